// SPDX-License-Identifier: MIT
// The section `claims` of a plan file: growth the document states about the past.
#pragma once

#include <span>

#include "core/plan.h"
#include "load/plan/plan_map.h"

namespace planmeter {

std::span<const Claim> read_claims(const PlanReading& reading, const PlanMap& file);

}  // namespace planmeter
