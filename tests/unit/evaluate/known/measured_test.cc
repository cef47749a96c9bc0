// SPDX-License-Identifier: MIT
// Changes and sums over years.
#include "evaluate/known/measured.h"

#include "evaluate_sample.h"

namespace planmeter::measured_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

std::string change(const Sample& sample, int since, int year) {
  return text(measured<Rational>(sample.data(), Quantity::change, since, year));
}

/// The change of a stock from 2020 to 2022.
std::string change(const Rows& rows) {
  return change(
      one("stock", "targets: [{year: 2022, quantity: change, since: 2020, at_least: 0}]", rows),
      2020, 2022);
}

/// The sum of a flow from 2021 to 2025.
std::string total(const Rows& rows) {
  const Sample sample =
      one("flow", "targets: [{year: 2025, quantity: total, since: 2020, at_least: 250}]", rows);
  return text(measured<Rational>(sample.data(), Quantity::total, 2020, 2025));
}

/// The mean of a flow or share from 2021 to 2023.
std::string mean(const std::string& measure, const Rows& rows) {
  const Sample sample =
      one(measure, "targets: [{year: 2023, quantity: average, since: 2020, at_least: 4}]", rows);
  return text(measured<Rational>(sample.data(), Quantity::average, 2020, 2023));
}

TEST_CASE("measured: a change over two years is the whole difference, never halved") {
  CHECK(change({"2020,530", "2021,600", "2022,750"}) == "220");
  CHECK(change({"2020,530", "2022,510"}) == "-20");
}

TEST_CASE("measured: a change needs both its years") {
  CHECK(change({"2020,530"}) == "nothing");
  CHECK(change({"2022,750"}) == "? no_baseline");
  CHECK(change({}) == "nothing");
}

TEST_CASE("measured: bounds on either end of a change turn the right way") {
  CHECK(change({"2020,530", "2022,超过750"}) == ">220 bound_insufficient");
  CHECK(change({"2020,超过530", "2022,750"}) == "<220 bound_insufficient");
  CHECK(change({"2020,530以内", "2022,750"}) == ">=220 bound_insufficient");
  CHECK(change({"2020,超过530", "2022,超过750"}) == "? bound_insufficient");
  CHECK(change({"2020,530,other_definition", "2022,750"}) == "? other_definition");
}

TEST_CASE("measured: a change of a computed ratio has its common denominator") {
  const Sample sample = one("ratio",
                            "ratio: {of: patents, per: people}, "
                            "targets: [{year: 2022, quantity: change, at_least: 0}]",
                            {"patents,2021,1", "people,2021,3", "patents,2022,1", "people,2022,2"});
  // 1/2 - 1/3 = (3 - 2) / 6.
  CHECK(change(sample, 2021, 2022) == "1 / 6");
}

TEST_CASE("measured: a denominator known between bounds counts once in a sum") {
  // 800 of at least 400 is more than 0 and at most 2, 24 of 8 is 3: a mean of at most 2.5. 2 over 1
  // less 800 of more than 400 is more than nothing.
  const std::string keys =
      "ratio: {of: patents, per: people}, targets: [{year: 2022, quantity: average, at_most: 2.5}, "
      "{year: 2022, quantity: change, since: 2021, more_than: 0}]";
  const Rows mean = {"patents,2021,800", "people,2021,>=400", "patents,2022,24", "people,2022,8"};
  CHECK(text(measured<Rational>(one("ratio", keys, mean).data(), Quantity::average, 2020, 2022)) ==
        "(3, 5] / 2 bound_insufficient");
  const Rows change = {"patents,2021,800", "people,2021,>400", "patents,2022,2", "people,2022,1"};
  CHECK(sample::target_standings(one("ratio", keys, change), Question{2022, year_end(2022)}) ==
        "2022 met, 2022 met");
}

TEST_CASE("measured: a change of growth computed from amounts is in percentage points") {
  const Sample sample =
      one("growth", "of: amounts, targets: [{year: 2022, quantity: change, at_least: 0}]",
          {"amounts,2020,100", "amounts,2021,110", "amounts,2022,132"});
  // 20 % after 10 %: 10 points; (13200 - 110 x 100) x 100 - (11000 - 100 x 100) x 110 = 110000
  // over 110 x 100 = 11000.
  CHECK(change(sample, 2021, 2022) == "110000 / 11000");
}

