// SPDX-License-Identifier: MIT
// Means, cumulative growth and falls, ranks, and targets relative to another indicator.
#include "evaluate/known/measured.h"
#include "evaluate/outlook/outlook.h"
#include "evaluate/verdict/judge.h"
#include "evaluate_sample.h"

namespace planmeter::target_kinds_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::standing;
using sample::text;

std::string measured_text(const Sample& sample, Quantity quantity, int year) {
  return text(measured<Rational>(sample.data(), quantity, 2020, year));
}

const std::string mean_target = "targets: [{year: 2025, quantity: average, at_most: 5.5}]";

/// Falls in per cent a year, 13.5 by 2025.
Sample falls(const Rows& rows) {
  return one("growth",
             "falls: true, targets: [{year: 2025, quantity: cumulative_fall, at_least: 13.5}]",
             rows);
}

/// A flow of 200 in 2020 that is to be 15 to 20 % less by 2025.
Sample level_fall(const Rows& rows) {
  return one("flow",
             "baseline: {year: 2020, value: 200}, targets: [{year: 2025, quantity: "
             "cumulative_fall, at_least: 15, up_to: 20}]",
             rows);
}

/// x against y, both in per cent a year.
Sample relative(const std::string& target, const Rows& rows) {
  return Sample(
      "  - {id: x, name: {zh: 甲}, unit: \"%\", measure: growth, relative_to: y, targets: [" +
          target +
          "]}\n"
          "  - {id: y, name: {zh: 乙}, unit: \"%\", measure: growth, targets: []}\n",
      rows);
}

TEST_CASE("average: the mean of the years after the base year") {
  const Sample sample = one("share", mean_target,
                            {"2020,9", "2021,5.1", "2022,5.6", "2023,5.2", "2024,5.1", "2025,5.2"});
  // 5.1 + 5.6 + 5.2 + 5.1 + 5.2 = 26.2
  CHECK(measured_text(sample, Quantity::average, 2025) == "26.2 / 5");
  CHECK(standing(sample, 2025) == "met");
}

TEST_CASE("average: on the way it is held against the bound, and never reached early") {
  CHECK(standing(one("share", mean_target, {"2021,5.1", "2022,5.9"}), 2022) == "on_track");
  CHECK(standing(one("share", mean_target, {"2021,5.1", "2022,6"}), 2022) == "behind");
  CHECK(standing(one("share", mean_target, {"2021,5.1"}), 2021) == "on_track");
}

TEST_CASE("average: a missing year leaves it open") {
  const Rows rows = {"2021,5.1", "2022,5.6", "2024,5.1", "2025,5.2"};
  CHECK(standing(one("share", mean_target, rows), 2025) == "undetermined not_reported");
  CHECK(standing(one("share", mean_target, {}), 2025) == "no_data not_reported");
}

TEST_CASE("average: bounds decide what they decide") {
  const Rows above = {"2021,>9", "2022,5", "2023,5", "2024,5", "2025,5"};
  // More than 29 over 5 is more than 5.8.
  CHECK(measured_text(one("share", mean_target, above), Quantity::average, 2025) ==
        ">29 / 5 bound_insufficient");
  CHECK(standing(one("share", mean_target, above), 2025) == "missed");
  const Rows open = {"2021,>5", "2022,5", "2023,5", "2024,5", "2025,5"};
  CHECK(standing(one("share", mean_target, open), 2025) == "undetermined bound_insufficient");
}

TEST_CASE("cumulative_fall: yearly rates multiply") {
  const Sample sample = falls({"2021,3", "2022,3", "2023,3", "2024,3", "2025,2"});
  // 97^4 x 98 = 88529281 x 98 = 8675869538; less 100 x 100^5 it is a fall of 13.24130462.
  CHECK(measured_text(sample, Quantity::cumulative_fall, 2025) ==
        "-867586953800 / 10000000000 - -100");
  CHECK(standing(sample, 2025) == "missed");
  CHECK(text(sample.figures(2025).of_deciding.actual) == "13.24130462");
  CHECK(text(sample.figures(2025).of_deciding.gap) == "-0.25869538");
}

TEST_CASE("cumulative_fall: the share of the task is a ratio of logarithms") {
  // The twelfth plan: 13.4 of 16 % after four years is ln 0.866 / ln 0.84 = 0.143870 /
  // 0.174353, 82.5 % as was published.
  const Sample sample =
      one("growth", "falls: true, targets: [{year: 2025, quantity: cumulative_fall, at_least: 16}]",
          {"2021,13.4", "2022,0", "2023,0", "2024,0"});
  CHECK(sample.figures(2024).share_of_way->to_fixed(4) == "0.8252");
  CHECK(sample.figures(2024).path_share->to_fixed(4) == "0.8000");
  CHECK(standing(sample, 2024) == "on_track");
}

