// SPDX-License-Identifier: MIT
// The completion script for zsh: a file for a folder of fpath, or to be sourced.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion.h"

namespace planmeter {

namespace {

constexpr std::string_view zsh_helpers = R"zsh(#compdef planmeter
# zsh completion for planmeter, as `planmeter completion zsh` prints it.

_planmeter_plan() { # NAME: what the plan has, each with what it says about it
  local -a plan found
  local file=${opt_args[--plan]:-${opt_args[-p]}} line
  if [[ -n $file ]]; then
    file=${(Q)file}
    plan=(--plan ${file/#\~\//$HOME/})
  fi
  if [[ $1 == (indicators|areas) ]]; then compset -P '*,'; fi
  for line in ${(f)"$($program completion $plan -- $1 "${(Q)PREFIX}" 2>/dev/null)"}; do
    found+=(${${line%%$'\t'*}//:/\\:}${${(M)line%$'\t'*}/#$'\t'/:})
  done
  _describe -V $1 found
}

)zsh";

constexpr std::string_view beginning = R"(
_planmeter() {
  local curcontext=$curcontext state line program=${words[1]/#\~\//$HOME/} ret=1
  local -a all
  typeset -A opt_args
  _arguments -C -S '(- *)'{-h,--help}'[this help]' '(- *)--version[the version]' \
    '1: :->command' '*:: :->words' && ret=0
  if [[ $state == command ]]; then
)";

constexpr std::string_view zsh_ending = R"(  esac
  return ret
}

# Sourced, it registers itself; out of a folder of fpath, zsh calls it.
if [[ $funcstack[1] == _planmeter ]]; then
  _planmeter "$@"
else
  compdef _planmeter planmeter
fi
)";

/// In single quotes for the shell.
std::string quoted_for_zsh(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'') result += "'\\'";
    result += c;
  }
  return result + "'";
}

/// Text inside the brackets or between the colons of a specification.
std::string escaped_for_zsh(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

/// `:FORMAT:(text markdown)`
std::string action_of(std::string_view title, Offer offer, Choices choices) {
  const std::string start = fmt::format(":{}:", escaped_for_zsh(title));
  switch (offer) {
    case Offer::nothing:
      return start + " ";
    case Offer::file:
      return start + "_files";
    case Offer::choice:
      return fmt::format("{}({})", start, fmt::join(choices(), " "));
    case Offer::choices:
      return fmt::format("{} _values -s , {} {}", start, escaped_for_zsh(title),
                         fmt::join(choices(), " "));
    case Offer::indicator:
    case Offer::indicators:
    case Offer::areas:
    case Offer::unit:
    case Offer::year:
      return fmt::format("{} _planmeter_plan {}", start, plan_words_name(offer));
  }
  return start;
}

/// An option may be given once, but for a value, which is repeatable.
std::string option_specification(const Command& command, const OptionRow& row) {
  const std::string_view short_form = short_name(row);
  const std::string_view long_form = long_name(row);
  std::string text = fmt::format("[{}]", escaped_for_zsh(summary_of(command, row).en));
  if (!row.is_flag()) text += action_of(row.value_name.en, row.offer, row.choices);
  const std::string equals = row.is_flag() ? "" : "=";
  if (short_form.empty()) {
    const std::string repeatable = row.id == OptionId::value ? "*" : "";
    return quoted_for_zsh(fmt::format("{}{}{}{}", repeatable, long_form, equals, text));
  }
  return fmt::format("'({0} {1})'{{{0}+,{1}{2}}}{3}", short_form, long_form, equals,
                     quoted_for_zsh(text));
}

/// What the first word can be, if it can be two things.
std::string either(const Command& command) {
  const Operands& words = command.words;
  if (words.first[1] == Offer::nothing) return "";
  std::string text = fmt::format("_planmeter_{}() {{\n  _alternative", command.name);
  for (const Offer offer : words.first) {
    text += fmt::format(" {}", quoted_for_zsh("word" + action_of("word", offer, words.choices)));
  }
  return text + "\n}\n";
}

std::string word_specifications(const Command& command) {
  const Operands& words = command.words;
  std::string text;
  if (words.first[1] != Offer::nothing) {
    text += fmt::format(" \\\n        '1:word: _planmeter_{}'", command.name);
  } else if (words.first[0] != Offer::nothing) {
    text +=
        " \\\n        " + quoted_for_zsh("1" + action_of("word", words.first[0], words.choices));
  }
  if (words.rest != Offer::nothing) {
    text += " \\\n        " + quoted_for_zsh("*" + action_of("word", words.rest, nullptr));
  }
  return text;
}

std::string command_case(const Command& command) {
  std::string text = fmt::format("    {})\n      _arguments -S", command.name);
  for (const OptionId id : command.options) {
    text += fmt::format(" \\\n        {}", option_specification(command, option_row(id)));
  }
  text += " \\\n        '(- *)'{-h,--help}'[this help]'";
  text += word_specifications(command);
  return text + " && ret=0\n      ;;\n";
}

}  // namespace

std::string zsh_completion() {
  std::string text(zsh_helpers);
  for (const Command& command : commands()) text += either(command);
  text += beginning;
  text += "    all=(";
  for (const Command& command : commands()) {
    text += fmt::format("\n      {}",
                        quoted_for_zsh(fmt::format("{}:{}", command.name, command.summary.en)));
  }
  text += "\n    )\n    _describe command all && ret=0\n    return ret\n  fi\n\n";
  text += "  curcontext=${curcontext%:*}-$words[1]:\n  case $words[1] in\n";
  for (const Command& command : commands()) text += command_case(command);
  text += zsh_ending;
  return text;
}

}  // namespace planmeter
