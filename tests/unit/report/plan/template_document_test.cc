// SPDX-License-Identifier: MIT
// Templates: a row for each figure that is asked for, once.
#include "report/plan/template_document.h"

#include "ledger_sample.h"

namespace planmeter::template_document_test {
namespace {

using sample::LedgerSample;
using sample::task;

std::string rows(const Document& document) {
  return sample::filled_cells(std::get<Table>(document.blocks.front()));
}

LedgerSample two_tasks() {
  return LedgerSample(
      {task("1",
            "{indicator: firms_new, at_least: 100}, {indicator: zone, is: done, source: 台账1}",
            "lead_units: [甲局, 乙局]"),
       task("2",
            "{class: A, at_least: 3, source: 台账2}, {class: B, at_least: 9}, "
            "{indicator: zone, is: done, source: 台账2}",
            "lead_units: [丙局]")},
      {});
}

TEST_CASE("year_template, of a ledger: each figure once, with what is asked and of whom") {
  const LedgerSample sample = two_tasks();
  const Document zh =
      year_template(sample.plan(), 2022, {false, &sample.plan().ledgers[0]}, {Language::zh, "1"});
  CHECK(template_rows(zh) == 4);
  CHECK(rows(zh) ==
        "indicator=firms_new year=2022 unit=家 name=新增企业 "
        "definition=时期数（当年）；填当年新增总数，不是年末数之差；新认定的总数 clause=台账 "
        "lead_unit=甲局、乙局\n"
        "indicator=zone year=2022 name=园区建成 "
        "definition=定性；填“完成”“未完成”或完成的百分比 clause=台账1 lead_unit=甲局、乙局\n"
        "indicator=tier_count_a year=2022 name=A类县 definition=A类县个数（公布的总数） "
        "clause=台账2 lead_unit=丙局\n"
        "indicator=tier_count_b year=2022 name=B类县 definition=B类县个数（公布的总数） "
        "clause=县域 lead_unit=丙局\n");
  CHECK(rows(year_template(sample.plan(), 2022, {false, &sample.plan().ledgers[0]},
                           {Language::en, "1"}))
            .starts_with("indicator=firms_new year=2022 unit=家 name=New firms definition=flow (of "
                         "the year); all that is new in the year, not the difference of two "
                         "levels; 新认定的总数 clause=台账 lead_unit=甲局、乙局\n"
                         "indicator=zone year=2022 name=Zone built definition=state; done, "
                         "not_done or a percentage clause=台账1 lead_unit=甲局、乙局\n"));
}

TEST_CASE("year_template, of indicators: what has a target in the year or later") {
  const LedgerSample sample = two_tasks();
  const std::string firms =
      "indicator=firms year=2024 unit=家 name=企业 definition=时点数（年末） clause=二\n";
  CHECK(rows(year_template(sample.plan(), 2024, {}, {Language::zh, "1"})) == firms);
  CHECK(template_rows(year_template(sample.plan(), 2026, {}, {Language::zh, "1"})) == 0);
}

TEST_CASE("name_columns_for_people: titles of the language in the place of keys") {
  const LedgerSample sample = two_tasks();
  const auto keys = [&sample](Language language) {
    Document document = year_template(sample.plan(), 2024, {}, {language, "1"});
    name_columns_for_people(document);
    std::string text;
    for (const Column& column : std::get<Table>(document.blocks.front()).columns) {
      text += column.key + ",";
    }
    return text;
  };
  CHECK(keys(Language::zh) == "指标,地区,年份,数值,单位,状态,来源,名称,口径,条款,牵头单位,");
  CHECK(keys(Language::en) ==
        "indicator,area,year,value,unit,status,source,name,definition,clause,lead_unit,");
}

}  // namespace
}  // namespace planmeter::template_document_test
