// SPDX-License-Identifier: MIT
// Notes without a place: by how their indicators and tasks stand.
#include "report/year_end/unused_notes.h"

#include "ledger_sample.h"

namespace planmeter::unused_notes_test {
namespace {

using sample::enterprises;
using sample::LedgerSample;
using sample::one;
using sample::Sample;
using sample::task;

constexpr NoteEntry whole{"成效", "原因", "措施", "时限", {3, 5}};
constexpr NoteEntry reason_alone{"", "原因", "", "", {4, 1}};
constexpr NoteEntry results_alone{"成效", "", "", "", {5, 1}};

/// What is said of a note on the one indicator of a sample, and nothing else.
std::string unused(const Sample& sample, int year, const NoteEntry& entry) {
  const IndicatorNote note{0, entry};
  return finding_lines(unused_notes("n.yaml", sample.standings(year), nullptr, {{&note, 1}, {}}));
}

/// The same of notes on a ledger's tasks.
std::string unused(const LedgerSample& sample, int year, const std::vector<TaskNote>& notes) {
  const Standings standings(sample.plan(), sample.observations, {year, year_end(year)});
  const std::optional<LedgerResult> ledger = standings.ledger(std::nullopt);
  return finding_lines(unused_notes("n.yaml", standings, ledger ? &*ledger : nullptr, {{}, notes}));
}

TEST_CASE("unused_notes: all is used where something is missed, behind or undecided") {
  CHECK(unused(enterprises({"2022,740"}), 2022, whole).empty());
  // The path of 2023: 750 + 50 = 800.
  CHECK(unused(enterprises({"2023,799"}), 2023, whole).empty());
  CHECK(unused(enterprises({"2022,约740"}), 2022, whole).empty());
  CHECK(unused(enterprises({}), 2022, whole).empty());
}

TEST_CASE("unused_notes: results alone where it is reached") {
  CHECK(unused(enterprises({"2022,750"}), 2022, whole) ==
        "n.yaml:3:5 warning notes-unused x|2022|met|reason, measures, deadline\n");
  CHECK(unused(enterprises({"2022,750"}), 2022, reason_alone) ==
        "n.yaml:4:1 warning notes-unused x|2022|met|reason\n");
  CHECK(unused(enterprises({"2022,750"}), 2022, results_alone).empty());
  CHECK(unused(enterprises({"2023,800"}), 2023, reason_alone) ==
        "n.yaml:4:1 warning notes-unused x|2023|on_track|reason\n");
  CHECK(unused(enterprises({"2023,900"}), 2023, reason_alone) ==
        "n.yaml:4:1 warning notes-unused x|2023|met_early|reason\n");
  CHECK(unused(enterprises({"2022,750"}), 2022, NoteEntry{}).empty());
}

TEST_CASE("unused_notes: nothing where nothing is judged that year") {
  const Sample sample =
      one("stock", "no_target: [2022], targets: [{year: 2025, at_least: 5}]", {"2022,3"});
  CHECK(unused(sample, 2022, whole) ==
        "n.yaml:3:5 warning notes-unused x|2022|no_target|results, reason, measures, deadline\n");
  CHECK(unused(sample, 2023, results_alone) ==
        "n.yaml:5:1 warning notes-unused x|2023|not_due|results\n");
}

TEST_CASE("unused_notes: an area that misses has a place for a reason") {
  const std::string targets =
      "targets: [{year: 2022, at_least: 5}, {year: 2022, at_least: 5, area: 甲县}]";
  CHECK(unused(one("stock", targets, {"2022,7", "x,2022,3,,甲县"}), 2022, whole).empty());
  CHECK(unused(one("stock", targets, {"2022,7", "x,2022,5,,甲县"}), 2022, reason_alone) ==
        "n.yaml:4:1 warning notes-unused x|2022|met|reason\n");
}

TEST_CASE("unused_notes: an indicator of the ledger alone") {
  const LedgerSample sample({task("1", "{indicator: firms_new, at_least: 100}")},
                            {"firms_new,2022,95"});
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const std::optional<LedgerResult> ledger = standings.ledger(std::nullopt);
  REQUIRE(ledger.has_value());
  const IndicatorNote note{1, reason_alone};
  CHECK(finding_lines(unused_notes("n.yaml", standings, &*ledger, {{&note, 1}, {}})) ==
        "n.yaml:4:1 warning notes-unused-indicator firms_new|reason\n");
}

TEST_CASE("unused_notes: tasks open and done, and of another year") {
  const LedgerSample sample(
      {task("1", "{indicator: firms_new, at_least: 100}"), task("2", "{indicator: zone, is: done}"),
       task("3", "{indicator: park, is: done}")},
      {"firms_new,2022,95", "zone,2022,完成"});
  CHECK(unused(sample, 2022, {{"1", whole}, {"3", whole}, {"2", results_alone}}).empty());
  CHECK(unused(sample, 2022, {{"2", whole}}) ==
        "n.yaml:3:5 warning notes-unused-task 2|2022|reason, measures, deadline\n");
  CHECK(unused(sample, 2022, {{"7", results_alone}}) ==
        "n.yaml:5:1 warning notes-unused-ledger 7|2022|results\n");
  CHECK(unused(sample, 2023, {{"1", reason_alone}, {"2", results_alone}}) ==
        "n.yaml:4:1 warning notes-unused-ledger 1|2023|reason\n"
        "n.yaml:5:1 warning notes-unused-ledger 2|2023|results\n");
}

}  // namespace
}  // namespace planmeter::unused_notes_test
