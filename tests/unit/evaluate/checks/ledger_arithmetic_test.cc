// SPDX-License-Identifier: MIT
// The ledger against the plan: every finding, where the two agree and where they do not.
#include "evaluate/checks/ledger_arithmetic.h"

#include <set>

#include "core/builtin_plan.h"
#include "ledger_sample.h"
#include "plan_sample.h"

namespace planmeter::ledger_arithmetic_test {
namespace {

/// Findings of one standard in line 14, column 11, of a plan of two indicators.
std::string findings(const std::string& first, const std::string& second,
                     const std::string& standard) {
  const PlanRead read = read_plan(plan_head + "indicators:\n  - " + first + "\n  - " + second +
                                  "\n"
                                  "tasks:\n"
                                  "  year: 2022\n"
                                  "  rows:\n"
                                  "    - number: 1\n"
                                  "      task: {zh: 甲}\n"
                                  "      lead_units: 甲局\n"
                                  "      due: 2022-12\n"
                                  "      standards:\n"
                                  "        - " +
                                  standard + "\n");
  CHECK(read.findings == "");
  Diagnostics found;
  check_ledger_arithmetic(read.plan(), found);
  return finding_lines(found);
}

const std::string other = "{id: y, name: {zh: 乙}, measure: state}";
const std::string place = "p.yaml:14:11 ";

/// The level or flow `x` with targets, and a standard on it.
std::string on_x(const std::string& measure, const std::string& targets,
                 const std::string& standard) {
  return findings("{id: x, name: {zh: 甲}, unit: 家, measure: " + measure +
                      ", source: 表, targets: [" + targets + "]}",
                  other, "{indicator: x, source: 台账1, " + standard + "}");
}

TEST_CASE("check_ledger_arithmetic: a target of the same year agrees or differs") {
  const std::string target = "{year: 2022, at_least: 22.5, source: [二, 三]}, ";
  const std::string last = "{year: 2025, at_least: 25}";
  CHECK(on_x("stock", target + last, "at_least: 22.50") ==
        place + "note plan-ledger-agrees x|2022|台账1|22.5|二、三|22.5\n");
  CHECK(on_x("stock", target + last, "at_least: 22.6") ==
        place + "warning plan-ledger-differs x|2022|台账1|22.6|二、三|22.5\n");
  CHECK(on_x("stock", target + last, "more_than: 22.5")
            .starts_with(place + "warning plan-ledger-differs x|2022|台账1|"));
  CHECK(on_x("stock", last, "at_least: 22.5") == "");
}

TEST_CASE("check_ledger_arithmetic: a target without a clause has its indicator's") {
  CHECK(on_x("stock", "{year: 2022, at_least: 10}", "at_least: 10") ==
        place + "note plan-ledger-agrees x|2022|台账1|10|表|10\n");
}

TEST_CASE("check_ledger_arithmetic: both ends of a range") {
  CHECK(on_x("stock", "{year: 2022, between: [10, 20]}", "between: [10, 20]") ==
        place + "note plan-ledger-agrees x|2022|台账1|10|表|10\n");
  CHECK(on_x("stock", "{year: 2022, between: [10, 20]}", "between: [10, 21]")
            .starts_with(place + "warning plan-ledger-differs x|2022|台账1|"));
}

TEST_CASE("check_ledger_arithmetic: what another authority or for another area set is apart") {
  CHECK(on_x("stock", "{year: 2022, at_least: 9, authority: 文件}", "at_least: 10") == "");
  CHECK(on_x("stock", "{year: 2022, at_least: 9, area: 科技城}", "at_least: 10") == "");
  CHECK(on_x("stock", "{year: 2022, quantity: change, at_least: 9}", "at_least: 10") == "");
}

TEST_CASE("check_ledger_arithmetic: a target of every year") {
  CHECK(on_x("flow", "{year: every, at_least: 10}", "at_least: 10") ==
        place + "note plan-ledger-agrees x|2022|台账1|10|表|10\n");
}

TEST_CASE("check_ledger_arithmetic: states have no number to agree") {
  CHECK(findings("{id: x, name: {zh: 甲}, measure: state, targets: [{year: 2022, is: done}]}",
                 other, "{indicator: x, is: done}") == "");
}

TEST_CASE("check_ledger_arithmetic: the same number of another definition") {
  const auto against = [](const std::string& bound, const std::string& target) {
    return findings(
        "{id: x, name: {zh: 甲}, unit: 亿元, measure: flow, counterpart: y}",
        "{id: y, name: {zh: 乙}, unit: 亿元, measure: flow, source: 表, targets: [" + target + "]}",
        "{indicator: x, at_least: " + bound + ", source: 台账22}");
  };
  CHECK(against("39", "{year: 2022, at_least: 39}") ==
        place + "note plan-ledger-counterpart x|2022|台账22|39|表|39|y\n");
  CHECK(against("40", "{year: 2022, at_least: 39}") ==
        place + "warning plan-ledger-counterpart-differs x|2022|台账22|40|表|39|y\n");
  CHECK(against("39", "{year: 2023, at_least: 39}") == "");
}

TEST_CASE("check_ledger_arithmetic: an increment and a level say what the year before was") {
  const auto increment = [](const std::string& target) {
    return findings(
        "{id: x, name: {zh: 甲}, unit: 家, measure: flow, change: {of: y}}",
        "{id: y, name: {zh: 乙}, unit: 家, measure: stock, source: 表, targets: [" + target + "]}",
        "{indicator: x, at_least: 100, source: 台账11}");
  };
  // 750 - 100
  CHECK(increment("{year: 2022, at_least: 750}") ==
        place + "note plan-ledger-increment x|2022|台账11|100|表|750|2021|650\n");
  CHECK(increment("{year: 2025, at_least: 900}") == "");
}

TEST_CASE("check_ledger_arithmetic: a year's part of a total") {
  const std::string total = "{year: 2025, quantity: total, at_least: 250}";
  CHECK(on_x("flow", total, "at_least: 50") ==
        place + "note plan-ledger-share x|2022|台账1|50|表|250|5|50\n");
  CHECK(on_x("flow", total, "at_least: 60") ==
        place + "note plan-ledger-share-uneven x|2022|台账1|60|表|250|5|50\n");
  // Three years, 100 / 3
  CHECK(on_x("flow", "{year: 2024, quantity: total, since: 2021, at_least: 100}", "at_least: 33") ==
        place + "note plan-ledger-share-uneven x|2022|台账1|33|表|100|3|33.3333333333333\n");
  // 2022 is before the first year of the total, or after its last
  CHECK(on_x("flow", "{year: 2025, quantity: total, since: 2022, at_least: 150}", "at_least: 50") ==
        "");
  CHECK(on_x("flow", "{year: 2021, quantity: total, at_least: 50}", "at_least: 50") == "");
}

TEST_CASE("check_ledger_arithmetic: the built-in plan") {
  Diagnostics found;
  check_ledger_arithmetic(builtin_plan(), found);
  std::multiset<std::string> all;
  for (const Diagnostic& item : found.all()) {
    CHECK(item.severity == Severity::note);
    all.insert(std::string(name_of(item.code)) + " " + item.arguments[0]);
  }
  // By hand from the ledger, the table and the totals of the text.
  const std::multiset<std::string> expected = {
      "plan-ledger-agrees high_tech_output_share",          // 22.5 twice
      "plan-ledger-agrees industrial_rd_intensity",         // 0.8 twice
      "plan-ledger-agrees intellectual_property_services",  // 10 a year
      "plan-ledger-counterpart technology_market_contract_value",
      "plan-ledger-increment high_tech_enterprises_new",  // 750 - 100
      "plan-ledger-increment tech_smes_new",              // 7900 - 200
      "plan-ledger-increment tech_leaders_new",           // 3 - 1
      "plan-ledger-share key_rd_projects",                // 250 / 5
      "plan-ledger-share major_conversion_projects",      // 150 / 5
      "plan-ledger-share skilled_workers_added",          // 2000 / 5
      "plan-ledger-share approved_new_varieties",         // 5 / 5
      "plan-ledger-share-uneven introduced_new_varieties",
      "plan-ledger-share-uneven agricultural_common_technologies",
  };
  CHECK(all == expected);
}

/// Findings of data against `{indicator: firms_new, at_least: 100}`.
std::string data_findings(const sample::Rows& rows) {
  const sample::LedgerSample sample =
      sample::one_task("{indicator: firms_new, at_least: 100}", rows);
  Diagnostics found;
  check_ledger_data(sample.plan(), sample.plan().ledgers[0], sample.observations, sample.inputs,
                    found);
  return finding_lines(found);
}

TEST_CASE("check_ledger_data: what is new and the net increase on different sides of the bound") {
  CHECK(data_findings({"firms,2021,600", "firms,2022,695", "firms_new,2022,120"}) ==
        "data.csv:4:16 warning data-new-across-bound firms_new|2022|120|95|100\n");
  CHECK(data_findings({"firms_new,2022,95", "firms,2021,600", "firms,2022,720"}) ==
        "data.csv:2:16 warning data-new-across-bound firms_new|2022|95|120|100\n");
  CHECK(data_findings({"firms_new,2022,超120", "firms,2021,600", "firms,2022,695"}) ==
        "data.csv:2:16 warning data-new-across-bound firms_new|2022|超120|95|100\n");
  // At least 600 and at most 699: at most 99 more.
  CHECK(data_findings({"firms_new,2022,120", "firms,2021,>=600", "firms,2022,<=699"}) ==
        "data.csv:2:16 warning data-new-across-bound firms_new|2022|120|≤99|100\n");
}

TEST_CASE("check_ledger_data: nothing where they agree, or one of them is open") {
  CHECK(data_findings({"firms_new,2022,120", "firms,2021,600", "firms,2022,700"}) == "");
  CHECK(data_findings({"firms_new,2022,99", "firms,2021,600", "firms,2022,690"}) == "");
  CHECK(data_findings({"firms_new,2022,120", "firms,2022,695"}) == "");
  CHECK(data_findings({"firms_new,2022,约120", "firms,2021,600", "firms,2022,695"}) == "");
  CHECK(data_findings({}) == "");
}

}  // namespace
}  // namespace planmeter::ledger_arithmetic_test
