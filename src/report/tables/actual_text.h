// SPDX-License-Identifier: MIT
// What is known of a figure, beside the number: in words, and whether a number was computed.
#pragma once

#include <string>

#include "evaluate/verdict/describe.h"

namespace planmeter {

/// The text of `actual_text`: a value that is no plain number as it was published; empty otherwise.
std::string actual_text(const AreaData& data, const Target* target, const IndicatorFigures& figures,
                        int year);

/// Whether a figure comes of a division or a root, and not of decimals added and subtracted.
bool is_derived(const Indicator& indicator, const Target* target, bool observed);

}  // namespace planmeter