TEST_CASE("cumulative_fall: the path of rates is a constant rate") {
  // After one of two years 19 % asks for 10 %: 0.9 x 0.9 = 0.81.
  const std::string keys =
      "falls: true, targets: [{year: 2022, quantity: cumulative_fall, at_least: 19}]";
  CHECK(standing(one("growth", keys, {"2021,10"}), 2021) == "on_track");
  CHECK(standing(one("growth", keys, {"2021,9.9999999"}), 2021) == "behind");
  CHECK(one("growth", keys, {"2021,9"}).figures(2021).path_value->to_text() == "10");
  // 0.81 / 0.91 = 0.890109890...: 10.989 % less in the year left.
  CHECK(one("growth", keys, {"2021,9"}).figures(2021).pace_needed_rate->to_fixed(6) == "0.109890");
}

TEST_CASE("cumulative_fall: growth is a fall below zero") {
  CHECK(standing(falls({"2021,-3", "2022,3", "2023,3", "2024,3", "2025,3"}), 2025) == "missed");
  CHECK(standing(falls({"2021,-100"}), 2021) == "behind");
}

TEST_CASE("cumulative_fall: of a level, by its base, on a straight path") {
  CHECK(standing(level_fall({"2025,170"}), 2025) == "met");
  CHECK(standing(level_fall({"2025,170.1"}), 2025) == "missed");
  // A fifth of 15 % is 3 % in 2021: 194.
  CHECK(standing(level_fall({"2021,194"}), 2021) == "on_track");
  CHECK(standing(level_fall({"2021,194.1"}), 2021) == "behind");
  CHECK(standing(level_fall({"2021,170"}), 2021) == "met_early");
  CHECK(text(level_fall({"2021,194"}).figures(2021).share_of_way) == "0.2");
}

TEST_CASE("cumulative_fall: of a level, its pace is one of the level") {
  // From 200 to 188 in 3 years; to 170 in 2.
  const IndicatorFigures figures = level_fall({"2023,188"}).figures(2023);
  CHECK(text(figures.pace_so_far) == "-4");
  CHECK(text(figures.pace_needed) == "-9");
  // (170 / 188)^(1/2) = 0.950923...
  CHECK(figures.pace_needed_rate->to_fixed(4) == "-0.0491");
}

TEST_CASE("cumulative_growth: a net zero of a level is reached in a straight line") {
  const std::string keys =
      "baseline: {year: 2020, value: 100}, targets: [{year: 2025, quantity: cumulative_fall, "
      "at_least: 100}]";
  CHECK(standing(one("flow", keys, {"2022,60"}), 2022) == "on_track");
  CHECK(standing(one("flow", keys, {"2022,61"}), 2022) == "behind");
  CHECK(standing(one("flow", keys, {"2025,0"}), 2025) == "met");
}

TEST_CASE("cumulative_growth: from rates of growth") {
  const std::string keys = "targets: [{year: 2022, quantity: cumulative_growth, at_least: 21}]";
  CHECK(standing(one("growth", keys, {"2021,10", "2022,10"}), 2022) == "met");
  CHECK(standing(one("growth", keys, {"2021,10", "2022,9.99"}), 2022) == "missed");
  CHECK(standing(one("growth", keys, {"2021,10", "2022,超过9"}), 2022) ==
        "undetermined bound_insufficient");
}

TEST_CASE("rank: smaller is better, and there is no path between places") {
  const std::string keys =
      "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_most: 15}]";
  CHECK(standing(one("rank", keys, {"2023,17"}), 2023) == "not_due");
  CHECK(standing(one("rank", keys, {"2023,15"}), 2023) == "met_early");
  CHECK(standing(one("rank", keys, {"2025,16"}), 2025) == "missed");
  CHECK(standing(one("rank", keys, {"2025,9,other_definition"}), 2025) ==
        "undetermined other_definition");
}

std::vector<Outlook> outlooks(const Sample& sample, int year) {
  return evaluate_outlook(sample.known(), sample.result(year), sample.question(year));
}

/// `expected reached year` of a way; `-` where it says nothing.
std::string way_text(const Outlook& outlook, OutlookWay way) {
  const Expectation& found = outlook.ways[static_cast<std::size_t>(way)];
  if (!found.expected) return "-";
  const std::string year = found.reached_year ? std::to_string(*found.reached_year) : "never";
  return found.expected->to_text() + (*found.reached ? " reached " : " missed ") + year;
}

