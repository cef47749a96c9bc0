// SPDX-License-Identifier: MIT
// From the verdicts on targets and tracks to one status for each indicator.
#include "evaluate/verdict/compliance.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/plan_lookup.h"
#include "evaluate/verdict/area_targets.h"
#include "evaluate/verdict/judge.h"
#include "evaluate/verdict/method_verdict.h"

namespace planmeter {

bool is_due(const Target& target, const Question& question) {
  return target.year <= question.year && year_end(target.year) <= question.as_of;
}

namespace {

/// Worst first among targets that are due.
constexpr std::array due_order = {Status::missed, Status::undetermined, Status::no_data,
                                  Status::met};
/// Worst first among tracks.
constexpr std::array track_order = {Status::behind,   Status::undetermined, Status::no_data,
                                    Status::on_track, Status::met_early,    Status::not_due};

/// Worst first among areas. Those that wait, or of which nothing is asked, say nothing beside
/// others.
constexpr std::array area_order = {Status::missed,  Status::behind,   Status::undetermined,
                                   Status::no_data, Status::on_track, Status::met_early,
                                   Status::met,     Status::not_due,  Status::no_target};

template <std::size_t size>
std::ptrdiff_t rank(const std::array<Status, size>& order, Status status) {
  return std::ranges::find(order, status) - order.begin();
}

/// A later document's target for the year asked about, before that year is over: the year is held
/// against it.
bool is_of_this_year(const Target& target, const Question& question) {
  return !target.authority.empty() && target.year == question.year && !is_due(target, question);
}

/// The same as progress in a year that is not over.
Verdict as_progress(Verdict verdict) {
  if (verdict.status == Status::met) verdict.status = Status::on_track;
  if (verdict.status == Status::missed) verdict.status = Status::behind;
  return verdict;
}

/// The results that are due in the year asked about.
struct DueResults {
  std::span<const TargetResult> all;
  const Question& question;

