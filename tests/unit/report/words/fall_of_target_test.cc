// SPDX-License-Identifier: MIT
// Which targets are falls in words, and what their figures are then said to be.
#include "report/words/fall_of_target.h"

#include "evaluate_sample.h"
#include "report/remark/remark.h"

namespace planmeter::fall_of_target_test {
namespace {

using sample::one;
using sample::Rows;

Target target(Quantity quantity, Comparison comparison, std::string_view bound) {
  Target made;
  made.year = 2025;
  made.since = 2020;
  made.quantity = quantity;
  made.comparison = comparison;
  made.bound = Decimal::parse(bound).value();
  return made;
}

TEST_CASE("is_fall_in_words: a fall, or growth that must be below zero") {
  using enum Comparison;
  CHECK(is_fall_in_words(target(Quantity::cumulative_fall, at_least, "16")));
  CHECK(is_fall_in_words(target(Quantity::cumulative_growth, at_most, "-16")));
  CHECK(is_fall_in_words(target(Quantity::average_growth, at_most, "-2")));
  CHECK_FALSE(is_fall_in_words(target(Quantity::cumulative_fall, at_most, "-5")));
  CHECK_FALSE(is_fall_in_words(target(Quantity::average_growth, at_least, "2")));
  // A change has its own words, and a level none.
  CHECK_FALSE(is_fall_in_words(target(Quantity::change, at_most, "-2")));
  CHECK_FALSE(is_fall_in_words(target(Quantity::value, at_most, "-2")));
}

/// What is said of 2022 on a base of 100 in 2020.
std::string said(const std::string& goal, const std::string& value, Language language) {
  const sample::Sample made =
      one("stock",
          "baseline: {year: 2020, value: 100}, targets: [{year: 2022, quantity: " + goal + "}]",
          {"2022," + value});
  return remark(made.standings(2022).rows().front(), language, false);
}

TEST_CASE("fall of target: what fell is said to have fallen, and what rose to have risen") {
  const std::string fall = "cumulative_growth, at_most: -16";
  CHECK(said(fall, "92", Language::zh) ==
        "2022年目标为累计降低16%，实际累计降低8.00%（当年92家），低于目标8.00个百分点。");
  CHECK(said(fall, "102", Language::zh) ==
        "2022年目标为累计降低16%，实际上升2.00%（当年102家），低于目标18.00个百分点。");
  CHECK(said("cumulative_fall, at_least: 16", "102", Language::en) ==
        "The 2022 target is a cumulative fall of at least 16%, the actual a rise of 2.00%, 102 in "
        "the "
        "year, 18.00 percentage points below it; attainment -12.50%.");
  CHECK(
      said("average_growth, at_most: -2", "98.01", Language::zh) ==
      "2022年目标为年均下降2%，实际年均下降1.00%（当年98.01家），低于目标1.00个百分点，为2020年的0."
      "9801倍。");
}

}  // namespace
}  // namespace planmeter::fall_of_target_test
