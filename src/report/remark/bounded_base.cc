// SPDX-License-Identifier: MIT
// Of growth the amounts are looked at.
#include "report/remark/bounded_base.h"

#include <algorithm>

#include "report/words/figure_text.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int, Words> base_bounded{"{0}，但{1}年基数仅知为{2}，不足以判定",
                                             "{0}, and of the base of {1} only {2}, which does "
                                             "not decide it"};

}  // namespace

std::string bounded_base_words(const RemarkFacts& facts, const AreaData& data) {
  const Target& target = *facts.result.deciding;
  const Indicator& indicator = *facts.result.indicator;
  if (!is_from_base(target.quantity) || facts.result.verdict.reason != Reason::bound_insufficient)
    return {};
  const bool by_rates = indicator.measure == Measure::growth;
  const Input& input = by_rates ? data.amounts : data.own;
  const std::optional<Observation> base = input.at(target.since);
  const std::optional<Observation> now = input.at(std::min(target.year, facts.standing.year()));
  if (!base || !now || base->is_exact() || !now->is_plain()) return {};
  const Words level =
      by_rates ? now->value.to_text() : amount_words(*now, indicator, facts.language);
  const Words base_level = by_rates ? observation_text(*base, facts.language)
                                    : amount_words(*base, indicator, facts.language);
  return say(facts.language, base_bounded, level, target.since, base_level);
}

}  // namespace planmeter
