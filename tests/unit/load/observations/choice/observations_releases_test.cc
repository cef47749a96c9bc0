// SPDX-License-Identifier: MIT
// Figures with the day of their publication: which holds on a day, and what it was before.
#include "load/observations/choice/observations_releases.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "load/observations_csv.h"
#include "observations_sample.h"

namespace planmeter::observations_releases_test {
namespace {

std::string date_words(const std::optional<Date>& date) {
  if (!date) return "-";
  return std::to_string(date->year) + "-" + std::to_string(date->month) + "-" +
         std::to_string(date->day);
}

/// What holds of 2022 (`value day, first-value first-day`) by rows `value,published,area`, all of
/// 2022; then the findings.
std::string held(const std::vector<std::string>& rows, std::optional<Date> as_of = std::nullopt,
                 std::string_view area_name = {}) {
  std::string text = "indicator,year,value,published,area\n";
  for (const std::string& row : rows) text += "6,2022," + row + "\n";
  ObservationsBuilder builder(cell_shape(sample::plan()));
  Diagnostics diagnostics;
  ReadingOptions options;
  options.as_of = as_of;
  load_observations({{"f", text}}, sample::plan(), builder, diagnostics, options);
  const Observations observations = builder.finish();
  const std::optional<int> area = observations.find_area(area_name);
  const Period year{2022, 2022, 0};
  const std::optional<Observation> kept =
      area ? observations.find(1, *area, 2022) : std::optional<Observation>();
  if (!kept) return "nothing\n" + finding_lines(diagnostics);
  std::string shown =
      kept->value.to_text() + " " + date_words(observations.published_on(1, *area, year));
  if (const Revision* revision = observations.revision(1, *area, year)) {
    shown += ", " + revision->first.value.to_text() + " " + date_words(revision->first_day);
  }
  return shown + "\n" + finding_lines(diagnostics);
}

TEST_CASE("observations_releases: the newest figure holds, in any order of the rows") {
  CHECK(held({"741,2023-01-15,", "755,2023-11-30,"}) == "755 2023-11-30, 741 2023-1-15\n");
  CHECK(held({"755,2023-11-30,", "741,2023-01-15,"}) == "755 2023-11-30, 741 2023-1-15\n");
  CHECK(held({"741,2023-01-15,", "748,2023-06-01,", "755,2023-11-30,"}) ==
        "755 2023-11-30, 741 2023-1-15\n");
}

TEST_CASE("observations_releases: a row without a day is the first publication") {
  CHECK(held({"755,2023-11-30,", "741,,"}) == "755 2023-11-30, 741 -\n");
  CHECK(held({"755,,"}) == "755 -\n");
}

TEST_CASE("observations_releases: on a day the newest by then holds") {
  const std::vector<std::string> rows = {"741,2023-01-15,", "755,2023-11-30,"};
  CHECK(held(rows, Date{2023, 11, 30}) == "755 2023-11-30, 741 2023-1-15\n");
  CHECK(held(rows, Date{2023, 11, 29}) == "741 2023-1-15\n");
  CHECK(held(rows, Date{2022, 12, 31}) == "nothing\n");
  CHECK(held({"741,,", "755,2023-11-30,"}, Date{2022, 12, 31}) == "741 -\n");
}

TEST_CASE("observations_releases: the same figure again is no revision") {
  CHECK(held({"741,2023-01-15,", "741,2023-11-30,"}) == "741 2023-11-30\n");
}

TEST_CASE("observations_releases: two figures of one day contradict each other, newest or not") {
  const std::string conflict = "f:3:8 error csv-conflicting-values 742|741|f:2\n";
  CHECK(held({"741,2023-01-15,", "742,2023-01-15,"}) == "741 2023-1-15\n" + conflict);
  CHECK(held({"741,2023-01-15,", "742,2023-01-15,", "755,2023-11-30,"}) ==
        "755 2023-11-30, 741 2023-1-15\n" + conflict);
}

TEST_CASE("observations_releases: each area has its own") {
  CHECK(held({"741,2023-01-15,清河县", "755,2023-11-30,清河县", "900,2023-01-15,"}, std::nullopt,
             "清河县") == "755 2023-11-30, 741 2023-1-15\n");
}

}  // namespace
}  // namespace planmeter::observations_releases_test
