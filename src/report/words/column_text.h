// SPDX-License-Identifier: MIT
// Figures in a column beside the one that has their unit.
#pragma once

#include <string>

#include "evaluate/verdict/describe.h"
#include "report/words/report_figures.h"

namespace planmeter {

/// As a column under its unit shows it: average growth without the sign, changes with theirs.
std::string column_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Language language,
                        Decimals decimals = Decimals::as_contract);

/// The change in `target`'s years with the level it led to: `7.62（比2021年增加0.43）`. Without a
/// level the change alone, as column_text() has it.
std::string level_and_change(const AreaData& data, const Target& target, const Rational& change,
                             int year, Language language,
                             Decimals decimals = Decimals::as_contract);

}  // namespace planmeter