TEST_CASE("outlook: yearly falls are carried on by their rate, and by it alone") {
  const std::string keys =
      "falls: true, targets: [{year: 2022, quantity: cumulative_fall, at_least: 19}]";
  const std::vector<Outlook> even = outlooks(one("growth", keys, {"2021,10"}), 2021);
  // 1 - 0.9 x 0.9 = 0.19, just reached.
  CHECK(way_text(even.at(0), OutlookWay::compound) == "19 reached 2022");
  CHECK(way_text(even.at(0), OutlookWay::linear) == "-");
  CHECK(way_text(even.at(0), OutlookWay::last_six) == "-");
  CHECK(text(even.at(0).time_distance) == "0");
  // 1 - 0.91 x 0.91 = 0.1719; 0.91^3 = 0.753571 is past 0.81.
  const std::vector<Outlook> slow = outlooks(one("growth", keys, {"2021,9"}), 2021);
  CHECK(way_text(slow.at(0), OutlookWay::compound) == "17.19 missed 2023");
  const std::vector<Outlook> wrong = outlooks(one("growth", keys, {"2021,-5"}), 2021);
  CHECK(way_text(wrong.at(0), OutlookWay::compound) == "-10.25 missed never");
}

TEST_CASE("outlook: the fall of a level goes on in a straight line") {
  // 3 % a year is 15 % in five years.
  const std::vector<Outlook> outlook = outlooks(level_fall({"2022,188"}), 2022);
  CHECK(way_text(outlook.at(0), OutlookWay::linear) == "15 reached 2025");
  CHECK(way_text(outlook.at(0), OutlookWay::compound) == "-");
}

TEST_CASE("outlook: none of ranks and means") {
  const std::string place =
      "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_most: 15}]";
  CHECK(outlooks(one("rank", place, {"2023,17"}), 2023).empty());
  CHECK(outlooks(one("share", mean_target, {"2021,5.1"}), 2021).empty());
}

TEST_CASE("methods: none fits means, ranks and what is relative") {
  const auto by_time = [](const Sample& sample, int year) {
    Question question = sample.question(year);
    question.method = Method::time;
    return text(sample.result(question).verdict);
  };
  CHECK(by_time(one("share", mean_target, {"2021,5.1"}), 2021) ==
        "undetermined method_not_applicable");
  CHECK(by_time(falls({"2021,3"}), 2021) == "on_track");  // ln 0.97 / ln 0.865 = 21.0 %
  CHECK(by_time(falls({}), 2021) == "no_data not_reported");
  CHECK(by_time(level_fall({"2021,194"}), 2021) == "on_track");
}

TEST_CASE("relative: the values of one year") {
  const std::string in_step = "{year: 2022, relative: true, about: 0, tolerance: 0.2}";
  CHECK(standing(relative(in_step, {"2022,2.1", "y,2022,2.3"}), 2022) == "met");
  CHECK(standing(relative(in_step, {"2022,2.1", "y,2022,2.4"}), 2022) == "missed");
  CHECK(standing(relative(in_step, {"2022,2.1"}), 2022) == "undetermined not_reported");
  CHECK(standing(relative(in_step, {"y,2022,2.1"}), 2022) == "no_data not_reported");
  CHECK(standing(relative("{year: 2022, relative: true, more_than: 0}",
                          {"2022,>3", "y,2022,3,preliminary"}),
                 2022) == "met preliminary");
}

TEST_CASE("relative: average growth is compared by the factors") {
  const std::string above = "{year: 2022, quantity: average_growth, relative: true, more_than: 0}";
  // 1.1 x 1.1 = 1.21 against 1 x 1.21.
  CHECK(standing(relative(above, {"2021,10", "2022,10", "y,2021,0", "y,2022,21"}), 2022) ==
        "missed");
  CHECK(standing(relative(above, {"2021,10", "2022,10", "y,2021,0", "y,2022,20.99"}), 2022) ==
        "met");
  CHECK(text(relative(above, {"2021,10", "2022,10", "y,2021,0", "y,2022,21"})
                 .figures(2022)
                 .of_deciding.actual) == "0");
}

TEST_CASE("relative: before its year each year is held against the other's") {
  const std::string above = "{year: 2025, relative: true, more_than: 0}";
  CHECK(standing(relative(above, {"2024,6.1", "y,2024,5.5"}), 2024) == "on_track");
  CHECK(standing(relative(above, {"2024,5.5", "y,2024,5.5"}), 2024) == "behind");
  CHECK(standing(relative(above, {"2024,6.1"}), 2024) == "undetermined not_reported");
  CHECK(standing(relative(above, {"y,2024,5.5"}), 2024) == "no_data not_reported");
  CHECK(standing(relative(above, {}), 2024) == "no_data not_reported");
  CHECK(standing(relative(above, {"2024,6.1", "y,2024,5以上"}), 2024) ==
        "undetermined bound_insufficient");
  // Average growth: both since the base. 1.1 x 1 against 1.05 x 1.05 = 1.1025.
  const std::string faster = "{year: 2025, quantity: average_growth, relative: true, at_least: 0}";
  CHECK(standing(relative(faster, {"2021,10", "2022,0", "y,2021,5", "y,2022,5"}), 2022) ==
        "behind");
  CHECK(standing(relative(faster, {"2021,10", "2022,0.3", "y,2021,5", "y,2022,5"}), 2022) ==
        "on_track");
  CHECK(standing(relative(faster, {"2021,10", "2022,0.3", "y,2022,5"}), 2022) ==
        "undetermined previous_year_missing");
  CHECK(standing(relative(faster, {"2021,10", "2022,0.3"}), 2022) == "undetermined not_reported");
}

