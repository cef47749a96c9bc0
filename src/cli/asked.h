// SPDX-License-Identifier: MIT
// What a command was asked, and of what. Every command that judges data comes to them this way, so
// that none forgets a check of the data.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "core/observations.h"
#include "evaluate/amendments/plan_as_of.h"
#include "evaluate/standing/standings.h"
#include "report/year_end/report_document.h"

namespace planmeter {

/// How a command asks.
struct Asking {
  std::vector<std::string> data;  // the words that are DATA; none: of an empty set of data
  /// The year that data are asked about. Throws InputError.
  std::function<int(const Observations&)> year;
  std::optional<Date> day;            // the day asked about; nothing: that of `--as-of`
  const Indicator* valued = nullptr;  // what `--value` is of, instead of `data`
};

/// A question with all that its answer comes from.
struct Asked {
  std::vector<DataSource> sources;
  Observations observations;
  Question question;
  PlanAsOf in_force;  // on the day asked about

  const Plan& plan() const { return in_force.plan(); }
  /// How indicators of `plan` stand. It must not outlive this.
  Standings judge(const std::vector<const Indicator*>& indicators) const;
};

/// Reads the data, settles year, day and method, and checks the data against the plan of that day.
/// `printed` must outlive the answer. Throws InputError where a finding is an error; others become
/// the call's notices.
Asked ask(const Call& call, const Plan& printed, const Asking& asking);

/// One of several deliveries of data, which are asked about together: checked against the plan of
/// `--as-of`, else with all its amendments. Throws InputError likewise.
Observations ask_delivery(const Call& call, const Plan& printed, const std::string& word);

/// Every check of what the data say: of one another, and of what the standards of the ledger of
/// `year` need; nothing: of every ledger.
void check_data(const Plan& plan, const Observations& observations, const Inputs& inputs,
                std::optional<int> year, Diagnostics& findings);

}  // namespace planmeter
