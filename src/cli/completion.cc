// SPDX-License-Identifier: MIT
// planmeter completion: a script for a shell, or words of the plan for such a script.
#include "cli/completion.h"

#include <algorithm>

#include "cli/choices.h"
#include "cli/output.h"
#include "cli/session.h"
#include "core/text.h"

namespace planmeter {

namespace {

constexpr Shell all_shells[] = {
    {"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}};

/// The offer whose words a script asks for by this name; `nothing` if it is none.
Offer plan_offer(std::string_view name) {
  for (const Offer offer :
       {Offer::indicator, Offer::indicators, Offer::areas, Offer::unit, Offer::year}) {
    if (plan_words_name(offer) == name) return offer;
  }
  return Offer::nothing;
}

}  // namespace

std::span<const Shell> shells() { return all_shells; }

std::vector<const Command*> commands_with(OptionId id) {
  std::vector<const Command*> result;
  for (const Command& command : commands()) {
    if (std::ranges::find(command.options, id) != command.options.end()) result.push_back(&command);
  }
  return result;
}

bool has_namesake(const OptionRow& row) {
  return std::ranges::any_of(option_rows(), [&row](const OptionRow& other) {
    return other.id != row.id && long_name(other) == long_name(row);
  });
}

ExitStatus run_completion(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (words.empty()) throw InputError(Code::usage_missing_argument, {"bash|zsh|fish", "bash"});
  const auto shell = std::ranges::find(shells(), std::string_view(words.front()), &Shell::name);
  const std::size_t most = shell == shells().end() ? 2 : 1;
  if (words.size() > most) {
    throw InputError(Code::usage_unknown_argument, {words[most], "completion", words.front()});
  }
  if (shell != shells().end()) {
    write_text(call, shell->script());
    return ExitStatus::ok;
  }
  const Offer offer = plan_offer(words.front());
  if (offer == Offer::nothing) {
    const std::vector<std::string_view> names = completion_choices();
    throw InputError(
        Code::usage_unknown_argument,
        {words.front(), "completion", suggest(words.front(), names).value_or("bash, zsh, fish")});
  }
  const PlanInUse in_use = open_plan(call);
  const std::string_view typed = words.size() == 2 ? std::string_view(words[1]) : "";
  write_text(call, plan_words(*in_use.plan, offer, typed, call.language));
  return ExitStatus::ok;
}

}  // namespace planmeter
