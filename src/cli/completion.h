// SPDX-License-Identifier: MIT
// Completion of the command line: a script for each shell, and the words of a plan that it asks
// for.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "core/plan.h"

namespace planmeter {

struct Shell {
  std::string_view name;
  std::string (*script)();
};

std::span<const Shell> shells();

/// From the rows of the commands. What only a plan knows the scripts ask of `planmeter completion
/// indicators WORD`, when a key is pressed.
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

/// What the scripts call what an offer takes from the plan: `indicators`; empty for other offers.
std::string_view plan_words_name(Offer offer);

/// Lines `word`, or `word`, tab, description: the words of the plan that begin with what is typed.
/// Where nothing is typed, ids only: names and numbers would say the same again. For a list only
/// the part after its last comma counts, and names that a list could not hold are left out. Empty
/// for an offer that takes nothing from the plan.
std::string plan_words(const Plan& plan, Offer offer, std::string_view typed, Language language);

/// The commands that have this row, in their order.
std::vector<const Command*> commands_with(OptionId id);
/// Whether the long name of the row means something else in another command.
bool has_namesake(const OptionRow& row);

}  // namespace planmeter
