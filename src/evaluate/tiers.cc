// SPDX-License-Identifier: MIT
// Counts as intervals: a county of which nothing is known may be in any class whose total does not
// forbid it.
#include "evaluate/tiers.h"

#include <algorithm>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

/// What is known of a year before counts are drawn from it.
struct Known {
  std::vector<int> named;                  // counties known to be of each class
  std::vector<std::optional<int>> totals;  // published
  int counties = 0;
  bool any = false;
  bool preliminary = false;
};

std::optional<int> whole_number(const Decimal& value) {
  if (!value.is_integer() || value.is_negative()) return std::nullopt;
  int whole = static_cast<int>(value.coefficient());
  for (int i = value.scale(); i < 0; ++i) whole *= 10;
  return whole;
}

std::optional<Observation> of_county(const Observations& observations, int subject,
                                     const County& county, int year) {
  const std::optional<int> area = observations.find_area(county.name.of(Language::zh));
  if (!area) return std::nullopt;
  std::optional<Observation> found = observations.find(subject, *area, year);
  if (found && !found->is_comparable()) return std::nullopt;
  return found;
}

std::optional<int> tier_of_id(const Tiers& tiers, std::string_view id) {
  const auto found = std::ranges::find(tiers.classes, id, &TierClass::id);
  if (found == tiers.classes.end()) return std::nullopt;
  return static_cast<int>(found - tiers.classes.begin());
}

CountyTier county_in(const Plan& plan, const Observations& observations, const County& county,
                     int year, Known& known) {
  CountyTier result;
  result.county = &county;
  const std::optional<Observation> tier = of_county(observations, tier_subject(plan), county, year);
  const std::optional<Observation> score =
      of_county(observations, tier_score_subject(plan), county, year);
  if (score && score->is_exact()) {
    result.score = score->value;
    result.tier = tier_of_score(plan.tiers, score->value);
  }
  if (tier && tier->kind == ValueKind::tier) result.tier = tier_of_id(plan.tiers, tier->text);
  for (const std::optional<Observation>& used : {tier, score}) {
    if (!used) continue;
    known.any = true;
    known.preliminary = known.preliminary || used->status == ObservationStatus::preliminary;
  }
  if (result.tier) ++known.named[static_cast<std::size_t>(*result.tier)];
  return result;
}

Known read_totals(const Plan& plan, const Observations& observations, int year) {
  Known known;
  const std::size_t classes = plan.tiers.classes.size();
  known.named.resize(classes);
  known.totals.resize(classes);
  known.counties = static_cast<int>(plan.tiers.counties.size());
  for (std::size_t i = 0; i < classes; ++i) {
    const std::optional<Observation> total =
        observations.find(tier_count_subject(plan, static_cast<int>(i)), 0, year);
    if (!total || !total->is_exact() || !total->is_comparable()) continue;
    known.totals[i] = whole_number(total->value);
    known.any = true;
    known.preliminary = known.preliminary || total->status == ObservationStatus::preliminary;
  }
  return known;
}

/// The classes [first, last]: those with a total count as it says; counties nobody named, and not
/// needed for a total, may be in any class without one.
CountRange count_of(const Known& known, int first, int last) {
  int free = known.counties;
  bool open_elsewhere = false;
  bool open_here = false;
  CountRange range;
  for (std::size_t i = 0; i < known.named.size(); ++i) {
    const int sure = known.totals[i] ? *known.totals[i] : known.named[i];
    free -= sure;
    const bool here = static_cast<int>(i) >= first && static_cast<int>(i) <= last;
    if (here) range.known += sure;
    if (known.totals[i]) continue;
    (here ? open_here : open_elsewhere) = true;
  }
  range.possible = range.known + (open_here ? free : 0);
  if (open_here && !open_elsewhere) range.known = range.possible;
  return range;
}

bool contradicts(const Known& known) {
  int sure = 0;
  bool open = false;
  for (std::size_t i = 0; i < known.named.size(); ++i) {
    if (known.totals[i] && *known.totals[i] < known.named[i]) return true;
    sure += known.totals[i] ? *known.totals[i] : known.named[i];
    open = open || !known.totals[i];
  }
  return sure > known.counties || (!open && sure != known.counties);
}

/// Whether at least `bound` counties are counted; for a majority more than half of them.
Status judge_count(const CountRange& count, const TierTarget& target, int counties) {
  const auto enough = [&](int number) {
    return target.majority ? 2 * number > counties : Decimal(number) >= target.bound;
  };
  if (enough(count.known)) return Status::met;
  return enough(count.possible) ? Status::undetermined : Status::missed;
}

/// Held against in a year before its own, a target is reached early, still open, or not due; counts
/// have no path.
Status before_due(Status status) {
  if (status == Status::met) return Status::met_early;
  return status == Status::missed ? Status::not_due : status;
}

