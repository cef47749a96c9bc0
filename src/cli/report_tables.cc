// SPDX-License-Identifier: MIT
// The same data and checks as a report's.
#include "cli/report_tables.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/asked.h"
#include "cli/choices.h"
#include "cli/fail_on.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "load/text/period_text.h"
#include "report/year_end/owed_figures.h"
#include "report/year_end/years_document.h"

namespace planmeter {

namespace {

Date day_due(const std::string& text) {
  const std::optional<Date> day = parse_date(text);
  if (!day) throw InputError(Code::usage_bad_choice, {"--due", text, "2026-01, 2026-01-31"});
  return *day;
}

/// The last year that is over on the day, and not after the plan's last.
int year_over(const Plan& plan, const Date& day) {
  const int year = day >= year_end(day.year) ? day.year : day.year - 1;
  return plan_year(plan, std::to_string(std::min(year, last_year_of(plan))));
}

/// `2021-2025`; one year is a range of one.
Period years_asked(const Plan& plan, const std::string& text) {
  const std::optional<PeriodText> read = parse_period_text(text, MonthsOfFile::open);
  if (!read || read->period.month != 0 || read->open()) {
    throw InputError(
        Code::usage_bad_choice,
        {"--years", text, std::to_string(plan.from) + "-" + std::to_string(last_year_of(plan))});
  }
  plan_year(plan, std::to_string(read->period.from));
  plan_year(plan, std::to_string(read->period.to));
  return read->period;
}

/// What belongs to a whole report does not go with a table of its own.
void refuse_parts_of_report(const Options& options, std::string_view table) {
  const std::pair<std::string_view, bool> given[] = {{"--section", options.section.has_value()},
                                                     {"--part", options.part.has_value()},
                                                     {"--draft", options.draft},
                                                     {"--no-overall-word", options.no_overall_word},
                                                     {"--compare", options.compare.has_value()},
                                                     {"--notes", options.notes.has_value()},
                                                     {"--by", options.by.has_value()},
                                                     {"--area", options.area.has_value()},
                                                     {"--each", options.each}};
  for (const auto& [name, is_given] : given) {
    if (is_given) throw InputError(Code::usage_not_together, {table, name});
  }
}

ExitStatus failed_or_not(bool failed) { return failed ? ExitStatus::missed : ExitStatus::ok; }

}  // namespace

ExitStatus report_owed(const Call& call) {
  refuse_parts_of_report(call.options, "--due");
  if (call.options.as_of) throw InputError(Code::usage_not_together, {"--due", "--as-of"});
  if (call.options.years) throw InputError(Code::usage_not_together, {"--due", "--years"});
  const FailingStatuses failing = parse_failing("--fail-on", call.options.fail_on);
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const Date day = day_due(*call.options.due);
  Asking asking;
  asking.data = call.options.words;
  asking.day = day;
  asking.year = [&](const Observations&) {
    return call.options.year ? plan_year(printed, *call.options.year) : year_over(printed, day);
  };
  const Asked asked = ask(call, printed, asking);
  const Standings standings(asked.plan(), asked.observations, asked.question);
  write_document(call, owed_figures_document(standings, request_of(call)));
  return failed_or_not(fails(failing, standings.rows_and_areas()));
}

ExitStatus report_years(const Call& call) {
  refuse_parts_of_report(call.options, "--years");
  if (call.options.year) throw InputError(Code::usage_not_together, {"--years", "--year"});
  const FailingStatuses failing = parse_failing("--fail-on", call.options.fail_on);
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const Period years = years_asked(printed, *call.options.years);
  Asking asking;
  asking.data = call.options.words;
  asking.year = [&years](const Observations&) { return years.to; };
  const Asked asked = ask(call, printed, asking);
  // Each year by what was in force on its own day, as a report of it has it.
  std::vector<std::unique_ptr<const PlanAsOf>> plans;
  std::vector<Standings> standings;
  for (int year = years.from; year <= years.to; ++year) {
    const Question question{year, choose_day(call, year), asked.question.method};
    plans.push_back(std::make_unique<const PlanAsOf>(printed, question.as_of));
    standings.emplace_back(plans.back()->plan(), asked.observations, question);
  }
  write_document(call, years_document(standings, request_of(call)));
  return failed_or_not(std::ranges::any_of(standings, [&failing](const Standings& year) {
    return fails(failing, year.rows_and_areas());
  }));
}

}  // namespace planmeter
