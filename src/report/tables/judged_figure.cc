// SPDX-License-Identifier: MIT
// What targets other than plain values compare, year by year.
#include "report/tables/judged_figure.h"

#include "core/plan_lookup.h"
#include "evaluate/verdict/judge.h"
#include "report/page/evaluated.h"
#include "report/words/quantity_words.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> difference_from{"与{}之差", "difference from '{}'"};
const Phrase<> yearly_change{"比上年增减", "change on the year before"};

}  // namespace

Figure figure_of_year(const Evaluated& evaluated, const Indicator& indicator, const Target& target,
                      int year) {
  Target asked = target;
  if (is_yearly_change(target)) asked.since = year - 1;
  if (asked.since != 0 && year <= asked.since) return std::nullopt;
  const AreaData data = gather(evaluated.plan, *evaluated.observations, indicator, target.area);
  return describe_target(data, asked, year).actual;
}

bool compare_like(const Target& left, const Target& right) {
  const bool same_start =
      left.since == right.since || (is_yearly_change(left) && is_yearly_change(right));
  return left.quantity == right.quantity && left.relative_to == right.relative_to && same_start &&
         left.area == right.area;
}

std::string kind_of_figure(const Target& target, const Plan& plan, Language language) {
  if (target.relative_to >= 0) {
    return say(language, difference_from,
               Words(subject_at(plan, target.relative_to).name.of(language)));
  }
  if (is_yearly_change(target)) return say(language, yearly_change);
  return say(language, quantity_words(target.quantity).figure, target.since, target.since + 1);
}

}  // namespace planmeter
