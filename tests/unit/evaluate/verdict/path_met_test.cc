// SPDX-License-Identifier: MIT
// The plan's own path beside whatever the year is judged by.
#include "evaluate/verdict/path_met.h"

#include "evaluate_sample.h"

namespace planmeter::path_met_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

/// `met, path not kept`, and `off` or `on` where a later document's target says otherwise.
std::string met(const Sample& sample, const Question& question) {
  const IndicatorResult result = sample.result(question);
  const IndicatorFigures figures = describe_indicator(sample.known(), result, question);
  std::string said = std::string(code_of(result.verdict.status));
  if (!figures.path_met) return said;
  said += *figures.path_met ? ", path kept" : ", path not kept";
  if (is_met_off_path(result, figures)) said += ": off";
  if (is_missed_on_path(result, figures)) said += ": on";
  return said;
}

std::string met(const Sample& sample, int year) { return met(sample, sample.question(year)); }

/// 20 in 2020, 25 by 2023; a later document asks for `bound` in 2022, where the path stands at
/// 20 + 5 x 2/3 = 23.33.
std::string yearly(const std::string& bound, const std::string& actual) {
  return met(one("share",
                 "baseline: {year: 2020, value: 20}, targets: [{year: 2022, at_least: " + bound +
                     ", authority: 文}, {year: 2023, at_least: 25}]",
                 {"2022," + actual}),
             2022);
}

TEST_CASE("path_met: a later document's target of the year, and the path beside it") {
  CHECK(yearly("23", "23.1") == "met, path not kept: off");
  CHECK(yearly("23", "23.4") == "met, path kept");
  CHECK(yearly("24", "23.4") == "missed, path kept: on");
  CHECK(yearly("24", "23.3") == "missed, path not kept");
  // What is known does not decide which side of the path it is.
  CHECK(yearly("23", ">=23") == "met");
  CHECK(yearly("23", ">=23.4") == "met, path kept");
}

TEST_CASE("path_met: before the year is over the same of what is on track by the yearly target") {
  const Sample sample = one("share",
                            "baseline: {year: 2020, value: 20}, targets: [{year: 2022, at_least: "
                            "23, authority: 文}, {year: 2023, at_least: 25}]",
                            {"2022,23.1"});
  CHECK(met(sample, {2022, {2022, 11, 30}}) == "on_track, path not kept: off");
}

TEST_CASE("path_met: the path's own standing, and the year of one of its targets") {
  const std::string keys =
      "baseline: {year: 2020, value: 10}, targets: [{year: 2022, at_least: 20}, {year: 2024, "
      "more_than: 20}]";
  CHECK(met(one("stock", keys, {"2021,15"}), 2021) == "on_track, path kept");
  CHECK(met(one("stock", keys, {"2021,14"}), 2021) == "behind, path not kept");
  CHECK(met(one("stock", keys, {"2022,20"}), 2022) == "met, path kept");
  CHECK(met(one("stock", keys, {"2022,19"}), 2022) == "missed, path not kept");
  CHECK(met(one("stock", keys, {"2024,20"}), 2024) == "missed, path not kept");
  CHECK(met(one("stock", keys, {"2021,21"}), 2021) == "met_early, path kept");
  CHECK(met(one("stock", keys, {}), 2021) == "no_data");
  CHECK(met(one("stock", keys, {"2021,>=12"}), 2021) == "undetermined");
}

TEST_CASE("path_met: nothing without a path value, or where the plan prints a dash") {
  CHECK(met(one("stock", "targets: [{year: 2022, at_least: 20}]", {"2022,20"}), 2022) == "met");
  CHECK(met(one("stock",
                "baseline: {year: 2020, value: 10}, no_target: [2022], "
                "targets: [{year: 2024, at_least: 20}]",
                {"2022,15"}),
            2022) == "no_target");
  // The path of a level says nothing beside a total.
  CHECK(met(one("flow",
                "baseline: {year: 2020, value: 10}, targets: [{year: 2022, quantity: total, since: "
                "2020, at_least: 20, authority: 文}, {year: 2024, at_least: 20}]",
                {"2021,9", "2022,12"}),
            2022) == "met");
}

TEST_CASE("path_met: the area's own path, not the whole's") {
  const std::string keys =
      "baseline: {year: 2020, value: 10}, targets: [{year: 2024, at_least: 20}, {year: 2022, "
      "at_least: 6, area: 甲市, authority: 文}, {year: 2024, at_least: 9, area: 甲市}]";
  const Sample sample = one("stock", keys, {"2020,5,,甲市", "2022,6.5,,甲市", "2022,15"});
  CHECK(met(sample, 2022) == "on_track, path kept");
  // From 5 to 9 by 2024: 7 in 2022.
  const IndicatorResult own = results_of_areas(sample.result(2022), sample.question(2022)).front();
  const IndicatorFigures figures = describe_indicator(sample.known(), own, sample.question(2022));
  CHECK(text(figures.path_value) == "7");
  CHECK(is_met_off_path(own, figures));
}

}  // namespace
}  // namespace planmeter::path_met_test