TEST_CASE("measured: a sum starts after the base year") {
  CHECK(total({"2020,999", "2021,40", "2022,50", "2023,60", "2024,70", "2025,30"}) == "250");
}

TEST_CASE("measured: missing years leave a lower bound") {
  CHECK(total({"2021,40", "2022,50", "2024,70"}) == ">=160 bound_insufficient");
  CHECK(total({}) == "nothing");
  CHECK(total({"2020,40"}) == "nothing");
  CHECK(total({"2021,约40"}) == ">=0 bound_insufficient");
}

TEST_CASE("measured: with a negative year missing ones may be negative too") {
  CHECK(total({"2021,40", "2022,-5", "2024,70"}) == "? bound_insufficient");
  CHECK(total({"2021,40", "2022,-5", "2023,60", "2024,70", "2025,30"}) == "195");
}

TEST_CASE("measured: bounds and the year to date add up as bounds") {
  CHECK(total({"2021,40", "2022,50", "2023,60", "2024,70", "2025-10,20"}) ==
        ">=240 bound_insufficient");
  CHECK(total({"2021,40", "2022,50", "2023,超过60", "2024,70", "2025,30"}) ==
        ">250 bound_insufficient");
  // Not above 30, and a flow that was never negative: 220 to 250.
  CHECK(total({"2021,40", "2022,50", "2023,60", "2024,70", "2025,30以内"}) ==
        "[220, 250] bound_insufficient");
}

TEST_CASE("measured: a published total stands for its years") {
  CHECK(total({"2021-2023,150", "2024,70", "2025,30"}) == "250");
  CHECK(total({"2021-2025,250"}) == "250");
  CHECK(total({"2021-2023,150", "2025,30"}) == ">=180 bound_insufficient");
  // The total reaches beyond the years summed: it is of no use here.
  CHECK(total({"2020-2023,150", "2024,70", "2025,30"}) == ">=100 bound_insufficient");
}

TEST_CASE("measured: a figure over exactly the years decides where the years do not") {
  CHECK(total({"2021-2025,250", "2021,>=40"}) == "250");
  CHECK(total({"2021-2025,250", "2021,40"}) == "250");
  CHECK(total({"2021-2025,年均50"}) == "250");
  CHECK(mean("flow", {"2021-2023,30"}) == "30 / 3");
  CHECK(mean("flow", {"2021-2023,年均10"}) == "30 / 3");
  CHECK(mean("flow", {"2021,9", "2022-2023,21"}) == "30 / 3");
  CHECK(mean("share", {"2021-2023,4"}) == "12 / 3");
  CHECK(mean("share", {"2021,3.9", "2022-2023,4.05"}) == "12 / 3");
  CHECK(mean("share", {"2021,3", "2022,4", "2023,5"}) == "12 / 3");
}

TEST_CASE("measured: the tiling that covers most years counts, yearly values first") {
  CHECK(total({"2021,40", "2022,50", "2021-2022,91", "2023,60", "2024,70", "2025,30"}) == "250");
  CHECK(total({"2021,40", "2021-2022,91", "2022-2024,180", "2025,30"}) == "250");
  // Two totals that overlap: 2021-2022 with 2023-2025 covers all five years, 2022-2024 does not.
  CHECK(total({"2021-2022,90", "2022-2024,180", "2023-2025,160"}) == "250");
}

TEST_CASE("measured: a year of another definition adds an unknown part") {
  CHECK(total({"2021,40", "2022,50,other_definition", "2023,60", "2024,70", "2025,30"}) ==
        ">=200 other_definition");
}

TEST_CASE("measured: preliminary years make a preliminary sum") {
  CHECK(total({"2021,40", "2022,50", "2023,60", "2024,70", "2025,30,preliminary"}) ==
        "250 preliminary");
}

TEST_CASE("measured: nothing is measured at or before the base year") {
  const Sample sample = one(
      "flow", "targets: [{year: 2025, quantity: total, since: 2020, at_least: 250}]", {"2020,40"});
  for (const Quantity quantity :
       {Quantity::change, Quantity::total, Quantity::average_growth, Quantity::multiple}) {
    CHECK(text(measured<Rational>(sample.data(), quantity, 2020, 2020)) == "nothing");
  }
  CHECK(text(measured<Rational>(sample.data(), Quantity::value, 0, 2020)) == "40");
}

}  // namespace
}  // namespace planmeter::measured_test
