// SPDX-License-Identifier: MIT
// The figures of an indicator: where it stands on its way.
#include "evaluate/verdict/describe.h"

#include "evaluate_sample.h"

namespace planmeter::describe_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

/// `path final_target@final_year way path_share elapsed pace pace_rate`.
std::string way(const IndicatorFigures& figures) {
  return text(figures.path_value) + " " + text(figures.final_target) + "@" +
         (figures.final_year ? std::to_string(*figures.final_year) : "-") + " " +
         text(figures.share_of_way) + " " + text(figures.path_share) + " " +
         text(figures.elapsed_share) + " " + text(figures.pace_needed) + " " +
         text(figures.pace_needed_rate);
}

/// `previous, actual, observed, latest`.
std::string values(const IndicatorFigures& figures) {
  const auto observed = [](const std::optional<Observation>& found) {
    if (!found) return std::string("-");
    return std::to_string(found->period.to) + ": " + found->value.to_text();
  };
  return text(figures.previous) + ", " + text(figures.of_deciding.actual) + ", " +
         observed(figures.observed) + ", " + observed(figures.latest);
}

TEST_CASE("describe: 799 of 900 in 2023 needs 50.5 a year") {
  // Path 800. Of the way from 530 to 900, 269 / 370 is gone and 270 / 370 should be; of five years
  // three are. (900 / 799)^(1/2) = 1.06132370651584.
  CHECK(way(enterprises({"2023,799"}).figures(2023)) ==
        "800 900@2025 0.727027027027027 0.72972972972973 0.6 50.5 0.0613237065158375");
}

TEST_CASE("describe: once the final target is reached there is no way left") {
  CHECK(way(enterprises({"2023,900"}).figures(2023)) == "800 900@2025 - 0.72972972972973 0.6 - -");
  CHECK(way(enterprises({"2025,900"}).figures(2025)) == "900 900@2025 - 1 1 - -");
}

TEST_CASE("describe: in the final year nothing is left to pace") {
  // 370 - 37 = 333 of 370: 863 is 0.9 of the way.
  CHECK(way(enterprises({"2025,863"}).figures(2025)) == "900 900@2025 0.9 1 1 - -");
}

TEST_CASE("describe: below the base the share of the way is negative") {
  // (493 - 530) / 370 = -0.1; 407 in 4 years is 101.75; (900 / 493)^(1/4) = 1.16238...
  const IndicatorFigures figures = enterprises({"2021,493"}).figures(2021);
  CHECK(text(figures.share_of_way) == "-0.1");
  CHECK(text(figures.pace_needed) == "101.75");
  CHECK(text(figures.elapsed_share) == "0.2");
}

TEST_CASE("describe: the time elapsed is that of the track judged") {
  const Sample late = one("stock",
                          "targets: [{year: 2025, quantity: multiple, since: 2021, "
                          "at_least: 2}]",
                          {"2021,10", "2022,12", "2024,15"});
  CHECK(text(late.figures(2024).elapsed_share) == "0.75");  // 3 of the 4 years since 2021
  CHECK(text(late.figures(2025).elapsed_share) == "1");
  CHECK(text(late.figures(2021).elapsed_share) == "-");
  // A level counts from the year of its own baseline: 4 of 6 years.
  const Sample level = one("stock",
                           "baseline: {year: 2019, value: 10}, no_target: [2022], "
                           "targets: [{year: 2025, at_least: 20}]",
                           {"2023,15"});
  CHECK(text(level.figures(2023).elapsed_share) == "0.666666666666667");
  CHECK(text(level.figures(2019).elapsed_share) == "-");
  CHECK(text(level.figures(2022).elapsed_share) == "-");  // printed as "—"
  // Of several tracks that of the target that decides: the total since 2020 is behind.
  const Sample two = one("flow",
                         "baseline: {year: 2019, value: 10}, targets: ["
                         "{year: 2025, at_least: 20}, "
                         "{year: 2024, quantity: total, since: 2020, at_least: 100}]",
                         {"2021,19", "2022,19"});
  CHECK(text(two.figures(2022).elapsed_share) == "0.5");
}

TEST_CASE("describe: without data only the path is known") {
  CHECK(way(enterprises({}).figures(2023)) == "800 900@2025 - 0.72972972972973 0.6 - -");
  CHECK(way(enterprises({"2023,突破700"}).figures(2023)) ==
        "800 900@2025 - 0.72972972972973 0.6 - -");
}

TEST_CASE("describe: a year with a target due is described against the final one") {
  // 2022: 750 is 220 / 370 of the way; 150 in 3 years.
  const IndicatorFigures figures = enterprises({"2022,750"}).figures(2022);
  CHECK(text(figures.path_value) == "750");
  CHECK(text(figures.share_of_way) == "0.594594594594595");
  CHECK(text(figures.path_share) == "0.594594594594595");
  CHECK(text(figures.pace_needed) == "50");
  CHECK(text(figures.of_deciding.gap) == "0");
}

TEST_CASE("describe: a ceiling is approached downwards") {
  const Sample sample =
      one("ratio", "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_most: 5}]",
          {"2022,9"});
  // Path 8; 1 of 5 is gone, 2 of 5 should be; 4 in 3 years; (5 / 9)^(1/3) = 0.822070...
  const IndicatorFigures figures = sample.figures(2022);
  CHECK(text(figures.path_value) == "8");
  CHECK(text(figures.share_of_way) == "0.2");
  CHECK(text(figures.path_share) == "0.4");
  CHECK(text(figures.pace_needed) == "-1.33333333333333");
  CHECK(text(figures.of_deciding.attainment) == "-");
  CHECK(text(figures.of_deciding.gap) == "-4");
}

