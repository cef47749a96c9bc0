// SPDX-License-Identifier: MIT
// planmeter growth: compound growth of indicators, or a calculator where no plan is asked about.
#include <filesystem>

#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/growth_options.h"
#include "cli/indicators.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "report/areas/area_tables.h"
#include "report/growth/growth_calculator_document.h"
#include "report/growth/growth_document.h"

namespace planmeter {

namespace {

/// The first word as an indicator; null where it is DATA.
const Indicator* first_as_indicator(const Call& call, const Plan& plan, const std::string& word) {
  if (const std::optional<int> position = indicator_of_whole_name(call, plan, word)) {
    return &plan.indicators[static_cast<std::size_t>(*position)];
  }
  std::error_code error;
  if (word == "-" || std::filesystem::exists(word, error)) return nullptr;
  const std::string near = names_near(plan, word, call.language);
  throw InputError(
      Code::usage_unknown_indicator_or_file,
      {word, near.empty() ? name_of_first(plan, call.language) : near, plan_searched(call, plan)});
}

std::vector<const Indicator*> asked_indicators(const Plan& plan, const Indicator* named,
                                               Language language) {
  if (named != nullptr) {
    if (!is_growth_capable(*named)) {
      throw InputError(Code::usage_growth_not_capable, {named->name.of(language)});
    }
    return {named};
  }
  std::vector<const Indicator*> capable;
  for (const Indicator& indicator : plan.indicators) {
    if (is_growth_capable(indicator)) capable.push_back(&indicator);
  }
  return capable;
}

int last_target_year_of(const Indicator& indicator) {
  int year = 0;
  for (const Target& target : indicator.targets) year = std::max(year, target.year);
  return year;
}

ExitStatus calculate(const Call& call) {
  refuse_areas_without_data(call.options);
  const GrowthGiven given = read_growth_given(call.options);
  const GrowthAnswer answer = calculate_growth(given);
  write_document(call, growth_calculator_document(given, answer, request_of(call)));
  return ExitStatus::ok;
}

}  // namespace

ExitStatus run_growth(const Call& call) {
  if (asks_growth_calculator(call.options)) return calculate(call);
  const std::vector<std::string>& words = call.options.words;
  if (words.empty()) throw InputError(Code::usage_missing_argument, {"INDICATOR, DATA", "1"});
  const Averaging averaging = read_averaging(call.options);
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const Indicator* named = first_as_indicator(call, printed, words.front());
  const std::vector<const Indicator*> indicators = asked_indicators(printed, named, call.language);
  const std::vector<std::string> data(words.begin() + (named == nullptr ? 0 : 1), words.end());

  if (data.empty()) refuse_areas_without_data(call.options);
  Asking asking;
  asking.data = data;
  asking.year = [&](const Observations& all) {
    // Without data the plan's own arithmetic is asked for: up to where its targets end.
    const bool of_plan = data.empty() && !call.options.year;
    return of_plan ? last_target_year_of(*named) : choose_year(call, printed, all);
  };
  const Asked asked = ask(call, printed, asking);
  const std::vector<const Indicator*> judged = asked.in_force.indicators(indicators);
  const Standings standings = asked.judge(judged);
  const std::vector<GrowthResult> results = standings.growths(averaging);
  Document document = growth_document(standings, results, request_of(call));
  const std::optional<AreaStanding> areas =
      ask_areas(call, asked.plan(), asked.observations, judged, asked.question);
  if (areas) add_areas(document, standings, *areas);
  write_document(call, std::move(document));
  return with_areas(exit_status_of(standings.row_pointers()), areas);
}

}  // namespace planmeter
