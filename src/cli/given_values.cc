// SPDX-License-Identifier: MIT
// Values given on the spot are read as the rows they stand for.
#include "cli/given_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/question.h"
#include "cli/session.h"
#include "load/observations_csv.h"
#include "load/text/period_text.h"

namespace planmeter {

namespace {

constexpr std::string_view value_option = "--value ";

std::string csv_field(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

/// The area that all targets of the indicator are of, so that a value of it can be of no other;
/// empty, the plan's own, where they are not all of one.
std::string_view only_area(const Indicator& indicator) {
  if (indicator.targets.empty()) return {};
  const std::string_view area = indicator.targets.front().area;
  const auto is_other = [area](const Target& target) { return target.area != area; };
  return std::ranges::any_of(indicator.targets, is_other) ? std::string_view() : area;
}

/// The CSV that one `--value` stands for, under the argument's own name: the same reader then reads
/// it.
InputText value_csv(const Options& options, const Indicator& indicator, const std::string& given,
                    Language language) {
  const std::size_t sign = given.find('=');
  std::string period = options.year.value_or("");
  std::string value = given;
  if (sign != std::string::npos && parse_period_text(given.substr(0, sign), MonthsOfFile::open)) {
    period = given.substr(0, sign);
    value = given.substr(sign + 1);
  }
  if (value.find_first_not_of(' ') == value.npos) {
    const Name& form = option_row(OptionId::value).value_name;
    throw InputError(Code::usage_option_value,
                     {std::string(value_option) + given, form.of(language)});
  }
  if (period.empty()) throw InputError(Code::usage_value_year, {given});
  return {std::string(value_option) + given,
          fmt::format("indicator,year,value,area\n{},{},{},{}\n", indicator.id, period,
                      csv_field(value), csv_field(std::string(only_area(indicator))))};
}

}  // namespace

Observations given_values(const Call& call, const Plan& plan, const Indicator& indicator) {
  std::vector<InputText> texts;
  for (const std::string& given : call.options.values) {
    texts.push_back(value_csv(call.options, indicator, given, call.language));
  }
  // It would be told of as the cell of a row that nobody has seen.
  const std::optional<std::string>& year = call.options.year;
  if (year && !parse_period_text(*year, MonthsOfFile::open)) plan_year(plan, *year);
  Diagnostics findings;
  ObservationsBuilder builder(cell_shape(plan));
  load_observations(texts, plan, builder, findings);
  for (const InputText& text : texts) call.inputs.add(text);
  refuse_errors(call, at_arguments(findings));
  return builder.finish();
}

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
  for (const MoreFindings& more : findings.more()) placed.add(more);
  return placed;
}

}  // namespace planmeter
