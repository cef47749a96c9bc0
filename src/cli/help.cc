// SPDX-License-Identifier: MIT
// The texts of --help, from the rows of the commands.
#include "cli/help.h"

#include <fmt/format.h>

namespace planmeter {

namespace {

/// Two commands by their examples: what most come for, and one that needs no file.
constexpr std::string_view shown_examples[] = {"report", "check"};

/// `-p, --plan FILE`; a long name alone stands under the long names.
std::string option_column(const OptionRow& row) {
  const std::string_view short_form = short_name(row);
  std::string text = short_form.empty() ? "    " : fmt::format("{}, ", short_form);
  text += long_name(row);
  if (!row.value_name.empty()) text += fmt::format(" {}", row.value_name);
  return text;
}

std::string option_line(std::string_view left, std::string_view right) {
  return fmt::format("  {:<21} {}\n", left, right);
}

}  // namespace

std::string synopsis(const Command& command) {
  std::string text = fmt::format("planmeter {}", command.name);
  if (!command.options.empty()) text += " [OPTIONS]";
  if (!command.usage.empty()) text += fmt::format(" {}", command.usage);
  return text;
}

std::string program_help() {
  std::string text = fmt::format(
      "{}\n"
      "Usage: planmeter COMMAND [OPTIONS] [WORDS...]\n"
      "       planmeter COMMAND --help   its options, an example and exit statuses\n"
      "       planmeter --version\n",
      purpose);
  std::string_view group;
  for (const Command& command : commands()) {
    if (command.group != group)
      text += fmt::format("{}{}:\n", group.empty() ? "\n" : "", command.group);
    group = command.group;
    text += fmt::format("  {:<11} {}\n", command.name, command.summary);
  }
  text += "Examples:\n";
  for (const std::string_view name : shown_examples) {
    text += fmt::format("  {}\n", find_command(name)->example);
  }
  return text;
}

std::string command_help(const Command& command) {
  std::string text =
      fmt::format("{}\n\nUsage: {}\n\nOptions:\n", command.summary, synopsis(command));
  for (const OptionId id : command.options) {
    const OptionRow& row = option_row(id);
    text += option_line(option_column(row), row.summary);
  }
  text += option_line("-h, --help", "this help");
  text += fmt::format("\nExample:\n  {}\n\nExit status:\n", command.example);
  for (const ExitRow& row : command.exits) {
    text += fmt::format("  {}  {}\n", static_cast<int>(row.status), row.when);
  }
  return text;
}

}  // namespace planmeter
