// SPDX-License-Identifier: MIT
// Exact values, bounds and classes; what does not decide is as if it were not there.
#include "evaluate/tiers/tier_knowledge.h"

#include <algorithm>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

/// An observation that says something: of the plan's own definition, and no estimate.
std::optional<Observation> usable(std::optional<Observation> found) {
  const bool silent = found && (!found->is_comparable() || found->kind == ValueKind::estimate);
  return silent ? std::nullopt : found;
}

std::optional<Observation> of_county(const Observations& observations, int subject,
                                     const County& county, int year) {
  const std::optional<int> area = observations.find_area(county.name.of(Language::zh));
  return area ? usable(observations.find(subject, *area, year)) : std::nullopt;
}

std::optional<Observation> total_of(const Plan& plan, const Observations& observations, int tier,
                                    int year) {
  return usable(observations.find(tier_count_subject(plan, tier), 0, year));
}

/// The classes a score can be in; a bound leaves those on its side.
ClassSpan span_of_score(const Tiers& tiers, const Observation& score) {
  const int last = static_cast<int>(tiers.classes.size()) - 1;
  const int at = tier_of_score(tiers, score.value);
  switch (score.kind) {
    case ValueKind::exact:
      return {at, at};
    case ValueKind::at_least:
    case ValueKind::more_than:
      return {0, at};
    case ValueKind::at_most:
      return {at, last};
    case ValueKind::less_than: {
      // Below exactly where a class begins is the next class.
      const std::optional<Decimal>& from = tiers.classes[static_cast<std::size_t>(at)].from;
      return {from == score.value ? at + 1 : at, last};
    }
    case ValueKind::estimate:
    case ValueKind::done:
    case ValueKind::not_done:
    case ValueKind::share_done:
    case ValueKind::tier:
      break;
  }
  return {0, last};
}

/// A total as published: exact, or `突破10`, which leaves an end open. The loader lets only whole
/// numbers of counties pass.
TotalBounds bounds_of(const Observation& total) {
  int whole = static_cast<int>(total.value.coefficient());
  for (int i = total.value.scale(); i < 0; ++i) whole *= 10;
  switch (total.kind) {
    case ValueKind::exact:
      return {whole, whole};
    case ValueKind::at_least:
      return {whole, {}};
    case ValueKind::more_than:
      return {whole + 1, {}};
    case ValueKind::at_most:
      return {0, whole};
    case ValueKind::less_than:
      return {0, whole - 1};
    case ValueKind::estimate:
    case ValueKind::done:
    case ValueKind::not_done:
    case ValueKind::share_done:
    case ValueKind::tier:
      break;
  }
  return {};
}

}  // namespace

std::optional<int> tier_of_id(const Tiers& tiers, std::string_view id) {
  const auto found = std::ranges::find(tiers.classes, id, &TierClass::id);
  if (found == tiers.classes.end()) return std::nullopt;
  return static_cast<int>(found - tiers.classes.begin());
}

int tier_of_score(const Tiers& tiers, const Decimal& score) {
  for (std::size_t i = 0; i < tiers.classes.size(); ++i) {
    if (!tiers.classes[i].from || score >= *tiers.classes[i].from) return static_cast<int>(i);
  }
  return static_cast<int>(tiers.classes.size()) - 1;
}

CountyTier read_county(const Plan& plan, const Observations& observations, const County& county,
                       int year, TierKnowledge& known) {
  CountyTier result;
  result.county = &county;
  const auto tier = of_county(observations, tier_subject(plan), county, year);
  const auto score = of_county(observations, tier_score_subject(plan), county, year);
  result.possible = {0, static_cast<int>(plan.tiers.classes.size()) - 1};
  if (score) {
    known.note(*score);
    result.possible = span_of_score(plan.tiers, *score);
    if (score->is_exact()) result.score = score->value;
  }
  if (tier && tier->kind == ValueKind::tier) {
    known.note(*tier);
    const int stated = tier_of_id(plan.tiers, tier->text).value_or(result.possible.best);
    result.possible = {stated, stated};
  }
  if (result.possible.certain()) result.tier = result.possible.best;
  known.counts.add_county(result.possible);
  return result;
}

TierKnowledge read_tier_totals(const Plan& plan, const Observations& observations, int year) {
  const int classes = static_cast<int>(plan.tiers.classes.size());
  TierKnowledge known{TierCounts(classes)};
  for (int tier = 0; tier < classes; ++tier) {
    const auto total = total_of(plan, observations, tier, year);
    if (!total) continue;
    known.note(*total);
    known.counts.set_total(tier, bounds_of(*total));
  }
  return known;
}

std::vector<int> evaluated_tier_years(const Plan& plan, const Observations& observations) {
  std::vector<int> years;
  if (plan.tiers.classes.empty()) return years;
  const auto add = [&years](const Series& series) {
    for (const Observation& observation : series) {
      if (usable(observation)) years.push_back(observation.period.to);
    }
  };
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    add(observations.series(tier_count_subject(plan, static_cast<int>(i)), 0));
  }
  for (const County& county : plan.tiers.counties) {
    const std::optional<int> area = observations.find_area(county.name.of(Language::zh));
    if (!area) continue;
    add(observations.series(tier_subject(plan), *area));
    add(observations.series(tier_score_subject(plan), *area));
  }
  std::ranges::sort(years);
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

TierKnowledge read_tier_year(const Plan& plan, const Observations& observations, int year) {
  TierKnowledge known = read_tier_totals(plan, observations, year);
  for (const County& county : plan.tiers.counties) {
    read_county(plan, observations, county, year, known);
  }
  return known;
}

}  // namespace planmeter
