// SPDX-License-Identifier: MIT
// That a verdict rests on the last digit of the data (舍入临界).
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// A sentence for each verdict on the deciding target, and on others of its year, that half a unit
/// of the last written digit would turn, with the figure that turns it:
/// 未舍入值为3.885%至3.895%，结论可能改变（舍入临界）。 Empty where there is none; a blank
/// stands behind English ones.
std::string rounding_sentences(const RemarkFacts& facts);

}  // namespace planmeter
