// SPDX-License-Identifier: MIT
// A command is a row of data; the parser, the help, the man page and the completions read the same
// rows.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/environment.h"
#include "cli/exit_status.h"
#include "cli/options.h"
#include "core/diagnostic.h"
#include "core/document.h"
#include "core/inputs.h"
#include "core/language.h"

namespace planmeter {

/// What a command leaves to be written when it is done.
struct PendingOutput {
  std::string path;  // `-`: standard output; empty: nothing
  std::string text;
};

/// What a command works with. `inputs` outlives it, so that findings can show their lines.
struct Call {
  const Options& options;
  const Environment& environment;
  Language language = Language::en;
  Inputs& inputs;
  Diagnostics& notices;  // warnings and notes that do not stop it
  PendingOutput& output;
  DocumentHead& head;  // what programs are told of how the result was made
};

enum class OptionId {
  plan,
  size_limit,
  year,
  as_of,
  format,
  output,
  language,
  color,
  table,
  fail_on,
  status,
  value,
  explain,
  strict,
  verbose,
  quiet,
  delimiter,
  ignore,
  rate,
  years,
  from,
  to,
  multiple,
  average,
  method,
  office,
  due,
  section,
  part,
  draft,
  no_overall_word,
  compare,
  margin,
  notes,
  by,
  area,
  each
};

/// What can stand where a value or a word is asked for; completions offer it.
enum class Offer {
  nothing,     // a number, a date, free text
  file,        // a file or folder
  choice,      // one of `choices`
  choices,     // a comma list of them
  indicator,   // one indicator of the plan
  indicators,  // a comma list of them
  areas,       // a comma list of the plan's counties
  unit,        // a unit of the plan's ledger
  year,        // a year of the plan
};

/// The words of a choice. A function, as some lists are made from tables of other files.
using Choices = std::vector<std::string_view> (*)();

struct OptionRow {
  OptionId id;
  std::string_view names;  // as the parser wants them: `-p,--plan`
  Name value_name;         // empty: a flag
  Name summary;            // under 56 columns: a line of help has 80
  Offer offer = Offer::nothing;
  Choices choices = nullptr;

  constexpr bool is_flag() const { return value_name.en.empty(); }
  /// A comma list, which a second one adds to.
  constexpr bool is_list() const {
    return offer == Offer::choices || offer == Offer::indicators || offer == Offer::areas;
  }
};

/// The words after a command that are no options.
struct Operands {
  std::array<Offer, 2> first{};  // one or the other
  Offer rest = Offer::nothing;
  Choices choices = nullptr;  // where the first is a choice
};

struct ExitRow {
  ExitStatus status;
  Name when;
};

struct Command {
  Name group;  // the heading it stands under in the help
  std::string_view name;
  Name usage;  // what follows it: `INDICATOR[,...] DATA...`
  Name summary;
  Operands words;
  std::span<const OptionId> options;
  std::span<const ExitRow> exits;
  std::string_view example;
  ExitStatus (*run)(const Call&);
  Name hint{};   // a line at the end of its help; empty: none
  Name year{};   // what its --year says where the row's own words are not true of it
  Name years{};  // the same of --years
};

std::span<const OptionRow> option_rows();
const OptionRow& option_row(OptionId id);
/// What the command says of an option of its own.
const Name& summary_of(const Command& command, const OptionRow& row);
/// `--plan`
std::string_view long_name(const OptionRow& row);
/// `-p`; empty where it has none.
std::string_view short_name(const OptionRow& row);

/// Those of one group stand together.
std::span<const Command> commands();
/// Null where there is none of that name.
const Command* find_command(std::string_view name);

ExitStatus run_report(const Call& call);
ExitStatus run_check(const Call& call);
ExitStatus run_growth(const Call& call);
ExitStatus run_tiers(const Call& call);
ExitStatus run_tasks(const Call& call);
ExitStatus run_template(const Call& call);
ExitStatus run_validate(const Call& call);
ExitStatus run_list(const Call& call);
ExitStatus run_show(const Call& call);
ExitStatus run_diff(const Call& call);
ExitStatus run_help(const Call& call);
ExitStatus run_completion(const Call& call);
ExitStatus run_man(const Call& call);
ExitStatus run_schema(const Call& call);

}  // namespace planmeter
