// SPDX-License-Identifier: MIT
// planmeter check: one indicator, from data files or from values given on the spot.
#include <fmt/format.h>

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

constexpr std::string_view value_option = "--value ";

std::string csv_field(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

/// The CSV that one `--value` stands for, under the argument's own name: the same reader then reads
/// it.
InputText value_csv(const Options& options, std::string_view indicator, const std::string& given) {
  const std::size_t sign = given.find('=');
  std::string period = options.year.value_or("");
  std::string value = given;
  if (sign != std::string::npos && parse_period(given.substr(0, sign))) {
    period = given.substr(0, sign);
    value = given.substr(sign + 1);
  }
  if (period.empty()) throw InputError(Code::usage_value_year, {given});
  return {std::string(value_option) + given,
          fmt::format("indicator,year,value\n{},{},{}\n", indicator, period, csv_field(value))};
}

/// The same findings at the arguments: nobody has seen the lines that these were read as.
Diagnostics at_arguments(const Diagnostics& findings) {
  constexpr std::string_view its_line = ":2";  // after the header
  Diagnostics placed;
  for (Diagnostic finding : findings.all()) {
    if (finding.file.starts_with(value_option)) finding.line = finding.column = 0;
    for (std::string& word : finding.arguments) {
      const bool place = word.starts_with(value_option) && word.ends_with(its_line);
      if (place) word.resize(word.size() - its_line.size());
    }
    placed.add(std::move(finding));
  }
  return placed;
}

Observations observations_from_values(const Call& call, const Plan& plan,
                                      const std::vector<const Indicator*>& indicators) {
  if (indicators.size() != 1)
    throw InputError(Code::usage_value_indicators, {std::to_string(indicators.size())});
  std::vector<InputText> texts;
  for (const std::string& given : call.options.values) {
    texts.push_back(value_csv(call.options, indicators.front()->id, given));
  }
  Diagnostics findings;
  ObservationsBuilder builder(cell_shape(plan));
  load_observations(texts, plan, builder, findings);
  for (const InputText& text : texts) call.inputs.add(text);
  refuse_errors(call, at_arguments(findings));
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
  refuse_errors(call, by_value ? at_arguments(findings) : std::move(findings));
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
  return with_areas(exit_status_of(rows_and_areas(evaluated.results, question)), areas);
}

}  // namespace planmeter
