// SPDX-License-Identifier: MIT
// Small plans with actuals, written in a line or two, and results as short texts that a test can
// compare whole.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/inputs.h"
#include "evaluate/known/known.h"
#include "evaluate/standing/standings.h"
#include "evaluate/verdict/describe.h"
#include "finding_lines.h"
#include "load/observations_csv.h"
#include "load/plan_yaml.h"

namespace planmeter::sample {

using Rows = std::vector<std::string>;

/// A plan for 2021 to 2025 on the base of 2020, and what was observed. Its raw series: `amounts`
/// (flow, 亿元), `patents` (stock, 件) and `people` (stock, 人).
class Sample {
 public:
  /// `indicators` are items of the YAML list. A row is `indicator,year,value[,status[,area]]`; one
  /// that starts with a year is about indicator `x`.
  Sample(const std::string& indicators, const Rows& rows) {
    Diagnostics findings;
    loaded_ = parse_plan("plan.yaml", head() + indicators, findings);
    std::string csv = "indicator,year,value,status,area\n";
    for (const std::string& row : rows) csv += full_row(row) + "\n";
    inputs.add({"data.csv", csv});
    ObservationsBuilder builder(cell_shape(loaded_.plan));
    load_observations({{"data.csv", csv}}, loaded_.plan, builder, findings);
    observations = builder.finish();
    REQUIRE_MESSAGE(!findings.has_error(), finding_lines(findings));
  }

  const Plan& plan() const { return loaded_.plan; }
  const Indicator& indicator(std::size_t position = 0) const { return plan().indicators[position]; }
  AreaData data(std::string_view area = {}) const {
    return gather(plan(), observations, indicator(), area);
  }
  Standings standings(int year) const { return standings(question(year)); }
  Standings standings(const Question& question) const { return {plan(), observations, question}; }
  IndicatorData known() const { return {plan(), observations, indicator()}; }
  Question question(int year) const { return {year, year_end(year)}; }

  IndicatorResult result(int year) const { return result(question(year)); }
  IndicatorResult result(const Question& question) const {
    return evaluate_indicator(known(), question);
  }
  IndicatorFigures figures(int year) const {
    return describe_indicator(known(), result(year), question(year));
  }

  Observations observations;
  Inputs inputs;

 private:
  static std::string head() {
    return "schema: planmeter/1\n"
           "plan:\n"
           "  id: sample\n"
           "  title: {zh: 样例规划, en: Sample plan}\n"
           "  area: {zh: 邢台市, en: Xingtai}\n"
           "  baseline_year: 2020\n"
           "  period: {from: 2021, to: 2025}\n"
           "series:\n"
           "  - {id: amounts, name: {zh: 经费, en: Amounts}, unit: 亿元, measure: flow}\n"
           "  - {id: patents, name: {zh: 专利, en: Patents}, unit: 件, measure: stock}\n"
           "  - {id: people, name: {zh: 人口, en: People}, unit: 人, measure: stock}\n"
           "indicators:\n";
  }
  static std::string full_row(const std::string& row) {
    const bool short_form = row.front() >= '0' && row.front() <= '9';
    std::string full = short_form ? "x," + row : row;
    for (auto commas = std::ranges::count(full, ','); commas < 4; ++commas) full += ',';
    return full;
  }

  LoadedPlan loaded_;
};

/// A plan of the one indicator `x`; `keys` are the rest of its keys, in YAML's flow form.
inline Sample one(std::string_view measure, const std::string& keys, const Rows& rows) {
  std::string unit = "unit: 家, ";
  if (measure == "share" || measure == "growth") unit = "unit: \"%\", ";
  if (measure == "state") unit.clear();
  return Sample("  - {id: x, name: {zh: 指标甲, en: First}, " + unit +
                    "measure: " + std::string(measure) + ", " + keys + "}\n",
                rows);
}

/// High-tech enterprises: 530 in 2020, 750 by 2022, 900 by 2025.
inline Sample enterprises(const Rows& rows) {
  return one("stock",
             "baseline: {year: 2020, value: 530}, "
             "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]",
             rows);
}

/// `undetermined bound_insufficient`.
inline std::string text(const Verdict& verdict) {
  const std::string_view reason = code_of(verdict.reason);
  return std::string(code_of(verdict.status)) + (reason.empty() ? "" : " ") + std::string(reason);
}

/// The standing of indicator `x`.
inline std::string standing(const Sample& sample, int year) {
  return text(sample.result(year).verdict);
}

/// The verdict of each target, in the plan's order.
inline std::string target_standings(const Sample& sample, const Question& question) {
  std::string all;
  for (const TargetResult& item : sample.result(question).targets) {
    if (!all.empty()) all += ", ";
    all += std::to_string(item.target->year) + " " + text(item.verdict);
  }
  return all;
}

/// `750`, `[700, 800)`, `>700`, or `?`.
inline std::string text(const Range<Rational>& range) {
  if (range.exact()) return range.low->to_text();
  if (range.low && range.high) {
    return (range.low_open ? "(" : "[") + range.low->to_text() + ", " + range.high->to_text() +
           (range.high_open ? ")" : "]");
  }
  if (range.low) return (range.low_open ? ">" : ">=") + range.low->to_text();
  if (range.high) return (range.high_open ? "<" : "<=") + range.high->to_text();
  return "?";
}

/// `13234 / 10000 - 100 preliminary reason`; `nothing` where nothing was observed.
inline std::string text(const Known<Rational>& known) {
  if (!known.exists) return "nothing";
  std::string shown = text(known.value.numerator);
  const std::string below = text(known.value.denominator);
  if (below != "1") shown += " / " + below;
  if (known.value.offset.sign() != 0) shown += " - " + known.value.offset.to_text();
  if (known.preliminary) shown += " preliminary";
  if (known.reason != Reason::none) shown += " " + std::string(code_of(known.reason));
  return shown;
}

/// Exact text of a figure, `-` for none.
inline std::string text(const Figure& figure) { return figure ? figure->to_text() : "-"; }

}  // namespace planmeter::sample
