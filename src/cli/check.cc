// SPDX-License-Identifier: MIT
// planmeter check: one indicator, from data files or from values given on the spot.
#include "cli/areas.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "cli/version.h"
#include "core/period.h"
#include "evaluate/consistency.h"
#include "evaluate/plan_as_of.h"
#include "load/observations_csv.h"
#include "report/area_tables.h"
#include "report/check_document.h"

namespace planmeter {

namespace {

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

/// The CSV that `--value` stands for: the same reader then reads it.
std::string values_csv(const Options& options, std::string_view indicator) {
  std::string csv = "indicator,year,value\n";
  for (const std::string& given : options.values) {
    const std::size_t sign = given.find('=');
    std::string period = options.year.value_or("");
    std::string value = given;
    if (sign != std::string::npos && parse_period(given.substr(0, sign))) {
      period = given.substr(0, sign);
      value = given.substr(sign + 1);
    }
    if (period.empty()) throw InputError(Code::usage_value_year, {given});
    csv += std::string(indicator) + "," + period + "," + quoted(value) + "\n";
  }
  return csv;
}

Observations observations_from_values(const Call& call, const Plan& plan,
                                      const std::vector<const Indicator*>& indicators) {
  if (indicators.size() != 1)
    throw InputError(Code::usage_value_indicators, {std::to_string(indicators.size())});
  std::vector<InputText> texts = {{"--value", values_csv(call.options, indicators.front()->id)}};
  Diagnostics findings;
  ObservationsBuilder builder(cell_shape(plan));
  load_observations(texts, plan, builder, findings);
  call.inputs.add(texts.front());
  if (findings.has_error()) throw InputError(std::move(findings));
  call.notices.append(findings);
  return builder.finish();
}

}  // namespace

ExitStatus run_check(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (words.empty()) throw InputError(Code::usage_missing_argument, {"INDICATOR", "6"});
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const std::vector<const Indicator*> asked = find_indicators(call, printed, words.front());
  const std::vector<std::string> data(words.begin() + 1, words.end());
  const bool by_value = !call.options.values.empty();
  if (by_value && !data.empty()) throw InputError(Code::usage_value_with_data, {data.front()});
  if (by_value) refuse_areas_without_data(call.options);
  if (!by_value && data.empty()) throw InputError(Code::usage_no_data, {words.front()});

  std::vector<DataSource> sources;
  const Observations observations = by_value ? observations_from_values(call, printed, asked)
                                             : open_data(call, printed, data_files(data), sources);
  Question question = choose_question(call, printed, observations);
  question.method = choose_method(call, printed);
  const PlanAsOf in_force(printed, question.as_of);
  const Plan& plan = in_force.plan();
  const std::vector<const Indicator*> indicators = in_force.indicators(asked);
  Diagnostics findings;
  check_consistency(plan, observations, call.inputs, findings);
  refuse_errors(call, std::move(findings));
  Evaluated evaluated{plan, &observations, question, {}};
  for (const Indicator* indicator : indicators) {
    evaluated.results.push_back(
        evaluate_indicator(plan, observations, *indicator, evaluated.question));
  }
  Document document = check_document(evaluated, call.options.explain, call.language, version());
  const std::optional<AreaStanding> areas =
      ask_areas(call, plan, observations, indicators, evaluated.question);
  if (areas) add_areas(document, evaluated, *areas);
  write_document(call, document);
  return with_areas(exit_status_of(evaluated.results), areas);
}

}  // namespace planmeter
