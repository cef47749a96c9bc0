// SPDX-License-Identifier: MIT
// What most commands start with: a plan, observations, a year.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "core/observations.h"
#include "evaluate/verdict/compliance.h"
#include "load/plan_yaml.h"
#include "report/year_end/report_document.h"

namespace planmeter {

/// A plan: the built-in one, or one that was loaded and must be kept.
struct PlanInUse {
  LoadedPlan loaded;
  const Plan* plan = nullptr;
};

/// How many bytes a plan or a file of notes may have: `--size-limit`, else 1 MiB. Throws
/// InputError.
std::uint64_t size_limit_of(const Options& options);

/// Throws InputError with every finding where the plan cannot be used.
PlanInUse open_plan(const Call& call);
/// The same, but findings are only collected; `plan` is null where it cannot be used.
PlanInUse read_plan(const Call& call, Diagnostics& findings);

/// The codes that `--ignore` takes.
std::vector<std::string_view> ignorable_names();

/// The findings without the warnings and notes of `--ignore`. Throws InputError for a word that is
/// no warning's or note's code.
Diagnostics without_ignored(const Call& call, const Diagnostics& findings);

/// Reads files into the call's inputs and head, and all of them into observations; findings are
/// only collected. `sources`, empty before, has the files afterwards.
Observations read_data(const Call& call, const Plan& plan, const std::vector<std::string>& files,
                       Diagnostics& findings, std::vector<DataSource>& sources);
/// Throws InputError where a finding is an error; others become the call's notices.
Observations open_data(const Call& call, const Plan& plan, const std::vector<std::string>& files,
                       std::vector<DataSource>& sources);

/// Throws InputError where one of them is an error; others become the call's notices.
void refuse_errors(const Call& call, Diagnostics findings);

/// A file's name in the quotation marks of the language.
std::string quoted(std::string_view name, Language language);
/// How a finding names the plan where something was looked for: its file, or the built-in one's
/// title; with quotation marks.
std::string plan_searched(const Call& call, const Plan& plan);

/// 1 if any is missed or behind, else 0 if any is decided, else 3.
ExitStatus exit_status_of(const std::vector<const Standing*>& standings);

}  // namespace planmeter
