// SPDX-License-Identifier: MIT
// planmeter diff: two deliveries of data side by side.
#include <algorithm>

#include "cli/asked.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "report/deliveries/diff_document.h"

namespace planmeter {

namespace {

/// `--year`, else every year after the base up to the newest of either delivery.
std::vector<int> choose_years(const Call& call, const Plan& plan, const Observations& before,
                              const Observations& after) {
  if (call.options.year) return {plan_year(plan, *call.options.year)};
  int newest = plan.baseline_year;
  for (const Observations* data : {&before, &after}) {
    newest = std::max(newest, data->latest_year(subject_count(plan)).value_or(newest));
  }
  newest = std::min(newest, last_year_of(plan));
  std::vector<int> years;
  for (int year = plan.baseline_year + 1; year <= newest; ++year) years.push_back(year);
  return years.empty() ? std::vector<int>{plan.baseline_year} : years;
}

/// 1 if something is missed or behind now and was not before.
ExitStatus diff_exit_status(const VerdictChanges& verdicts) {
  const auto fell = [](const auto& change) {
    return falls_short(change.after.status) && !falls_short(change.before.status);
  };
  const bool any =
      std::ranges::any_of(verdicts.indicators, fell) || std::ranges::any_of(verdicts.tiers, fell);
  return any ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace

ExitStatus run_diff(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (words.size() != 2 || (words.front() == "-" && words.back() == "-")) {
    throw InputError(Code::usage_two_deliveries, {std::to_string(words.size())});
  }
  const PlanInUse in_use = open_plan(call);
  const Plan& plan = *in_use.plan;
  const Observations before = ask_delivery(call, plan, words.front());
  const Observations after = ask_delivery(call, plan, words.back());
  DiffQuestion question{choose_years(call, plan, before, after), std::nullopt,
                        choose_method(call, plan), choose_margin(call)};
  if (call.options.as_of) question.as_of = choose_day(call, question.years.back());
  call.head.as_of = question.as_of;
  const std::vector<DataChange> changes = data_changes(plan, before, after);
  const VerdictChanges verdicts = verdict_changes(plan, before, after, changes, question);
  const std::size_t illustrative = std::max(before.illustrative(), after.illustrative());
  const DiffInput input{plan,     words.front(),  words.back(), changes,
                        verdicts, question.years, illustrative};
  write_document(call, diff_document(input, request_of(call)));
  return diff_exit_status(verdicts);
}

}  // namespace planmeter
