// SPDX-License-Identifier: MIT
// Verdicts that half a unit of the last written digit would turn.
#include "evaluate/verdict/within_rounding.h"

#include "evaluate_sample.h"

namespace planmeter::within_rounding_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

std::string flag(const std::optional<bool>& within) {
  if (!within) return " -";
  return *within ? " within" : " no";
}

/// The status of indicator `x` in a year, and whether it is within rounding.
std::string turns(const Sample& sample, const Question& question) {
  const IndicatorResult result = sample.result(question);
  return std::string(code_of(result.verdict.status)) +
         flag(is_within_rounding(sample.known(), result, question));
}
std::string turns(const Sample& sample, int year) { return turns(sample, sample.question(year)); }

/// The same of each target.
std::string targets(const Sample& sample, int year) {
  std::string all;
  for (const TargetResult& item : sample.result(year).targets) {
    if (!all.empty()) all += ", ";
    all += std::string(code_of(item.verdict.status)) +
           flag(is_within_rounding(sample.data(item.target->area), item, sample.question(year)));
  }
  return all;
}

/// A share, `value` in 2025, with a target for that year.
std::string due(const std::string& target, const std::string& value) {
  return turns(one("share", "targets: [{year: 2025, " + target + "}]", {"2025," + value}), 2025);
}

/// An amount in 亿元.
Sample amount(const std::string& keys, const Rows& rows) {
  return Sample("  - {id: x, name: {zh: 甲, en: First}, unit: 亿元, measure: flow, " + keys + "}\n",
                rows);
}

TEST_CASE("within_rounding: a figure half a unit of whose last digit reaches the bound") {
  // 3.89 is anything from 3.885 to 3.895.
  CHECK(due("at_least: 3.8913", "3.89") == "missed within");
  CHECK(due("at_least: 3.8951", "3.89") == "missed no");
  CHECK(due("at_most: 3.8913", "3.89") == "met within");
  CHECK(due("at_most: 3.8951", "3.89") == "met no");
}

TEST_CASE("within_rounding: trailing noughts are digits") {
  CHECK(due("at_least: 3.895", "3.9") == "met within");
  CHECK(due("at_least: 3.895", "3.90") == "met no");  // from 3.895 on it is met
  CHECK(due("more_than: 3.895", "3.90") == "met within");
  CHECK(due("at_least: 3.8951", "3.90") == "met within");
  CHECK(due("at_least: 3.8951", "3.900") == "met no");
  // 1.50E+3 counts tens, 1500 ones.
  CHECK(due("at_least: 1496", "1.50E+3") == "met within");
  CHECK(due("at_least: 1496", "1500") == "met no");
}

TEST_CASE("within_rounding: exactly half a unit off counts") {
  CHECK(due("at_least: 3.895", "3.89") == "missed within");
  CHECK(due("more_than: 3.895", "3.89") == "missed no");
  CHECK(due("less_than: 3.885", "3.89") == "missed no");
  CHECK(due("at_most: 3.885", "3.89") == "missed within");
}

TEST_CASE("within_rounding: between and about") {
  CHECK(due("between: [3.886, 3.894]", "3.89") == "met within");
  CHECK(due("between: [3.885, 3.895]", "3.89") == "met no");
  // Outside as written and at both ends, and inside between.
  CHECK(due("about: 20.2, tolerance: 0.1", "20") == "missed within");
  CHECK(due("about: 21.2, tolerance: 0.1", "20") == "missed no");
}

