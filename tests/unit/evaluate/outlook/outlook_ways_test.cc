// SPDX-License-Identifier: MIT
// Where the pace so far leads, by each way.
#include "evaluate/outlook/outlook.h"
#include "evaluate_sample.h"

namespace planmeter::outlook_ways_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

std::vector<Outlook> outlooks(const Sample& sample, int year) {
  return evaluate_outlook(sample.known(), sample.result(year), sample.question(year));
}

/// `linear 250 yes 2024`; where a way says nothing, why: `compound not_applicable`.
std::string words(const Outlook& outlook, const Expectation& way) {
  const std::string reason(code_of(outlook, way));
  std::string line(code_of(way.way));
  if (way.expected) {
    line += " " + text(way.expected) + (*way.reached ? " yes" : " no");
    if (way.reached_year) line += " " + std::to_string(*way.reached_year);
  }
  return reason.empty() ? line : line + " " + reason;
}

/// The ways of every final target, then the time against the path and what is needed from here.
std::string outlook(const Sample& sample, int year) {
  std::string all;
  for (const Outlook& outlook : outlooks(sample, year)) {
    for (const Expectation& way : outlook.ways) all += words(outlook, way) + ", ";
    all += "time " + text(outlook.time_distance) + ", needs " + text(outlook.needed.change) + " " +
           text(outlook.needed.rate) + "\n";
  }
  return all;
}

/// One way of the first final target.
std::string one_way(const Sample& sample, int year, OutlookWay way) {
  const std::vector<Outlook> all = outlooks(sample, year);
  REQUIRE(!all.empty());
  return words(all.front(), all.front().ways[static_cast<std::size_t>(way)]);
}

/// From `base` in 2020 to one target in 2025.
Sample level(const std::string& base, const std::string& target, const Rows& rows) {
  return one("stock",
             "baseline: {year: 2020, value: " + base + "}, targets: [{year: 2025, " + target + "}]",
             rows);
}

TEST_CASE("outlook ways: a level that is a year behind its line") {
  // Line: 100 + 20 a year, so 140 is the value of 2022. So far 40 / 3 a year: 140 + 80 / 3, and 60
  // more take 4.5 years. By rate 140 (140 / 100)^(2/3) = 5378240^(1/3); 60 more take ln(200/140) /
  // (ln(1.4) / 3) = 3.18 years. Needed: 60 / 2, and (200 / 140)^(1/2) - 1.
  CHECK(outlook(level("100", "at_least: 200", {"2023,140"}), 2023) ==
        "linear 166.666666666667 no 2028, compound 175.205092878927 no 2027, "
        "last_six too_few_values, time -1, needs 30 0.195228609334394\n");
}

TEST_CASE("outlook ways: a level that is a year and a half ahead of its line") {
  // 190 is the value of 2024.5. 190 + 60, and one step of 30 suffices; 190 * 1.9^(2/3), and
  // 190 * 1.9^(1/3) = 235. Needed: 10 / 2, (200 / 190)^(1/2) - 1.
  CHECK(outlook(level("100", "at_least: 200", {"2023,190"}), 2023) ==
        "linear 250 yes 2024, compound 291.466962431994 yes 2024, last_six too_few_values, "
        "time 1.5, needs 5 0.0259783520851541\n");
}

TEST_CASE("outlook ways: just reached by a constant rate is reached") {
  // 1.1 a year: 121 * 1.331 = 161.051.
  const auto rate = [](const std::string& target) {
    return one_way(level("100", target, {"2022,121"}), 2022, OutlookWay::compound);
  };
  CHECK(rate("at_least: 161.051") == "compound 161.051 yes 2025");
  CHECK(rate("at_least: 161.0510000000000000001") == "compound 161.051 no 2026");
  CHECK(rate("more_than: 161.051") == "compound 161.051 no 2026");
  CHECK(rate("more_than: 161.0509999999999999999") == "compound 161.051 yes 2025");
}

TEST_CASE("outlook ways: a ceiling") {
  // 0.9 a year: 81 * 0.729 = 59.049; in steps of 9.5: 81 - 28.5.
  CHECK(outlook(level("100", "at_most: 59.049", {"2022,81"}), 2022)
            .starts_with("linear 52.5 yes 2025, compound 59.049 yes 2025, "));
  CHECK(outlook(level("100", "less_than: 59.049", {"2022,81"}), 2022)
            .starts_with("linear 52.5 yes 2025, compound 59.049 no 2026, "));
  CHECK(outlook(level("100", "at_most: 52.5", {"2022,81"}), 2022)
            .starts_with("linear 52.5 yes 2025, compound 59.049 no 2027, "));
  // By a rate nothing falls to zero.
  CHECK(outlook(level("100", "at_most: 0", {"2022,81"}), 2022)
            .starts_with("linear 52.5 no 2031, compound 59.049 no, "));
}

