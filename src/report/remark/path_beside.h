// SPDX-License-Identifier: MIT
// A later document's target of the year and the plan's path, where they say different things.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// `达到年度目标23%；低于规划进度应达的23.33%`, or the reverse; empty where both say the same, or
/// there is only one of them.
std::string path_beside_words(const RemarkFacts& facts);

}  // namespace planmeter