TEST_CASE("within_rounding: counts, bounds and estimates are as they are") {
  const std::string keys = "targets: [{year: 2025, at_least: 1029.4}]";
  CHECK(turns(one("stock", keys, {"2025,1029"}), 2025) == "missed no");
  CHECK(turns(one("stock", keys, {"2025,1029.0"}), 2025) == "missed no");
  Rows months;
  for (int month = 1; month <= 12; ++month) {
    months.push_back(std::string("2025-") + (month < 10 ? "0" : "") + std::to_string(month) +
                     ",85");
  }
  CHECK(turns(one("flow", "targets: [{year: 2025, at_least: 1021}]", months), 2025) == "missed no");
  // An average of counts, and what is not written to the last one, are none.
  CHECK(turns(one("stock", keys, {"2025,1029.36"}), 2025) == "missed no");
  CHECK(turns(one("stock", keys, {"2025,1029.35"}), 2025) == "missed no");
  CHECK(turns(one("stock", keys, {"2025,1029.395"}), 2025) == "missed no");
  CHECK(turns(one("stock", keys, {"2025,1029.4"}), 2025) == "met within");
  CHECK(turns(one("stock", keys, {"2025,0.10万家"}), 2025) == "missed within");  // from 950
  CHECK(turns(one("stock", keys, {"2025,1.03E+3"}), 2025) == "met within");      // from 1025
  CHECK(due("at_least: 3.8913", ">3.8913") == "met no");
  CHECK(due("at_least: 3.8913", "约3.89") == "undetermined -");
  CHECK(due("at_least: 3.8913", "NA") == "no_data -");
  CHECK(turns(one("rank", "targets: [{year: 2025, at_most: 3}]", {"2025,3"}), 2025) == "met no");
}

TEST_CASE("within_rounding: the unit as written, when it is converted") {
  const std::string keys = "targets: [{year: 2025, at_least: 38.6}]";
  CHECK(turns(amount(keys, {"2025,39亿元"}), 2025) == "met within");  // from 38.5
  CHECK(turns(amount(keys, {"2025,39.0"}), 2025) == "met no");
  CHECK(turns(amount(keys, {"2025,386000万元"}), 2025) == "met within");  // from 385999.5
  CHECK(turns(amount(keys, {"2025,386001万元"}), 2025) == "met no");
  CHECK(turns(amount(keys, {"2025,3.86E+5万元"}), 2025) == "met within");
}

TEST_CASE("within_rounding: five rates that double") {
  // 1.1487^5 = 2.00006…; 1.14865^5 = 1.99962…; 1.148695^5 = 1.99997….
  const std::string keys = "targets: [{year: 2025, quantity: multiple, since: 2020, at_least: 2}]";
  const auto rates = [](const std::string& rate) {
    Rows rows;
    for (int year = 2021; year <= 2025; ++year) rows.push_back(std::to_string(year) + "," + rate);
    return rows;
  };
  CHECK(turns(one("growth", keys, rates("14.87")), 2025) == "met within");
  CHECK(turns(one("growth", keys, rates("14.870")), 2025) == "met within");
  CHECK(turns(one("growth", keys, rates("14.8700")), 2025) == "met no");
  CHECK(turns(one("growth", keys, rates("14.88")), 2025) == "met no");
  CHECK(turns(one("growth", keys, rates("14.86")), 2025) == "missed no");  // up to 14.865
}

TEST_CASE("within_rounding: growth from amounts, base and value to the worse side at once") {
  // 201.1 / 100.0 = 2.011. At worst 201.05 / 100.05 = 2.0095, at best 201.15 / 99.95 = 2.0125.
  const auto doubled = [](const std::string& bound) {
    return turns(
        amount("targets: [{year: 2025, quantity: multiple, since: 2020, at_least: " + bound + "}]",
               {"2020,100.0", "2025,201.1"}),
        2025);
  };
  CHECK(doubled("2.0094") == "met no");
  CHECK(doubled("2.0096") == "met within");
  CHECK(doubled("2.0124") == "missed within");
  CHECK(doubled("2.0126") == "missed no");
  // What the plan prints does not move: 201.05 / 100 = 2.0105 at worst.
  const auto from_printed = [](const std::string& bound) {
    return turns(amount("baseline: {year: 2020, value: 100}, targets: [{year: 2025, quantity: "
                        "multiple, since: 2020, at_least: " +
                            bound + "}]",
                        {"2025,201.1"}),
                 2025);
  };
  CHECK(from_printed("2.0104") == "met no");
  CHECK(from_printed("2.0106") == "met within");
}

