// SPDX-License-Identifier: MIT
// What one observation, one ratio and one pair of amounts say of a number.
#include "evaluate/known/known.h"

#include "evaluate_sample.h"

namespace planmeter::known_test {
namespace {

using sample::one;
using sample::Sample;
using sample::text;

const std::string stock_target = "targets: [{year: 2022, at_least: 1}]";

std::string read(const Sample& sample, int year) {
  const AreaData data = sample.data();
  return text(read_observation<Rational>(data.own.at(year), data.own.measure));
}

/// One value of 2022 of a stock.
std::string read(const std::string& value_and_status) {
  return read(one("stock", stock_target, {"2022," + value_and_status}), 2022);
}

TEST_CASE("known: an exact value is known, each bound from its own side") {
  CHECK(read("750") == "750");
  CHECK(read(">=700") == ">=700 bound_insufficient");
  CHECK(read("突破700") == ">=700 bound_insufficient");
  CHECK(read("超过700") == ">700 bound_insufficient");
  CHECK(read("700以内") == "<=700 bound_insufficient");
  CHECK(read("不足700") == "<700 bound_insufficient");
}

TEST_CASE("known: an estimate and another definition say nothing of the number") {
  CHECK(read("约700") == "? bound_insufficient");
  CHECK(read("700,other_definition") == "? other_definition");
  CHECK(read("700,break") == "700");
}

TEST_CASE("known: a preliminary value is known and says so") {
  CHECK(read("750,preliminary") == "750 preliminary");
  CHECK(read("超过700,preliminary") == ">700 preliminary bound_insufficient");
}

TEST_CASE("known: no row, and a missing mark, are nothing") {
  CHECK(read(one("stock", stock_target, {}), 2022) == "nothing");
  CHECK(read("—") == "nothing");
}

TEST_CASE("known: the year to date bounds a flow from below and says nothing of a stock") {
  CHECK(read(one("flow", stock_target, {"2022-10,40"}), 2022) == ">=40 bound_insufficient");
  CHECK(read(one("flow", stock_target, {"2022-10,40以内"}), 2022) == "? bound_insufficient");
  CHECK(read(one("stock", stock_target, {"2022-10,40"}), 2022) == "? period_not_covering");
  // The whole year counts before its first ten months; month 12 is the whole year.
  CHECK(read(one("flow", stock_target, {"2022-10,40", "2022,55"}), 2022) == "55");
  CHECK(read(one("stock", stock_target, {"2022-12,55"}), 2022) == "55");
}

TEST_CASE("known: the plan's baseline holds against an observation of its year") {
  const std::string keys = "baseline: {year: 2020, value: 530}, " + stock_target;
  CHECK(read(one("stock", keys, {"2020,540"}), 2020) == "530");
}

std::string ratio_of_2022(const sample::Rows& rows) {
  const Sample sample =
      one("ratio", "ratio: {of: patents, per: people, scale: 10000}, " + stock_target, rows);
  return text(value_of<Rational>(sample.data(), 2022));
}

TEST_CASE("known: a ratio is of / per * scale and stays a quotient") {
  // 568 x 10000 = 5680000 over 7100000 people: 0.8.
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,7100000"}) == "5680000 / 7100000");
}

TEST_CASE("known: an observed ratio wins over the computed one") {
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,7100000", "2022,0.79"}) == "0.79");
}

TEST_CASE("known: bounds of the parts bound the ratio") {
  CHECK(ratio_of_2022({"patents,2022,超过568", "people,2022,7100000"}) ==
        ">5680000 / 7100000 bound_insufficient");
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,>=7100000"}) ==
        "5680000 / >=7100000 bound_insufficient");
}

TEST_CASE("known: a ratio without its lower part, or over nothing positive, is undecided") {
  CHECK(ratio_of_2022({"patents,2022,568"}) == "? not_reported");
  // What it is divided by says nothing alone.
  CHECK(ratio_of_2022({"people,2022,7100000"}) == "nothing");
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,0"}) == "? zero_base");
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,-5"}) == "? zero_base");
  CHECK(ratio_of_2022({"patents,2022,568", "people,2022,7100000以内"}) == "? bound_insufficient");
  CHECK(ratio_of_2022({}) == "nothing");
}

std::string growth_of_2022(const sample::Rows& rows) {
  const Sample sample = one("growth", "of: amounts, " + stock_target, rows);
  return text(value_of<Rational>(sample.data(), 2022));
}

TEST_CASE("known: growth in per cent from the amounts of two years") {
  // 115 x 100 / 100 - 100 = 15.
  CHECK(growth_of_2022({"amounts,2021,100", "amounts,2022,115"}) == "11500 / 100 - 100");
  // 1.005 x 100 / 1 - 100 = 0.5.
  CHECK(growth_of_2022({"amounts,2021,1.000", "amounts,2022,1.005"}) == "100.5 - 100");
  CHECK(growth_of_2022({"amounts,2021,100", "amounts,2022,115", "2022,14.9"}) == "14.9");
}

TEST_CASE("known: growth needs the year before, and a base above zero") {
  CHECK(growth_of_2022({"amounts,2022,115"}) == "? previous_year_missing");
  CHECK(growth_of_2022({"amounts,2021,115"}) == "nothing");
  CHECK(growth_of_2022({"amounts,2021,0", "amounts,2022,115"}) == "? - 100 zero_base");
  CHECK(growth_of_2022({"amounts,2021,-5", "amounts,2022,115"}) == "? - 100 zero_base");
  CHECK(growth_of_2022({"amounts,2021,5", "amounts,2022,-1"}) == "-100 / 5 - 100");
}

TEST_CASE("known: the baseline of a growth indicator is printed and never judged") {
  const Sample sample =
      one("growth", "baseline: {year: 2020, value: 4.43}, " + stock_target, {"2021,30"});
  CHECK(text(value_of<Rational>(sample.data(), 2020)) == "nothing");
  CHECK(text(value_of<Rational>(sample.data(), 2021)) == "30");
}

TEST_CASE("known: what makes a part unusable is the reason, not that another is only a bound") {
  Known<Rational> bound;
  bound.exists = true;
  bound.reason = Reason::bound_insufficient;
  add_provenance(bound, undecided<Rational>(Reason::other_definition));
  CHECK(text(bound) == "? other_definition");
  Known<Rational> blind = undecided<Rational>(Reason::zero_base);
  add_provenance(blind, undecided<Rational>(Reason::other_definition));
  CHECK(text(blind) == "? zero_base");
}

TEST_CASE("known: amounts without a base, and bounds on both sides of a factor") {
  Known<Rational> level;
  level.exists = true;
  level.value.numerator = Range<Rational>::exactly(Rational(120));
  CHECK(text(amounts_factor(Known<Rational>{}, level)) == "? no_baseline");
  CHECK(text(amounts_factor(level, Known<Rational>{})) == "nothing");
  Known<Rational> above = level;
  above.value.numerator = {Rational(100), {}, false, false};
  above.reason = Reason::bound_insufficient;
  CHECK(text(amounts_factor(above, level)) == "120 / >=100 bound_insufficient");
  CHECK(text(amounts_factor(level, above)) == ">=100 / 120 bound_insufficient");
}

}  // namespace
}  // namespace planmeter::known_test
