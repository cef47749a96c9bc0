// SPDX-License-Identifier: MIT
// A command is a row of data; help, completions and the parser read the same rows.
#pragma once

#include <span>
#include <string_view>

#include "cli/environment.h"
#include "cli/exit_status.h"
#include "cli/options.h"
#include "core/diagnostic.h"
#include "core/inputs.h"

namespace planmeter {

/// What a command works with. `inputs` outlives it, so that findings can show their lines.
struct Call {
  const Options& options;
  const Environment& environment;
  Language language = Language::en;
  Inputs& inputs;
  Diagnostics& notices;  // warnings and notes that do not stop it
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
  value,
  explain,
  verbose,
  delimiter,
  ignore,
  rate,
  years,
  from,
  to,
  multiple,
  method,
  judging,
  office,
  section,
  compare,
  margin,
  notes,
  by,
  area,
  each
};

struct OptionRow {
  OptionId id;
  std::string_view names;       // as the parser wants them: `-p,--plan`
  std::string_view value_name;  // empty: a flag
  std::string_view summary;     // under 50 characters
};

struct Command {
  std::string_view name;
  std::string_view words;  // what follows it: `INDICATOR[,…] DATA...`
  std::string_view summary;
  std::span<const OptionId> options;
  std::string_view example;
  ExitStatus (*run)(const Call&);
};

std::span<const OptionRow> option_rows();
std::span<const Command> commands();

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

}  // namespace planmeter
