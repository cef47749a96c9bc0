// SPDX-License-Identifier: MIT
// Tests of compound growth of an indicator: rates, what is required, doubling, the years.
#include "evaluate/growth/growth.h"

#include "evaluate_sample.h"

namespace planmeter::growth_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

const char* const growth_targets =
    "of: amounts, targets: ["
    "{year: 2022, quantity: average_growth, since: 2020, at_least: 15}, "
    "{year: 2025, quantity: average_growth, since: 2020, at_least: 15}, "
    "{year: 2025, quantity: multiple, since: 2020, at_least: 2}]";

GrowthResult growth(const Sample& sample, int year, Averaging averaging = Averaging::end_points) {
  return evaluate_growth(sample.data(), sample.result(year), sample.question(year), averaging);
}

GrowthResult of_growth(const Rows& rows, int year) {
  return growth(one("growth", growth_targets, rows), year);
}

/// `status reason: steps rate multiple`.
std::string standing(const GrowthResult& result) {
  return text(result.verdict) + ": " + std::to_string(result.year - result.since) + " " +
         text(result.rate) + " " + text(result.multiple);
}

std::string fixed(const Figure& figure, int places) {
  return figure ? figure->to_fixed(places) : "-";
}

TEST_CASE("evaluate_growth: after 10 % and 10 % each final target has its own rate from here") {
  const GrowthResult result = of_growth({"2021,10", "2022,10"}, 2022);
  CHECK(standing(result) == "missed: 2 0.1 1.21");
  CHECK(text(result.required_rate) == "0.15");
  REQUIRE(result.required_each.size() == 2);
  CHECK(fixed(result.required_each[0].from_here, 4) == "0.1846");  // 15 % on average
  CHECK(fixed(result.required_each[1].from_here, 4) == "0.1824");  // double
  CHECK(fixed(result.required_from_here, 4) == "0.1846");
  CHECK(result.doubles == false);
  CHECK(!result.doubling_year);  // 1.1^5 = 1.61
}

TEST_CASE("evaluate_growth: the required path, ahead or behind in value and in years") {
  const GrowthResult result = of_growth({"2021,10", "2022,32.25"}, 2022);
  REQUIRE(result.years.size() == 5);
  CHECK(text(result.years[0].required) == "1.15");
  CHECK(text(result.years[0].difference) == "-0.05");
  // ln 1.1 / ln 1.15 = 0.095310 / 0.139762 = 0.6819
  CHECK(fixed(result.years[0].years_ahead, 4) == "-0.3181");
  CHECK(text(result.years[1].required) == "1.3225");
  CHECK(text(result.years[1].actual) == "1.45475");
  CHECK(text(result.years[4].required) == "2.0113571875");
  CHECK(text(result.years[4].actual) == "-");
}

TEST_CASE("evaluate_growth: at the threshold, exactly") {
  CHECK(standing(of_growth({"amounts,2020,100", "amounts,2025,201.13571875"}, 2025)) ==
        "met: 5 0.15 2.0113571875");
  CHECK(of_growth({"amounts,2020,100", "amounts,2025,201.13571874"}, 2025).verdict.status ==
        Status::missed);
}

TEST_CASE("evaluate_growth: missing years between amounts do not matter, missing rates do") {
  CHECK(standing(of_growth({"amounts,2020,100", "amounts,2022,121"}, 2022)) ==
        "missed: 2 0.1 1.21");
  CHECK(standing(of_growth({"2022,10"}, 2022)) == "undetermined previous_year_missing: 2 - -");
}

TEST_CASE("evaluate_growth: a published average decides its own last year only") {
  const GrowthResult later = of_growth({"2021-2024,28.77"}, 2025);
  CHECK(standing(later) == "undetermined period_not_covering: 5 - -");
  CHECK(later.through == 2024);
  CHECK(fixed(later.reached, 4) == "2.7495");
  CHECK(fixed(later.required_each[0].from_here, 4) == "-0.2685");
  CHECK(fixed(later.required_each[1].from_here, 4) == "-0.2726");
  CHECK(!later.doubles);
  CHECK(later.doubling_year == 2024);
}

TEST_CASE("evaluate_growth: the year of doubling at the present pace") {
  CHECK(of_growth({"2021,20"}, 2021).doubling_year == 2024);  // 1.2^4 = 2.0736
  CHECK(!of_growth({"2021,14.8"}, 2021).doubling_year);       // 1.148^5 = 1.9939
  CHECK(of_growth({"2021,14.87"}, 2021).doubling_year == 2025);
  CHECK(!of_growth({"2021,-5"}, 2021).doubling_year);
  CHECK(of_growth({"2021,>=100"}, 2021).doubles == true);  // a bound may be enough
}

