// SPDX-License-Identifier: MIT
// The manual page: what it says of commands and options comes from their rows.
#include "cli/man_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion.h"
#include "cli/help.h"
#include "cli/help_topics.h"
#include "cli/troff.h"
#include "cli/version.h"

namespace planmeter {

namespace {

constexpr std::string_view description = R"(.SH DESCRIPTION
planmeter holds the targets of a plan against what was achieved and says of
each whether it is met, missed, on the way or behind.
Every verdict is reached in exact decimals and can be redone on paper.
Where data are missing or do not decide, it says so instead of guessing.
.PP
The targets are a YAML file; without
.B \-\-plan
they are those of the built\-in plan, the Xingtai Science and Technology
Innovation Plan, 14th Five\-Year Period.
.I DATA
are CSV files, folders of them, or
.B \-
for standard input.
.I INDICATOR
is the id, the printed number or either name of an indicator of the plan;
.B planmeter list
has them all.
.PP
Results go to standard output, findings to standard error.
A finding names file, line and column and says what was found and what was
expected; all of them come in one run.
)";

constexpr std::string_view environment_section = R"(.SH ENVIRONMENT
.TP
.BR LC_ALL ", " LC_MESSAGES ", " LANG
The first that is set gives the language: Chinese in a Chinese locale, English
in any other.
.B \-\-lang
comes before it.
.TP
.B PLANMETER_PLAN
The plan file to use where
.B \-\-plan
names none. A page then ends with its name.
.TP
.B NO_COLOR
If set and not empty, no colour unless
.B \-\-color
asks for it.
.TP
.B COLUMNS
How wide a page of text is on a terminal; else as wide as the terminal.
.SH FILES
.TP
.I share/planmeter
Where the program is installed: the built\-in plan as YAML, the schema of plan
files and that of what is printed as JSON.
.TP
.I share/doc/planmeter
A year\-end in ten steps, all commands, data files, how to write another plan,
and the examples; begin with
.IR README.md .
)";

/// A sentence of a summary: `the year-end report` to `The year-end report.`
std::string sentence(std::string_view summary) {
  std::string text(summary);
  if (text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return escaped_for_troff(text) + ".";
}

std::string header() {
  return fmt::format(
      ".TH PLANMETER 1 {} \"planmeter {}\" \"User Commands\"\n"
      ".SH NAME\n"
      "planmeter \\- measures a government plan by its targets and what was achieved\n",
      release_day(), version());
}

std::string synopsis_section() {
  std::string text = ".SH SYNOPSIS\n";
  for (const Command& command : commands()) {
    const std::string_view line = command.name;
    text += fmt::format("{}.B planmeter {}\n", &command == commands().data() ? "" : ".br\n", line);
    if (!command.options.empty()) text += ".RI [ OPTIONS ]\n";
    if (!command.usage.en.empty()) text += escaped_for_troff(command.usage.en) + "\n";
  }
  return text +
         ".br\n.B planmeter\n.RI [ COMMAND ]\n.B \\-\\-help\n.br\n.B planmeter \\-\\-version\n";
}

std::string example_of(const Command& command) {
  return fmt::format(".PP\nExample:\n.PP\n.in +4n\n.EX\n{}\n.EE\n.in\n",
                     escaped_for_troff(command.example));
}

std::string exits_of(const Command& command) {
  std::string text = ".PP\nExit status:\n.PD 0\n";
  for (const ExitRow& row : command.exits) {
    text += fmt::format(".TP 4n\n.B {}\n{}", static_cast<int>(row.status),
                        filled_for_troff(row.when.en));
  }
  return text + ".PD\n";
}

std::string option_names(const Command& command) {
  if (command.options.empty()) return "";
  std::vector<std::string_view> names;
  for (const OptionId id : command.options) {
    names.push_back(long_name(option_row(id)));
  }
  return ".PP\n" + filled_for_troff(fmt::format("Options: {}.", fmt::join(names, ", ")));
}

std::string commands_section() {
  std::string text = ".SH COMMANDS\n";
  for (const Command& command : commands()) {
    text += fmt::format(".SS {}{}{}\n{}\n", command.name, command.usage.en.empty() ? "" : " ",
                        escaped_for_troff(command.usage.en), sentence(command.summary.en));
    text += option_names(command) + exits_of(command) + example_of(command);
  }
  return text;
}

/// Which commands take it.
std::string takers_of(const OptionRow& row) {
  std::vector<std::string_view> names;
  for (const Command* command : commands_with(row.id)) names.push_back(command->name);
  return filled_for_troff(fmt::format("Taken by {}.", fmt::join(names, ", ")));
}

/// What it means where that is another thing than elsewhere.
std::string exceptions_of(const OptionRow& row) {
  std::string text;
  for (const Command* command : commands_with(row.id)) {
    const std::string_view summary = summary_of(*command, row).en;
    if (summary == row.summary.en) continue;
    text += filled_for_troff(fmt::format("In {}: {}.", command->name, summary));
  }
  return text;
}

std::string options_section() {
  std::string text = ".SH OPTIONS\n";
  for (const OptionRow& row : option_rows()) {
    text += ".TP\n";
    if (!short_name(row).empty())
      text += fmt::format("\\fB{}\\fR, ", escaped_for_troff(short_name(row)));
    text += fmt::format("\\fB{}\\fR", escaped_for_troff(long_name(row)));
    if (!row.is_flag()) text += fmt::format(" \\fI{}\\fR", escaped_for_troff(row.value_name.en));
    text += fmt::format("\n{}.\n{}{}", escaped_for_troff(row.summary.en), exceptions_of(row),
                        takers_of(row));
    if (row.choices == nullptr) continue;
    text += filled_for_troff(fmt::format("Values: {}.", fmt::join(row.choices(), ", ")));
  }
  return text +
         ".TP\n"
         "\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n"
         "The options, an example and the exit statuses of a command.\n";
}

}  // namespace

std::string man_page() {
  std::string text = header() + synopsis_section() + std::string(description) + commands_section() +
                     options_section();
  for (const HelpTopic& topic : help_topics()) {
    text += topic_for_troff(topic.section, topic.parts(Language::en));
  }
  return text + std::string(environment_section);
}

}  // namespace planmeter
