// SPDX-License-Identifier: MIT
// What a break in a series means for a verdict, in words.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// Why what was asked for is not decided across a break, to follow it: `；2020年起数列中断，…`.
std::string undecided_by_break_words(const RemarkFacts& facts);

/// A sentence beside a verdict on a level of another series than its base; empty where nothing lies
/// between them.
std::string break_remark(const RemarkFacts& facts);

}  // namespace planmeter
