// SPDX-License-Identifier: MIT
// Parses, runs, prints what went wrong, returns the status. Nothing else does the last two.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "report/messages.h"

namespace {

using namespace planmeter;

void print_findings(const Diagnostics& findings, const Inputs& inputs, Language language) {
  const std::string text = findings_text(findings, inputs, language);
  std::fwrite(text.data(), 1, text.size(), stderr);
}

/// The language asked for, even where the rest of the line cannot be understood; the last counts.
Language language_of(const std::vector<std::string>& arguments, const Environment& environment) {
  constexpr std::string_view name = "--lang";
  std::optional<std::string> asked;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (word == name && i + 1 < arguments.size()) asked = arguments[i + 1];
    if (word.starts_with(name) && word.size() > name.size() && word[name.size()] == '=') {
      asked = word.substr(name.size() + 1);
    }
  }
  return choose_language(asked, environment);
}

}  // namespace

int main(int argc, char** argv) {
  // Whoever stops reading ends the program quietly, also where the caller ignores the signal.
  std::signal(SIGPIPE, SIG_DFL);
  const std::vector<std::string> arguments(argv + 1, argv + std::max(argc, 1));
  const Environment environment = read_environment();
  const Language language = language_of(arguments, environment);
  Inputs inputs;
  Diagnostics notices;
  try {
    const std::variant<Options, HelpText> parsed = parse_command_line(arguments, language, notices);
    if (const HelpText* help = std::get_if<HelpText>(&parsed)) {
      write_standard_output(help->text);
      return static_cast<int>(ExitStatus::ok);
    }
    const Options& options = std::get<Options>(parsed);
    const Command& command = *find_command(options.command);
    const Call call{options, environment, language, inputs, notices};
    notices = without_ignored(call, notices);
    const ExitStatus status = command.run(call);
    if (!options.quiet) print_findings(notices, inputs, language);
    return static_cast<int>(status);
  } catch (const InputError& error) {
    print_findings(error.diagnostics(), inputs, language);
    return static_cast<int>(ExitStatus::error);
  }
}
