// SPDX-License-Identifier: MIT
// Sums with the numbers in them: (5.2 + 5.6) ÷ 2 = 5.4; (1 − 2.7%) × (1 − 0.1%) = 0.9720.
#pragma once

#include <functional>
#include <string>

#include "core/rational.h"
#include "evaluate/standing/standing.h"

namespace planmeter {

/// `1 + 30%` for 30, `1 − 2.7%` for -2.7, or for 2.7 where a rate says by how much it `falls`.
std::string one_and_per_cent(const std::string& per_cent, bool falls);
/// A figure below zero in brackets, to stand behind a sign.
std::string as_term(const std::string& figure);
/// The fewest places, from `places` on, with which parts that are rounded so `redo` the printed
/// result, which has `result_places`.
int places_to_redo(int places, const Rational& result, int result_places,
                   const std::function<Rational(int)>& redo);

/// The mean of the years after `since`; `average` alone where a year was computed or is no plain
/// number.
std::string average_sum(const AreaData& data, const Target& target, const std::string& average);

/// The factors of the yearly rates, or of a published average rate, multiplied; empty where amounts
/// were used.
std::string rates_product(const AreaData& data, const Target& target);

/// `(1 − 0.8651) × 100% = 13.49%`, the factor from rates or amounts before it.
std::string cumulative_sum(const AreaData& data, const Target& target, const std::string& factor,
                           const std::string& per_cent);

/// This indicator less the one it is relative to, each in its own figure; `shown` is the
/// difference as it is printed.
std::string relative_sum(const AreaData& data, const Target& target, const Rational& difference,
                         const std::string& shown);

}  // namespace planmeter