TEST_CASE("evaluate_growth: what has no rate, and why") {
  const auto obstacle = [](const Rows& rows) { return of_growth(rows, 2025).obstacle; };
  CHECK(obstacle({"amounts,2020,100", "amounts,2025,5"}) == GrowthObstacle::none);
  CHECK(obstacle({"amounts,2020,0", "amounts,2025,5"}) == GrowthObstacle::zero_base);
  CHECK(obstacle({"amounts,2020,-5", "amounts,2025,-9"}) == GrowthObstacle::negative_base);
  CHECK(obstacle({"amounts,2020,-5", "amounts,2025,9"}) == GrowthObstacle::sign_change);
  CHECK(obstacle({"amounts,2020,5", "amounts,2025,-9"}) == GrowthObstacle::sign_change);
  CHECK(obstacle({"2021,-101", "2022,5"}) == GrowthObstacle::below_nothing);
  for (const char* base : {"0", "-5"}) {
    CHECK(standing(of_growth({std::string("amounts,2020,") + base, "amounts,2025,9"}, 2025)) ==
          "undetermined zero_base: 5 - -");
  }
  // Below zero a multiple of a base above it, and no rate.
  CHECK(standing(of_growth({"amounts,2020,5", "amounts,2025,-9"}, 2025)) == "missed: 5 - -1.8");
  CHECK(standing(of_growth({"amounts,2020,5", "amounts,2025,0"}, 2025)) == "missed: 5 -1 0");
}

TEST_CASE("evaluate_growth: a level has a rate, and a straight line to its target") {
  const Sample sample = one("stock",
                            "baseline: {year: 2020, value: 100}, "
                            "targets: [{year: 2022, at_least: 121}]",
                            {"2021,115"});
  const GrowthResult result = growth(sample, 2021);
  CHECK(standing(result) == "on_track: 1 0.15 1.15");
  CHECK(text(result.required_rate) == "0.1");
  // 110.5 of what is counted one by one is 110, half a firm earlier on the line: at 10.5
  // a year, 115 is 5 / 10.5 years on.
  CHECK(text(result.years[0].required) == "110");
  CHECK(text(result.years[0].difference) == "5");
  CHECK(text(result.years[0].years_ahead) == "0.476190476190476");
}

TEST_CASE("evaluate_growth: a share changes by points") {
  const Sample sample = one("share",
                            "baseline: {year: 2020, value: 20}, "
                            "targets: [{year: 2022, at_least: 22.5}, {year: 2025, at_least: 25}]",
                            {"2022,22"});
  const GrowthResult result = growth(sample, 2022);
  CHECK(standing(result) == "missed: 2 - -");
  REQUIRE(result.points);
  CHECK(text(result.points->whole) == "1");
  CHECK(text(result.points->so_far) == "1");
  CHECK(text(result.points->from_here) == "1");
  CHECK(text(result.required_rate) == "-");
}

TEST_CASE("evaluate_growth: the rate by the sum of levels needs every year") {
  const char* const stock =
      "baseline: {year: 2020, value: 100}, targets: [{year: 2025, at_least: 200}]";
  const Sample all = one("stock", stock, {"2021,115", "2022,132.25"});
  CHECK(text(growth(all, 2022, Averaging::sum).rate) == "0.15");
  // 1.2 + 1.3 = 2.5, by which the rate is 15.83 %; end to end it is 14.02 %
  const Sample uneven = one("stock", stock, {"2021,120", "2022,130"});
  CHECK(fixed(growth(uneven, 2022, Averaging::sum).rate, 4) == "0.1583");
  CHECK(fixed(growth(uneven, 2022).rate, 4) == "0.1402");
  const Sample gap = one("stock", stock, {"2022,130"});
  CHECK(standing(growth(gap, 2022, Averaging::sum)) == "behind: 2 - 1.3");
}

TEST_CASE("evaluate_growth: without data the plan's own rates remain") {
  const GrowthResult result = of_growth({}, 2025);
  CHECK(standing(result) == "no_data not_reported: 5 - -");
  CHECK(text(result.required_rate) == "0.15");
  CHECK(fixed(result.required_each[1].whole, 4) == "0.1487");
}

TEST_CASE("is_growth_capable: not states, ranges, places in a list, nor what is to be kept") {
  CHECK(is_growth_capable(one("stock", "targets: [{year: 2025, at_least: 2}]", {}).indicator()));
  CHECK(!is_growth_capable(one("rank", "targets: [{year: 2025, at_most: 5}]", {}).indicator()));
  const std::string ceiling = "targets: [{year: 2025, at_most: 4}], baseline: {year: 2020, value: ";
  CHECK(!is_growth_capable(one("flow", ceiling + "3.6}", {}).indicator()));
  CHECK(!is_growth_capable(one("flow", ceiling + "4}", {}).indicator()));
  CHECK(is_growth_capable(one("flow", ceiling + "4.1}", {}).indicator()));
  CHECK(!is_growth_capable(one("state", "targets: [{year: 2025, is: done}]", {}).indicator()));
  CHECK(
      !is_growth_capable(one("stock", "targets: [{year: 2025, between: [2, 3]}]", {}).indicator()));
}

}  // namespace
}  // namespace planmeter::growth_test
