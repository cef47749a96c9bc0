// SPDX-License-Identifier: MIT
// The middle of the body: what was met and what not, by name.
#pragma once

#include "report/body/body.h"

namespace planmeter {

/// The main indicators: those that came as far as they should by name and what was done for it,
/// then a sentence each for those that did not, then what cannot be judged and who owes it.
std::vector<Block> main_progress(const BodyFacts& facts);

/// The other targets by field, those behind and those early; the ledger; the counties.
std::vector<Block> other_progress(const BodyFacts& facts);

}  // namespace planmeter
