// SPDX-License-Identifier: MIT
// Comparisons of values with what else is known of the same thing.
#include "load/observations/choice/observations_checks.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "load/text/bounds.h"

namespace planmeter {

namespace {

std::string_view class_of_score(const Tiers& tiers, const Decimal& score) {
  const auto tier = std::ranges::find_if(tiers.classes, [&score](const TierClass& candidate) {
    return !candidate.from || score >= *candidate.from;
  });
  return tier == tiers.classes.end() ? std::string_view{} : tier->id;
}

}  // namespace

std::string shown_value(const Observation& observation) {
  if (!observation.text.empty()) return std::string(observation.text);
  if (observation.kind == ValueKind::done) return "done";
  if (observation.kind == ValueKind::not_done) return "not_done";
  return observation.value.to_text();
}

void ObservationChecks::take(const ObservationRow& row, const Observation& observation) {
  const std::size_t subject = static_cast<std::size_t>(row.subject);
  if (row.area == 0 && subject < plan_.indicators.size()) {
    check_baseline(plan_.indicators[subject], observation);
  }
  if (!observation.is_comparable()) return;
  if (row.subject == tier_subject(plan_)) classes_.push_back({&row, observation});
  if (row.subject == tier_score_subject(plan_) && observation.is_exact()) {
    scores_.push_back({&row, observation});
  }
}

void ObservationChecks::take_plain(const ObservationsBuilder& builder) {
  for (std::size_t i = 0; i < plan_.indicators.size(); ++i) {
    const Indicator& indicator = plan_.indicators[i];
    if (!indicator.baseline) continue;
    const std::optional<Observation> there =
        builder.find(static_cast<int>(i), 0, indicator.baseline->year);
    if (there) check_baseline(indicator, *there);
  }
}

void ObservationChecks::finish() {
  // Taken in the order of areas and years, so that both lists are sorted by them.
  for (const CountyValue& score : scores_) {
    const auto tier =
        std::ranges::lower_bound(classes_, score.area_and_year(), {}, &CountyValue::area_and_year);
    const bool found = tier != classes_.end() && tier->area_and_year() == score.area_and_year();
    if (found) check_class(*tier, score);
  }
}

void ObservationChecks::check_baseline(const Indicator& indicator, const Observation& observation) {
  if (!indicator.baseline || !observation.is_comparable()) return;
  // The first figure of another series is no reading of the plan's.
  if (observation.status == ObservationStatus::series_break) return;
  const int year = indicator.baseline->year;
  if (observation.period != Period{year, year, 0}) return;
  const Decimal& baseline = indicator.baseline->value;
  const bool differs = observation.is_exact()
                           ? observation.value != baseline
                           : is_bound(observation.kind) && !satisfies(baseline, observation);
  // A base that was amended is one of the plan's too, whichever holds on the day asked about.
  const bool amended = std::ranges::any_of(plan_.amendments, [&](const Amendment& amendment) {
    return amendment.indicator == indicator.position && amendment.of_baseline() &&
           observation.is_exact() && amendment.base_after == AmendedBase{year, observation.value};
  });
  if (!differs || amended) return;
  findings_.add(Code::csv_baseline_differs, observation.position,
                {shown_value(observation), indicator.id, baseline.to_text(), std::to_string(year)});
}

void ObservationChecks::check_class(const CountyValue& tier, const CountyValue& score) {
  const std::string_view expected = class_of_score(plan_.tiers, score.observation.value);
  if (tier.observation.text == expected) return;
  const bool class_is_later = tier.row->position > score.row->position;
  const ObservationRow& later = class_is_later ? *tier.row : *score.row;
  const ObservationRow& first = class_is_later ? *score.row : *tier.row;
  if (findings_.only_counted(Code::csv_class_contradicts_score, later.position)) return;
  findings_.add(Code::csv_class_contradicts_score, later.position,
                {tier.observation.text, score.observation.value.to_text(), expected,
                 findings_.place_text(first.position)});
}

}  // namespace planmeter
