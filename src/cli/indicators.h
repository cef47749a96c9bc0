// SPDX-License-Identifier: MIT
// The indicators that a word of the command line names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "core/plan.h"

namespace planmeter {

/// A position in the plan's indicators: that of the whole name, else of what the series of that
/// name is reported for, where that is one indicator. With `--value`, which would be read as one of
/// the series and judged as one of the indicator, a series names none.
std::optional<int> indicator_of_whole_name(const Call& call, const Plan& plan,
                                           std::string_view word);

/// The indicators that a comma list names: by id, number, name, alias, or a part of a name that no
/// other has; `all` without those of the ledger alone, `main` for the numbered ones, `1-5`. Each
/// once, in the order of the list. Throws InputError with what could have been meant.
std::vector<const Indicator*> find_indicators(const Call& call, const Plan& plan,
                                              const std::string& list);

/// The names nearest to a word, at most three, quoted and with what to type; else those that have
/// it in them; empty where nothing is near.
std::string names_near(const Plan& plan, std::string_view word, Language language);
/// The first indicator of the plan told so; empty where it has none.
std::string name_of_first(const Plan& plan, Language language);

}  // namespace planmeter
