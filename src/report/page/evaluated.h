// SPDX-License-Identifier: MIT
// What pages and tables of results are made from.
#pragma once

#include <vector>

#include "core/observations.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

/// What tables of results are made from. Without `observations` only the plan's columns are filled
/// (`list`, `show`).
struct Evaluated {
  const Plan& plan;
  const Observations* observations = nullptr;
  Question question;
  std::vector<IndicatorResult> results;  // one an indicator shown, in order
};

/// Results without data: the plan's columns alone.
Evaluated plan_only(const Plan& plan, const std::vector<const Indicator*>& indicators);

}  // namespace planmeter
