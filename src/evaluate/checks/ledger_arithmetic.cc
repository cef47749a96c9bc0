// SPDX-License-Identifier: MIT
// Each check names the ledger's clause and the plan's.
#include "evaluate/checks/ledger_arithmetic.h"

#include <string>
#include <utility>

#include "core/plan_lookup.h"
#include "core/rational.h"
#include "core/words.h"
#include "evaluate/known/known.h"
#include "evaluate/known/plan_finding.h"
#include "evaluate/ledger/tasks.h"

namespace planmeter {

namespace {

std::string clause(TextList own, TextList of_indicator) {
  std::string text;
  for (const std::string_view source : own.empty() ? of_indicator : own) {
    if (!text.empty()) text += "、";
    text += source;
  }
  return text;
}

/// One standard on an indicator, and what is needed to report on it.
struct Checked {
  const Plan& plan;
  const Indicator& indicator;
  const Target& standard;
  Diagnostics& findings;

  std::string clause_of_standard() const { return clause(standard.sources, indicator.sources); }
  void report(Code code, std::initializer_list<std::string_view> arguments) const {
    add_plan_finding(plan, code, standard.place, arguments, findings);
  }
};

bool same_demand(const Target& left, const Target& right) {
  return left.comparison == right.comparison && left.bound == right.bound &&
         left.upper == right.upper;
}

/// The plan's own targets of the ledger's year, later authorities' left out.
bool is_of_year(const Target& target, const Target& standard) {
  return target.authority.empty() && target.area.empty() && target.year == standard.year &&
         target.quantity == standard.quantity && target.comparison != Comparison::is;
}

/// The bounds, with their comparisons where the numbers alone would look the same.
std::pair<std::string, std::string> shown_bounds(const Target& left, const Target& right) {
  const auto text = [](const Target& target, bool whole) {
    std::string shown = target.bound.to_text();
    if (!whole) return shown;
    if (target.comparison == Comparison::between) shown += " - " + target.upper.to_text();
    return std::string(code_of(target.comparison)) + " " + shown;
  };
  const bool alike = left.bound == right.bound && !same_demand(left, right);
  return {text(left, alike), text(right, alike)};
}

void check_same_year(const Checked& checked) {
  for (const Target& target : checked.indicator.targets) {
    if (!is_of_year(target, checked.standard)) continue;
    const bool agrees = same_demand(target, checked.standard);
    const auto [asked, set] = shown_bounds(checked.standard, target);
    checked.report(agrees ? Code::plan_ledger_agrees : Code::plan_ledger_differs,
                   {checked.indicator.id, std::to_string(target.year), checked.clause_of_standard(),
                    asked, clause(target.sources, checked.indicator.sources), set});
  }
}

void check_counterpart(const Checked& checked) {
  if (checked.indicator.counterpart < 0) return;
  const std::size_t position = static_cast<std::size_t>(checked.indicator.counterpart);
  if (position >= checked.plan.indicators.size()) return;
  const Indicator& other = checked.plan.indicators[position];
  for (const Target& target : other.targets) {
    if (!is_of_year(target, checked.standard)) continue;
    const bool agrees = same_demand(target, checked.standard);
    checked.report(agrees ? Code::plan_ledger_counterpart : Code::plan_ledger_counterpart_differs,
                   {checked.indicator.id, std::to_string(target.year), checked.clause_of_standard(),
                    checked.standard.bound.to_text(), clause(target.sources, other.sources),
                    target.bound.to_text(), other.id});
  }
}

/// So many new and so many at the year's end are so many a year before.
void check_increment(const Checked& checked) {
  const std::size_t position = static_cast<std::size_t>(checked.indicator.change_of);
  if (checked.indicator.change_of < 0 || position >= checked.plan.indicators.size()) return;
  const Indicator& level = checked.plan.indicators[position];
  for (const Target& target : level.targets) {
    if (!is_of_year(target, checked.standard)) continue;
    const Rational before = Rational(target.bound) - Rational(checked.standard.bound);
    checked.report(
        Code::plan_ledger_increment,
        {checked.indicator.id, std::to_string(target.year), checked.clause_of_standard(),
         checked.standard.bound.to_text(), clause(target.sources, level.sources),
         target.bound.to_text(), std::to_string(target.year - 1), before.to_whole_text()});
  }
}

void check_share_of_total(const Checked& checked) {
  if (checked.standard.quantity != Quantity::value) return;
  for (const Target& target : checked.indicator.targets) {
    const bool contains =
        target.since < checked.standard.year && checked.standard.year <= target.year;
    if (target.quantity != Quantity::total || !contains || !target.area.empty()) continue;
    const Rational share = Rational(target.bound) / Rational(target.year - target.since);
    const bool even = share == Rational(checked.standard.bound);
    checked.report(
        even ? Code::plan_ledger_share : Code::plan_ledger_share_uneven,
        {checked.indicator.id, std::to_string(checked.standard.year), checked.clause_of_standard(),
         checked.standard.bound.to_text(), clause(target.sources, checked.indicator.sources),
         target.bound.to_text(), std::to_string(target.year - target.since), share.to_text()});
  }
}

/// `115`, or as far as it is known: `≥115`.
std::string shown_range(const Range<Rational>& range) {
  if (range.exact()) return range.low->to_whole_text();
  if (range.low) return std::string(sign_of_low_end(range.low_open)) + range.low->to_whole_text();
  if (!range.high) return {};
  return std::string(sign_of_high_end(range.high_open)) + range.high->to_whole_text();
}

}  // namespace

void check_ledger_arithmetic(const Plan& plan, Diagnostics& findings) {
  for (const Task* task : all_tasks(plan)) {
    for (const Standard& standard : task->standards) {
      if (standard.of_tier() || standard.target.comparison == Comparison::is) continue;
      const Checked checked{plan, indicator_of(plan, standard), standard.target, findings};
      check_same_year(checked);
      check_counterpart(checked);
      check_increment(checked);
      check_share_of_total(checked);
    }
  }
}

void check_ledger_data(const Plan& plan, const Ledger& printed, const Observations& observations,
                       const Inputs& inputs, Diagnostics& findings) {
  const LedgerResult ledger =
      evaluate_ledger(plan, printed, observations, year_end(printed.year), std::nullopt);
  for (const TaskResult& task : ledger.tasks) {
    for (const StandardResult& item : task.standards) {
      if (!item.conflicting) continue;
      const Target& target = item.standard->target;
      const Indicator& indicator = indicator_of(plan, *item.standard);
      const AreaData data = gather(plan, observations, indicator, {});
      const Observation reported = *data.own.at(target.year);
      const InputPlace place = inputs.locate(reported.position);
      const Known<Rational> net = net_difference<Rational>(data, target.year);
      const std::string shown =
          reported.is_exact() ? reported.value.to_text() : std::string(reported.text);
      const std::string difference = shown_range(net.value.numerator);
      findings.add(
          Code::data_new_across_bound, place.file, place.line, place.column,
          {indicator.id, std::to_string(target.year), shown, difference, target.bound.to_text()});
    }
  }
}

}  // namespace planmeter