TierTargetResult judge_target(const TierTarget& target, const Plan& plan, const Known& known,
                              int year) {
  const bool due = target.year == year;
  TierTargetResult result;
  result.target = &target;
  const int tier = tier_of_id(plan.tiers, target.tier).value_or(0);
  result.count = count_of(known, 0, tier);
  result.literal_count = count_of(known, tier, tier);
  if (!known.any) {
    result.verdict = {due ? Status::no_data : Status::not_due,
                      due ? Reason::not_reported : Reason::none};
    return result;
  }
  const Status count_status = judge_count(result.count, target, known.counties);
  const Status status = due ? count_status : before_due(count_status);
  result.verdict = {status, Reason::none};
  if (status == Status::undetermined) result.verdict.reason = Reason::bound_insufficient;
  if (status != Status::undetermined && status != Status::not_due && known.preliminary)
    result.verdict.reason = Reason::preliminary;
  // Going beyond a middle class is no failing; what the words say is printed beside it.
  if (tier > 0 && !target.or_better) {
    const Status literal = judge_count(result.literal_count, target, known.counties);
    result.literal = due ? literal : before_due(literal);
  }
  return result;
}

void compare_with_previous(const Plan& plan, const Observations& observations, TierYear& result) {
  Known ignored = read_totals(plan, observations, *result.previous_year);
  const std::size_t classes = plan.tiers.classes.size();
  std::vector<int> moves(classes * classes);
  for (CountyTier& county : result.counties) {
    county.previous =
        county_in(plan, observations, *county.county, *result.previous_year, ignored).tier;
    if (!county.tier || !county.previous) continue;
    county.move = *county.tier < *county.previous   ? Move::promotion
                  : *county.tier > *county.previous ? Move::demotion
                                                    : Move::same;
    ++moves[static_cast<std::size_t>(*county.previous) * classes +
            static_cast<std::size_t>(*county.tier)];
  }
  for (std::size_t from = 0; from < classes; ++from) {
    for (std::size_t to = 0; to < classes; ++to) {
      const int count = moves[from * classes + to];
      if (count > 0) result.moves.push_back({static_cast<int>(from), static_cast<int>(to), count});
    }
  }
}

std::optional<Decimal> minus(const Decimal& left, const Decimal& right) {
  const int scale = std::max({left.scale(), right.scale(), 0});
  const auto scaled = [scale](const Decimal& value) {
    Int128 coefficient = value.coefficient();
    for (int i = value.scale(); i < scale; ++i) coefficient *= 10;
    return coefficient;
  };
  return Decimal::from_coefficient(scaled(left) - scaled(right), scale);
}

void measure_distances(const Tiers& tiers, CountyTier& county) {
  if (!county.score || !county.tier) return;
  const std::size_t tier = static_cast<std::size_t>(*county.tier);
  if (tier > 0 && tiers.classes[tier - 1].from) {
    county.to_next = minus(*tiers.classes[tier - 1].from, *county.score);
  }
  if (tiers.classes[tier].from) county.to_lower = minus(*county.score, *tiers.classes[tier].from);
}

}  // namespace

int tier_of_score(const Tiers& tiers, const Decimal& score) {
  for (std::size_t i = 0; i < tiers.classes.size(); ++i) {
    if (!tiers.classes[i].from || score >= *tiers.classes[i].from) return static_cast<int>(i);
  }
  return static_cast<int>(tiers.classes.size()) - 1;
}

std::vector<int> evaluated_tier_years(const Plan& plan, const Observations& observations) {
  std::vector<int> years;
  if (plan.tiers.classes.empty()) return years;
  const auto add = [&years](const Series& series) {
    for (std::size_t i = 0; i < series.size(); ++i) years.push_back(series[i].period.to);
  };
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    add(observations.series(tier_count_subject(plan, static_cast<int>(i)), 0));
  }
  for (std::size_t area = 0; area < observations.areas().size(); ++area) {
    add(observations.series(tier_subject(plan), static_cast<int>(area)));
    add(observations.series(tier_score_subject(plan), static_cast<int>(area)));
  }
  std::ranges::sort(years);
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

TierYear evaluate_tiers(const Plan& plan, const Observations& observations, int year) {
  TierYear result;
  result.year = year;
  Known known = read_totals(plan, observations, year);
  for (const County& county : plan.tiers.counties) {
    result.counties.push_back(county_in(plan, observations, county, year, known));
    measure_distances(plan.tiers, result.counties.back());
  }
  result.observed = known.any;
  result.preliminary = known.preliminary;
  result.contradictory = contradicts(known);
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    result.counts.push_back(count_of(known, static_cast<int>(i), static_cast<int>(i)));
  }
  int target_year = 0;  // the year's own targets, else the next ones
  for (const TierTarget& target : plan.tiers.targets) {
    if (target.year >= year && (target_year == 0 || target.year < target_year))
      target_year = target.year;
  }
  for (const TierTarget& target : plan.tiers.targets) {
    if (target.year == target_year)
      result.targets.push_back(judge_target(target, plan, known, year));
  }
  for (const int earlier : evaluated_tier_years(plan, observations)) {
    if (earlier < year) result.previous_year = earlier;
  }
  if (result.previous_year) compare_with_previous(plan, observations, result);
  return result;
}

}  // namespace planmeter