TEST_CASE("describe: without a base there is no share of the way") {
  const Sample sample = one("stock", "targets: [{year: 2025, at_least: 900}]", {"2023,800"});
  // (900 / 800)^(1/2) = 1.06066017177982.
  CHECK(way(sample.figures(2023)) == "- 900@2025 - - 0.6 50 0.0606601717798213");
}

TEST_CASE("describe: a base at the target leaves no way either") {
  const Sample sample =
      one("stock", "baseline: {year: 2020, value: 900}, targets: [{year: 2025, at_least: 900}]",
          {"2023,800"});
  CHECK(way(sample.figures(2023)) == "- 900@2025 - - 0.6 50 0.0606601717798213");
}

TEST_CASE("describe: a sum is on its way from nothing") {
  const Sample sample = one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]",
                            {"2021,40", "2022,50"});
  // 90 of 250, where 100 should be; 160 in 3 years.
  CHECK(way(sample.figures(2022)) == "100 250@2025 0.36 0.4 0.4 53.3333333333333 -");
}

TEST_CASE("describe: growth is on its way by multiples, and its path is a rate") {
  const Sample sample = one("growth",
                            "baseline: {year: 2020, value: 4.43}, targets: ["
                            "{year: 2022, quantity: average_growth, at_least: 15}, "
                            "{year: 2025, quantity: average_growth, at_least: 15}]",
                            {"2021,30", "2022,1.8"});
  // Of 2.0113571875 - 1: 0.3234 is gone, 0.3225 should be; (2.0113571875 / 1.3234)^(1/3).
  CHECK(way(sample.figures(2022)) ==
        "15 15@2025 0.319768331107055 0.318878437792286 0.4 - 0.149739248725096");
  CHECK(values(sample.figures(2022)) == "30, 15.0391237796951, 2022: 1.8, 2022: 1.8");
  CHECK(values(sample.figures(2021)) == "4.43, 30, 2021: 30, 2021: 30");
}

TEST_CASE("describe: previous, actual, the year's observation and the newest") {
  CHECK(values(enterprises({"2022,750", "2023,799", "2024,850"}).figures(2023)) ==
        "750, 799, 2023: 799, 2023: 799");
  CHECK(values(enterprises({"2022,750"}).figures(2023)) == "750, -, -, 2022: 750");
  CHECK(values(enterprises({"2021,600"}).figures(2021)) == "530, 600, 2021: 600, 2021: 600");
  CHECK(values(enterprises({"2022,突破700"}).figures(2022)) == "-, -, 2022: 700, 2022: 700");
  CHECK(values(enterprises({}).figures(2022)) == "-, -, -, -");
}

TEST_CASE("describe: where the plan prints a dash the path is a reference") {
  const Sample sample =
      one("share",
          "baseline: {year: 2020, value: 9.6}, no_target: [2022], targets: [{year: 2025, at_least: "
          "15}]",
          {"2022,12"});
  // 9.6 + 5.4 x 2 / 5 = 11.76.
  CHECK(text(sample.figures(2022).path_value) == "11.76");
  CHECK(text(sample.figures(2022).of_deciding.actual) == "12");
}

TEST_CASE("describe: a target of a later authority shows the plan's own path") {
  const Sample sample = one("share",
                            "targets: [{year: 2022, at_least: 22.5}, {year: 2025, at_least: 25}, "
                            "{year: 2023, at_least: 23, authority: 邢科创领字〔2023〕2号}]",
                            {"2023,23"});
  // 22.5 + 2.5 / 3 = 23.3333...
  CHECK(way(sample.figures(2023)) == "23.3333333333333 25@2025 - - 0.6 1 0.0425720702853738");
  CHECK(text(sample.figures(2023).of_deciding.gap) == "0");
}

TEST_CASE("describe: a state, and a plan that sets nothing more, have no way") {
  CHECK(way(one("state", "targets: [{year: 2025, is: done}]", {"2023,60%"}).figures(2023)) ==
        "- -@- - - - - -");
  const Sample done =
      one("stock", "baseline: {year: 2020, value: 1}, targets: [{year: 2022, at_least: 2}]",
          {"2023,3"});
  CHECK(way(done.figures(2023)) == "- -@- - - - - -");
  CHECK(values(done.figures(2023)) == "-, 3, 2023: 3, 2023: 3");
}

TEST_CASE("describe: a target of another area has that area's figures") {
  const Sample sample = one("share", "targets: [{year: 2025, at_least: 30, area: 邢东科技城}]",
                            {"2020,10,,邢东科技城", "2023,20,,邢东科技城", "2023,99"});
  // Path 10 + 20 x 3 / 5 = 22; 10 of 20 is gone, 12 should be; (30 / 20)^(1/2) = 1.22474487139159.
  CHECK(way(sample.figures(2023)) == "22 30@2025 0.5 0.6 0.6 5 0.224744871391589");
  CHECK(values(sample.figures(2023)) == "-, 20, 2023: 20, 2023: 20");
}

}  // namespace
}  // namespace planmeter::describe_test
