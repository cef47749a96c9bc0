// SPDX-License-Identifier: MIT
// How many decimals the figures of an indicator have on a page.
#pragma once

#include <optional>
#include <string>

#include "core/plan.h"
#include "report/words/figure_text.h"

namespace planmeter {

enum class Decimals {
  as_contract,  // exact where a figure ends, else rounded: what answers and data have
  as_plan,      // one number of them for each indicator, the plan's own: what a report prints
};

/// The most decimals among the base and the bounds that the plan prints for figures of a quantity's
/// kind; of shares and rates in per cent one at least, of other ratios and multiples two. Nothing
/// where the plan prints no number to go by: only to grow, or to be held against another indicator.
std::optional<int> plan_places(const Indicator& indicator, Quantity quantity = Quantity::value);

/// A figure of a quantity, with more digits than asked for where it would seem to cross a limit,
/// and without the sign of per cent.
std::string digits_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Decimals decimals);
/// The same; rates have their sign of per cent.
std::string figure_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Decimals decimals);

/// Of attainment and the like: 100.57% in an answer, 100.6% in a report.
constexpr int places_of_share(Decimals decimals) { return decimals == Decimals::as_plan ? 1 : 2; }

/// What the plan prints, with the decimals that its other figures of the kind have: 20.0 beside
/// 22.5.
std::string printed_text(const Decimal& value, const Indicator& indicator);

/// A figure as it was reported, if that is the figure and has more digits than `shown`.
std::string as_reported(const std::optional<Observation>& observed, const Rational& value,
                        std::string shown);

}  // namespace planmeter
