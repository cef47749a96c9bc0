// SPDX-License-Identifier: MIT
// Every evaluated year up to the one asked about, and what the data say of the newest.
#include "evaluate/tiers/tier_standing.h"

#include <algorithm>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

/// Source and note of each total that has a note, each said once: that a year was inferred must be
/// read.
std::vector<std::string> notes_of_totals(const Plan& plan, const Observations& observations,
                                         int year) {
  std::vector<std::string> notes;
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    const std::optional<Observation> total =
        observations.find(tier_count_subject(plan, static_cast<int>(i)), 0, year);
    if (!total || total->note.empty()) continue;
    std::string note(total->source);
    if (!note.empty()) note += "；";
    note += total->note;
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
  }
  return notes;
}

}  // namespace

TierStanding evaluate_tier_standing(const Plan& plan, const Observations& observations, int year) {
  TierStanding standing;
  standing.illustrative = observations.illustrative();
  standing.asked = evaluate_tiers(plan, observations, year);
  for (const int evaluated : evaluated_tier_years(plan, observations)) {
    if (evaluated <= year)
      standing.history.push_back(evaluate_tiers(plan, observations, evaluated));
  }
  if (!standing.history.empty()) {
    standing.notes = notes_of_totals(plan, observations, standing.history.back().year);
  }
  return standing;
}

}  // namespace planmeter
