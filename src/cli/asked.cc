// SPDX-License-Identifier: MIT
// Data, question, plan of the day, findings: in this order for every command.
#include "cli/asked.h"

#include "cli/data_files.h"
#include "cli/given_values.h"
#include "cli/question.h"
#include "cli/session.h"
#include "evaluate/checks/consistency.h"
#include "evaluate/checks/ledger_arithmetic.h"
#include "evaluate/checks/plausibility.h"
#include "load/observations_csv.h"

namespace planmeter {

namespace {

/// Only what was read from input `first` on: the positions of one delivery.
Inputs inputs_from(const Inputs& all, std::size_t first) {
  Inputs own;
  for (std::size_t i = first; i < all.all().size(); ++i) own.add(all.all()[i]);
  return own;
}

Observations open_asked(const Call& call, const Plan& plan, const Asking& asking,
                        std::vector<DataSource>& sources) {
  if (asking.valued != nullptr) return given_values(call, plan, *asking.valued);
  if (asking.data.empty()) return ObservationsBuilder(cell_shape(plan)).finish();
  return open_data(call, plan, data_files(asking.data), sources);
}

}  // namespace

Standings Asked::judge(const std::vector<const Indicator*>& indicators) const {
  return {plan(), observations, question, indicators};
}

void check_data(const Plan& plan, const Observations& observations, const Inputs& inputs,
                std::optional<int> year, Diagnostics& findings) {
  check_consistency(plan, observations, inputs, findings);
  check_plausibility(plan, observations, inputs, findings);
  for (const Ledger& ledger : plan.ledgers) {
    if (year && ledger.year != *year) continue;
    check_ledger_data(plan, ledger, observations, inputs, findings);
  }
}

Asked ask(const Call& call, const Plan& printed, const Asking& asking) {
  std::vector<DataSource> sources;
  Observations observations = open_asked(call, printed, asking, sources);
  Question question;
  question.year = asking.year(observations);
  question.as_of = asking.day ? *asking.day : choose_day(call, question.year);
  call.head.as_of = question.as_of;
  question.method = choose_method(call, printed);
  PlanAsOf in_force(printed, question.as_of);
  Diagnostics findings;
  check_data(in_force.plan(), observations, call.inputs, question.year, findings);
  refuse_errors(call, at_arguments(findings));
  return {std::move(sources), std::move(observations), question, std::move(in_force)};
}

Observations ask_delivery(const Call& call, const Plan& printed, const std::string& word) {
  const std::size_t first = call.inputs.all().size();
  std::vector<DataSource> sources;
  Observations observations = open_data(call, printed, data_files({word}), sources);
  const Date last = last_amendment(printed);
  const PlanAsOf in_force(printed, call.options.as_of ? choose_day(call, last.year) : last);
  Diagnostics findings;
  check_data(in_force.plan(), observations, inputs_from(call.inputs, first), std::nullopt,
             findings);
  refuse_errors(call, std::move(findings));
  return observations;
}

}  // namespace planmeter
