// SPDX-License-Identifier: MIT
// Amendments in force beside the verdicts: the one by what holds, and the one by the original.
#pragma once

#include <vector>

#include "evaluate/amendments/amendment_effect.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// Whether a target was made easier when its outcome was there to see.
enum class Easing {
  in_time,     // not easier, or before that
  after_year,  // after the end of its year
  after_data,  // before that, but when a figure of its year that misses it had been published
};

struct AmendmentStanding {
  const Amendment* amendment = nullptr;
  Verdict now;       // no_target for a withdrawn target
  Verdict original;  // had this target or baseline never been changed
  Easing easing = Easing::in_time;
  bool latest = true;  // no later one in force changes the same target or baseline
};

/// How each amendment in force of an indicator stands, by date; `result` is what the indicator, of
/// the plan seen from a day, was judged to.
std::vector<AmendmentStanding> amendment_standings(const IndicatorData& known,
                                                   const IndicatorResult& result,
                                                   const Question& question);
/// The same without data: when each was made.
std::vector<AmendmentStanding> unjudged_amendments(const Indicator& indicator);

}  // namespace planmeter
