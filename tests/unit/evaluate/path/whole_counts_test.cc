// SPDX-License-Identifier: MIT
// The path of what is counted one by one: which tracks it is of, and how it is rounded.
#include "evaluate/path/whole_counts.h"

#include "evaluate/path/path_value.h"
#include "evaluate_sample.h"

namespace planmeter::whole_counts_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

/// The path of the first track in a year.
std::string path(const Sample& sample, int year, std::string_view area = {}) {
  for (const Target& target : sample.indicator().targets) {
    if (target.area != area) continue;
    return sample::text(path_value(sample.data(area), *track_of(target), year));
  }
  return "no target";
}

/// An indicator of any unit.
Sample counted(const std::string& unit, const std::string& measure, const std::string& keys,
               const Rows& rows = {}) {
  return Sample("  - {id: x, name: {zh: 指标甲, en: First}, unit: " + unit +
                    ", measure: " + measure + ", " + keys + "}\n",
                rows);
}

TEST_CASE("whole counts: a floor is rounded down, a ceiling up") {
  // 3 + 5 / 3 = 4.67 and 3 + 10 / 3 = 6.33; 20 - 5 / 3 = 18.33.
  const std::string up = "targets: [{year: 2022, at_least: 3}, {year: 2025, at_least: 8}]";
  CHECK(path(counted("家", "stock", up), 2023) == "4");
  CHECK(path(counted("家", "stock", up), 2024) == "6");
  CHECK(path(counted("家", "stock", up), 2025) == "8");
  const std::string down = "targets: [{year: 2022, at_most: 20}, {year: 2025, at_most: 15}]";
  CHECK(path(counted("件", "flow", down), 2023) == "19");
  CHECK(path(counted("件", "flow", down), 2024) == "17");
}

TEST_CASE("whole counts: the verdict is that of the rounded path") {
  const std::string keys = "targets: [{year: 2022, at_least: 3}, {year: 2025, at_least: 8}]";
  CHECK(sample::standing(one("stock", keys, {"2023,4"}), 2023) == "on_track");
  CHECK(sample::standing(one("stock", keys, {"2023,3"}), 2023) == "behind");
  CHECK(sample::standing(one("stock", keys, {"2023,>=4"}), 2023) == "on_track");
  CHECK(sample::standing(one("stock", keys, {"2023,>3"}), 2023) ==
        "undetermined bound_insufficient");
  const std::string fall =
      "baseline: {year: 2020, value: 20}, targets: [{year: 2023, at_most: 15}]";
  CHECK(sample::standing(one("stock", fall, {"2021,19"}), 2021) == "on_track");
  CHECK(sample::standing(one("stock", fall, {"2021,20"}), 2021) == "behind");
  // The path in 2023 is exactly 800.
  CHECK(sample::standing(sample::enterprises({"2023,800"}), 2023) == "on_track");
  CHECK(sample::standing(sample::enterprises({"2023,799"}), 2023) == "behind");
}

TEST_CASE("whole counts: share of the path, and the distance in years from what it asks for") {
  // Of 2 to 8 in five years: 2 + 3.6 = 5.6 in 2023, so 5, which is half of the way.
  const Sample sample =
      one("stock", "baseline: {year: 2020, value: 2}, targets: [{year: 2025, at_least: 8}]",
          {"2023,5"});
  CHECK(sample::text(sample.figures(2023).path_value) == "5");
  CHECK(sample::text(sample.figures(2023).path_share) == "0.5");
  const Track track{Quantity::value, 0, {}};
  CHECK(sample::text(years_ahead_of_path(sample.data(), track, Rational(5), 2023)) == "0");
  // 1.2 a year.
  CHECK(sample::text(years_ahead_of_path(sample.data(), track, Rational(6), 2023)) ==
        "0.833333333333333");
  CHECK(sample::text(years_ahead_of_path(sample.data(), track, Rational(2), 2023)) == "-2.5");
}

TEST_CASE("whole counts: changes and totals too, below zero towards the lenient side") {
  // 7 in three years of five: 4.2.
  CHECK(path(counted("个", "stock",
                     "targets: [{year: 2025, quantity: change, since: 2020, at_least: 7}]"),
             2023) == "4");
  CHECK(path(counted("个", "stock",
                     "targets: [{year: 2025, quantity: change, since: 2020, at_most: -7}]"),
             2023) == "-4");
  // From -20 to -13: -18.6.
  CHECK(path(counted("个", "flow",
                     "baseline: {year: 2020, value: -20}, targets: [{year: 2025, at_least: -13}]"),
             2021) == "-19");
  CHECK(path(counted("项", "flow", "targets: [{year: 2025, quantity: total, at_most: 31}]"),
             2022) == "13");
}

