// SPDX-License-Identifier: MIT
// How many times its base a quantity is: from rates, averages, amounts and chains of them.
#include "evaluate/known/growth_factor.h"

#include "evaluate_sample.h"

namespace planmeter::growth_factor_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

const std::string keys =
    "of: amounts, baseline: {year: 2020, value: 4.43}, "
    "targets: [{year: 2025, quantity: average_growth, at_least: 15}]";

/// The factor of a growth indicator from 2020 to `year`.
std::string factor(int year, const Rows& rows) {
  const Sample sample = one("growth", keys, rows);
  return text(growth_factor<Rational>(sample.data(), 2020, year));
}

/// The factor of a stock from 2020 to 2022.
std::string stock_factor(const Rows& rows) {
  const Sample sample =
      one("stock", "targets: [{year: 2022, quantity: average_growth, since: 2020, at_least: 15}]",
          rows);
  return text(growth_factor<Rational>(sample.data(), 2020, 2022));
}

TEST_CASE("growth_factor: yearly rates multiply") {
  // 130 x 101.8 = 13234; 130 x 101.7 = 13221.
  CHECK(factor(2022, {"2021,30", "2022,1.8"}) == "13234 / 10000");
  CHECK(factor(2022, {"2021,30", "2022,1.7"}) == "13221 / 10000");
  CHECK(factor(2022, {"2021,15", "2022,15"}) == "13225 / 10000");
  CHECK(factor(2022, {"2021,30", "2022,-100"}) == "0 / 10000");
}

TEST_CASE("growth_factor: a published average counts to the power of its years") {
  // 128.77^2 = 16581.7129; 110^3 = 1331000.
  CHECK(factor(2022, {"2021-2022,28.77"}) == "16581.7129 / 10000");
  CHECK(factor(2023, {"2021-2023,10"}) == "1331000 / 1000000");
}

TEST_CASE("growth_factor: a rate over several years counts once") {
  CHECK(factor(2024, {"2021-2024,累计48"}) == "148 / 100");
  CHECK(factor(2024, {"2021-2023,累计33.1", "2024,10"}) == "14641 / 10000");
}

TEST_CASE("growth_factor: amounts of the two years divide") {
  CHECK(factor(2022, {"amounts,2020,100", "amounts,2022,132.25"}) == "132.25 / 100");
}

TEST_CASE("growth_factor: rates before an average before amounts") {
  const Rows amounts = {"amounts,2020,100", "amounts,2022,150"};
  Rows rows = amounts;
  rows.push_back("2021-2022,15");
  CHECK(factor(2022, rows) == "13225 / 10000");
  rows.push_back("2021,30");
  CHECK(factor(2022, rows) == "13225 / 10000");
  rows.push_back("2022,1.8");
  CHECK(factor(2022, rows) == "13234 / 10000");
}

TEST_CASE("growth_factor: a chain of an average, a rate and amounts") {
  // 110^2 = 12100; x 120 = 1452000.
  CHECK(factor(2023, {"2021-2022,10", "2023,20"}) == "1452000 / 1000000");
  // 130 x 60 = 7800 over 100 x 50.
  CHECK(factor(2022, {"2021,30", "amounts,2021,50", "amounts,2022,60"}) == "7800 / 5000");
  // Over 2020-2022 by amounts, then a rate: 121 x 110 = 13310 over 100 x 100.
  CHECK(factor(2023, {"amounts,2020,100", "amounts,2022,121", "2023,10"}) == "13310 / 10000");
}

TEST_CASE("growth_factor: one rate alone leaves the other year missing") {
  CHECK(factor(2022, {"2022,16"}) == "? previous_year_missing");
  CHECK(factor(2022, {"2021,16"}) == "? previous_year_missing");
  CHECK(factor(2022, {"amounts,2021,100", "amounts,2022,116"}) == "? previous_year_missing");
  CHECK(factor(2022, {}) == "nothing");
}

