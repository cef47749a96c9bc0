// SPDX-License-Identifier: MIT
// The plan's own choice of method, and its bands.
#pragma once

#include "load/plan/plan_map.h"

namespace planmeter {

Methods read_methods(const PlanReading& reading, const YamlNode& node);

}  // namespace planmeter