TEST_CASE("relative: average growth in step over the period") {
  const std::string target =
      "{year: 2022, quantity: average_growth, relative: true, about: 0, tolerance: 0.5}";
  // 10 % twice against 10.5 % twice, and against 10 % and 11.1 % (10.5486 % on average).
  CHECK(standing(relative(target, {"2021,10", "2022,10", "y,2021,10.5", "y,2022,10.5"}), 2022) ==
        "met");
  CHECK(standing(relative(target, {"2021,10", "2022,10", "y,2021,9.5", "y,2022,9.5"}), 2022) ==
        "met");
  CHECK(standing(relative(target, {"2021,10", "2022,10", "y,2021,10.5", "y,2022,10.6"}), 2022) ==
        "missed");
  CHECK(standing(relative(target, {"2021,10", "2022,10", "y,2021,10", "y,2022,11.1"}), 2022) ==
        "missed");
  CHECK(standing(relative(target, {"2021,10", "2022,9以上", "y,2021,10", "y,2022,9"}), 2022) ==
        "undetermined bound_insufficient");
  CHECK(standing(relative(target, {"2021,10", "2022,11.1以上", "y,2021,10", "y,2022,10"}), 2022) ==
        "missed");
}

TEST_CASE(
    "relative: out of step is what is past the tolerance however little, and what fell below "
    "zero") {
  const std::string target =
      "{year: 2022, quantity: average_growth, relative: true, about: 0, tolerance: 0.5}";
  // 10.5 % twice and 10 % twice are exactly half a point apart; more than the one is more than
  // that.
  CHECK(standing(relative(target, {"2021,10.5", "2022,>10.5", "y,2021,10", "y,2022,10"}), 2022) ==
        "missed");
  CHECK(standing(relative(target, {"2021,10.5", "2022,>=10.5", "y,2021,10", "y,2022,10"}), 2022) ==
        "undetermined bound_insufficient");
  CHECK(standing(relative(target, {"2021,10", "2022,10", "y,2021,10.5", "y,2022,>10.5"}), 2022) ==
        "missed");
  // 100 to -0.001 is no rate, whatever the other is; to 0 it is a fall of all.
  const auto levels = [](const std::string& own, const std::string& other) {
    return Sample(
        "  - {id: x, name: {zh: 甲}, unit: 家, measure: flow, relative_to: y, targets: [{year: "
        "2022, "
        "quantity: average_growth, relative: true, about: 0, tolerance: 5}]}\n"
        "  - {id: y, name: {zh: 乙}, unit: 家, measure: flow, targets: []}\n",
        {"2020,100", "2022," + own, "y,2020,100", "y,2022," + other});
  };
  CHECK(standing(levels("-0.001", "0"), 2022) == "missed");
  CHECK(standing(levels("0", "-0.001"), 2022) == "missed");
  CHECK(standing(levels("0", "0.01"), 2022) == "met");
  CHECK(standing(levels("-0.001", "90,other_definition"), 2022) == "undetermined other_definition");
}

TEST_CASE("relative: who has not published is the other") {
  const Sample sample(
      "  - {id: x, name: {zh: 甲}, unit: \"%\", measure: share, relative_to: y, targets: "
      "[{year: 2025, relative: true, more_than: 0}]}\n"
      "  - {id: y, name: {zh: 乙}, unit: \"%\", measure: share, published: {by: 省统计局, "
      "after_months: 6}, targets: []}\n",
      {"2024,6"});
  CHECK(standing(sample, 2024) == "undetermined not_published");
}

TEST_CASE("prices: constant rates are not taken from amounts at current prices") {
  const std::string head =
      "  - {id: x, name: {zh: 甲}, unit: \"%\", measure: growth, of: z, prices: constant, targets: "
      "[{year: 2022, quantity: average_growth, at_least: 5}]}\n"
      "  - {id: z, name: {zh: 丙}, unit: 亿元, measure: flow, targets: []";
  const Rows rows = {"z,2020,100", "z,2022,121"};
  CHECK(standing(Sample(head + ", prices: current}\n", rows), 2022) ==
        "undetermined other_definition");
  CHECK(standing(Sample(head + ", prices: constant}\n", rows), 2022) == "met");
  CHECK(standing(Sample(head + "}\n", rows), 2022) == "met");
}

}  // namespace
}  // namespace planmeter::target_kinds_test
