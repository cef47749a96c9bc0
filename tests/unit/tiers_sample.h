// SPDX-License-Identifier: MIT
// Plans with county classes and their data in a line or two, and results as short texts.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "core/document.h"
#include "core/inputs.h"
#include "evaluate/tiers/tiers.h"
#include "finding_lines.h"
#include "load/observations_csv.h"
#include "load/plan_yaml.h"

namespace planmeter::sample {

/// A from 80, B from 60, C.
inline const std::string three_classes = "[{id: A, from: 80}, {id: B, from: 60}, {id: C}]";
/// 3 in A, 15 in B or better, B the majority; due in 2025.
inline const std::string plan_targets =
    "[{year: 2025, class: A, at_least: 3}, {year: 2025, class: B, or_better: true, at_least: 15}, "
    "{year: 2025, class: B, majority: true}]";

/// A plan of 2021 to 2025 with counties 县1 (County 1), 县2, …, and what was observed.
class TierSample {
 public:
  /// A row is `subject,area,year,value[,status]`: `tier,县1,2023,A`, `tier_count_a,,2025,10`.
  TierSample(int county_count, const std::vector<std::string>& rows,
             const std::string& targets = plan_targets,
             const std::string& class_list = three_classes) {
    std::string yaml =
        "schema: planmeter/1\n"
        "plan:\n"
        "  id: sample\n"
        "  title: {zh: 样例规划, en: Sample plan}\n"
        "  baseline_year: 2020\n"
        "  period: {from: 2021, to: 2025}\n"
        "indicators:\n"
        "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, "
        "targets: [{year: 2025, at_least: 1}]}\n"
        "tiers:\n"
        "  classes: " +
        class_list + "\n  targets: " + targets + "\n  counties:\n";
    for (int i = 1; i <= county_count; ++i) {
      const std::string number = std::to_string(i);
      yaml += "    - {zh: 县" + number + ", en: County " + number + "}\n";
    }
    Diagnostics findings;
    loaded_ = parse_plan("plan.yaml", yaml, findings);
    std::string csv = "indicator,area,year,value,status\n";
    for (const std::string& row : rows) {
      csv += row + (std::ranges::count(row, ',') < 4 ? ",\n" : "\n");
    }
    inputs.add({"data.csv", csv});
    ObservationsBuilder builder(cell_shape(loaded_.plan));
    load_observations({{"data.csv", csv}}, loaded_.plan, builder, findings);
    observations = builder.finish();
    REQUIRE_MESSAGE(!findings.has_error(), finding_lines(findings));
  }

  const Plan& plan() const { return loaded_.plan; }
  TierYear year(int year) const { return evaluate_tiers(plan(), observations, year); }

  Observations observations;
  Inputs inputs;

 private:
  LoadedPlan loaded_;
};

/// `10`, `4-18`.
inline std::string text(const CountRange& count) {
  const std::string known = std::to_string(count.known);
  return count.exact() ? known : known + "-" + std::to_string(count.possible);
}

/// `10 8 0`: the counts by class.
inline std::string counts(const TierYear& year) {
  std::string all;
  for (const CountRange& count : year.counts) all += (all.empty() ? "" : " ") + text(count);
  return all;
}

/// `A 10 met; B 18 met, literally 8 missed`.
inline std::string targets(const TierYear& year) {
  std::string all;
  for (const TierTargetResult& result : year.targets) {
    if (!all.empty()) all += "; ";
    all += std::string(result.target->tier) + " " + text(result.count) + " " +
           std::string(code_of(result.verdict.status));
    if (result.literal) {
      all +=
          ", literally " + text(result.literal_count) + " " + std::string(code_of(*result.literal));
    }
  }
  return all;
}

/// What a data format writes of a table, a line a row: exact numbers and codes, `-` for nothing.
inline std::string data_rows(const Table& table) {
  std::string lines;
  for (const std::vector<Cell>& row : table.rows) {
    std::string line;
    for (const Cell& cell : row) {
      std::string shown = "-";
      if (const Number* number = std::get_if<Number>(&cell)) shown = number->exact;
      if (const Coded* coded = std::get_if<Coded>(&cell)) shown = coded->code;
      if (const Text* words = std::get_if<Text>(&cell)) shown = words->text;
      line += (line.empty() ? "" : " ") + (shown.empty() ? "-" : shown);
    }
    lines += line + "\n";
  }
  return lines;
}

/// What a page shows of a table, cells parted by ` | `, the titles first.
inline std::string page_rows(const Table& table) {
  std::string lines;
  for (const Column& column : table.columns) {
    lines += (lines.empty() ? "" : " | ") + column.title;
  }
  lines += "\n";
  for (const std::vector<Cell>& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) lines += " | ";
      if (const Missing* missing = std::get_if<Missing>(&row[i])) lines += missing->shown;
      if (const Number* number = std::get_if<Number>(&row[i])) lines += number->shown;
      if (const Coded* coded = std::get_if<Coded>(&row[i])) lines += coded->label;
      if (const Text* words = std::get_if<Text>(&row[i])) lines += words->text;
    }
    lines += "\n";
  }
  return lines;
}

}  // namespace planmeter::sample