TEST_CASE("within_rounding: a ratio of two") {
  // People are counted and do not move; amounts do.
  const auto ratio = [](const std::string& bound, const std::string& people) {
    return turns(Sample("  - {id: x, name: {zh: 甲, en: First}, unit: 亿元/人, measure: ratio, "
                        "ratio: {of: amounts, per: people, scale: 1}, targets: [{year: 2025, "
                        "at_least: " +
                            bound + "}]}\n",
                        {"amounts,2025,300.0", "people,2025," + people}),
                 2025);
  };
  // 300.0 / 150 = 2; 299.95 / 150 = 1.99966….
  CHECK(ratio("2", "150") == "met within");
  CHECK(ratio("1.9996", "150") == "met no");
  // 150.0 is whole, and a count; in 1.5E+2 the last digit stands for ten.
  CHECK(ratio("1.9996", "150.0") == "met no");
  CHECK(ratio("1.995", "1.5E+2") == "met within");  // up to 155 people: 299.95 / 155 = 1.935…
  CHECK(ratio("1.935", "1.5E+2") == "met no");
}

TEST_CASE("within_rounding: sums and means, every year to the worse side") {
  // 0.05 a year: 30 is anything from 29.85 to 30.15.
  const Rows rows = {"2021,10.0", "2022,9.0", "2023,11.0"};
  const auto sum = [&](const std::string& quantity, const std::string& bound) {
    return turns(amount("targets: [{year: 2023, quantity: " + quantity +
                            ", since: 2020, at_least: " + bound + "}]",
                        rows),
                 2023);
  };
  CHECK(sum("total", "29.86") == "met within");
  CHECK(sum("total", "29.85") == "met no");
  CHECK(sum("total", "30.15") == "missed within");
  CHECK(sum("total", "30.16") == "missed no");
  CHECK(sum("average", "9.96") == "met within");
  CHECK(sum("average", "9.95") == "met no");
  // Months that add up to the year: 12 times 0.05.
  Rows months;
  for (int month = 1; month <= 12; ++month) {
    months.push_back(std::string("2023-") + (month < 10 ? "0" : "") + std::to_string(month) +
                     ",2.0");
  }
  const auto year = [&](const std::string& bound) {
    return turns(amount("targets: [{year: 2023, at_least: " + bound + "}]", months), 2023);
  };
  CHECK(year("23.4") == "met no");
  CHECK(year("23.41") == "met within");
}

TEST_CASE("within_rounding: a change") {
  // 46.2 - 43.1 = 3.1, from 3.0 to 3.2.
  const auto change = [](const std::string& bound) {
    return turns(
        one("share",
            "targets: [{year: 2025, quantity: change, since: 2020, at_least: " + bound + "}]",
            {"2020,43.1", "2025,46.2"}),
        2025);
  };
  CHECK(change("3") == "met no");
  CHECK(change("3.01") == "met within");
  CHECK(change("3.2") == "missed within");
  CHECK(change("3.21") == "missed no");
}

TEST_CASE("within_rounding: on the path, and the base in the data moves with it") {
  // From 20 to 30: 28 in 2024.
  const std::string printed = "baseline: {year: 2020, value: 20}, ";
  const std::string target = "targets: [{year: 2025, at_least: 30}]";
  CHECK(turns(one("share", printed + target, {"2024,28.0"}), 2024) == "on_track within");
  CHECK(turns(one("share", printed + target, {"2024,28.05"}), 2024) == "on_track no");
  CHECK(turns(one("share", printed + target, {"2024,28.10"}), 2024) == "on_track no");
  CHECK(turns(one("share", printed + target, {"2024,27.9"}), 2024) == "behind no");
  CHECK(turns(one("share", printed + target, {"2024,27.95"}), 2024) == "behind no");
  // An unprinted base moves by 0.05, the path in 2024 by 0.01: 28 is to be from 27.99 to 28.01.
  CHECK(turns(one("share", target, {"2020,20.0", "2024,28.011"}), 2024) == "on_track no");
  CHECK(turns(one("share", target, {"2020,20.0", "2024,28.010"}), 2024) == "on_track within");
  CHECK(turns(one("share", target, {"2020,20", "2024,28.010"}), 2024) == "on_track within");
}

TEST_CASE("within_rounding: early or on the path") {
  const std::string keys =
      "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 30}]";
  CHECK(turns(one("share", keys, {"2024,30.0"}), 2024) == "met_early within");
  CHECK(turns(one("share", keys, {"2024,30.05"}), 2024) == "met_early no");
  CHECK(turns(one("share", keys, {"2024,29.9"}), 2024) == "on_track no");  // up to 29.95
  // From 29.5 to 30.5.
  CHECK(turns(one("share",
                  "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 30.5}]",
                  {"2024,30"}),
              2024) == "on_track within");
}

