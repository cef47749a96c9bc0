// SPDX-License-Identifier: MIT
// Two deliveries: which figures are others, and which verdicts with them.
#include "evaluate/deliveries/data_changes.h"

#include "core/plan_lookup.h"
#include "evaluate/deliveries/verdict_changes.h"
#include "evaluate_sample.h"
#include "report/deliveries/changed_values.h"

namespace planmeter::data_changes_test {
namespace {

using sample::Rows;
using sample::Sample;

// x: 100 by 2022 and 120 by 2025, from 80 in 2020. y: patents for 10 000 people, from their parts.
const std::string indicators = R"(
  - {id: x, number: "1", name: {zh: 甲, en: X}, unit: 件, measure: stock, baseline: {year: 2020, value: 80},
     targets: [{year: 2022, at_least: 100}, {year: 2025, at_least: 120}]}
  - {id: y, number: "2", name: {zh: 乙, en: Y}, unit: 件, measure: ratio,
     ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2022, at_least: 1}]}
)";

struct Pair {
  Sample before;
  Sample after;
  std::vector<DataChange> changes;

  Pair(const Rows& old, const Rows& fresh)
      : before(indicators, old),
        after(indicators, fresh),
        changes(data_changes(before.plan(), before.observations, after.observations)) {}

  /// `1 2022 90 to 100` a line; `-` for nothing.
  std::string text() const {
    const auto value = [](const std::optional<Observation>& observation) {
      if (!observation) return std::string("-");
      const std::string status = observation->status == ObservationStatus::final ? "" : "p";
      return (observation->text.empty() ? observation->value.to_text()
                                        : std::string(observation->text)) +
             status;
    };
    std::string all;
    for (const DataChange& change : changes) {
      all += change_key(before.plan(), change) + ": " + value(change.before) + " to " +
             value(change.after) + "\n";
    }
    return all;
  }

  std::string verdicts(const std::vector<int>& years) const {
    const DiffQuestion question{years, std::nullopt, Method::path, Decimal(10)};
    const VerdictChanges found =
        verdict_changes(before.plan(), before.observations, after.observations, changes, question);
    std::string all;
    for (const IndicatorChange& change : found.indicators) {
      all += std::string(change.about->id) + " " + std::to_string(change.year) + ": " +
             std::string(code_of(change.before.status)) + " to " +
             std::string(code_of(change.after.status)) + " by";
      for (const std::size_t cause : change.causes.changes) {
        all += " " + change_key(before.plan(), changes[cause]);
      }
      if (change.causes.together) all += " together";
      all += "\n";
    }
    return all;
  }
};

TEST_CASE("data_changes: figures that came, went and became others") {
  const Pair pair({"2021,85", "2022,90", "2023,95,preliminary"},
                  {"2022,100", "2023,95", "2024,突破110"});
  CHECK(pair.text() ==
        "x 2021: 85 to -\n"
        "x 2022: 90 to 100\n"
        "x 2023: 95p to 95\n"
        "x 2024: - to 突破110\n");
}

TEST_CASE(
    "data_changes: the same number written otherwise, its source and its order are no change") {
  CHECK(Pair({"2021,85.50", "2022,90"}, {"2022,90.0", "2021,85.5"}).text().empty());
  CHECK(Pair({}, {}).text().empty());
}

TEST_CASE(
    "data_changes: a bound and the number in it are not the same, nor a period and its year") {
  CHECK(Pair({"2022,>=90"}, {"2022,90"}).text() == "x 2022: >=90 to 90\n");
  CHECK(Pair({"x,2022-10,90"}, {"2022,90"}).text() ==
        "x 2022: - to 90\n"
        "x 2022-10: 90 to -\n");
}

TEST_CASE("data_changes: areas apart from the plan's own, by name") {
  const Pair pair({"2022,90,final,甲县", "2022,90"}, {"2022,91,final,甲县", "2022,90,final,乙县"});
  CHECK(pair.text() ==
        "x 2022: 90 to -\n"
        "x 2022 (乙县): - to 90\n"
        "x 2022 (甲县): 90 to 91\n");
}

TEST_CASE("verdict_changes: only what is judged otherwise, with the figures that moved it") {
  // 90 of 100 is missed; 100 meets it. The path asks for 106 in 2023 and for 113 in
  // 2024 (106.67 and 113.33, of what is counted): one less is behind.
  const Pair pair({"2022,90", "2023,105", "2024,112"}, {"2022,100", "2023,107", "2024,114"});
  CHECK(pair.verdicts({2021, 2022, 2023, 2024}) ==
        "x 2022: missed to met by x 2022\n"
        "x 2023: behind to on_track by x 2023\n"
        "x 2024: behind to on_track by x 2024\n");
  CHECK(pair.verdicts({2023}) == "x 2023: behind to on_track by x 2023\n");
}

TEST_CASE("verdict_changes: a ratio moves with its parts") {
  // 900 and 1000 patents for 10 million people: 0.9 and 1 a 10 000.
  const Pair pair({"patents,2022,900", "people,2022,10000000"},
                  {"patents,2022,1000", "people,2022,10000000"});
  CHECK(pair.verdicts({2022}) == "y 2022: missed to met by patents 2022\n");
}

TEST_CASE("verdict_changes: each figure that alone takes the verdict back moved it") {
  // 900 for 10 million people is 0.9. 1100 for 11 million is 1; for 11 million 900 are 0.82 and are
  // missed, 1100 for 10 million are 1.1 and met: the patents did it.
  CHECK(Pair({"patents,2022,900", "people,2022,10000000"},
             {"patents,2022,1100", "people,2022,11000000"})
            .verdicts({2022}) == "y 2022: missed to met by patents 2022\n");
  // 950 for 9.5 million is 1; 900 for 9.5 million is 0.95, 950 for 10 million too: both had to
  // come.
  CHECK(Pair({"patents,2022,900", "people,2022,10000000"},
             {"patents,2022,950", "people,2022,9500000"})
            .verdicts({2022}) == "y 2022: missed to met by patents 2022 people 2022\n");
  // Without the patents there is no figure, as before; the patents alone would leave it
  // undetermined.
  CHECK(Pair({}, {"patents,2022,1000", "people,2022,10000000"}).verdicts({2022}) ==
        "y 2022: no_data to met by patents 2022\n");
}

TEST_CASE("verdict_changes: what no figure alone takes back moved with all of them") {
  // 1000 or 9 million people alone keep 1: 1000 / 10 = 1 and 900 / 9 = 1.
  CHECK(Pair({"patents,2022,900", "people,2022,10000000"},
             {"patents,2022,1000", "people,2022,9000000"})
            .verdicts({2022}) == "y 2022: missed to met by patents 2022 people 2022 together\n");
}

TEST_CASE("verdict_changes: the plan's own baseline holds, so that its year moves nothing") {
  const Pair pair({"2020,80", "2022,90"}, {"2020,81", "2022,101"});
  CHECK(pair.verdicts({2022}) == "x 2022: missed to met by x 2022\n");
}

}  // namespace
}  // namespace planmeter::data_changes_test
