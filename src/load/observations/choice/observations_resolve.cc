// SPDX-License-Identifier: MIT
// Walks the sorted rows group by group; which value counts never depends on the order of the rows.
#include "load/observations/choice/observations_resolve.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

#include "core/counters.h"
#include "core/input_findings.h"
#include "core/plan_lookup.h"
#include "load/observations/choice/observations_checks.h"
#include "load/observations/choice/observations_releases.h"
#include "load/observations/choice/parts_of_year.h"
#include "load/text/bounds.h"

namespace planmeter {

namespace {

/// Lower ranks beat higher ones.
int rank_of(ObservationStatus status) {
  switch (status) {
    case ObservationStatus::final:
    case ObservationStatus::series_break:
      return 0;
    case ObservationStatus::preliminary:
      return 1;
    case ObservationStatus::other_definition:
      return 2;
  }
  return 2;
}

bool same_value(const Observation& left, const Observation& right) {
  if (left.kind != right.kind || left.value != right.value) return false;
  return left.kind != ValueKind::tier || left.text == right.text;
}

bool beats(const Observation& exact, const Observation& bound) {
  return exact.is_exact() && satisfies(exact.value, bound);
}

/// Which of two rows with one value speaks for it: one that names its source, and else the first by
/// its words, so that the order of the rows does not matter.
bool speaks_before(const Observation& left, const Observation& right) {
  const auto words = [](const Observation& observation) {
    return std::tuple(observation.source.empty(), observation.source, observation.note.empty(),
                      observation.note, observation.text, observation.illustrative);
  };
  return words(left) < words(right);
}

class Resolver {
 public:
  Resolver(const ObservationRows& rows, const Inputs& places, const UnreadCells& unread,
           Diagnostics& diagnostics)
      : rows_(rows), unread_(unread), findings_(places, diagnostics) {}

  struct Candidate {
    const ObservationRow* row;
    Observation observation;
  };

  bool belong_together(const ObservationRow& left, const ObservationRow& right) const {
    return left.subject == right.subject && left.area == right.area && left.year == right.year &&
           rows_.period(left) == rows_.period(right);
  }

  /// Of what was published on one day, the value that counts.
  Candidate resolve(std::span<const ObservationRow* const> group) const {
    if (group.size() == 1) return {group.front(), rows_.observation(*group.front())};
    const std::vector<Candidate> candidates = best_of(group);
    // The first that is no bound speaks for the group; if all are bounds, the first of them.
    const auto firm = std::ranges::find_if(candidates, [](const Candidate& candidate) {
      return !is_bound(candidate.observation.kind);
    });
    Candidate chosen = firm == candidates.end() ? candidates.front() : *firm;
    Candidate kept = chosen;
    Decimal half_unit = chosen.observation.half_unit;
    bool breaks = false;
    for (const Candidate& candidate : candidates) {
      if (candidate.row != chosen.row) compare(chosen, candidate);
      if (!same_value(chosen.observation, candidate.observation)) continue;
      if (speaks_before(candidate.observation, kept.observation)) kept = candidate;
      half_unit = std::min(half_unit, candidate.observation.half_unit);
      breaks = breaks || candidate.observation.status == ObservationStatus::series_break;
    }
    // Written once with more digits, it is known to these.
    kept.observation.half_unit = half_unit;
    // The same figure with a break and without: it is not known to be comparable.
    if (breaks) kept.observation.status = ObservationStatus::series_break;
    return kept;
  }

  /// A figure that is out later than the one that counts, and counts for less.
  void note_passed_over(const Candidate& later, const Candidate& chosen) const {
    if (same_value(later.observation, chosen.observation)) return;
    report(Code::csv_later_passed_over, later, chosen);
  }

 private:
  std::vector<Candidate> best_of(std::span<const ObservationRow* const> group) const {
    std::vector<Candidate> candidates;
    int best = rank_of(ObservationStatus::other_definition);
    for (const ObservationRow* row : group) {
      candidates.push_back({row, rows_.observation(*row)});
      best = std::min(best, rank_of(candidates.back().observation.status));
    }
    std::erase_if(candidates, [best](const Candidate& candidate) {
      return rank_of(candidate.observation.status) != best;
    });
    return candidates;
  }

  void compare(const Candidate& chosen, const Candidate& other) const {
    if (beats(chosen.observation, other.observation)) return;
    const bool in_order = chosen.row->position < other.row->position;
    const Candidate& first = in_order ? chosen : other;
    const Candidate& later = in_order ? other : chosen;
    if (report_parts(later, first)) return;
    const bool same = same_value(first.observation, later.observation);
    report(same ? Code::csv_duplicate_value : Code::csv_conflicting_values, later, first);
  }

  /// Whether two rows of one input differ in a column that nobody knows.
  bool report_parts(const Candidate& at, const Candidate& other) const {
    const std::optional<DifferingCells> cells =
        unread_.differ(other.row->position, at.row->position);
    if (!cells) return false;
    if (findings_.only_counted(Code::csv_parts_unclear, at.row->position)) return true;
    findings_.add(
        Code::csv_parts_unclear, at.row->position,
        {cells->title, cells->left, cells->right, findings_.place_text(other.row->position)});
    return true;
  }

