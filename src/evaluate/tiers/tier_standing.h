// SPDX-License-Identifier: MIT
// What the counties' classes come to up to a year.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "evaluate/tiers/tiers.h"

namespace planmeter {

/// What tiers are shown from: the year asked about, or, where nothing is published for it, the
/// newest before.
struct TierStanding {
  std::size_t illustrative = 0;  // values of the data that are made up
  TierYear asked;
  std::vector<TierYear> history;   // every evaluated year up to the one asked about
  std::vector<std::string> notes;  // what the data say of the newest year's totals, source first
};

/// Empty `history` where no class, score or total is known up to the year.
TierStanding evaluate_tier_standing(const Plan& plan, const Observations& observations, int year);

}  // namespace planmeter
