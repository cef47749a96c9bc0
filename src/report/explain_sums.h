// SPDX-License-Identifier: MIT
// Sums with the numbers in them: (5.2 + 5.6) ÷ 2 = 5.4; (1 − 2.7%) × (1 − 0.1%) = 0.9720.
#pragma once

#include <string>

#include "core/plan.h"
#include "evaluate/area_data.h"

namespace planmeter {

/// The mean of the years after `since`; `average` alone where a year was computed or is no plain
/// number.
std::string average_sum(const AreaData& data, const Target& target, const std::string& average);

/// The factors of the yearly rates, or of a published average rate, multiplied; empty where amounts
/// were used.
std::string rates_product(const AreaData& data, const Target& target);

/// `(1 − 0.8651) × 100% = 13.49%`, the factor from rates or amounts before it.
std::string cumulative_sum(const AreaData& data, const Target& target, const std::string& factor,
                           const std::string& per_cent);

/// This indicator less the one it is relative to, each in its own figure.
std::string relative_sum(const AreaData& data, const Target& target, const std::string& difference);

}  // namespace planmeter
