// SPDX-License-Identifier: MIT
// The words that options and commands choose from.
#include "cli/choices.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion.h"
#include "cli/growth_options.h"
#include "cli/help_topics.h"
#include "cli/session.h"
#include "core/diagnostic.h"
#include "core/method.h"
#include "core/status.h"
#include "load/observations/titles/dialect.h"
#include "render/format.h"
#include "report/year_end/report_input.h"

namespace planmeter {

std::vector<std::string_view> format_choices() {
  std::vector<std::string_view> names;
  names.reserve(format_rows.size());
  for (const FormatRow& row : format_rows) names.push_back(row.name);
  return names;
}

std::vector<std::string_view> language_choices() { return {"zh", "en"}; }

std::vector<std::string_view> color_choices() { return {"auto", "always", "never"}; }

std::vector<std::string_view> grouping_choices() { return {"area"}; }

std::vector<std::string_view> status_choices() {
  return {all_codes<Status>.begin(), all_codes<Status>.end()};
}

std::vector<std::string_view> section_choices() {
  return {section_codes.begin(), section_codes.end()};
}

std::vector<std::string_view> averaging_choices() {
  return {averaging_names.begin(), averaging_names.end()};
}

std::vector<std::string_view> judging_choices() {
  return {all_codes<Method>.begin(), all_codes<Method>.end()};
}

std::vector<std::string_view> delimiter_choices() {
  return {name_of_separator(','), name_of_separator(';'), name_of_separator('\t')};
}

std::vector<std::string_view> ignore_choices() { return ignorable_names(); }

std::vector<std::string_view> list_choices() {
  return {"indicators", "targets", "tasks", "counties", "groupings"};
}

std::vector<std::string_view> report_part_choices() {
  return {"body", "annexes", "internal", "all"};
}

std::vector<std::string_view> task_part_choices() { return {"notice"}; }

std::vector<std::string_view> part_choices() {
  std::vector<std::string_view> words = report_part_choices();
  for (const std::string_view word : task_part_choices()) words.push_back(word);
  return words;
}

std::vector<std::string_view> template_choices() { return {"tasks", "indicators", "notes"}; }

std::vector<std::string_view> completion_choices() {
  std::vector<std::string_view> names;
  for (const Shell& shell : shells()) names.push_back(shell.name);
  return names;
}

std::vector<std::string_view> help_choices() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  for (const HelpTopic& topic : help_topics()) names.push_back(topic.name);
  return names;
}

void refuse_choice(std::string_view option, std::string_view word,
                   const std::vector<std::string_view>& choices) {
  throw InputError(Code::usage_bad_choice,
                   {option, word, fmt::format("{}", fmt::join(choices, ", "))});
}

}  // namespace planmeter
