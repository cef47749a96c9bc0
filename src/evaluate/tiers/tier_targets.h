// SPDX-License-Identifier: MIT
// Whether enough counties are in a class, as far as counts decide it.
#pragma once

#include "evaluate/tiers/tier_knowledge.h"

namespace planmeter {

/// Held against in a year before its own, a target is reached early, still open, or not due; counts
/// have no path.
Status before_due(Status status);

/// A target held against what is known of `year`, its own or one before. `together`: the targets it
/// was set with, itself among them, whose numbers add up.
TierTargetResult judge_tier_target(const TierTarget& target, std::span<const TierTarget> together,
                                   const Tiers& tiers, const TierKnowledge& known, int year);

}  // namespace planmeter
