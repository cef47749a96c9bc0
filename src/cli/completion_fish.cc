// SPDX-License-Identifier: MIT
// The completion script for fish 3 or later.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completion.h"

namespace planmeter {

namespace {

constexpr std::string_view fish_helpers =
    R"(# fish completion for planmeter, as `planmeter completion fish` prints it.

# COMMAND [-eq|-ge COUNT]: whether that command is given, with so many words after it
function __planmeter_at
    set -l typed (commandline -opc)
    if test "$typed[2]" != $argv[1]
        return 1
    end
    if not set -q argv[2]
        return 0
    end
    set -l count 0
    set -l is_value no
    for word in $typed[3..-1]
        if test $is_value = yes
            set is_value no
        else if string match -qr -- '^(-[^-]|--[^=]+)$' $word
            if not contains -- $word $__planmeter_flags
                set is_value yes
            end
        else if not string match -qr -- '^-.' $word
            set count (math $count + 1)
        end
    end
    test $is_value = no -a $count $argv[2] $argv[3]
end

# The word being typed, without an option before it
function __planmeter_current
    commandline -ct | string unescape | string replace -r '^--[^=]*=' ''
end

# NAME: what the plan has, each with what it says about it
function __planmeter_plan
    set -l typed (commandline -opc | string replace -r '^~/' $HOME/)
    set -l plan
    for i in (seq 3 (count $typed))
        if contains -- $typed[$i] -p --plan; and set -q typed[(math $i + 1)]
            set plan --plan $typed[(math $i + 1)]
        else if string match -q -- '--plan=*' $typed[$i]
            set plan $typed[$i]
        end
    end
    set -l current (__planmeter_current)
    $typed[1] completion $plan -- $argv[1] "$current" 2>/dev/null
end

# WORDS: each as the last part of the comma list being typed
function __planmeter_list
    set -l before (__planmeter_current | string match -r '^.*,')
    printf '%s\n' "$before"$argv
end

complete -c planmeter -f
complete -c planmeter -n __fish_use_subcommand -l version -d 'the version'
complete -c planmeter -s h -l help -d 'this help'
)";

std::string quoted_for_fish(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

/// What follows `complete -c planmeter` for a value or word.
std::string offer_of(Offer offer, Choices choices) {
  switch (offer) {
    case Offer::nothing:
      return "";
    case Offer::file:
      return " -F";
    case Offer::choice:
      return fmt::format(" -a {}", quoted_for_fish(fmt::format("{}", fmt::join(choices(), " "))));
    case Offer::choices:
      return fmt::format(" -a '(__planmeter_list {})'", fmt::join(choices(), " "));
    case Offer::indicator:
    case Offer::indicators:
    case Offer::areas:
    case Offer::unit:
    case Offer::year:
      return fmt::format(" -a '(__planmeter_plan {})'", plan_words_name(offer));
  }
  return "";
}

std::string option_line(const Command& command, const OptionRow& row) {
  std::string text = fmt::format("complete -c planmeter -n '__planmeter_at {}'", command.name);
  if (!short_name(row).empty()) text += fmt::format(" -s {}", short_name(row).substr(1));
  text += fmt::format(" -l {}", long_name(row).substr(2));
  // -x: a value, and no files; -r: a value.
  if (!row.is_flag()) text += row.offer == Offer::file ? " -r" : " -x";
  text += offer_of(row.offer, row.choices);
  return fmt::format("{} -d {}\n", text, quoted_for_fish(summary_of(command, row).en));
}

std::string word_line(const Command& command, std::string_view count, Offer offer) {
  if (offer == Offer::nothing) return "";
  return fmt::format("complete -c planmeter -n '__planmeter_at {} {}'{}\n", command.name, count,
                     offer_of(offer, command.words.choices));
}

}  // namespace

std::string fish_completion() {
  std::vector<std::string_view> flags = {"-h", "--help"};
  for (const OptionRow& row : option_rows()) {
    if (row.is_flag()) flags.push_back(long_name(row));
  }
  std::string text(fish_helpers);
  text += fmt::format("set -g __planmeter_flags {}\n", fmt::join(flags, " "));
  for (const Command& command : commands()) {
    text += fmt::format("\ncomplete -c planmeter -n __fish_use_subcommand -a {} -d {}\n",
                        command.name, quoted_for_fish(command.summary.en));
    for (const Offer offer : command.words.first) text += word_line(command, "-eq 0", offer);
    text += word_line(command, "-ge 1", command.words.rest);
    for (const OptionId id : command.options) text += option_line(command, option_row(id));
  }
  return text;
}

}  // namespace planmeter
