// SPDX-License-Identifier: MIT
// How far from its target a figure is, and on which side.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// Behind the target and the actual of the deciding target, with the mark before it:
/// `，高于目标10家`, `，与目标持平`, `，低于控制目标0.5万吨`, `，比目标落后3位`,
/// `，低于区间下限1个百分点`. Empty where there is no distance to tell, or where the target itself
/// says it.
std::string gap_to_target_words(const RemarkFacts& facts);

}  // namespace planmeter