TEST_CASE("whole counts: only where the base and all bounds are whole") {
  const auto floor = [](const std::string& base, const std::string& first) {
    return path(
        one("stock",
            "baseline: {year: 2020, value: " + base +
                "}, targets: [{year: 2022, at_least: " + first + "}, {year: 2025, at_least: 8}]",
            {}),
        2021);
  };
  CHECK(floor("2", "5") == "3");
  CHECK(floor("2.0", "5") == "3");
  CHECK(floor("2.5", "5") == "3.75");
  CHECK(floor("2", "5.5") == "3.75");
  // The bound of another year on the track is not whole.
  CHECK(path(one("stock",
                 "baseline: {year: 2020, value: 2}, "
                 "targets: [{year: 2022, at_least: 5}, {year: 2025, at_least: 8.5}]",
                 {}),
             2021) == "3.5");
  // Of a change the base is the level it starts from, if that is known as one number.
  const std::string change = "targets: [{year: 2025, quantity: change, since: 2020, at_least: 7}]";
  CHECK(path(one("stock", change, {"2020,10"}), 2023) == "4");
  CHECK(path(one("stock", change, {"2020,10.5"}), 2023) == "4.2");
  CHECK(path(one("stock", change, {"2020,>=10.5"}), 2023) == "4");
  // A total has none.
  CHECK(path(one("flow", "targets: [{year: 2025, quantity: total, at_least: 7}]", {"2020,0.5"}),
             2023) == "4");
}

TEST_CASE("whole counts: bare counters of stocks and flows alone") {
  const std::string keys = "baseline: {year: 2020, value: 2}, targets: [{year: 2023, at_least: 4}]";
  CHECK(path(counted("所", "stock", keys), 2021) == "2");
  CHECK(path(counted("万人", "stock", keys), 2021) == "2.66666666666667");
  CHECK(path(counted("亿元", "flow", keys), 2021) == "2.66666666666667");
  CHECK(path(counted("件", "ratio", keys), 2021) == "2.66666666666667");
  CHECK(path(counted("\"%\"", "share", keys), 2021) == "2.66666666666667");
}

TEST_CASE("whole counts: no per cent, multiple or rate of them") {
  const std::string base = "baseline: {year: 2020, value: 10}, targets: [{year: 2023, quantity: ";
  CHECK(path(one("stock", base + "cumulative_growth, at_least: 20}]", {}), 2021) ==
        "6.66666666666667");
  CHECK(path(one("stock", base + "multiple, at_least: 8}]", {}), 2021) == "2");
  CHECK(path(one("stock", base + "multiple, at_least: 4}]", {}), 2021) == "1.5874010519682");
}

TEST_CASE("whole counts: of an about with a direction its edge counts") {
  // From 12 to 19 (20 within 1): 12 + 7 / 5 = 13.4. To 19.5: 13.5.
  const std::string keys = "baseline: {year: 2020, value: 12}, targets: [{year: 2025, about: 20, ";
  CHECK(path(one("stock", keys + "tolerance: 1}]", {}), 2021) == "13");
  CHECK(path(one("stock", keys + "tolerance: 0.5}]", {}), 2021) == "13.5");
}

TEST_CASE("whole counts: a range beside the floor must be whole too") {
  const auto beside = [](const std::string& range) {
    return path(one("stock",
                    "baseline: {year: 2020, value: 2}, "
                    "targets: [{year: 2023, at_least: 4}, {year: 2025, " +
                        range + "}]",
                    {}),
                2021);
  };
  CHECK(beside("between: [5, 9]") == "2");
  CHECK(beside("between: [5, 9.5]") == "2.66666666666667");
}

TEST_CASE("whole counts: on an area's path from its own base") {
  const Sample sample = one("stock", "targets: [{year: 2025, area: 东区, at_least: 8}]",
                            {"2020,3,final,东区", "2023,6,final,东区"});
  CHECK(path(sample, 2023, "东区") == "6");
  CHECK(
      path(one("stock", "targets: [{year: 2025, area: 东区, at_least: 9}]", {"2020,3,final,东区"}),
           2023, "东区") == "6");
  CHECK(path(one("stock", "targets: [{year: 2025, area: 东区, at_least: 9}]",
                 {"2020,3.5,final,东区"}),
             2023, "东区") == "6.8");
}

TEST_CASE("whole counts: numbers too long for 128 bits are rounded all the same") {
  // Two thirds of 10^38 - 2 are a third of one above a whole number.
  const std::string keys =
      "baseline: {year: 2020, value: 0}, "
      "targets: [{year: 2023, at_least: 99999999999999999999999999999999999998}]";
  const std::string sixes(36, '6');
  CHECK(sample::standing(one("stock", keys, {"2022," + sixes + "65"}), 2022) == "on_track");
  CHECK(sample::standing(one("stock", keys, {"2022," + sixes + "64"}), 2022) == "behind");
}

}  // namespace
}  // namespace planmeter::whole_counts_test
