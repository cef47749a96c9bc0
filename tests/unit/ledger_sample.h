// SPDX-License-Identifier: MIT
// A small plan with a ledger of 2022 and its data, and results as short texts.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/ledger/ledger_units.h"
#include "evaluate_sample.h"
#include "tiers_sample.h"

namespace planmeter::sample {

/// A task that 甲局 leads, due in December; `standards` are the items of its list.
inline std::string task(const std::string& number, const std::string& standards,
                        const std::string& units = "lead_units: [甲局]",
                        const std::string& due = "2022-12") {
  return "{number: \"" + number + "\", task: {zh: 任务" + number + ", en: Task " + number + "}, " +
         units + ", due: " + due + ", standards: [" + standards + "]}";
}

/// A plan of 2021 to 2025 with 18 counties, and what was observed. Its indicators: `firms` (stock,
/// 530 in 2020), `firms_new` (what is new of them), `varieties` (flow), `value` (flow, 亿元),
/// `share` (published a month after the year), `energy` (flow), `zone` and `park` (states).
class LedgerSample {
 public:
  /// `tasks` are the rows of the ledger, `keys` further lines of its section. A row of data is
  /// `subject,year,value[,status[,area]]`: `tier_count_a,2022,4`.
  LedgerSample(const std::vector<std::string>& tasks, const Rows& rows,
               const std::string& keys = {}) {
    std::string yaml = head();
    for (int i = 1; i <= 18; ++i) {
      yaml += (i == 1 ? "{zh: 县" : ", {zh: 县") + std::to_string(i) + "}";
    }
    yaml += "]\ntasks:\n  year: 2022\n" + keys + "  rows:\n";
    for (const std::string& item : tasks) yaml += "    - " + item + "\n";
    Diagnostics findings;
    loaded_ = parse_plan("plan.yaml", yaml, findings);
    std::string csv = "indicator,year,value,status,area\n";
    for (std::string row : rows) {
      for (auto commas = std::ranges::count(row, ','); commas < 4; ++commas) row += ',';
      csv += row + "\n";
    }
    inputs.add({"data.csv", csv});
    ObservationsBuilder builder(cell_shape(loaded_.plan));
    load_observations({{"data.csv", csv}}, loaded_.plan, builder, findings);
    observations = builder.finish();
    REQUIRE_MESSAGE(!findings.has_error(), finding_lines(findings));
  }

  const Plan& plan() const { return loaded_.plan; }
  LedgerResult ledger(const Date& as_of = {2022, 12, 31}, const Decimal& margin = 10) const {
    return evaluate_ledger(plan(), plan().ledgers[0], observations, as_of, margin);
  }

  Observations observations;
  Inputs inputs;

 private:
  static std::string head() {
    return "schema: planmeter/1\n"
           "plan:\n"
           "  id: sample\n"
           "  title: {zh: 样例规划, en: Sample plan}\n"
           "  baseline_year: 2020\n"
           "  period: {from: 2021, to: 2025}\n"
           "indicators:\n"
           "  - {id: firms, name: {zh: 企业, en: Firms}, unit: 家, measure: stock, "
           "baseline: {year: 2020, value: 530}, targets: [{year: 2025, at_least: 900}], "
           "source: 二}\n"
           "  - {id: firms_new, name: {zh: 新增企业, en: New firms}, unit: 家, measure: flow, "
           "change: {of: firms}, source: 台账, note: 新认定的总数}\n"
           "  - {id: varieties, name: {zh: 新品种, en: New varieties}, unit: 项, measure: flow}\n"
           "  - {id: value, name: {zh: 成交额, en: Value}, unit: 亿元, measure: flow}\n"
           "  - {id: share, name: {zh: 占比, en: Share}, unit: \"%\", measure: share, "
           "published: {by: 省统计局, after_months: 1}}\n"
           "  - {id: energy, name: {zh: 能耗, en: Energy}, unit: 万吨, measure: flow}\n"
           "  - {id: zone, name: {zh: 园区建成, en: Zone built}, measure: state}\n"
           "  - {id: park, name: {zh: 公园建成, en: Park built}, measure: state}\n"
           "tiers:\n"
           "  classes: [{id: A, from: 80}, {id: B, from: 60}, {id: C}]\n"
           "  published: {by: 省科技厅, after_months: 12}\n"
           "  source: 县域\n"
           "  counties: [";
  }

  LoadedPlan loaded_;
};

/// A ledger of one task.
inline LedgerSample one_task(const std::string& standards, const Rows& rows) {
  return LedgerSample({task("1", standards)}, rows);
}

/// The standards of the first task: `missed net`, `undetermined other_definition conflicting`.
inline std::string standards(const LedgerResult& ledger) {
  std::string all;
  for (const StandardResult& item : ledger.tasks.at(0).standards) {
    if (!all.empty()) all += "; ";
    all += text(item.verdict);
    if (item.net) all += " net";
    if (item.conflicting) all += " conflicting";
  }
  return all;
}

inline std::string standards(const LedgerSample& sample) { return standards(sample.ledger()); }

/// `1 done 2/2; 2 open 0/1`.
inline std::string tasks(const LedgerResult& ledger) {
  std::string all;
  for (const TaskResult& result : ledger.tasks) {
    if (!all.empty()) all += "; ";
    all += std::string(result.task->number) + " " + std::string(code_of(result.status)) + " " +
           std::to_string(result.done) + "/" + std::to_string(result.standards.size());
  }
  return all;
}

/// What a page shows, a line a block or a row: headings, paragraphs, bullets and page tables.
inline std::string page_text(const Document& document) {
  std::string all;
  for (const Block& block : document.blocks) {
    if (const Heading* heading = std::get_if<Heading>(&block)) {
      all +=
          std::string(static_cast<std::size_t>(heading->level), '#') + " " + heading->text + "\n";
    }
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) all += paragraph->text + "\n";
    if (const Bullets* bullets = std::get_if<Bullets>(&block)) {
      for (const std::string& item : bullets->items) all += "- " + item + "\n";
    }
    const Table* table = std::get_if<Table>(&block);
    if (table != nullptr && table->audience == Audience::page) all += page_rows(*table);
  }
  return all;
}

/// `id=cell id=cell`, a line a row, of the columns that are not empty.
inline std::string filled_cells(const Table& table) {
  std::string all;
  for (const std::vector<Cell>& row : table.rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string shown;
      if (const Number* number = std::get_if<Number>(&row[i])) shown = number->exact;
      if (const Coded* coded = std::get_if<Coded>(&row[i])) shown = coded->code;
      if (const Text* words = std::get_if<Text>(&row[i])) shown = words->text;
      if (const Flag* flag = std::get_if<Flag>(&row[i])) shown = flag->value ? "true" : "false";
      if (shown.empty()) continue;
      line += (line.empty() ? "" : " ") + table.columns[i].key + "=" + shown;
    }
    all += line + "\n";
  }
  return all;
}

}  // namespace planmeter::sample
