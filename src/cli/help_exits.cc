// SPDX-License-Identifier: MIT
// help exit-status: from the rows of the commands.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/command.h"
#include "cli/help_topics.h"

namespace planmeter {

namespace {

constexpr Name exits_intro = {
    "结果写到标准输出，错误、警告和提示写到标准错误；validate的结果就是所发现的问题。输出文件要么完"
    "整替换，"
    "要么不动。",
    "Results go to standard output, findings to standard error; the findings of validate are its "
    "result. A file of --output is replaced whole or not at all."};
constexpr Name exit_heading = {"退出状态{}", "Exit status {}"};
constexpr auto every_exit = std::to_array<ExitStatus>(
    {ExitStatus::ok, ExitStatus::missed, ExitStatus::error, ExitStatus::undecided});

/// What the commands say of a status, each saying once, with those that say it.
HelpPart part_of_exit(ExitStatus status, Language language) {
  HelpPart part;
  part.heading = fmt::format(fmt::runtime(exit_heading.of(language)), static_cast<int>(status));
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> sayings;
  for (const Command& command : commands()) {
    const auto row = std::ranges::find(command.exits, status, &ExitRow::status);
    if (row == command.exits.end()) continue;
    const std::string_view when = row->when.of(language);
    const auto said =
        std::ranges::find(sayings, when, [](const auto& entry) { return entry.first; });
    if (said == sayings.end()) {
      sayings.push_back({when, {command.name}});
    } else {
      said->second.push_back(command.name);
    }
  }
  for (const auto& [when, names] : sayings) {
    part.rows.push_back({listed(names, language), std::string(when)});
  }
  return part;
}

}  // namespace

std::vector<HelpPart> help_on_exit_statuses(Language language) {
  std::vector<HelpPart> parts = {{"", {std::string(exits_intro.of(language))}, {}, {}}};
  for (const ExitStatus status : every_exit) parts.push_back(part_of_exit(status, language));
  return parts;
}

}  // namespace planmeter
