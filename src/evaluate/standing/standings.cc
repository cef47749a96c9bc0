// SPDX-License-Identifier: MIT
// One standing an indicator; nothing is judged before it is asked for.
#include "evaluate/standing/standings.h"

#include <algorithm>
#include <utility>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

std::vector<const Indicator*> judged_indicators(const Plan& plan) {
  std::vector<const Indicator*> judged;
  for (const Indicator& indicator : plan.indicators) {
    if (!is_only_of_ledger(plan, indicator)) judged.push_back(&indicator);
  }
  return judged;
}

}  // namespace

Standings::Standings(const Plan& plan, const Observations& observations, const Question& question,
                     std::span<const Indicator* const> indicators)
    : plan_(&plan), observations_(&observations), question_(question) {
  rows_.reserve(indicators.size());
  for (const Indicator* indicator : indicators) {
    rows_.emplace_back(plan, observations, *indicator, question);
  }
}

Standings::Standings(const Plan& plan, const Observations& observations, const Question& question)
    : Standings(plan, observations, question, judged_indicators(plan)) {}

Standings::Standings(const Plan& plan, std::span<const Indicator* const> indicators)
    : plan_(&plan),
      none_(std::make_unique<const Observations>(ObservationsBuilder().finish())),
      observations_(none_.get()) {
  rows_.reserve(indicators.size());
  for (const Indicator* indicator : indicators) {
    IndicatorResult result;
    result.indicator = indicator;
    for (const Target& target : indicator->targets) result.targets.push_back({&target, {}});
    rows_.emplace_back(std::make_shared<const IndicatorData>(plan, *none_, *indicator),
                       std::move(result));
  }
}

std::vector<const Standing*> Standings::row_pointers() const {
  std::vector<const Standing*> all;
  for (const Standing& row : rows_) all.push_back(&row);
  return all;
}

std::vector<const Standing*> Standings::rows_and_areas() const {
  std::vector<const Standing*> all;
  for (const Standing& row : rows_) {
    for (const Standing* told : row.with_areas()) all.push_back(told);
  }
  return all;
}

std::vector<GrowthResult> Standings::growths(Averaging averaging) const {
  std::vector<GrowthResult> all;
  for (const Standing& row : rows_) {
    if (is_growth_capable(row.indicator())) all.push_back(row.growth(averaging));
  }
  return all;
}

std::vector<Outlook> Standings::outlooks() const {
  std::vector<Outlook> all;
  for (const Standing& row : rows_) {
    all.insert(all.end(), row.outlooks().begin(), row.outlooks().end());
  }
  return all;
}

int Standings::known_to_the_end() const {
  return static_cast<int>(std::ranges::count_if(rows_, &Standing::is_known_to_the_end));
}

std::optional<LedgerResult> Standings::ledger(const std::optional<Decimal>& margin) const {
  const Ledger* printed = ledger_of(plan(), year());
  if (printed == nullptr) return std::nullopt;
  return evaluate_ledger(plan(), *printed, *observations_, question_.as_of, margin);
}

TierStanding Standings::tiers() const {
  return evaluate_tier_standing(plan(), *observations_, year());
}

std::vector<AmendmentStanding> Standings::amendments() const {
  std::vector<AmendmentStanding> all;
  for (const Standing& row : rows_) {
    all.insert(all.end(), row.amendments().begin(), row.amendments().end());
  }
  // The plan has them by their days.
  std::ranges::sort(all, {}, &AmendmentStanding::amendment);
  return all;
}

std::vector<const Standing*> Standings::areas() const {
  std::vector<const Standing*> all;
  for (const Standing& row : rows_) {
    for (const Standing& own : row.areas()) all.push_back(&own);
  }
  return all;
}

}  // namespace planmeter
