// SPDX-License-Identifier: MIT
// The plan the program carries, as constants: starting up parses no YAML.
#pragma once

#include "core/plan.h"

namespace planmeter {

/// Written by plan_compiler from plan/xingtai-14fyp.yaml when the program is built.
const Plan& builtin_plan();

}  // namespace planmeter
