// SPDX-License-Identifier: MIT
// Parses, runs, writes, prints what went wrong, returns the status. Nothing else does the last two.
#include <algorithm>
#include <csignal>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/last_words.h"
#include "cli/output.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "cli/standard_streams.h"
#include "report/messages/messages.h"

namespace {

using namespace planmeter;

void expect_the_worst() { choose_last_words(Language::en); }

/// Called before any object is made, also those of the libraries, which can need memory too.
[[gnu::used, gnu::section(".preinit_array")]] void (*const called_first)() = expect_the_worst;

/// The language asked for, even where the rest of the line cannot be understood; the last counts.
Language language_of(std::span<char* const> arguments, const Environment& environment) {
  constexpr std::string_view name = "--lang";
  std::optional<std::string_view> asked;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view word = arguments[i];
    if (word == name && i + 1 < arguments.size()) asked = arguments[i + 1];
    if (word.starts_with(name) && word.size() > name.size() && word[name.size()] == '=') {
      asked = word.substr(name.size() + 1);
    }
  }
  return choose_language(asked, environment);
}

ExitStatus run(std::span<char* const> words, const Environment& environment, Language language,
               Inputs& inputs) {
  const std::vector<std::string> arguments(words.begin(), words.end());
  Diagnostics notices;
  const std::variant<Options, HelpText> parsed = parse_command_line(arguments, language, notices);
  if (const HelpText* help = std::get_if<HelpText>(&parsed)) {
    write_output({"-", help->text});
    return ExitStatus::ok;
  }
  Options options = std::get<Options>(parsed);
  if (!options.plan && !environment.plan.empty()) {
    options.plan = environment.plan;
    options.plan_of_environment = true;
  }
  const Command& command = *find_command(options.command);
  if (const std::string_view encoding = other_encoding(environment);
      !encoding.empty() && !options.language) {
    notices.add(Code::usage_locale, "", 0, 0, {environment.locale, encoding});
  }
  PendingOutput output;
  DocumentHead head;
  const Call call{options, environment, language, inputs, notices, output, head};
  notices = without_ignored(call, notices);
  const ExitStatus status = command.run(call);
  const std::string said = options.quiet ? std::string() : findings_text(notices, inputs, language);
  write_output(output);
  write_standard_error(said);
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  // Whoever stops reading ends the program quietly, also where the caller ignores the signal; a
  // file that becomes larger than is allowed does not end it, but is a failed write.
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_IGN);
  hold_closed_streams();
  const std::span<char* const> words(argv + 1, argv + std::max(argc, 1));
  const Environment environment = read_environment();
  const Language language = language_of(words, environment);
  choose_last_words(language);
  Inputs inputs;
  try {
    return static_cast<int>(run(words, environment, language, inputs));
  } catch (const InputError& error) {
    write_standard_error(findings_text(error.diagnostics(), inputs, language));
    return static_cast<int>(ExitStatus::error);
  }
  // Of all else that is thrown the last words tell.
}
