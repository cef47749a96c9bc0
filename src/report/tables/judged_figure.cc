// SPDX-License-Identifier: MIT
// What targets other than plain values compare, year by year.
#include "report/tables/judged_figure.h"

#include "core/plan_lookup.h"
#include "evaluate/verdict/judge.h"
#include "report/page/evaluated.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> difference_from{"与{}之差", "difference from '{}'"};
const Phrase<> yearly_change{"比上年增减", "change on the year before"};
const Phrase<int> changed_since{"比{}年增减", "change since {}"};
const Phrase<int> total_since{"{}年以来累计", "total since {}"};
const Phrase<int> mean_since{"{}年以来平均", "mean since {}"};
const Phrase<int> growth_since{"{}年以来年均增长", "average growth since {}"};
const Phrase<int> multiple_of_year{"为{}年的倍数", "times {}"};
const Phrase<int> cumulative_growth{"{}年以来累计增长", "cumulative growth since {}"};
const Phrase<int> cumulative_fall{"{}年以来累计降低", "cumulative fall since {}"};

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
  switch (target.quantity) {
    case Quantity::value:
      return {};
    case Quantity::change:
      return is_yearly_change(target) ? say(language, yearly_change)
                                      : say(language, changed_since, target.since);
    case Quantity::total:
      return say(language, total_since, target.since + 1);
    case Quantity::average:
      return say(language, mean_since, target.since + 1);
    case Quantity::average_growth:
      return say(language, growth_since, target.since);
    case Quantity::multiple:
      return say(language, multiple_of_year, target.since);
    case Quantity::cumulative_growth:
      return say(language, cumulative_growth, target.since);
    case Quantity::cumulative_fall:
      return say(language, cumulative_fall, target.since);
  }
  return {};
}

}  // namespace planmeter