TEST_CASE("outlook ways: the wrong way, no way, and too slow a way") {
  CHECK(outlook(level("100", "at_least: 200", {"2022,90"}), 2022)
            .starts_with("linear 75 no, compound 76.8433471420916 no, "));
  CHECK(outlook(level("100", "at_least: 200", {"2022,100"}), 2022)
            .starts_with("linear 100 no, compound 100 no, "));
  // 101 + 100 in the hundredth year, and no further.
  const auto slow = [](const std::string& target) {
    return one_way(level("100", target, {"2021,101"}), 2021, OutlookWay::linear);
  };
  CHECK(slow("at_least: 201") == "linear 105 no 2121");
  CHECK(slow("at_least: 201.001") == "linear 105 no");
}

TEST_CASE("outlook ways: a rate needs something above zero") {
  CHECK(outlook(level("0", "at_least: 10", {"2022,4"}), 2022)
            .starts_with("linear 10 yes 2025, compound zero_base, "));
  CHECK(outlook(level("-2", "at_least: 10", {"2022,4"}), 2022)
            .starts_with("linear 13 yes 2024, compound zero_base, "));
  CHECK(outlook(level("4", "at_most: -3", {"2022,0"}), 2022)
            .starts_with("linear -6 yes 2024, compound zero_base, "));
}

TEST_CASE("outlook ways: without a base") {
  CHECK(outlook(one("stock", "targets: [{year: 2025, at_least: 900}]", {"2023,799"}), 2023)
            .starts_with("linear no_baseline, compound no_baseline, last_six too_few_values, "
                         "time -, needs 50.5 "));
  // In the base year itself nothing has passed.
  CHECK(outlook(level("100", "at_least: 200", {}), 2020)
            .starts_with("linear no_baseline, compound no_baseline, last_six too_few_values, "));
}

TEST_CASE("outlook ways: the last six values") {
  const auto last = [](const Rows& rows) {
    return one_way(level("11", "at_least: 24", rows), 2023, OutlookWay::last_six);
  };
  // Ten in five changes from 2018 to 2023, the base between them: 20 + 2 * 2.
  CHECK(last({"2018,10", "2019,12", "2021,15", "2022,16", "2023,20"}) == "last_six 24 yes 2025");
  // A seventh value counts for nothing.
  CHECK(last({"2017,0", "2018,10", "2019,12", "2021,15", "2022,16", "2023,20"}) ==
        "last_six 24 yes 2025");
  // Five: 8 in four changes. Four: 9 in three.
  CHECK(last({"2019,12", "2021,15", "2022,16", "2023,20"}) == "last_six 24 yes 2025");
  CHECK(last({"2021,15", "2022,16", "2023,20"}) == "last_six 26 yes 2025");
  // A year without a value, or with a bound or another definition, ends the row.
  CHECK(last({"2018,10", "2019,12", "2021,15", "2023,20"}) == "last_six too_few_values");
  CHECK(last({"2021,15", "2022,>=16", "2023,20"}) == "last_six too_few_values");
  CHECK(last({"2021,15,other_definition", "2022,16", "2023,20"}) == "last_six too_few_values");
  // Preliminary where an end of it is.
  CHECK(last({"2021,15", "2022,16", "2023,20,preliminary"}) == "last_six 26 yes 2025 preliminary");
}

TEST_CASE("outlook ways: a total") {
  // 0, 40, 100, 150: 50 a year in three, the last four sums as well.
  CHECK(outlook(one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]",
                    {"2021,40", "2022,60", "2023,50"}),
                2023) ==
        "linear 250 yes 2025, compound not_applicable, last_six 250 yes 2025, time 0, "
        "needs 50 -\n");
  CHECK(outlook(one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]", {"2022,60"}),
                2022) ==
        "linear bound_insufficient, compound bound_insufficient, last_six bound_insufficient, "
        "time -, needs - -\n");
}

