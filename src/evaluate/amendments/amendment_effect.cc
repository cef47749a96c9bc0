// SPDX-License-Identifier: MIT
// A comparison is the set of values that fulfil it; the larger set is the easier target.
#include "evaluate/amendments/amendment_effect.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/words.h"
#include "evaluate/known/fulfilling.h"
#include "evaluate/known/plan_finding.h"

namespace planmeter {

namespace {

using AllowedEnd = std::optional<Rational>;

/// Below 0: `left` lets in more on its side than `right`; above 0: less. `sign` is 1 for low ends,
/// -1 for high ones.
int compare_ends(const AllowedEnd& left, bool left_open, const AllowedEnd& right, bool right_open,
                 int sign) {
  if (!left || !right) {
    return static_cast<int>(left.has_value()) - static_cast<int>(right.has_value());
  }
  if (*left != *right) return *left > *right ? sign : -sign;
  return static_cast<int>(left_open) - static_cast<int>(right_open);
}

AmendmentEffect effect_of_signs(int first, int second) {
  if (first <= 0 && second <= 0 && first + second < 0) return AmendmentEffect::easier;
  if (first >= 0 && second >= 0 && first + second > 0) return AmendmentEffect::harder;
  return AmendmentEffect::unclear;
}

std::string target_words(const Target& target) {
  return std::string(code_of(target.comparison)) + " " + target.bound.to_text();
}

}  // namespace

AmendmentKind kind_of_change(const Target& before, const Target& after) {
  const bool same_demand = before.comparison == after.comparison && before.bound == after.bound &&
                           before.upper == after.upper;
  if (same_demand) {
    return before.year != after.year ? AmendmentKind::moved : AmendmentKind::changed;
  }
  if (before.year != after.year || before.comparison != after.comparison) {
    return AmendmentKind::changed;
  }
  const bool range = before.comparison == Comparison::between;
  const bool up = after.bound >= before.bound && (!range || after.upper >= before.upper);
  const bool down = after.bound <= before.bound && (!range || after.upper <= before.upper);
  const bool tolerance = before.comparison == Comparison::about && before.upper != after.upper;
  if (tolerance || up == down) return AmendmentKind::changed;
  return up ? AmendmentKind::raised : AmendmentKind::lowered;
}

AmendmentEffect effect_of_change(const Target& before, const Target& after) {
  const Range<Rational> was = fulfilling_values(before);
  const Range<Rational> is = fulfilling_values(after);
  const int low = compare_ends(is.low, is.low_open, was.low, was.low_open, 1);
  const int high = compare_ends(is.high, is.high_open, was.high, was.high_open, -1);
  const int year = (before.year > after.year ? 1 : 0) - (before.year < after.year ? 1 : 0);
  const bool same_demand = low == 0 && high == 0;
  const AmendmentEffect demand = effect_of_signs(low, high);
  if (same_demand) return effect_of_signs(year, 0);
  if (demand == AmendmentEffect::unclear) return demand;
  return effect_of_signs(demand == AmendmentEffect::easier ? -1 : 1, year);
}

AmendmentKind kind_of(const Amendment& amendment) {
  if (amendment.withdrawn) return AmendmentKind::withdrawn;
  if (!amendment.of_baseline()) return kind_of_change(amendment.before, amendment.after);
  // Of two years the values are not to be compared.
  const std::optional<AmendedBase>& before = amendment.base_before;
  if (!before || before->year != amendment.base_after.year) return AmendmentKind::changed;
  return amendment.base_after.value > before->value ? AmendmentKind::raised
                                                    : AmendmentKind::lowered;
}

AmendmentEffect effect_of(const Amendment& amendment) {
  if (amendment.withdrawn) return AmendmentEffect::easier;
  if (amendment.of_baseline()) return AmendmentEffect::unclear;
  return effect_of_change(amendment.before, amendment.after);
}

bool eases_after_the_fact(const Amendment& amendment) {
  return !amendment.of_baseline() && effect_of(amendment) == AmendmentEffect::easier &&
         amendment.date > year_end(amendment.before.year);
}

void check_amendments(const Plan& plan, Diagnostics& findings) {
  for (const Amendment& amendment : plan.amendments) {
    if (!eases_after_the_fact(amendment)) continue;
    const Target& before = amendment.before;
    const std::string change = target_words(before) + " → " +
                               (amendment.withdrawn ? "withdraw" : target_words(amendment.after));
    add_plan_finding(plan, Code::plan_amendment_eased, amendment.place,
                     {plan.indicators[static_cast<std::size_t>(amendment.indicator)].id,
                      std::to_string(before.year), change, date_text(amendment.date)},
                     findings);
  }
}

}  // namespace planmeter
