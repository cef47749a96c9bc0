// SPDX-License-Identifier: MIT
// Who owes a figure: the publisher, the plan's unit, the ledger's, or nobody named.
#include "report/words/owing_unit.h"

#include "ledger_sample.h"

namespace planmeter::owing_unit_test {
namespace {

using sample::LedgerSample;
using sample::Sample;
using sample::task;

TEST_CASE("owing_unit: the publisher of what is not out, else the plan's own unit") {
  const std::string both =
      "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, unit_responsible: 市科技局, "
      "published: {by: 省统计局, after_months: 1}, targets: [{year: 2022, at_least: 1}]}\n"
      "  - {id: y, name: {zh: 乙}, unit: 家, measure: stock, targets: [{year: 2022, at_least: "
      "1}]}\n";
  const Sample sample(both, {});
  const auto unit = [&sample](std::size_t position, Reason reason) {
    return owing_unit(sample.plan(), sample.indicator(position), reason, Language::zh);
  };
  CHECK(unit(0, Reason::not_published) == "省统计局");
  CHECK(unit(0, Reason::not_reported) == "市科技局");
  CHECK(unit(0, Reason::bound_insufficient) == "市科技局");
  CHECK(unit(1, Reason::not_published) == "责任单位规划未写明");
  CHECK(unit(1, Reason::not_reported) == "责任单位规划未写明");
}

TEST_CASE("owing_unit: by the ledger, those that lead what rests on the indicator") {
  const LedgerSample sample(
      {task("1", "{indicator: firms_new, at_least: 100}"),
       task("2", "{indicator: varieties, at_least: 1}"),
       task("3", "{indicator: firms, at_least: 600}", "lead_units: [乙局, 甲局]")},
      {});
  const auto unit = [&sample](std::size_t position, Language language) {
    return owing_unit(sample.plan(), sample.plan().indicators[position], Reason::not_reported,
                      language);
  };
  CHECK(unit(0, Language::zh) == "甲局、乙局，据2022年台账");
  CHECK(unit(1, Language::en) == "甲局, by the ledger of 2022");
  CHECK(unit(3, Language::zh) == "责任单位规划未写明");
}

TEST_CASE("owing_unit: the plan's own that it took from the ledger is marked") {
  const std::string indicators =
      "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, unit_responsible: 市科技局, "
      "unit_from_ledger: true, targets: [{year: 2025, at_least: 1}]}\n"
      "  - {id: y, name: {zh: 乙}, unit: 家, measure: stock, unit_responsible: 市科技局}\n";
  const Sample sample(
      indicators +
          "tasks:\n  year: 2022\n  rows:\n    - {number: 1, task: {zh: 丙}, lead_units: 市科技局, "
          "due: 2022-12, standards: [{indicator: y, at_least: 1}]}\n",
      {});
  const auto unit = [&sample](std::size_t position, Language language) {
    return responsible_unit(sample.plan(), sample.indicator(position), language);
  };
  CHECK(unit(0, Language::zh) == "市科技局，据2022年台账");
  CHECK(unit(0, Language::en) == "市科技局, by the ledger of 2022");
  CHECK(unit(1, Language::zh) == "市科技局");
  CHECK(owing_unit(sample.plan(), sample.indicator(0), Reason::not_reported, Language::zh) ==
        "市科技局，据2022年台账");
}

TEST_CASE("owing_unit: what a ratio is divided by, and who has it") {
  const std::string head =
      "  - {id: x, name: {zh: 比率}, unit: 件, measure: ratio, ratio: {of: patents, per: ";
  const std::string rest = ", scale: 10000}, targets: [{year: 2022, at_least: 1}]}\n";
  const Sample series(head + "people" + rest, {});
  CHECK(owing_of_denominator(series.plan(), series.indicator(), Language::zh) ==
        "人口：责任单位规划未写明");
  const Sample other(head + "y" + rest +
                         "  - {id: y, name: {zh: 企业}, unit: 家, measure: stock, "
                         "unit_responsible: 市统计局, targets: [{year: 2022, at_least: 1}]}\n",
                     {});
  CHECK(owing_of_denominator(other.plan(), other.indicator(), Language::zh) == "企业：市统计局");
}

}  // namespace
}  // namespace planmeter::owing_unit_test
