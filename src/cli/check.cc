// SPDX-License-Identifier: MIT
// planmeter check: one indicator, from data files or from values given on the spot.
#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "report/areas/area_tables.h"
#include "report/check/check_document.h"

namespace planmeter {

ExitStatus run_check(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (words.empty()) throw InputError(Code::usage_missing_argument, {"INDICATOR", "6"});
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const std::vector<const Indicator*> indicators = find_indicators(call, printed, words.front());
  const std::vector<std::string> data(words.begin() + 1, words.end());
  const bool by_value = !call.options.values.empty();
  if (by_value && !data.empty()) throw InputError(Code::usage_value_with_data, {data.front()});
  if (by_value) refuse_areas_without_data(call.options);
  if (!by_value && data.empty()) throw InputError(Code::usage_no_data, {words.front()});
  if (by_value && indicators.size() != 1) {
    throw InputError(Code::usage_value_indicators, {std::to_string(indicators.size())});
  }

  Asking asking;
  asking.data = data;
  if (by_value) asking.valued = indicators.front();
  asking.year = [&](const Observations& all) { return choose_year(call, printed, all); };
  const Asked asked = ask(call, printed, asking);
  const Plan& plan = asked.plan();
  const std::vector<const Indicator*> judged = asked.in_force.indicators(indicators);
  const Standings standings = asked.judge(judged);
  Document document = check_document(standings, call.options.explain, request_of(call));
  const std::optional<AreaStanding> areas =
      ask_areas(call, plan, asked.observations, judged, asked.question);
  if (areas) add_areas(document, standings, *areas);
  write_document(call, std::move(document));
  return with_areas(exit_status_of(standings.rows_and_areas()), areas);
}

}  // namespace planmeter
