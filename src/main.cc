// SPDX-License-Identifier: MIT
// Parses, runs, prints what went wrong, returns the status. Nothing else does the last two.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/parse.h"
#include "report/messages.h"

namespace {

using namespace planmeter;

void print_findings(const Diagnostics& findings, const Inputs& inputs, Language language) {
  const std::string text = findings_text(findings.all(), inputs, language);
  std::fwrite(text.data(), 1, text.size(), stderr);
}

/// The language asked for, even where the rest of the line cannot be understood.
Language language_of(const std::vector<std::string>& arguments, const Environment& environment) {
  const auto option = std::ranges::find(arguments, "--lang");
  if (option != arguments.end() && option + 1 != arguments.end()) {
    return choose_language(*(option + 1), environment);
  }
  constexpr std::string_view prefix = "--lang=";
  const auto joined = std::ranges::find_if(
      arguments, [prefix](const std::string& argument) { return argument.starts_with(prefix); });
  return choose_language(joined != arguments.end()
                             ? std::optional<std::string>(joined->substr(prefix.size()))
                             : std::nullopt,
                         environment);
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
    const std::variant<Options, HelpText> parsed = parse_command_line(arguments, language);
    if (const HelpText* help = std::get_if<HelpText>(&parsed)) {
      write_standard_output(help->text);
      return static_cast<int>(ExitStatus::ok);
    }
    const Options& options = std::get<Options>(parsed);
    const Command& command = *find_command(options.command);
    const ExitStatus status = command.run({options, environment, language, inputs, notices});
    if (!options.quiet) print_findings(notices, inputs, language);
    return static_cast<int>(status);
  } catch (const InputError& error) {
    print_findings(error.diagnostics(), inputs, language);
    return static_cast<int>(ExitStatus::error);
  }
}
