// SPDX-License-Identifier: MIT
// The year, the day and the margin that options ask for.
#pragma once

#include <optional>
#include <string_view>

#include "cli/command.h"
#include "core/observations.h"
#include "evaluate/verdict/compliance.h"

namespace planmeter {

/// A year from the plan's base year to the later of its period's last and its last target's. Throws
/// InputError, naming these.
int plan_year(const Plan& plan, std::string_view text);

/// `--as-of`, else the year's last day. Throws InputError.
Date choose_day(const Call& call, int year);

/// `--year`, else the newest year with data. Throws InputError.
int choose_year(const Call& call, const Plan& plan, const Observations& observations);

/// `--method`, else the plan's: how the way to a target is judged. Throws InputError.
Method choose_method(const Call& call, const Plan& plan);

/// `--delimiter`; nothing: each file's header tells. Throws InputError.
std::optional<char> choose_separator(const Options& options);

/// The ledger of a year; throws InputError, which names the nearest one, where the plan has another
/// year's alone. The plan must have a ledger.
const Ledger& need_ledger(const Plan& plan, int year);

/// `--margin`: per cent above a ledger's standards that is worth commending; nothing where it is
/// not given and each ledger's own counts.
/// Throws InputError.
std::optional<Decimal> choose_margin(const Call& call);

}  // namespace planmeter
