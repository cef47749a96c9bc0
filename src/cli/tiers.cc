// SPDX-License-Identifier: MIT
// planmeter tiers: county classes of a year.
#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "report/tiers/county_tables.h"
#include "report/tiers/tiers_document.h"

namespace planmeter {

namespace {

/// `--year`, else the newest evaluation in the data; the plan's years, as everywhere.
int choose_tier_year(const Call& call, const Plan& plan, const Observations& observations) {
  const std::vector<int> years = evaluated_tier_years(plan, observations);
  if (!call.options.year && years.empty()) throw InputError(Code::usage_no_tier_data, {});
  return plan_year(plan, call.options.year ? *call.options.year : std::to_string(years.back()));
}

/// 1 if a target is missed, else 0 if one due that year is decided or the counts that the plan's
/// targets ask for are known, else 3.
ExitStatus tier_exit_status(const TierYear& year) {
  bool decided = year.answered;
  for (const TierTargetResult& result : year.targets) {
    if (result.verdict.status == Status::missed) return ExitStatus::missed;
    decided = decided || result.verdict.status == Status::met;
  }
  for (const CountyTargetResult& result : year.county_targets) {
    if (result.verdict.status == Status::missed) return ExitStatus::missed;
    decided = decided || result.verdict.status == Status::met;
  }
  return decided ? ExitStatus::ok : ExitStatus::undecided;
}

}  // namespace

ExitStatus run_tiers(const Call& call) {
  if (call.options.words.empty()) {
    throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
  }
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  if (printed.tiers.classes.empty()) throw InputError(Code::usage_no_tiers, {printed.id});
  Asking asking;
  asking.data = call.options.words;
  asking.year = [&](const Observations& all) { return choose_tier_year(call, printed, all); };
  const Asked asked = ask(call, printed, asking);
  const Plan& plan = asked.plan();
  const TierStanding standing =
      evaluate_tier_standing(plan, asked.observations, asked.question.year);
  Document document = tiers_document(plan, standing, request_of(call));
  const std::optional<CountyStanding> counties =
      ask_counties(call, plan, asked.observations, standing.asked);
  if (counties) add_counties(document, plan, *counties);
  write_document(call, std::move(document));
  return tier_exit_status(standing.asked);
}

}  // namespace planmeter
