// SPDX-License-Identifier: MIT
// What is not reached, and what may not be or may not stand though it is.
#include "evaluate/verdict/risks.h"

#include "evaluate/verdict/within_rounding.h"
#include "evaluate_sample.h"

namespace planmeter::risks_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

constexpr std::array kind_names = {"missed", "behind",     "below",    "above",
                                   "pace",   "near_bound", "rounding", "expired"};

/// `below, pace 1.25`; a pace without a ratio is `pace -`.
std::string risks(const Sample& sample, int year) {
  const IndicatorResult result = sample.result(year);
  std::string all;
  const Question question = sample.question(year);
  const bool within = is_within_rounding(sample.known(), result, question).value_or(false);
  for (const Risk& risk : risks_of(sample.data(), result, sample.figures(year), within, question)) {
    if (!all.empty()) all += ", ";
    all += kind_names[static_cast<std::size_t>(risk.kind)];
    if (risk.kind == RiskKind::pace) all += " " + text(risk.ratio);
  }
  return all;
}

/// 10 in 2020 and 20 by 2025, with a target of `interim` in 2022.
std::string of_level(const std::string& interim, const std::string& actual) {
  return risks(one("stock",
                   "baseline: {year: 2020, value: 10}, targets: [{year: 2022, at_least: " +
                       interim + "}, {year: 2025, at_least: 20}]",
                   {"2022," + actual}),
               2022);
}

TEST_CASE("risks: a pace above the one so far, of what is met") {
  // 4 in two years, 6 in three to come: 2 and 2 a year.
  CHECK(of_level("12", "14").empty());
  // 3 and 7: 7/3 against 3/2 is 14/9.
  CHECK(of_level("12", "13") == "pace 1.55555555555556");
  CHECK(of_level("12", "20").empty());
  // Nothing, or back: no ratio.
  CHECK(of_level("8", "10") == "pace -");
  CHECK(of_level("8", "9") == "pace -");
  // What is missed says so itself.
  CHECK(of_level("12", "11") == "missed");
}

TEST_CASE("risks: on track, behind and early") {
  const std::string keys =
      "baseline: {year: 2020, value: 10}, targets: [{year: 2024, at_least: 18}, "
      "{year: 2025, at_least: 22}]";
  // On the path 14; 4 in two years, 8 in three: 8/3 against 2 is 4/3.
  CHECK(risks(one("stock", keys, {"2022,14"}), 2022) == "pace 1.33333333333333");
  CHECK(risks(one("stock", keys, {"2022,13.9"}), 2022) == "behind");
  CHECK(risks(one("stock", keys, {"2022,22"}), 2022).empty());
  CHECK(risks(one("stock", keys, {}), 2022).empty());
}

TEST_CASE("risks: rates are compared as powers") {
  const std::string keys =
      "targets: [{year: 2022, quantity: average_growth, at_least: 10}, "
      "{year: 2024, quantity: average_growth, at_least: 10}]";
  // 1.21 by 2022, and 1.21 more to come: the same rate, also where the years so far were uneven.
  // What is just reached would be missed half a unit of the last digit lower.
  CHECK(risks(one("growth", keys, {"2021,10", "2022,10"}), 2022) == "rounding");
  CHECK(risks(one("growth", keys, {"2021,21", "2022,0"}), 2022) == "rounding");
  const std::string rising =
      "targets: [{year: 2022, quantity: average_growth, at_least: 10}, "
      "{year: 2024, quantity: multiple, at_least: 1.7424}]";
  // The figures are those of the deciding target's own track, which ends in 2022.
  CHECK(risks(one("growth", rising, {"2021,10", "2022,10"}), 2022) == "rounding");
  const std::string same_track =
      "targets: [{year: 2022, quantity: multiple, at_least: 1.21}, "
      "{year: 2024, quantity: multiple, at_least: 1.7424}]";
  // 1.21, and 1.7424 = 1.21 x 1.44 to come: 20 % a year against 10.
  CHECK(risks(one("growth", same_track, {"2021,10", "2022,10"}), 2022) == "pace 2, rounding");
}

TEST_CASE("risks: a later document's target beside the path, and what is expired") {
  const auto yearly = [](const std::string& bound, const std::string& actual) {
    return risks(one("stock",
                     "baseline: {year: 2020, value: 10}, targets: [{year: 2022, at_least: " +
                         bound + ", authority: 文}, {year: 2024, at_least: 20}]",
                     {"2022," + actual}),
                 2022);
  };
  // The path stands at 15; from 14, 3 a year against 2.
  CHECK(yearly("14", "14") == "below, pace 1.5");
  CHECK(yearly("16", "15") == "missed, above");
  CHECK(yearly("16", "14") == "missed");
  const std::string past = "targets: [{year: 2021, at_least: 5}]";
  CHECK(risks(one("stock", past, {"2021,4"}), 2022) == "expired");
  CHECK(risks(one("stock", past, {}), 2022) == "expired");
  CHECK(risks(one("stock", past, {"2021,5"}), 2022).empty());
}

TEST_CASE("risks: reported and computed on different sides of the year's target") {
  const auto ratio = [](const std::string& reported, int bound) {
    return risks(Sample("  - {id: x, name: {zh: 甲}, unit: \"%\", measure: share, "
                        "ratio: {of: patents, per: people, scale: 100}, targets: "
                        "[{year: 2022, at_least: " +
                            std::to_string(bound) + "}]}\n",
                        {"patents,2022,229", "people,2022,1000", "2022," + reported}),
                 2022);
  };
  // 22.9 is computed.
  CHECK(ratio("23", 23) == "near_bound, rounding");
  CHECK(ratio("22.95", 23) == "missed");
  CHECK(ratio("23", 22).empty());
}

}  // namespace
}  // namespace planmeter::risks_test