  /// At one figure, about another as well, whose line is looked up for what is shown only.
  void report(Code code, const Candidate& at, const Candidate& other) const {
    if (findings_.only_counted(code, at.row->position)) return;
    findings_.add(code, at.row->position,
                  {shown_value(at.observation), shown_value(other.observation),
                   findings_.place_text(other.row->position)});
  }

  const ObservationRows& rows_;
  const UnreadCells& unread_;
  InputFindings findings_;
};

/// Notes when a figure was published, and what it was before it was revised.
void add_release(const Resolver::Candidate& first, const std::optional<Date>& first_day,
                 const Resolver::Candidate& chosen, const std::optional<Date>& day,
                 ObservationsBuilder& builder) {
  if (!day) return;
  const std::int32_t subject = chosen.row->subject;
  const std::int32_t area = chosen.row->area;
  const Period& period = chosen.observation.period;
  builder.add(Release{subject, area, period, *day});
  if (same_value(first.observation, chosen.observation)) return;
  builder.add(Revision{subject, area, period, first.observation, first_day, *day});
}

/// Adds what counts of rows of one indicator, area and period: the newest of the best status, as no
/// preliminary figure takes a final one back. Nothing where all of them are of later days.
std::optional<Resolver::Candidate> resolve_days(const Resolver& resolver,
                                                std::span<const RowsOfDay> days,
                                                ObservationsBuilder& builder) {
  if (days.empty()) return std::nullopt;
  const Resolver::Candidate first = resolver.resolve(days.front().rows);
  Resolver::Candidate chosen = first;
  std::optional<Date> chosen_day = days.front().day;
  for (const RowsOfDay& later : days.subspan(1)) {
    const Resolver::Candidate next = resolver.resolve(later.rows);
    if (rank_of(next.observation.status) > rank_of(chosen.observation.status)) {
      resolver.note_passed_over(next, chosen);
      continue;
    }
    chosen = next;
    chosen_day = later.day;
  }
  add_release(first, days.front().day, chosen, chosen_day, builder);
  return chosen;
}

/// Adds what the parts of one year of one subject and area come to.
class PartsOfYear {
 public:
  PartsOfYear(const Plan& plan, ObservationsBuilder& builder) : plan_(plan), builder_(builder) {}

  void take(const ObservationRow& row, const Observation& observation) {
    const std::tuple key(row.subject, row.area, row.year);
    if (key != key_) finish();
    key_ = key;
    whole_ = whole_ || observation.period.whole_year();
    if (observation.period.part_of_year()) parts_.push_back(observation);
  }
  void finish() {
    const auto& [subject, area, year] = key_;
    if (!parts_.empty() && !whole_ && subject < subject_count(plan_) &&
        !builder_.find(subject, area, year)) {
      const Subject& of = subject_at(plan_, subject);
      const std::optional<Observation> together =
          year_from_parts(parts_, of.measure, is_counted(of));
      if (together) builder_.add(subject, area, *together);
    }
    parts_.clear();
    whole_ = false;
  }

 private:
  const Plan& plan_;
  ObservationsBuilder& builder_;
  std::tuple<std::int32_t, std::int32_t, std::int16_t> key_;
  std::vector<Observation> parts_;
  bool whole_ = false;
};

}  // namespace

void resolve_observations(ObservationRows& rows, const Inputs& places, const Plan& plan,
                          const ResolvingOptions& options, ObservationsBuilder& builder,
                          Diagnostics& diagnostics) {
  // A plain value that stands in its cell already takes part where there are others of its year.
  for (std::size_t i = 0, count = rows.all().size(); i < count; ++i) {
    const ObservationRow row = rows.all()[i];
    if (!rows.period(row).whole_year()) continue;
    if (const auto there = builder.take(row.subject, row.area, row.year)) {
      rows.add(row.subject, row.area, *there);
    }
  }
  rows.sort();
  const Resolver resolver(rows, places, options.unread, diagnostics);
  ObservationChecks checks(plan, places, diagnostics);
  checks.take_plain(builder);
  PartsOfYear parts(plan, builder);
  const std::span<const ObservationRow> all = rows.all();
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && resolver.belong_together(all[begin], all[end])) ++end;
    const std::span<const ObservationRow> group = all.subspan(begin, end - begin);
    std::optional<Resolver::Candidate> chosen;
    if (group.size() == 1 && !rows.any_published()) {
      chosen = {&group.front(), rows.observation(group.front())};
    } else {
      chosen = resolve_days(resolver, rows_by_day(rows, group, options.as_of), builder);
    }
    if (!chosen) {
      const ObservationRow& row = group.front();
      builder.add_awaited({row.subject, row.area, rows.period(row), *rows.published(row)});
    }
    if (chosen) {
      builder.add(chosen->row->subject, chosen->row->area, chosen->observation);
      checks.take(*chosen->row, chosen->observation);
      parts.take(*chosen->row, chosen->observation);
    }
    begin = end;
  }
  parts.finish();
  checks.finish();
}

}  // namespace planmeter
