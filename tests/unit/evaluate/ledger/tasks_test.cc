// SPDX-License-Identifier: MIT
// From the standards of a task to its status.
#include "evaluate/ledger/tasks.h"

#include "evaluate/standing/standings.h"
#include "ledger_sample.h"

namespace planmeter::tasks_test {
namespace {

using sample::LedgerSample;
using sample::one_task;
using sample::task;

/// The status of a task whose standards are, letter by letter, m(et), x (missed), u(ndetermined),
/// r (not reported) or p (not published); each of an indicator of its own.
std::string status(const std::string& letters, const Date& as_of = {2022, 12, 31}) {
  const std::vector<std::string> free = {"firms", "varieties", "value"};
  std::string standards;
  sample::Rows rows;
  std::size_t used = 0;
  for (const char letter : letters) {
    // The share alone has a publisher; its figure for 2022 can exist at the end of January 2023.
    const std::string id = letter == 'p' ? "share" : free.at(used++);
    standards += (standards.empty() ? "{indicator: " : ", {indicator: ") + id + ", at_least: 10}";
    if (letter == 'm') rows.push_back(id + ",2022,10");
    if (letter == 'x') rows.push_back(id + ",2022,9");
    if (letter == 'u') rows.push_back(id + ",2022,约10");
  }
  const LedgerSample sample = one_task(standards, rows);
  const LedgerResult ledger = sample.ledger(as_of);
  CHECK(ledger.tasks[0].done == std::ranges::count(letters, 'm'));
  return std::string(code_of(ledger.tasks[0].status));
}

TEST_CASE("tasks: one standard") {
  CHECK(status("m") == "done");
  CHECK(status("x") == "open");
  CHECK(status("u") == "undetermined");
  CHECK(status("r") == "not_reported");
  CHECK(status("p") == "not_published");
}

TEST_CASE("tasks: two standards, in either order") {
  const auto both = [](const std::string& letters) {
    const std::string turned(letters.rbegin(), letters.rend());
    CHECK(status(letters) == status(turned));
    return status(letters);
  };
  CHECK(both("mm") == "done");
  CHECK(both("mx") == "partly_done");
  CHECK(both("mu") == "undetermined");
  CHECK(both("mr") == "not_reported");
  CHECK(both("mp") == "not_published");
  CHECK(both("xx") == "open");
  CHECK(both("xu") == "open");
  CHECK(both("xr") == "open");
  CHECK(both("xp") == "open");
  CHECK(both("uu") == "undetermined");
  CHECK(both("ur") == "undetermined");
  CHECK(both("up") == "undetermined");
  CHECK(both("rr") == "not_reported");
  CHECK(both("rp") == "not_reported");
}

TEST_CASE("tasks: three standards") {
  CHECK(status("mmm") == "done");
  CHECK(status("mmp") == "not_published");
  CHECK(status("mmx") == "partly_done");
  CHECK(status("mxu") == "partly_done");
  CHECK(status("mxr") == "partly_done");
  CHECK(status("mxp") == "partly_done");
  CHECK(status("mur") == "undetermined");
  CHECK(status("mup") == "undetermined");
  CHECK(status("mrp") == "not_reported");
  CHECK(status("xur") == "open");
  CHECK(status("urp") == "undetermined");
}

TEST_CASE("tasks: before its day a task is done or not due, whatever is known of it") {
  const Date october{2022, 10, 31};
  CHECK(status("m", october) == "done");
  CHECK(status("mm", october) == "done");
  for (const char* letters : {"x", "u", "r", "p", "mx", "mu", "mr", "mp", "xx", "xu", "ur", "rp"}) {
    CAPTURE(letters);
    CHECK(status(letters, october) == "not_due");
  }
}

TEST_CASE("tasks: due is the last day of the month, and that day counts") {
  CHECK(status("x", {2022, 12, 30}) == "not_due");
  CHECK(status("x", {2022, 12, 31}) == "open");
  const LedgerSample dated(
      {task("1", "{indicator: value, at_least: 39}", "lead_units: [甲局]", "2022-10-20")},
      {"value,2022,38.99"});
  CHECK(sample::tasks(dated.ledger({2022, 10, 19})) == "1 not_due 0/1");
  CHECK(sample::tasks(dated.ledger({2022, 10, 20})) == "1 open 0/1");
}

TEST_CASE("tasks: a figure that could not exist by the year's end can be asked for later") {
  CHECK(status("p", {2023, 1, 30}) == "not_published");
  CHECK(status("p", {2023, 1, 31}) == "not_reported");
  CHECK(status("rp", {2023, 1, 31}) == "not_reported");
}

TEST_CASE("tasks: states are done or not; a share of the work is not done") {
  const std::string zone = "{indicator: zone, is: done}";
  const auto state = [&zone](const std::string& row) {
    return sample::tasks(one_task(zone, {row}).ledger()) + " " +
           sample::standards(one_task(zone, {row}));
  };
  CHECK(state("zone,2022,done") == "1 done 1/1 met");
  CHECK(state("zone,2022,完成,初步") == "1 done 1/1 met preliminary");
  CHECK(state("zone,2022,not_done") == "1 open 0/1 missed");
  CHECK(state("zone,2022,60%") == "1 open 0/1 missed");
  CHECK(state("zone,2022-10,未完成") == "1 undetermined 0/1 undetermined period_not_covering");
  CHECK(state("zone,2022,done,other_definition") ==
        "1 undetermined 0/1 undetermined other_definition");
  CHECK(state("zone,2022,—") == "1 not_reported 0/1 no_data not_reported");
  CHECK(state("zone,2021,done") == "1 not_reported 0/1 no_data not_reported");
}

TEST_CASE("tasks: what is done in October needs no December") {
  const LedgerSample sample =
      one_task("{indicator: varieties, at_least: 3}", {"varieties,2022-10,3"});
  CHECK(sample::tasks(sample.ledger({2022, 10, 31})) == "1 done 1/1");
  CHECK(sample::tasks(sample.ledger()) == "1 done 1/1");
  const LedgerSample fewer =
      one_task("{indicator: varieties, at_least: 3}", {"varieties,2022-10,2"});
  CHECK(sample::tasks(fewer.ledger({2022, 10, 31})) == "1 not_due 0/1");
  CHECK(sample::tasks(fewer.ledger()) == "1 undetermined 0/1");
}

TEST_CASE("tasks: counts of the ledger add up") {
  const LedgerSample sample(
      {task("1", "{indicator: value, at_least: 39}"), task("2", "{indicator: zone, is: done}"),
       task("3", "{indicator: zone, is: done}, {indicator: value, at_least: 39}"),
       task("4", "{indicator: share, at_least: 20}"),
       task("5", "{indicator: firms, at_least: 600}"),
       task("6", "{indicator: varieties, at_least: 3}"),
       task("7", "{indicator: park, is: done}", "lead_units: [甲局]", "2023-06")},
      {"value,2022,38.99", "zone,2022,done", "firms,2022,约600"});
  const LedgerResult ledger = sample.ledger();
  CHECK(sample::tasks(ledger) ==
        "1 open 0/1; 2 done 1/1; 3 partly_done 1/2; 4 not_published 0/1; 5 undetermined 0/1; "
        "6 not_reported 0/1; 7 not_due 0/1");
  int all = 0;
  for (const TaskStatus status : all_task_statuses) {
    CHECK(ledger.count(status) == 1);
    all += ledger.count(status);
  }
  CHECK(all == 7);
}

TEST_CASE("tasks: to be commended, every amount has to be above by the margin") {
  const auto commendable = [](const std::string& standards, const sample::Rows& rows) {
    return one_task(standards, rows).ledger().tasks[0].commendable;
  };
  const std::string value = "{indicator: value, at_least: 39}";
  const std::string zone = ", {indicator: zone, is: done}";
  const std::string varieties = ", {indicator: varieties, at_least: 10}";
  // 39 and a tenth of it are 42.9.
  CHECK(commendable(value, {"value,2022,42.9"}));
  CHECK_FALSE(commendable(value, {"value,2022,42.89"}));
  CHECK(commendable(value + zone, {"value,2022,42.9", "zone,2022,done"}));
  CHECK_FALSE(commendable(value + zone, {"value,2022,42.9", "zone,2022,not_done"}));
  CHECK_FALSE(commendable(value + zone, {"value,2022,42.9"}));
  CHECK(commendable(value + varieties, {"value,2022,42.9", "varieties,2022,11"}));
  CHECK_FALSE(commendable(value + varieties, {"value,2022,42.9", "varieties,2022,10"}));
  // no amount, nothing to be above
  CHECK_FALSE(commendable("{indicator: zone, is: done}", {"zone,2022,done"}));
  CHECK_FALSE(commendable("{indicator: value, between: [30, 50]}", {"value,2022,42.9"}));
}

TEST_CASE("tasks: codes") {
  std::string all;
  for (const TaskStatus status : all_task_statuses) all += std::string(code_of(status)) + " ";
  CHECK(all == "done partly_done open undetermined not_reported not_published not_due ");
}

TEST_CASE("tasks: a plan has no ledger, or one of the year asked about, or none of it") {
  const sample::Sample none = sample::enterprises({});
  CHECK_FALSE(Standings(none.plan(), none.observations, {2022, {2022, 12, 31}}).ledger({}));
  const sample::LedgerSample some = sample::one_task("{indicator: zone, is: done}", {});
  CHECK(Standings(some.plan(), some.observations, {2022, {2022, 12, 31}}).ledger({}));
  CHECK_FALSE(Standings(some.plan(), some.observations, {2023, {2023, 12, 31}}).ledger({}));
}

}  // namespace
}  // namespace planmeter::tasks_test
