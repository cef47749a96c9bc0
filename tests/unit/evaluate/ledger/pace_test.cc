// SPDX-License-Identifier: MIT
// The share of the time until the deadline, and all that has none.
#include "evaluate/ledger/pace.h"

#include "ledger_sample.h"

namespace planmeter::pace_test {
namespace {

using sample::LedgerSample;
using sample::task;

/// `6 50`: the month and what is due by then; `none`.
std::string pace(const std::string& standard, const std::string& row,
                 const std::string& due = "2022-12", const Date& as_of = {2022, 6, 30}) {
  const LedgerSample sample({task("1", standard, "lead_units: [甲局]", due)}, {row});
  const LedgerResult ledger = sample.ledger(as_of);
  const std::optional<TimeShare>& behind = ledger.tasks[0].standards[0].behind;
  return behind ? std::to_string(behind->month) + " " + behind->due.to_text() : "none";
}

const std::string hundred = "{indicator: firms_new, at_least: 100}";

TEST_CASE("pace_behind: below the share of the time, exactly") {
  CHECK(pace(hundred, "firms_new,2022-06,49") == "6 50");
  CHECK(pace(hundred, "firms_new,2022-06,50") == "none");
  // 100 x 5 / 12 = 41.666…: 41 is below, 42 is not.
  CHECK(pace(hundred, "firms_new,2022-05,41") == "5 41.6666666666667");
  CHECK(pace(hundred, "firms_new,2022-05,42") == "none");
  // Due in October: 100 x 5 / 10.
  CHECK(pace(hundred, "firms_new,2022-05,49", "2022-10") == "5 50");
  CHECK(pace("{indicator: value, more_than: 39}", "value,2022-06,19.49") == "6 19.5");
}

TEST_CASE("pace_behind: nothing on the day of the deadline, past it, or of a month not over") {
  CHECK(pace(hundred, "firms_new,2022-06,1", "2022-12", {2022, 12, 30}) == "6 50");
  CHECK(pace(hundred, "firms_new,2022-06,1", "2022-12", {2022, 12, 31}) == "none");
  CHECK(pace(hundred, "firms_new,2022-06,1", "2022-06-30", {2022, 6, 29}) == "none");
  CHECK(pace(hundred, "firms_new,2022-06,1", "2022-12", {2022, 6, 29}) == "none");
  CHECK(pace(hundred, "firms_new,2022-06,1", "2022-12", {2021, 12, 31}) == "none");
  CHECK(pace(hundred, "firms_new,2022-02,1", "2022-12", {2022, 2, 28}) == "2 16.6666666666667");
}

TEST_CASE("pace_behind: only an exact figure of a flow, from January on, under a floor") {
  CHECK(pace(hundred, "firms_new,2022-06,>=1") == "none");
  CHECK(pace(hundred, "firms_new,2022-06,约1") == "none");
  CHECK(pace(hundred, "firms_new,2022-06,1,other_definition") == "none");
  CHECK(pace(hundred, "firms_new,2022,1") == "none");
  CHECK(pace("{indicator: firms, at_least: 750}", "firms,2022-06,1") == "none");
  CHECK(pace("{indicator: energy, at_most: 100}", "energy,2022-06,1") == "none");
  CHECK(pace("{indicator: zone, is: done}", "zone,2022,60%") == "none");
}

}  // namespace
}  // namespace planmeter::pace_test
