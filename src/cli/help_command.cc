// SPDX-License-Identifier: MIT
// planmeter help [COMMAND|TOPIC [CODE]].
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/choices.h"
#include "cli/help.h"
#include "cli/help_topics.h"
#include "cli/output.h"
#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::string_view topic_with_codes = "findings";

[[noreturn]] void refuse_help_word(std::string_view word, std::string_view expected) {
  throw InputError(Code::usage_unknown_argument, {word, "help", expected});
}

std::string help_on(std::string_view word, Language language) {
  if (const Command* command = find_command(word)) return command_help(*command, language);
  if (const HelpTopic* topic = find_topic(word)) return topic_help(*topic, language);
  const std::vector<std::string_view> names = help_choices();
  const std::optional<std::string_view> meant = suggest(word, names);
  refuse_help_word(word, meant ? std::string(*meant) : fmt::format("{}", fmt::join(names, ", ")));
}

}  // namespace

ExitStatus run_help(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (words.empty()) {
    write_text(call, program_help(call.language));
    return ExitStatus::ok;
  }
  if (words.size() == 1) {
    write_text(call, help_on(words.front(), call.language));
    return ExitStatus::ok;
  }
  if (words.front() != topic_with_codes) {
    refuse_help_word(words[1], fmt::format("planmeter help {}", words.front()));
  }
  std::string text;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (i > 1) text += '\n';
    text += finding_help(words[i], call.language);
  }
  write_text(call, std::move(text));
  return ExitStatus::ok;
}

}  // namespace planmeter
