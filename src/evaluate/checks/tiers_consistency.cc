// SPDX-License-Identifier: MIT
// Finds years whose totals do not fit their counties.
#include "evaluate/checks/tiers_consistency.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/plan_lookup.h"
#include "evaluate/tiers/tiers.h"

namespace planmeter {

namespace {

/// `A 10, B 3`, class by class.
class ClassList {
 public:
  void add(std::string_view tier, std::string_view count) {
    if (!text_.empty()) text_ += ", ";
    text_ += std::string(tier) + " " + std::string(count);
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// The year's published totals, and where the last of them stands; 0 where there is none.
std::pair<std::string, std::uint64_t> published_totals(const Plan& plan,
                                                       const Observations& observations, int year) {
  ClassList list;
  std::uint64_t position = 0;
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    const std::optional<Observation> total =
        observations.find(tier_count_subject(plan, static_cast<int>(i)), 0, year);
    if (!total) continue;
    position = total->position;
    list.add(plan.tiers.classes[i].id,
             total->text.empty() ? total->value.to_text() : std::string(total->text));
  }
  return {list.text(), position};
}

/// How many counties are named of each class.
std::string named_counties(const Plan& plan, const TierYear& year) {
  ClassList list;
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    const auto number = std::ranges::count(year.counties, static_cast<int>(i), &CountyTier::tier);
    list.add(plan.tiers.classes[i].id, std::to_string(number));
  }
  return list.text();
}

}  // namespace

void check_tier_totals(const Plan& plan, const Observations& observations, const Inputs& inputs,
                       Diagnostics& findings) {
  for (const int evaluated : evaluated_tier_years(plan, observations)) {
    const TierYear year = evaluate_tiers(plan, observations, evaluated);
    if (!year.contradictory) continue;
    const auto [totals, position] = published_totals(plan, observations, evaluated);
    const std::string named = named_counties(plan, year);
    const InputPlace place = inputs.locate(position);
    findings.add(
        Code::data_tier_totals, place.file, place.line, place.column,
        {std::to_string(evaluated), totals, named, std::to_string(plan.tiers.counties.size())});
  }
}

}  // namespace planmeter
