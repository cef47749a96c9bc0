// SPDX-License-Identifier: MIT
// The completion script for bash 4 or later.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion.h"

namespace planmeter {

namespace {

constexpr std::string_view bash_helpers =
    R"(# bash completion for planmeter, as `planmeter completion bash` prints it.

_planmeter_choices() { # WORDS
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$current")
}

_planmeter_list() { # WORDS: the part after the last comma
  local before=''
  if [[ $current == *,* ]]; then before=${current%,*},; fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${current##*,}")
  compopt -o nospace 2>/dev/null
}

_planmeter_files() {
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
  compopt -o filenames -o default 2>/dev/null
}

_planmeter_plan() { # NAME: what the plan has, without its description
  local line
  while IFS= read -r line; do
    COMPREPLY+=("${line%%$'\t'*}")
  done < <("$program" completion "${plan[@]}" -- "$1" "${current//[\\\'\"]/}" 2>/dev/null)
  # As with files, spaces in names are to be quoted.
  compopt -o filenames 2>/dev/null
}
)";

constexpr std::string_view before_commands = R"(
_planmeter() {
  local program=${COMP_WORDS[0]/#\~\//$HOME/} command=${COMP_WORDS[1]}
  local current=${COMP_WORDS[COMP_CWORD]} option='' joined='' plan=() words=0 word i
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _planmeter_choices ')";

constexpr std::string_view before_flags = R"( --help --version'
    return
  fi

  # bash parts words at `=`: `--format=csv` is three of them, and `--value 2022=750` four.
  for ((i = 2; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      if [[ $word == = ]]; then continue; fi
      if [[ $option == -p || $option == --plan ]]; then
        word=${word//[\\\'\"]/}
        plan=(--plan "${word/#\~\//$HOME/}")
      fi
      option=''
    elif [[ $word == = ]]; then
      if ((++i >= COMP_CWORD)); then return; fi
    elif [[ $word == --plan=* ]]; then
      plan=("$word")
    elif [[ $word == -?* ]]; then
      case $word in
        )";

constexpr std::string_view before_offers = R"( | --*=*) ;;
        *) option=$word ;;
      esac
    else
      words=$((words + 1))
    fi
  done
  if [[ $current == = ]]; then current=''; fi
  if [[ -z $option && $current == --*=* ]]; then
    option=${current%%=*} joined=${current%%=*}= current=${current#*=}
  fi

)";

constexpr std::string_view bash_ending = R"(
  if [[ -n $joined ]]; then COMPREPLY=("${COMPREPLY[@]/#/$joined}"); fi
}

complete -F _planmeter planmeter
)";

std::string quoted_list(Choices choices) { return fmt::format("'{}'", fmt::join(choices(), " ")); }

/// The call that offers it; empty where nothing is.
std::string call_of(Offer offer, Choices choices) {
  switch (offer) {
    case Offer::nothing:
      return "";
    case Offer::file:
      return "_planmeter_files";
    case Offer::choice:
      return fmt::format("_planmeter_choices {}", quoted_list(choices));
    case Offer::choices:
      return fmt::format("_planmeter_list {}", quoted_list(choices));
    case Offer::indicator:
    case Offer::indicators:
    case Offer::areas:
    case Offer::unit:
    case Offer::year:
      return fmt::format("_planmeter_plan {}", plan_words_name(offer));
  }
  return "";
}

/// `*:-f | *:--format`; where the name means something else elsewhere, with its commands.
std::string pattern_of(const OptionRow& row) {
  std::vector<std::string> patterns;
  if (has_namesake(row)) {
    for (const Command* command : commands_with(row.id)) {
      patterns.push_back(fmt::format("{}:{}", command->name, long_name(row)));
    }
  } else {
    if (!short_name(row).empty()) patterns.push_back(fmt::format("*:{}", short_name(row)));
    patterns.push_back(fmt::format("*:{}", long_name(row)));
  }
  return fmt::format("{}", fmt::join(patterns, " | "));
}

std::string values() {
  std::string text = "  if [[ -n $option ]]; then\n    case $command:$option in\n";
  for (const OptionRow& row : option_rows()) {
    const std::string call = call_of(row.offer, row.choices);
    if (!call.empty()) text += fmt::format("      {}) {} ;;\n", pattern_of(row), call);
  }
  return text + "    esac\n";
}

std::string options() {
  std::string text = "  elif [[ $current == -* ]]; then\n    case $command in\n";
  for (const Command& command : commands()) {
    text += fmt::format("      {}) _planmeter_choices '", command.name);
    for (const OptionId id : command.options) {
      const OptionRow& row = option_row(id);
      if (!short_name(row).empty()) text += fmt::format("{} ", short_name(row));
      text += fmt::format("{} ", long_name(row));
    }
    text += "-h --help' ;;\n";
  }
  return text + "    esac\n";
}

std::string calls_of(const Operands& words) {
  std::vector<std::string> calls;
  for (const Offer offer : words.first) {
    if (offer != Offer::nothing) calls.push_back(call_of(offer, words.choices));
  }
  return fmt::format("{}", fmt::join(calls, "; "));
}

std::string words() {
  std::string text = "  else\n    case $command:$words in\n";
  for (const Command& command : commands()) {
    const std::string first = calls_of(command.words);
    const std::string rest = call_of(command.words.rest, nullptr);
    if (!first.empty() && first != rest)
      text += fmt::format("      {}:0) {} ;;\n", command.name, first);
    if (!rest.empty()) text += fmt::format("      {}:*) {} ;;\n", command.name, rest);
  }
  return text + "    esac\n  fi";
}

}  // namespace

std::string bash_completion() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  std::vector<std::string_view> flags = {"-h", "--help", "--"};
  for (const OptionRow& row : option_rows()) {
    if (row.is_flag()) flags.push_back(long_name(row));
  }
  return fmt::format("{}{}{}{}{}{}{}{}{}{}", bash_helpers, before_commands, fmt::join(names, " "),
                     before_flags, fmt::join(flags, " | "), before_offers, values(), options(),
                     words(), bash_ending);
}

}  // namespace planmeter
