// SPDX-License-Identifier: MIT
// From the verdicts on targets and tracks to one status for each indicator.
#include "evaluate/compliance.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/judge.h"
#include "evaluate/method_standing.h"

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

Verdict judge_target(const AreaData& data, const Target& target, const Question& question) {
  int year = target.year;
  Verdict verdict;
  if (is_due(target, question)) {
    verdict = judge_due(data, target);
  } else if (is_of_this_year(target, question)) {
    verdict = as_progress(judge_due(data, target));
  } else {
    year = question.year;
    verdict = track_of(target) ? judge_track_by_method(data, target, year, question.method)
                               : Verdict{Status::not_due, Reason::none};
  }
  if (verdict.status == Status::no_data) {
    verdict.reason = reason_of_absence(data.indicator->published, year, question.as_of);
  }
  return verdict;
}

/// The results that are due in the year asked about.
struct DueResults {
  const std::vector<TargetResult>& all;
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

/// Why a plan that speaks of an indicator has no number to judge it by.
Reason reason_of_no_target(const Indicator& indicator) {
  if (indicator.targets_not_seen) return Reason::not_seen;
  return indicator.set_yearly.empty() ? Reason::none : Reason::set_yearly;
}

void decide_by_tracks(IndicatorResult& result, const Question& question) {
  result.verdict = {Status::no_target, reason_of_no_target(*result.indicator)};
  const bool set_for_year = std::ranges::any_of(result.targets, [&](const TargetResult& item) {
    return is_of_this_year(*item.target, question);
  });
  for (const TargetResult& item : result.targets) {
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
  }
}

/// From the verdicts on its targets to the indicator's.
void settle(IndicatorResult& result, const Question& question) {
  result.deciding = nullptr;
  const DueResults due{result.targets, question};
  const bool any_due = std::ranges::any_of(
      result.targets, [&due](const TargetResult& item) { return due.has(item); });
  if (any_due) {
    decide_by_due(result, due);
  } else {
    decide_by_tracks(result, question);
  }
}

}  // namespace

Reason reason_of_absence(const std::optional<Publication>& published, int year, const Date& as_of) {
  if (!published) return Reason::not_reported;
  const Date possible = months_after_year_end(year, published->after_months);
  return as_of < possible ? Reason::not_published : Reason::not_reported;
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
  settle(result, question);
}

IndicatorResult evaluate_indicator(const Plan& plan, const Observations& observations,
                                   const Indicator& indicator, const Question& question) {
  IndicatorResult result;
  result.indicator = &indicator;
  for (const Target& target : indicator.targets) {
    if (!is_in_force(target, question.as_of)) continue;
    const AreaData data = gather(plan, observations, indicator, target.area);
    result.targets.push_back({&target, judge_target(data, target, question)});
  }
  settle(result, question);
  return result;
}

std::vector<IndicatorResult> evaluate_plan(const Plan& plan, const Observations& observations,
                                           const Question& question) {
  std::vector<IndicatorResult> results;
  results.reserve(plan.indicators.size());
  for (const Indicator& indicator : plan.indicators) {
    if (is_only_of_ledger(plan, indicator)) continue;
    results.push_back(evaluate_indicator(plan, observations, indicator, question));
  }
  return results;
}

std::vector<SummaryRow> summarize(const std::vector<IndicatorResult>& results) {
  std::vector<SummaryRow> rows;
  for (const Scope scope : {Scope::table, Scope::text}) {
    for (const Nature nature : {Nature::expected, Nature::binding, Nature::unstated}) {
      SummaryRow row{scope, nature, 0, {}};
      for (const IndicatorResult& result : results) {
        if (result.indicator->scope() != scope || result.indicator->nature != nature) continue;
        ++row.indicators;
        ++row.counts[static_cast<std::size_t>(result.verdict.status)];
      }
      if (row.indicators > 0) rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace planmeter
