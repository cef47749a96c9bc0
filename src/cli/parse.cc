// SPDX-License-Identifier: MIT
// The only file that includes CLI11: it costs many seconds to compile.
#include "cli/parse.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <map>

#include "cli/command.h"
#include "cli/version.h"
#include "core/text.h"
#include "render/render.h"

namespace planmeter {

namespace {

/// Every option may be given any number of times here; that most may be given once is checked after
/// parsing, for a message of our own.
using Given = std::map<OptionId, std::vector<std::string>>;
using Flags = std::map<OptionId, bool>;

const OptionRow& row_of(OptionId id) {
  return *std::ranges::find(option_rows(), id, &OptionRow::id);
}

std::string long_name(const OptionRow& row) {
  return std::string(row.names.substr(row.names.find("--")));
}

void add_command(CLI::App& app, const Command& command, Given& given, Flags& flags,
                 std::vector<std::string>& words) {
  CLI::App* subcommand =
      app.add_subcommand(std::string(command.name), std::string(command.summary));
  subcommand->add_option("words", words, std::string(command.words))->option_text(" ");
  for (const OptionId id : command.options) {
    const OptionRow& row = row_of(id);
    if (row.value_name.empty()) {
      subcommand->add_flag(std::string(row.names), flags[id], std::string(row.summary));
      continue;
    }
    subcommand->add_option(std::string(row.names), given[id], std::string(row.summary))
        ->option_text(std::string(row.value_name))
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  subcommand->footer(fmt::format("Usage:   planmeter {} {}\nExample: {}\n", command.name,
                                 command.words, command.example));
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return names;
}

[[noreturn]] void refuse_unknown_command(const std::string& word) {
  const std::vector<std::string_view> names = command_names();
  const std::optional<std::string_view> meant = suggest(word, names);
  const std::string expected =
      meant ? std::string(*meant) : fmt::format("{}", fmt::join(names, ", "));
  throw InputError(Code::usage_unknown_command, {word, expected});
}

[[noreturn]] void refuse_unknown_option(const std::string& word, const Command& command) {
  std::vector<std::string> names;
  for (const OptionId id : command.options) names.push_back(long_name(row_of(id)));
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::optional<std::string_view> meant = suggest(word.substr(0, word.find('=')), views);
  const std::string expected =
      meant ? std::string(*meant) : fmt::format("{}", fmt::join(names, ", "));
  throw InputError(Code::usage_unknown_argument, {word, command.name, expected});
}

void check_choice(const std::optional<std::string>& value, std::string_view option,
                  std::span<const std::string_view> choices) {
  if (!value || std::ranges::find(choices, std::string_view(*value)) != choices.end()) return;
  throw InputError(Code::usage_bad_choice,
                   {option, *value, fmt::format("{}", fmt::join(choices, ", "))});
}

std::optional<std::string> single(const Given& given, OptionId id) {
  const auto found = given.find(id);
  if (found == given.end() || found->second.empty()) return std::nullopt;
  if (found->second.size() > 1) {
    throw InputError(Code::usage_option_repeated,
                     {long_name(row_of(id)), found->second[0], found->second[1]});
  }
  return found->second.front();
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
  if (const auto values = given.find(OptionId::value); values != given.end())
    options.values = values->second;
  options.rate = single(given, OptionId::rate);
  options.years = single(given, OptionId::years);
  options.from = single(given, OptionId::from);
  options.to = single(given, OptionId::to);
  options.multiple = single(given, OptionId::multiple);
  options.method = single(given, OptionId::method);
  if (!options.method) options.method = single(given, OptionId::judging);
  options.office = single(given, OptionId::office);
  options.section = single(given, OptionId::section);
  options.compare = single(given, OptionId::compare);
  options.margin = single(given, OptionId::margin);
  options.notes = single(given, OptionId::notes);
  options.delimiter = single(given, OptionId::delimiter);
  options.ignore = single(given, OptionId::ignore);
  options.by = single(given, OptionId::by);
  options.area = single(given, OptionId::area);
  options.each = flags[OptionId::each];
  options.explain = flags[OptionId::explain];
  options.verbose = flags[OptionId::verbose];
  constexpr std::array<std::string_view, 2> languages = {"zh", "en"};
  constexpr std::array<std::string_view, 3> colors = {"auto", "always", "never"};
  check_choice(options.format, "--format", format_names);
  check_choice(options.language, "--lang", languages);
  check_choice(options.color, "--color", colors);
  constexpr std::array<std::string_view, 1> groupings = {"area"};
  check_choice(options.by, "--by", groupings);
  return options;
}

/// The option that wants a value and has none: the last word, as nothing can follow it.
[[noreturn]] void refuse_missing_value(const std::vector<std::string>& arguments,
                                       const Command& command) {
  for (const OptionId id : command.options) {
    const OptionRow& row = row_of(id);
    const std::string short_name(row.names.substr(0, row.names.find(',')));
    if (arguments.back() == long_name(row) || arguments.back() == short_name) {
      throw InputError(Code::usage_option_value, {long_name(row), row.value_name});
    }
  }
  throw InputError(Code::usage_option_value, {arguments.back(), "VALUE"});
}

}  // namespace

std::variant<Options, HelpText> parse_command_line(const std::vector<std::string>& arguments) {
  CLI::App app("planmeter measures a plan: targets against what was achieved, exactly.",
               "planmeter");
  app.set_version_flag("--version", fmt::format("planmeter {}", version()));
  app.require_subcommand(0, 1);
  app.get_formatter()->column_width(26);
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  Given given;
  Flags flags;
  std::vector<std::string> words;
  // Options cost time: only a command that is named gets its own. The others are there by name.
  for (const Command& command : commands()) {
    if (std::ranges::find(arguments, command.name) != arguments.end()) {
      add_command(app, command, given, flags, words);
    } else {
      app.add_subcommand(std::string(command.name), std::string(command.summary));
    }
  }

  const auto named = [&](std::string_view name) {
    return std::ranges::find(commands(), name, &Command::name);
  };
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    return HelpText{app.help()};
  } catch (const CLI::CallForVersion&) {
    return HelpText{fmt::format("planmeter {}\n", version())};
  } catch (const CLI::ParseError& error) {
    const auto command = arguments.empty() ? commands().end() : named(arguments.front());
    if (command == commands().end()) refuse_unknown_command(arguments.front());
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
      const auto unknown = std::ranges::find_if(arguments, [&](const std::string& word) {
        return word.size() > 1 && word.front() == '-' &&
               std::string_view(error.what()).find(word) != std::string_view::npos;
      });
      refuse_unknown_option(unknown == arguments.end() ? arguments.back() : *unknown, *command);
    }
    refuse_missing_value(arguments, *command);
  }
  if (app.get_subcommands().empty()) {
    throw InputError(Code::usage_missing_argument,
                     {"COMMAND", fmt::format("{}", fmt::join(command_names(), ", "))});
  }
  return to_options(given, flags, app.get_subcommands().front()->get_name(), std::move(words));
}

}  // namespace planmeter
