// SPDX-License-Identifier: MIT
// The only file that includes CLI11: it costs many seconds to compile.
#include "cli/parse.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <map>

#include "cli/choices.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/help_topics.h"
#include "cli/version.h"
#include "core/text.h"
#include "render/format.h"

namespace planmeter {

namespace {

/// Every option may be given any number of times here; what counts then is found after parsing.
using Given = std::map<OptionId, std::vector<std::string>>;
using Flags = std::map<OptionId, bool>;

void add_command(CLI::App& app, const Command& command, Given& given, Flags& flags) {
  CLI::App* subcommand = app.add_subcommand(std::string(command.name));
  for (const OptionId id : command.options) {
    const OptionRow& row = option_row(id);
    if (row.is_flag()) {
      subcommand->add_flag(std::string(row.names), flags[id]);
      continue;
    }
    subcommand->add_option(std::string(row.names), given[id])
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return names;
}

std::string expected_of(std::string_view word, std::span<const std::string_view> names) {
  const std::optional<std::string_view> meant = suggest(word, names);
  return meant ? std::string(*meant) : fmt::format("{}", fmt::join(names, ", "));
}

/// What the help calls the word that comes first.
constexpr Name command_word = {"命令", "COMMAND"};

/// An option before the command is either one of ours in the wrong place, or none.
[[noreturn]] void refuse_early_option(const std::string& word, Language language) {
  const std::string name = word.substr(0, word.find('='));
  for (const OptionRow& row : option_rows()) {
    if (name != long_name(row) && name != short_name(row)) continue;
    throw InputError(
        Code::usage_unknown_argument,
        {name, "planmeter", fmt::format("planmeter {} {}", command_word.of(language), name)});
  }
  constexpr std::array<std::string_view, 2> names = {"--help", "--version"};
  throw InputError(Code::usage_unknown_argument, {word, "planmeter", expected_of(name, names)});
}

[[noreturn]] void refuse_unknown_command(const std::string& word, Language language) {
  if (word.starts_with('-')) refuse_early_option(word, language);
  if (find_topic(word) != nullptr) {
    throw InputError(Code::usage_unknown_command, {word, fmt::format("planmeter help {}", word)});
  }
  std::vector<std::string_view> names = command_names();
  names.push_back("--help");
  throw InputError(Code::usage_unknown_command, {word, expected_of(word, names)});
}

[[noreturn]] void refuse_unknown_option(const std::string& word, const Command& command) {
  std::vector<std::string_view> names;
  for (const OptionId id : command.options) names.push_back(long_name(option_row(id)));
  names.push_back("--help");
  throw InputError(Code::usage_unknown_argument,
                   {word, command.name, expected_of(word.substr(0, word.find('=')), names)});
}

/// Refuses a value that is none of the option's choices.
void check_choice(const std::optional<std::string>& value, OptionId id) {
  if (!value) return;
  const OptionRow& row = option_row(id);
  const std::vector<std::string_view> choices = row.choices();
  if (std::ranges::find(choices, std::string_view(*value)) != choices.end()) return;
  refuse_choice(long_name(row), *value, choices);
}

/// A format has more than one name.
void check_format(const std::optional<std::string>& value) {
  if (!value || format_from_name(*value)) return;
  refuse_choice(long_name(option_row(OptionId::format)), *value, format_choices());
}

/// What counts of an option given once or more: of a list all of it, of another the last.
std::optional<std::string> single(const Given& given, OptionId id) {
  const auto found = given.find(id);
  if (found == given.end() || found->second.empty()) return std::nullopt;
  if (!option_row(id).is_list()) return found->second.back();
  return fmt::format("{}", fmt::join(found->second, ","));
}

/// A note on each option of which the last value counts and an earlier one was another.
void note_overruled(const Given& given, Diagnostics& notices) {
  for (const auto& [id, values] : given) {
    const OptionRow& row = option_row(id);
    if (row.is_list() || id == OptionId::value || values.empty()) continue;
    const std::string& last = values.back();
    const auto other = std::find_if(values.rbegin(), values.rend(),
                                    [&last](const std::string& value) { return value != last; });
    if (other == values.rend()) continue;
    notices.add(Code::usage_option_twice, "", 0, 0, {long_name(row), *other, last});
  }
}

Options to_options(const Given& given, Flags& flags, std::string command,
                   std::vector<std::string> words) {
  Options options;
  options.command = std::move(command);
  options.words = std::move(words);
  options.plan = single(given, OptionId::plan);
  options.size_limit = single(given, OptionId::size_limit);
  options.year = single(given, OptionId::year);
  options.as_of = single(given, OptionId::as_of);
  options.format = single(given, OptionId::format);
  options.output = single(given, OptionId::output);
  options.language = single(given, OptionId::language);
  options.color = single(given, OptionId::color);
  options.table = single(given, OptionId::table);
  options.fail_on = single(given, OptionId::fail_on);
  options.status = single(given, OptionId::status);
  if (const auto values = given.find(OptionId::value); values != given.end())
    options.values = values->second;
  options.rate = single(given, OptionId::rate);
  options.years = single(given, OptionId::years);
  options.from = single(given, OptionId::from);
  options.to = single(given, OptionId::to);
  options.multiple = single(given, OptionId::multiple);
  options.average = single(given, OptionId::average);
  options.method = single(given, OptionId::method);
  options.office = single(given, OptionId::office);
  options.due = single(given, OptionId::due);
  options.section = single(given, OptionId::section);
  options.compare = single(given, OptionId::compare);
  options.margin = single(given, OptionId::margin);
  options.notes = single(given, OptionId::notes);
  options.part = single(given, OptionId::part);
  options.delimiter = single(given, OptionId::delimiter);
  options.ignore = single(given, OptionId::ignore);
  options.by = single(given, OptionId::by);
  options.area = single(given, OptionId::area);
  options.each = flags[OptionId::each];
  options.draft = flags[OptionId::draft];
  options.no_overall_word = flags[OptionId::no_overall_word];
  options.explain = flags[OptionId::explain];
  options.strict = flags[OptionId::strict];
  options.verbose = flags[OptionId::verbose];
  options.quiet = flags[OptionId::quiet];
  check_format(options.format);
  check_choice(options.language, OptionId::language);
  check_choice(options.color, OptionId::color);
  check_choice(options.by, OptionId::by);
  return options;
}

bool has_name(const OptionRow& row, std::string_view name) {
  return name == long_name(row) || (!name.empty() && name == short_name(row));
}

/// The command's option of that name, long or short; null where it has none.
const OptionRow* option_named(const Command& command, std::string_view name) {
  for (const OptionId id : command.options) {
    if (has_name(option_row(id), name)) return &option_row(id);
  }
  return nullptr;
}

/// That of any command.
const OptionRow* any_option_named(std::string_view name) {
  for (const OptionRow& row : option_rows()) {
    if (has_name(row, name)) return &row;
  }
  return nullptr;
}

bool asks_for_help(std::string_view word) { return word == "--help" || word == "-h"; }

/// `--year` of `--year=2022`, `-y` of `-y2022`.
std::string name_written(const std::string& word) {
  return word.starts_with("--") ? word.substr(0, word.find('=')) : word.substr(0, 2);
}

/// Brings the word that is the command to the front, past options before it and their values. All
/// stays as it is where an option there is none of ours, or nothing follows them.
void bring_command_to_front(std::vector<std::string>& arguments) {
  for (auto next = arguments.begin(); next != arguments.end();) {
    std::string word = *next;
    if (word == "-" || !word.starts_with('-')) {
      std::rotate(arguments.begin(), next, next + 1);
      return;
    }
    const OptionRow* row = any_option_named(name_written(word));
    while (row != nullptr && row->is_flag() && !word.starts_with("--") && word.size() > 2) {
      word = "-" + word.substr(2);
      row = any_option_named(name_written(word));
    }
    if (row == nullptr) return;
    ++next;
    const bool value_follows = !row->is_flag() && word == name_written(word);
    if (value_follows && next != arguments.end()) ++next;
  }
}

/// What the parser is to see: the options alone, each value in its option's word, `--year=2022`. It
/// would take the next word for an empty value, and a file `[2022]` for a list. The words that are
/// no options are added to `words`. Throws InputError for an option without a value.
std::vector<std::string> options_apart(const std::vector<std::string>& arguments,
                                       const Command& command, Language language,
                                       std::vector<std::string>& words) {
  std::vector<std::string> joined{arguments.front()};
  std::optional<std::string> unknown;
  bool help = false;
  for (auto next = arguments.begin() + 1; next != arguments.end();) {
    if (*next == "--") {
      words.insert(words.end(), next + 1, arguments.end());
      break;
    }
    std::string word = *next++;
    if (word == "-" || !word.starts_with('-')) {
      words.push_back(word);
      continue;
    }
    const OptionRow* row = option_named(command, name_written(word));
    // `-qy2022` is two options.
    while (row != nullptr && row->is_flag() && !word.starts_with("--") && word.size() > 2) {
      joined.push_back(name_written(word));
      word = "-" + word.substr(2);
      row = option_named(command, name_written(word));
    }
    const std::string name = name_written(word);
    std::string value = word.substr(name.size());
    if (row == nullptr) {
      help = help || asks_for_help(word);
      if (!unknown && !asks_for_help(word)) unknown = word;
      joined.push_back(word);
      continue;
    }
    if (row->is_flag() && value.empty()) {
      joined.push_back(word);
      continue;
    }
    if (row->is_flag()) {
      throw InputError(Code::usage_unknown_argument, {word, command.name, long_name(*row)});
    }
    if (value.starts_with('=')) {
      value.erase(0, 1);
    } else if (value.empty() && next != arguments.end() &&
               option_named(command, name_written(*next)) == nullptr) {
      value = *next++;
    }
    if (value.empty()) {
      throw InputError(Code::usage_option_value, {long_name(*row), row->value_name.of(language)});
    }
    joined.push_back(fmt::format("{}={}", long_name(*row), value));
  }
  if (unknown && !help) refuse_unknown_option(*unknown, command);
  return joined;
}

}  // namespace

std::variant<Options, HelpText> parse_command_line(std::vector<std::string> arguments,
                                                   Language language, Diagnostics& notices) {
  bring_command_to_front(arguments);
  if (!arguments.empty() && arguments.front() == "version") arguments.front() = "--version";
  CLI::App app("", "planmeter");
  app.set_version_flag("-V,--version", std::string(version()));
  app.require_subcommand(0, 1);
  Given given;
  Flags flags;
  std::vector<std::string> words;
  const Command* const command = arguments.empty() ? nullptr : find_command(arguments.front());
  // Commands cost time: only the one that is asked for is made known.
  if (command != nullptr) {
    add_command(app, *command, given, flags);
    arguments = options_apart(arguments, *command, language, words);
  }
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    if (command == nullptr && !arguments.front().starts_with('-'))
      refuse_unknown_command(arguments.front(), language);
    return HelpText{command == nullptr ? program_help(language) : command_help(*command, language)};
  } catch (const CLI::CallForVersion&) {
    return HelpText{fmt::format("planmeter {}\n", version())};
  } catch (const CLI::ParseError&) {
    if (command == nullptr) refuse_unknown_command(arguments.front(), language);
    refuse_unknown_option(arguments.back(), *command);
  }
  if (app.get_subcommands().empty()) {
    throw InputError(Code::usage_missing_argument,
                     {"COMMAND", fmt::format("{}", fmt::join(command_names(), ", "))});
  }
  note_overruled(given, notices);
  return to_options(given, flags, app.get_subcommands().front()->get_name(), std::move(words));
}

}  // namespace planmeter