TEST_CASE("outlook ways: growth is carried on by its rate, each target for itself") {
  // 1.1^2; 1.1^8 = 2.143… is the first beyond 1.15^5 = 2.011… and beyond 2; 1.1^5 = 1.61051.
  // ln(1.21) / ln(1.15) - 2 and 5 ln(1.21) / ln(2) - 2.
  const std::string keys =
      "targets: [{year: 2025, quantity: average_growth, at_least: 15}, "
      "{year: 2025, quantity: multiple, at_least: 2}]";
  CHECK(outlook(one("growth", keys, {"2021,10", "2022,10"}), 2022) ==
        "linear not_applicable, compound 10 no 2028, last_six not_applicable, "
        "time -0.636106823007845, needs - 0.184589677316178\n"
        "linear not_applicable, compound 1.61051 no 2028, last_six not_applicable, "
        "time -0.624964762500651, needs - 0.182355860773988\n");
  // Exactly 15 % a year.
  CHECK(outlook(one("growth", keys, {"2021,15", "2022,15"}), 2022)
            .starts_with("linear not_applicable, compound 15 yes 2025, last_six not_applicable, "
                         "time 0, "));
  CHECK(outlook(one("growth", keys, {"2022,10"}), 2022)
            .starts_with("linear previous_year_missing, compound previous_year_missing, "));
}

TEST_CASE("outlook ways: what is no plain number says why") {
  const auto linear = [](const Rows& rows) {
    return one_way(enterprises(rows), 2023, OutlookWay::linear);
  };
  CHECK(linear({}) == "linear not_reported");
  CHECK(linear({"2022,740"}) == "linear not_reported");
  CHECK(linear({"2023,突破700"}) == "linear bound_insufficient");
  CHECK(linear({"2023,约700"}) == "linear bound_insufficient");
  CHECK(linear({"2023,700,other_definition"}) == "linear other_definition");
  CHECK(linear({"2023-10,700"}) == "linear period_not_covering");
  // 530 + 180 in three years: 60 a year.
  CHECK(linear({"2023,710,preliminary"}) == "linear 830 no 2027 preliminary");
}

TEST_CASE("outlook ways: nothing once the final year is known, or there is no floor or ceiling") {
  CHECK(outlook(enterprises({"2025,880"}), 2025).empty());
  CHECK(outlook(enterprises({"2023,799", "2025,880"}), 2023).empty());
  CHECK(outlook(enterprises({"2023,799", "2025,突破800"}), 2023).empty());
  // 2024 is no final year, and ten months are no year.
  CHECK(!outlook(enterprises({"2023,799", "2024,810", "2025-10,880"}), 2023).empty());
  CHECK(outlook(level("100", "between: [180, 200]", {"2023,140"}), 2023).empty());
  CHECK(outlook(level("195", "about: 200, tolerance: 10", {"2023,140"}), 2023).empty());
  CHECK(outlook(one("state", "targets: [{year: 2025, is: done}]", {"2023,60%"}), 2023).empty());
  CHECK(outlook(one("flow", "targets: [{year: every, at_least: 5}]", {"2023,4"}), 2023).empty());
}

TEST_CASE("outlook ways: a final target that is already reached") {
  // 1000 lies on the last piece drawn on: 2022 + 250 / 50. It may be lost again: the last four
  // values fall by 50 a year.
  CHECK(outlook(enterprises({"2023,1000"}), 2023) ==
        "linear 1313.33333333333 yes 2023, compound 1526.91930840877 yes 2023, "
        "last_six too_few_values, time 4, needs - -\n");
  CHECK(one_way(level("1050", "at_least: 900", {"2021,1040", "2022,1020", "2023,900"}), 2023,
                OutlookWay::last_six) == "last_six 800 no 2023");
}

TEST_CASE("outlook ways: no time on a path that turns back") {
  const auto time = [](const std::string& middle) {
    const Sample sample = one("stock",
                              "baseline: {year: 2020, value: 100}, targets: [{year: 2021, "
                              "at_least: 150}, {year: 2022, at_least: " +
                                  middle + "}, {year: 2025, at_least: 240}]",
                              {"2023,150"});
    return text(outlooks(sample, 2023).front().time_distance);
  };
  // 150 is the value of 2021 and, on the way back up, of 2022.75.
  CHECK(time("120") == "-");
  CHECK(time("180") == "-2");
  // Standing still is not turning back; the value is that of the level piece or of its ends.
  CHECK(time("150") == "-2");
}

}  // namespace
}  // namespace planmeter::outlook_ways_test
