// SPDX-License-Identifier: MIT
// The empty sheet of notes: what it lists, in which order.
#include "report/plan/notes_template.h"

#include "ledger_sample.h"

namespace planmeter::notes_template_test {
namespace {

using sample::LedgerSample;
using sample::task;

std::string rows(const Document& document) {
  return sample::filled_cells(std::get<Table>(document.blocks.front()));
}

TEST_CASE("notes_template: the head, what is judged, and the ledger's tasks") {
  const LedgerSample sample({task("1", "{indicator: firms_new, at_least: 100}"),
                             task("2", "{indicator: zone, is: done}")},
                            {});
  const std::string judged =
      "item=firms name=企业\nitem=varieties name=新品种\nitem=value name=成交额\n"
      "item=share name=占比\nitem=energy name=能耗\nitem=park name=公园建成\n";
  const std::string head =
      "item=编制单位 name=编制单位\nitem=报送对象 name=报送对象\n"
      "item=编制日期 name=编制日期（如2023-01-20）\n"
      "item=数据截止 name=数据截止日期（如2023-01-15）\nitem=联系人 name=联系人\n";
  CHECK(rows(notes_template(sample.plan(), 2022, &sample.plan().ledgers[0], {Language::zh, "1"})) ==
        head + judged + "item=台账1 name=任务1\nitem=台账2 name=任务2\n");
  CHECK(rows(notes_template(sample.plan(), 2023, nullptr, {Language::zh, "1"})) == head + judged);
  CHECK(rows(notes_template(sample.plan(), 2022, &sample.plan().ledgers[0], {Language::en, "1"}))
            .starts_with("item=office name=office\nitem=addressee name=addressee\n"
                         "item=date name=date, such as 2023-01-20\n"
                         "item=data_until name=day up to which data were looked at, such as "
                         "2023-01-15\nitem=contact name=contact\nitem=firms name=Firms\n"));
}

TEST_CASE("notes_template: the plan's table before the other targets") {
  const sample::Sample sample(
      "  - {id: b, name: {zh: 乙}, unit: 家, measure: stock, targets: [{year: 2025, at_least: "
      "5}]}\n"
      "  - {id: a, number: \"1\", name: {zh: 甲}, unit: 家, measure: stock, targets: [{year: 2025, "
      "at_least: 5}]}\n",
      {});
  CHECK(rows(notes_template(sample.plan(), 2022, nullptr, {Language::zh, "1"}))
            .ends_with("item=a name=甲\nitem=b name=乙\n"));
}

}  // namespace
}  // namespace planmeter::notes_template_test