  bool has(const TargetResult& item) const {
    return item.target->year == question.year && is_due(*item.target, question);
  }
  bool any(Status status) const {
    return std::ranges::any_of(
        all, [&](const TargetResult& item) { return has(item) && item.verdict.status == status; });
  }
  bool are_all(Status status) const {
    return std::ranges::none_of(
        all, [&](const TargetResult& item) { return has(item) && item.verdict.status != status; });
  }
  /// The first with the status, or (`without`) with another; null where there is none.
  const TargetResult* first(Status status, bool without = false) const {
    const auto found = std::ranges::find_if(all, [&](const TargetResult& item) {
      return has(item) && (item.verdict.status == status) != without;
    });
    return found == all.end() ? nullptr : &*found;
  }
};

/// Any missed: missed; all met: met; all without data: no data; otherwise undetermined. The reason
/// is the first one's that has the status.
Verdict combine_due(const DueResults& due) {
  Verdict verdict{Status::undetermined, Reason::none};
  if (due.any(Status::missed)) {
    verdict.status = Status::missed;
  } else if (due.are_all(Status::met)) {
    verdict.status = Status::met;
  } else if (due.are_all(Status::no_data)) {
    verdict.status = Status::no_data;
  }
  const TargetResult* first = due.first(verdict.status);
  // Some met and the rest without data: what keeps it open is the first that has no data.
  if (first == nullptr) first = due.first(Status::met, true);
  verdict.reason = first->verdict.reason;
  if (verdict.status == Status::met && verdict.reason == Reason::none) {
    for (const TargetResult& item : due.all) {
      if (due.has(item) && item.verdict.reason != Reason::none) {
        verdict.reason = item.verdict.reason;
      }
    }
  }
  return verdict;
}

void decide_by_due(IndicatorResult& result, const DueResults& due) {
  result.verdict = combine_due(due);
  const TargetResult* worst = nullptr;
  for (const TargetResult& item : due.all) {
    if (!due.has(item)) continue;
    const bool worse = worst == nullptr || rank(due_order, item.verdict.status) <
                                               rank(due_order, worst->verdict.status);
    if (worse) worst = &item;
  }
  result.deciding = worst->target;
}

/// What was asked last of an indicator of which nothing more is asked, once its year is over.
std::optional<LastDue> last_due_of(std::span<const TargetResult> targets,
                                   const Question& question) {
  int last = 0;
  for (const TargetResult& item : targets) last = std::max(last, item.target->year);
  const Question then{last, question.as_of, question.method};
  const DueResults due{targets, then};
  const bool is_over =
      std::ranges::any_of(targets, [&due](const TargetResult& item) { return due.has(item); });
  if (!is_over || last >= question.year) return std::nullopt;
  return LastDue{last, combine_due(due)};
}

/// Why a plan that speaks of an indicator has no number to judge it by.
Reason reason_of_no_target(const Indicator& indicator) {
  if (indicator.targets_not_seen) return Reason::not_seen;
  return indicator.set_yearly.empty() ? Reason::none : Reason::set_yearly;
}

void decide_by_tracks(IndicatorResult& result, std::span<const TargetResult> targets,
                      const Question& question) {
  result.verdict = {Status::no_target, reason_of_no_target(*result.indicator)};
  const bool set_for_year = std::ranges::any_of(
      targets, [&](const TargetResult& item) { return is_of_this_year(*item.target, question); });
  for (const TargetResult& item : targets) {
    if (item.target->year < question.year) continue;
    // Where a later document set the year's own target, the path is reference only.
    if (set_for_year && !is_of_this_year(*item.target, question)) continue;
    if (result.deciding == nullptr) {
      result.deciding = item.target;
      result.verdict = {Status::not_due, Reason::none};
    }
    // What is said of the indicator is said of the target that its status rests on.
    if (rank(track_order, item.verdict.status) < rank(track_order, result.verdict.status)) {
      result.deciding = item.target;
      result.verdict = item.verdict;
    }
  }
  const std::span<const int> printed = result.indicator->no_target;
  if (std::ranges::find(printed, question.year) != printed.end()) {
    result.verdict = {Status::no_target, Reason::none};
  } else if (result.verdict == Verdict{Status::no_target, Reason::none}) {
    result.last_due = last_due_of(targets, question);
    if (result.last_due) result.verdict.reason = Reason::expired;
  }
}

/// From the verdicts on targets that are all of one area to the indicator's there.
void settle(IndicatorResult& result, std::span<const TargetResult> targets,
            const Question& question) {
  result.deciding = nullptr;
  result.last_due.reset();
  const DueResults due{targets, question};
  const bool any_due =
      std::ranges::any_of(targets, [&due](const TargetResult& item) { return due.has(item); });
  if (any_due) {
    decide_by_due(result, due);
  } else {
    decide_by_tracks(result, targets, question);
  }
}

std::vector<TargetResult> of_whole(const std::vector<TargetResult>& targets) {
  std::vector<TargetResult> own;
  std::ranges::copy_if(targets, std::back_inserter(own),
                       [](const TargetResult& item) { return item.target->area.empty(); });
  return own;
}

/// Of areas whose targets are all over, the row has what was due last, and of that the worst.
bool is_later_or_worse(const std::optional<LastDue>& one, const std::optional<LastDue>& other) {
  if (!one || !other) return one.has_value();
  if (one->year != other->year) return one->year > other->year;
  return rank(area_order, one->verdict.status) < rank(area_order, other->verdict.status);
}

/// Where all targets are areas': the worst over these, and which of them are as bad.
void settle_by_areas(IndicatorResult& result, const Question& question) {
  result.verdict = {Status::no_target, reason_of_no_target(*result.indicator)};
  for (IndicatorResult& own : results_of_areas(result, question)) {
    const std::ptrdiff_t worse =
        rank(area_order, own.verdict.status) - rank(area_order, result.verdict.status);
    if (result.areas.empty() || worse < 0) {
      result.verdict = own.verdict;
      result.deciding = own.deciding;
      result.areas = std::move(own.areas);
      result.last_due = own.last_due;
    } else if (worse == 0) {
      result.areas.push_back(own.areas.front());
      if (is_later_or_worse(own.last_due, result.last_due)) result.last_due = own.last_due;
    }
  }
}

}  // namespace

Verdict judge_target(const AreaData& data, const Target& target, const Question& question) {
  int year = target.year;
  Verdict verdict;
  if (is_due(target, question)) {
    verdict = judge_due(data, target);
  } else if (is_of_this_year(target, question)) {
    verdict = as_progress(judge_due(data, target));
  } else {
    year = question.year;
    verdict = Verdict{Status::not_due, Reason::none};
    if (track_of(target)) {
      verdict = judge_track_by_method(data, target, year, question.method);
    } else if (is_held_each_year(target)) {
      verdict = judge_relative(data, target, year);
    }
  }
  if (verdict.status == Status::undetermined && is_other_missing(data, target, year)) {
    verdict.reason = reason_of_absence(*data.reference, year, question.as_of);
  }
  if (verdict.status == Status::no_data) {
    verdict.reason = reason_of_absence(data, year, question.as_of);
  }
  return verdict;
}

void settle(IndicatorResult& result, const Question& question) {
  if (is_of_areas_alone(*result.indicator)) {
    settle_by_areas(result, question);
  } else {
    const bool of_one = !result.areas.empty();
    settle(result, of_one ? result.targets : of_whole(result.targets), question);
  }
}

Reason reason_of_absence(const std::optional<Publication>& published, int year, const Date& as_of) {
  if (!published) return Reason::not_reported;
  const Date possible = months_after_year_end(year, published->after_months);
  return as_of < possible ? Reason::not_published : Reason::not_reported;
}

Reason reason_of_absence(const AreaData& data, int year, const Date& as_of) {
  for (const Input* input : data.inputs()) {
    if (has_release_of(input->awaited, year)) return Reason::not_published;
  }
  return reason_of_absence(data.indicator->published, year, as_of);
}

bool is_in_force(const Target& target, const Date& as_of) {
  return !target.in_force || *target.in_force <= as_of;
}

void judge_indicator(const AreaData& data, std::span<const Target* const> targets,
                     const Question& question, IndicatorResult& result) {
  result.targets.clear();
  for (const Target* target : targets) {
    result.targets.push_back({target, judge_target(data, *target, question)});
  }
  settle(result, result.targets, question);
}

IndicatorResult evaluate_indicator(const IndicatorData& data, const Question& question) {
  IndicatorResult result;
  result.indicator = &data.indicator();
  for (const Target& target : data.indicator().targets) {
    if (!is_in_force(target, question.as_of)) continue;
    result.targets.push_back({&target, judge_target(data.in(target.area), target, question)});
  }
  settle(result, question);
  return result;
}

std::string_view area_of_deciding(const IndicatorResult& result) {
  return result.deciding == nullptr ? std::string_view() : result.deciding->area;
}

std::vector<IndicatorResult> results_of_areas(const IndicatorResult& result,
                                              const Question& question) {
  std::vector<IndicatorResult> all;
  std::map<std::string_view, std::size_t> places;  // of the areas in `all`
  for (const TargetResult& item : result.targets) {
    const std::string_view area = item.target->area;
    if (area.empty()) continue;
    const auto [place, is_new] = places.emplace(area, all.size());
    if (is_new) {
      IndicatorResult& own = all.emplace_back();
      own.indicator = result.indicator;
      own.areas = {area};
    }
    all[place->second].targets.push_back(item);
  }
  for (IndicatorResult& own : all) settle(own, own.targets, question);
  return all;
}

bool is_of_one_area_of_several(const IndicatorResult& result) {
  return result.areas.size() == 1 &&
         (!is_of_areas_alone(*result.indicator) || is_of_several_areas(*result.indicator));
}

}  // namespace planmeter
