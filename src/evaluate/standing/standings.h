// SPDX-License-Identifier: MIT
// How the indicators asked about stand: what pages and tables of results are made from.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "evaluate/ledger/tasks.h"
#include "evaluate/standing/standing.h"
#include "evaluate/tiers/tier_standing.h"

namespace planmeter {

/// Plan and observations must outlive it.
class Standings {
 public:
  Standings(const Plan& plan, const Observations& observations, const Question& question,
            std::span<const Indicator* const> indicators);
  /// Of all indicators but those that serve the ledger alone.
  Standings(const Plan& plan, const Observations& observations, const Question& question);
  /// Without data: the plan's columns alone.
  Standings(const Plan& plan, std::span<const Indicator* const> indicators);

  const Plan& plan() const { return *plan_; }
  const Question& question() const { return question_; }
  int year() const { return question_.year; }
  /// Whether there are data at all; without, verdicts and figures say nothing.
  bool is_judged() const { return none_ == nullptr; }
  /// How many values of the data are marked as made up.
  std::size_t made_up() const { return observations_->illustrative(); }
  /// Whether any of the data say when their figures were published.
  bool any_published() const { return observations_->any_published(); }
  const Observations& observations() const { return *observations_; }

  /// One an indicator, in order.
  const std::vector<Standing>& rows() const { return rows_; }
  std::vector<const Standing*> row_pointers() const;
  /// What is to be told one by one: the rows, each followed by its areas; without the row that
  /// several areas make up.
  std::vector<const Standing*> rows_and_areas() const;
  /// The areas of all rows.
  std::vector<const Standing*> areas() const;
  /// The growth of every row that can have one.
  std::vector<GrowthResult> growths(Averaging averaging = Averaging::end_points) const;
  std::vector<Outlook> outlooks() const;
  /// How many rows have none because the data already hold their final target's year.
  int known_to_the_end() const;
  /// The tasks of the ledger of the year asked about; nothing where the plan has none for it. See
  /// evaluate_ledger.
  std::optional<LedgerResult> ledger(const std::optional<Decimal>& margin) const;
  TierStanding tiers() const;
  /// The amendments in force of all rows, by date.
  std::vector<AmendmentStanding> amendments() const;

 private:
  const Plan* plan_;
  std::unique_ptr<const Observations> none_;  // stands for data that there are not
  const Observations* observations_;
  Question question_;
  std::vector<Standing> rows_;
};

}  // namespace planmeter
