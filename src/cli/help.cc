// SPDX-License-Identifier: MIT
// The texts of --help, from the rows of the commands.
#include "cli/help.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/help_topics.h"
#include "core/text.h"
#include "report/words/code_names.h"

namespace planmeter {

namespace {

/// Two commands by their examples: what most come for, and one that needs no file.
constexpr std::string_view shown_examples[] = {"report", "check"};

constexpr Name options_heading = {"选项：", "Options:"};
constexpr Name examples_heading = {"示例：", "Examples:"};
constexpr Name example_heading = {"示例：", "Example:"};
constexpr Name exits_heading = {"退出状态：", "Exit status:"};
constexpr Name values_heading = {"可用的值：", "Values:"};
constexpr Name topics_heading = {"主题：", "Topics:"};
constexpr Name this_help = {"显示本帮助", "this help"};
constexpr Name options_word = {"[选项]", "[OPTIONS]"};
constexpr Name usage_of_all = {
    "用法：planmeter 命令 [选项] [参数...]\n"
    "      planmeter 命令 --help   该命令的选项、示例和退出状态\n",
    "Usage: planmeter COMMAND [OPTIONS] [WORDS...]\n"
    "       planmeter COMMAND --help   its options, an example and exit statuses\n"};
constexpr Name usage_line = {"用法：", "Usage: "};
constexpr Name heading_end = {"：", ":"};

/// `-p, --plan FILE`; a long name alone stands under the long names.
std::string option_column(const OptionRow& row, Language language) {
  const std::string_view short_form = short_name(row);
  std::string text = short_form.empty() ? "    " : fmt::format("{}, ", short_form);
  text += long_name(row);
  if (!row.is_flag()) text += fmt::format(" {}", row.value_name.of(language));
  return text;
}

/// Those whose summary has no room for the words to choose from.
constexpr OptionId listed_options[] = {OptionId::section, OptionId::method, OptionId::status,
                                       OptionId::fail_on};

/// The words to choose from of such options, statuses with their Chinese names; empty where the
/// command has none.
std::string values_section(const Command& command, Language language) {
  constexpr int line_width = 80;
  constexpr int left_width = 11;
  std::string text;
  for (const OptionId id : listed_options) {
    if (std::ranges::find(command.options, id) == command.options.end()) continue;
    const OptionRow& row = option_row(id);
    std::vector<std::string> values;
    for (const std::string_view word : row.choices()) {
      const bool statuses = id == OptionId::fail_on || id == OptionId::status;
      const bool named = language == Language::zh && statuses;
      values.push_back(named ? with_chinese_name(word) : std::string(word));
    }
    std::string left(long_name(row));
    for (const std::string& line :
         wrap(fmt::format("{}", fmt::join(values, ", ")), line_width - left_width - 2)) {
      text += fmt::format("  {}{}\n", pad_right(left, left_width), line);
      left.clear();
    }
  }
  if (text.empty()) return text;
  return fmt::format("\n{}\n{}", values_heading.of(language), text);
}

/// What `help` explains besides commands.
std::string topics_section(Language language) {
  std::string text = fmt::format("\n{}\n", topics_heading.of(language));
  for (const HelpTopic& topic : help_topics()) {
    text += fmt::format("  {:<12} {}\n", topic.name, topic.summary.of(language));
  }
  return text;
}

std::string option_line(std::string_view left, std::string_view right) {
  constexpr int left_width = 21;
  return fmt::format("  {} {}\n", pad_right(left, left_width), right);
}

}  // namespace

std::string synopsis(const Command& command, Language language) {
  std::string text = fmt::format("planmeter {}", command.name);
  if (!command.options.empty()) text += fmt::format(" {}", options_word.of(language));
  if (!command.usage.en.empty()) text += fmt::format(" {}", command.usage.of(language));
  return text;
}

std::string program_help(Language language) {
  // A terminal of 24 lines holds all of it, and the prompt.
  std::string text = fmt::format("{}\n{}", purpose.of(language), usage_of_all.of(language));
  std::string_view group;
  for (const Command& command : commands()) {
    const std::string_view heading = command.group.of(language);
    if (heading != group) {
      text += fmt::format("{}{}\n", heading, heading_end.of(language));
    }
    group = heading;
    text += fmt::format("  {:<11} {}\n", command.name, command.summary.of(language));
  }
  text += fmt::format("{}\n", examples_heading.of(language));
  for (const std::string_view name : shown_examples) {
    text += fmt::format("  {}\n", find_command(name)->example);
  }
  return text;
}

std::string command_help(const Command& command, Language language) {
  std::string text =
      fmt::format("{}\n\n{}{}\n\n{}\n", command.summary.of(language), usage_line.of(language),
                  synopsis(command, language), options_heading.of(language));
  for (const OptionId id : command.options) {
    const OptionRow& row = option_row(id);
    text += option_line(option_column(row, language), summary_of(command, row).of(language));
  }
  text += option_line("-h, --help", this_help.of(language));
  text += fmt::format("\n{}\n  {}\n\n{}\n", example_heading.of(language), command.example,
                      exits_heading.of(language));
  for (const ExitRow& row : command.exits) {
    text += fmt::format("  {}  {}\n", static_cast<int>(row.status), row.when.of(language));
  }
  text += values_section(command, language);
  if (command.name == help_name) text += topics_section(language);
  if (!command.hint.en.empty()) text += fmt::format("\n{}\n", command.hint.of(language));
  return text;
}

}  // namespace planmeter
