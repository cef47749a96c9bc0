// SPDX-License-Identifier: MIT
// Whether enough counties are in a class, as far as counts decide it.
#pragma once

#include "evaluate/tier_knowledge.h"

namespace planmeter {

/// A target held against what is known of `year`, its own or one before.
TierTargetResult judge_tier_target(const TierTarget& target, const Tiers& tiers,
                                   const TierKnowledge& known, int year);

}  // namespace planmeter