TEST_CASE("growth_factor: an average of other years does not cover") {
  CHECK(factor(2025, {"2021-2024,28.77"}) == "? period_not_covering");
  CHECK(factor(2023, {"2021-2024,28.77"}) == "? period_not_covering");
  CHECK(factor(2022, {"2023-2024,28.77"}) == "nothing");
}

TEST_CASE("growth_factor: bounds of rates bound the factor") {
  CHECK(factor(2022, {"2021,30", "2022,超过1.7"}) == ">13221 / 10000 bound_insufficient");
  CHECK(factor(2022, {"2021,30以内", "2022,1.7"}) == "[0, 13221] / 10000 bound_insufficient");
  CHECK(factor(2022, {"2021,30", "2022,约2"}) == ">=0 / 100 bound_insufficient");
  // Not even to nothing: what is not known may have no factor.
  CHECK(factor(2022, {"2021,约2", "2022,-100"}) == ">=0 / 100 bound_insufficient");
}

TEST_CASE("growth_factor: nothing grows by less than minus 100 per cent") {
  CHECK(factor(2022, {"2021,-100.1", "2022,10"}) == "? zero_base");
  CHECK(factor(2022, {"2021,10", "2022,-100.1"}) == "? zero_base");
}

TEST_CASE("growth_factor: bases at or below zero have no growth") {
  CHECK(factor(2022, {"amounts,2020,0", "amounts,2022,5"}) == "? zero_base");
  CHECK(factor(2022, {"amounts,2020,-3", "amounts,2022,5"}) == "? zero_base");
}

TEST_CASE("growth_factor: from above zero to zero or below it is a number of times the base") {
  CHECK(factor(2022, {"amounts,2020,3", "amounts,2022,0"}) == "0 / 3");
  CHECK(factor(2022, {"amounts,2020,3", "amounts,2022,-5"}) == "-5 / 3");
  CHECK(stock_factor({"2020,100", "2022,-132.25"}) == "-132.25 / 100");
  // A rate and then amounts: 1.1 times 4 / 4, then -5 / 4; nothing goes on from below zero.
  CHECK(factor(2022, {"2021,10", "amounts,2021,4", "amounts,2022,-5"}) == "-550 / 400");
  CHECK(factor(2022, {"amounts,2020,4", "amounts,2021,-5", "2022,10"}) == "? zero_base");
}

TEST_CASE("growth_factor: other measures grow from their own values") {
  CHECK(stock_factor({"2020,100", "2022,132.25"}) == "132.25 / 100");
  CHECK(stock_factor({"2022,132.25"}) == "? no_baseline");
  CHECK(stock_factor({"2020,100"}) == "nothing");
  CHECK(stock_factor({"2020,0", "2022,132.25"}) == "? zero_base");
  CHECK(stock_factor({"2020,100以内", "2022,132.25"}) == "? bound_insufficient");
}

TEST_CASE("growth_factor: preliminary rates make a preliminary factor") {
  CHECK(factor(2022, {"2021,30", "2022,1.8,preliminary"}) == "13234 / 10000 preliminary");
}

TEST_CASE("growth_factor: how far the data reach from the base on") {
  const auto reached = [](const Rows& rows) {
    const Sample sample = one("growth", keys, rows);
    const AreaData data = sample.data();
    return GrowthPieces<Rational>(data, 2020, 2025).reached();
  };
  CHECK(reached({"2021-2024,28.77"}) == 2024);
  CHECK(reached({"2021,30", "2022,1.8", "2024,5"}) == 2022);
  CHECK(reached({"amounts,2020,100", "amounts,2023,150"}) == 2023);
  CHECK(reached({"2022,16"}) == 2020);
}

TEST_CASE("growth_factor: the factor a rate stands for") {
  Known<Rational> rate;
  rate.exists = true;
  rate.value.numerator = Range<Rational>::exactly(Rational(15));
  // 115^5 = 20113571875.
  CHECK(text(factor_of_rate(rate, 5, false)) == "20113571875 / 10000000000");
}

}  // namespace
}  // namespace planmeter::growth_factor_test
