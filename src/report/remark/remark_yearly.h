// SPDX-License-Identifier: MIT
// How many of its years a target of every year was met in.
#pragma once

#include "report/remark/remark_facts.h"

namespace planmeter {

/// `；逐年要求，2021—2024年共4年，达标3年，未达标1年（2022年）`, by the kind of the deciding
/// target; empty where that is not one of every year, or its first year is the only one due.
std::string yearly_words(const RemarkFacts& facts);

}  // namespace planmeter
