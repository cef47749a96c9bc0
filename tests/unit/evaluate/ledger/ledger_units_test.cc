// SPDX-License-Identifier: MIT
// Counts by unit, who is on which list, and units by name.
#include "evaluate/ledger/ledger_units.h"

#include "core/builtin_plan.h"
#include "ledger_sample.h"

namespace planmeter::ledger_units_test {
namespace {

using sample::LedgerSample;
using sample::task;

/// `lead 甲局 3: 1 done, 2 open`; the counts are checked to add up.
std::string tallies(const LedgerResult& ledger) {
  std::string all;
  for (const UnitTally& tally : tally_units(ledger)) {
    const int sum =
        tally.done + tally.open + tally.undetermined + tally.without_data + tally.not_due;
    CHECK(sum == tally.tasks);
    all += (tally.role == UnitRole::lead ? "lead " : "responsible ") + std::string(tally.unit) +
           " " + std::to_string(tally.tasks) + ":";
    const auto add = [&all](int count, const std::string& what) {
      if (count > 0) all += " " + std::to_string(count) + " " + what;
    };
    add(tally.done, "done");
    add(tally.open, "open");
    add(tally.undetermined, "undetermined");
    add(tally.without_data, "without");
    add(tally.not_due, "not_due");
    all += "\n";
  }
  return all;
}

/// `commend 甲局 1: value zone`, a line each; a class by its letter.
std::string notices(const LedgerResult& ledger) {
  std::string all;
  for (const Notice& notice : draw_notices(ledger)) {
    all += std::string(code_of(notice.list)) + " " + std::string(notice.unit) + " " +
           std::string(notice.task->task->number) + ":";
    for (const StandardResult* item : notice.because) {
      const Standard& standard = *item->standard;
      all += " ";
      all += standard.of_tier()
                 ? standard.tier.tier
                 : ledger.plan->indicators[static_cast<std::size_t>(standard.indicator)].id;
    }
    all += "\n";
  }
  return all;
}

const std::string value = "{indicator: value, at_least: 39}";
const std::string varieties = "{indicator: varieties, at_least: 3}";
const std::string zone = "{indicator: zone, is: done}";
const std::string park = "{indicator: park, is: done}";
const std::string share = "{indicator: share, at_least: 20}";
const std::string firms_new = "{indicator: firms_new, at_least: 100}";

/// Done above the margin; partly done; not reported; not published; undetermined; not due.
LedgerSample six_tasks() {
  return LedgerSample(
      {task("1", value, "lead_units: [甲局], responsible_units: [丙县, 丁县]"),
       task("2", zone + ", " + firms_new, "lead_units: [甲局, 乙局], responsible_units: [丙县]"),
       task("3", park, "lead_units: [乙局]"),
       task("4", share, "lead_units: [甲局], responsible_units: [乙局]"),
       task("5", varieties, "lead_units: [乙局], responsible_units: [丁县]"),
       task("6", value, "lead_units: [丁县]", "2023-06")},
      {"value,2022,42.9", "zone,2022,done", "firms_new,2022,99", "varieties,2022,约3"});
}

TEST_CASE("ledger_units: a task counts for each of its units, lead units first") {
  const LedgerSample sample = six_tasks();
  // Task 6 is done before its day.
  CHECK(sample::tasks(sample.ledger()) ==
        "1 done 1/1; 2 partly_done 1/2; 3 not_reported 0/1; 4 not_published 0/1; "
        "5 undetermined 0/1; 6 done 1/1");
  CHECK(tallies(sample.ledger()) ==
        "lead 甲局 3: 1 done 1 open 1 without\n"
        "lead 乙局 3: 1 open 1 undetermined 1 without\n"
        "lead 丁县 1: 1 done\n"
        "responsible 丙县 2: 1 done 1 open\n"
        "responsible 丁县 2: 1 done 1 undetermined\n"
        "responsible 乙局 1: 1 without\n");
  CHECK(tallies(sample.ledger({2022, 10, 31})) ==
        "lead 甲局 3: 1 done 2 not_due\n"
        "lead 乙局 3: 3 not_due\n"
        "lead 丁县 1: 1 done\n"
        "responsible 丙县 2: 1 done 1 not_due\n"
        "responsible 丁县 2: 1 done 1 not_due\n"
        "responsible 乙局 1: 1 not_due\n");
}

TEST_CASE("ledger_units: the built-in ledger, where a task counts for each of its units") {
  const LedgerResult ledger = evaluate_ledger(builtin_plan(), builtin_plan().ledgers[0],
                                              ObservationsBuilder().finish(), {2022, 12, 31}, 10);
  int lead = 0;
  int responsible = 0;
  for (const UnitTally& tally : tally_units(ledger)) {
    (tally.role == UnitRole::lead ? lead : responsible) += tally.tasks;
    if (tally.unit == "市科技局") CHECK(tally.tasks == (tally.role == UnitRole::lead ? 23 : 1));
  }
  CHECK(lead == 26 + 1 + 2);  // row 3 has two lead units, row 20 three
  // 各县 19, 开发区 15, 邢东新区 15, 农业农村 4, four with 2, seven with 1
  CHECK(responsible == 19 + 15 + 15 + 4 + 4 * 2 + 7);
}

TEST_CASE("ledger_units: the four lists") {
  const LedgerSample sample = six_tasks();
  CHECK(notices(sample.ledger()) ==
        "commend 甲局 1: value\n"
        "commend 丁县 6: value\n"
        "criticise 甲局 2: firms_new\n"
        "criticise 乙局 2: firms_new\n"
        "to_report 乙局 3: park\n"
        "to_publish 甲局 4: share\n");
}

TEST_CASE("ledger_units: nobody is on a list before the day but those who are done") {
  const LedgerSample sample = six_tasks();
  CHECK(notices(sample.ledger({2022, 10, 31})) == "commend 甲局 1: value\ncommend 丁县 6: value\n");
}

TEST_CASE("ledger_units: done and not above the margin, or undetermined, is on no list") {
  const LedgerSample done({task("1", value), task("2", zone)},
                          {"value,2022,42.89", "zone,2022,done"});
  CHECK(sample::tasks(done.ledger()) == "1 done 1/1; 2 done 1/1");
  CHECK(notices(done.ledger()).empty());
  const LedgerSample open({task("1", value), task("2", zone)},
                          {"value,2022,约39", "zone,2022,done,other_definition"});
  CHECK(sample::tasks(open.ledger()) == "1 undetermined 0/1; 2 undetermined 0/1");
  CHECK(notices(open.ledger()).empty());
  const LedgerSample conflict({task("1", firms_new)},
                              {"firms_new,2022,120", "firms,2021,600", "firms,2022,695"});
  CHECK(notices(conflict.ledger()).empty());
}

TEST_CASE("ledger_units: a task stands on a list for each of its standards, and on several lists") {
  const LedgerSample sample({task("1", value + ", " + firms_new + ", " + park + ", " + share)},
                            {"value,2022,38", "firms,2022,695"});
  CHECK(notices(sample.ledger()) ==
        "criticise 甲局 1: value\n"
        "to_report 甲局 1: firms_new park\n"
        "to_publish 甲局 1: share\n");
}

TEST_CASE("ledger_units: classes of counties on the lists") {
  const std::string classes = "{class: A, at_least: 3}, {class: B, at_least: 9}";
  const auto drawn = [&classes](const sample::Rows& rows) {
    const LedgerSample sample({task("1", classes)}, rows);
    return notices(sample.ledger());
  };
  CHECK(drawn({"tier_count_a,2022,4", "tier_count_b,2022,10"}) == "commend 甲局 1: A B\n");
  CHECK(drawn({"tier_count_a,2022,3", "tier_count_b,2022,9"}).empty());
  CHECK(drawn({"tier_count_a,2022,3", "tier_count_b,2022,8"}) == "criticise 甲局 1: B\n");
  CHECK(drawn({"tier_count_a,2022,2", "tier_count_b,2022,9"}) == "criticise 甲局 1: A B\n");
  CHECK(drawn({}) == "to_publish 甲局 1: A B\n");
}

TEST_CASE("ledger_units: codes of the lists") {
  std::string all;
  for (const NoticeList list : all_notice_lists) all += std::string(code_of(list)) + " ";
  CHECK(all == "commend criticise to_report to_publish watch ");
}

TEST_CASE("ledger_units: the tasks of one unit, in either role") {
  const LedgerSample sample = six_tasks();
  const LedgerResult second = of_unit(sample.ledger(), "乙局");
  CHECK(second.unit == "乙局");
  CHECK(sample::tasks(second) ==
        "2 partly_done 1/2; 3 not_reported 0/1; 4 not_published 0/1; 5 undetermined 0/1");
  CHECK(tallies(second) ==
        "lead 乙局 3: 1 open 1 undetermined 1 without\n"
        "responsible 乙局 1: 1 without\n");
  CHECK(sample::tasks(of_unit(sample.ledger(), "丙县")) == "1 done 1/1; 2 partly_done 1/2");
  CHECK(of_unit(sample.ledger(), "戊局").tasks.empty());
}

TEST_CASE("ledger_units: names once, in the ledger's order") {
  const LedgerSample sample = six_tasks();
  const std::vector<std::string_view> names = {"甲局", "丙县", "丁县", "乙局"};
  CHECK(unit_names(sample.plan()) == names);
}

TEST_CASE("ledger_units: a unit by its name, with brackets of either width") {
  const LedgerSample sample({task("1", value, "lead_units: [各县（市、区）政府, 开发区(园区)]")},
                            {});
  const Plan& plan = sample.plan();
  CHECK(find_unit(plan, "各县（市、区）政府") == "各县（市、区）政府");
  CHECK(find_unit(plan, "各县(市、区)政府") == "各县（市、区）政府");
  CHECK(find_unit(plan, "各县（市、区)政府") == "各县（市、区）政府");
  CHECK(find_unit(plan, "开发区（园区）") == "开发区(园区)");
  CHECK_FALSE(find_unit(plan, "各县政府").has_value());
  CHECK_FALSE(find_unit(plan, "").has_value());
}

}  // namespace
}  // namespace planmeter::ledger_units_test