TEST_CASE("within_rounding: whether a base in the data is to be kept or is on a way") {
  // 40.0 fulfils the bound, so 41.0 keeps to it; from 39.95 on, 41.0 would be early.
  const std::string keys = "targets: [{year: 2025, at_least: 40}]";
  CHECK(turns(one("share", keys, {"2020,40.0", "2024,41.0"}), 2024) == "on_track within");
  CHECK(turns(one("share", keys, {"2020,40.1", "2024,41.0"}), 2024) == "on_track no");
}

TEST_CASE("within_rounding: several targets") {
  // Two due: the floor is missed whatever the digits, the ceiling is near.
  const Sample both =
      one("share", "targets: [{year: 2025, at_least: 50}, {year: 2025, at_most: 40.03}]",
          {"2025,40.0"});
  CHECK(targets(both, 2025) == "missed no, met within");
  CHECK(turns(both, 2025) == "missed no");
  // Early on one track and on the path of the other: the worse stands, however the first turns.
  const Sample tracks =
      one("share",
          "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 30}, {year: 2025, "
          "quantity: change, since: 2020, at_least: 12}]",
          {"2024,30.0"});
  CHECK(targets(tracks, 2024) == "met_early within, on_track no");
  CHECK(turns(tracks, 2024) == "on_track no");
}

TEST_CASE("within_rounding: a year that is not over, by its figure so far") {
  // 39.0 by October is at least 38.95: enough for 38.9, and perhaps for 39.
  const auto so_far = [](const std::string& bound) {
    return turns(amount("targets: [{year: 2025, at_least: " + bound + "}]", {"2025-10,39.0"}),
                 2025);
  };
  CHECK(so_far("38.9") == "met no");
  CHECK(so_far("39") == "met within");
  CHECK(so_far("39.01") == "undetermined -");
}

TEST_CASE("within_rounding: months that are a lower bound of the year together") {
  // 20.0 and 19.0 are at least 38.9.
  const auto some = [](const std::string& bound) {
    return turns(amount("targets: [{year: 2025, at_least: " + bound + "}]",
                        {"2025-03,20.0", "2025-07,19.0"}),
                 2025);
  };
  CHECK(some("38.9") == "met no");
  CHECK(some("38.91") == "met within");
}

TEST_CASE("within_rounding: a growth relative to another's") {
  const auto ahead = [](const std::string& own, const std::string& other) {
    return turns(
        Sample(
            "  - {id: x, name: {zh: 甲, en: First}, unit: \"%\", measure: growth, "
            "relative_to: y, targets: [{year: 2025, relative: true, at_least: 0}]}\n"
            "  - {id: y, name: {zh: 乙, en: Second}, unit: \"%\", measure: growth, targets: []}\n",
            {"2025," + own, "y,2025," + other}),
        2025);
  };
  CHECK(ahead("6.1", "6.0") == "met no");  // at worst 6.05 against 6.05
  CHECK(ahead("6.0", "6.0") == "met within");
  CHECK(ahead("6.0", "6.1") == "missed within");  // at best 6.05 against 6.05
  CHECK(ahead("6.00", "6.1") == "missed no");     // 6.005 against 6.05
}

TEST_CASE("within_rounding: by another method, the present and the past at either end") {
  // Elapsed time: 80 % of the way from 20 to 30 is 28.
  const Sample near =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 30}]",
          {"2024,28.0"});
  Question question = near.question(2024);
  question.method = Method::time;
  CHECK(turns(near, question) == "on_track within");
}

TEST_CASE("within_rounding: an area by its own figures, and a row of areas by all of them") {
  const Sample areas = one("share",
                           "targets: [{year: 2025, area: 甲市, at_least: 20}, {year: 2025, area: "
                           "乙市, at_least: 30}]",
                           {"2025,20.0,,甲市", "2025,31.0,,乙市"});
  CHECK(targets(areas, 2025) == "met within, met no");
  CHECK(turns(areas, 2025) == "met within");
  const Question question = areas.question(2025);
  std::string each;
  for (const IndicatorResult& own : results_of_areas(areas.result(2025), question)) {
    each += flag(is_within_rounding(areas.known(), own, question));
  }
  CHECK(each == " within no");
}

}  // namespace
}  // namespace planmeter::within_rounding_test
