// SPDX-License-Identifier: MIT
// From targets and tracks to the one standing of an indicator.
#include "evaluate/verdict/compliance.h"

#include "evaluate_sample.h"

namespace planmeter::compliance_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;
using sample::standing;
using sample::target_standings;
using sample::text;

const std::string base_530 = "baseline: {year: 2020, value: 530}, ";

TEST_CASE("compliance: 750 or 749 of 750 in the year it is due") {
  CHECK(standing(enterprises({"2022,750"}), 2022) == "met");
  CHECK(standing(enterprises({"2022,749"}), 2022) == "missed");
  CHECK(standing(enterprises({"2022,突破700"}), 2022) == "undetermined bound_insufficient");
  CHECK(standing(enterprises({"2022,突破760"}), 2022) == "met");
  CHECK(standing(enterprises({}), 2022) == "no_data not_reported");
}

TEST_CASE("compliance: between two targets, against the path and the final one") {
  CHECK(standing(enterprises({"2023,799"}), 2023) == "behind");
  CHECK(standing(enterprises({"2023,800"}), 2023) == "on_track");
  CHECK(standing(enterprises({"2023,900"}), 2023) == "met_early");
  CHECK(standing(enterprises({"2021,640"}), 2021) == "on_track");
  // Reaching only the next target early is on track.
  CHECK(standing(enterprises({"2021,750"}), 2021) == "on_track");
  CHECK(standing(enterprises({"2022,750"}), 2023) == "no_data not_reported");
}

TEST_CASE("compliance: an earlier target keeps the verdict of its own year") {
  const Sample sample = enterprises({"2022,750", "2023,799"});
  CHECK(target_standings(sample, sample.question(2023)) == "2022 met, 2025 behind");
  CHECK(target_standings(sample, sample.question(2022)) == "2022 met, 2025 on_track");
  CHECK(target_standings(sample, sample.question(2025)) == "2022 met, 2025 no_data not_reported");
}

TEST_CASE("compliance: the deciding target is the one due, else the next") {
  const Sample sample = enterprises({"2022,750", "2023,799"});
  CHECK(sample.result(2021).deciding->year == 2022);
  CHECK(sample.result(2022).deciding->year == 2022);
  CHECK(sample.result(2023).deciding->year == 2025);
}

TEST_CASE("compliance: growth over the years, its doubling, and one rate alone") {
  const std::string keys =
      "baseline: {year: 2020, value: 4.43}, targets: ["
      "{year: 2022, quantity: average_growth, at_least: 15}, "
      "{year: 2025, quantity: average_growth, at_least: 15}, "
      "{year: 2025, quantity: multiple, at_least: 2}]";
  CHECK(standing(one("growth", keys, {"2021,30", "2022,1.8"}), 2022) == "met");
  CHECK(standing(one("growth", keys, {"2021,30", "2022,1.7"}), 2022) == "missed");
  CHECK(standing(one("growth", keys, {"2022,16"}), 2022) == "undetermined previous_year_missing");
  const Sample average = one("growth", keys, {"2021-2024,28.77"});
  CHECK(standing(average, 2025) == "undetermined period_not_covering");
  CHECK(target_standings(average, average.question(2025)) ==
        "2022 undetermined period_not_covering, 2025 undetermined period_not_covering, "
        "2025 undetermined period_not_covering");
  // 1.2877^4 = 2.7495... is past what 2025 asks for in both tracks.
  CHECK(standing(average, 2024) == "met_early");
}

/// Two targets of 2022: a level of 100 and, since 2021, a change of 10.
std::string both_due(const Rows& rows) {
  const Sample sample = one(
      "stock",
      "targets: [{year: 2022, at_least: 100}, {year: 2022, quantity: change, at_least: 10}]", rows);
  const IndicatorResult result = sample.result(2022);
  return text(result.verdict) + ", " +
         std::string(result.deciding->quantity == Quantity::change ? "by the change"
                                                                   : "by the level");
}

TEST_CASE("compliance: several targets due: missed before undetermined before met") {
  CHECK(both_due({"2021,90", "2022,100"}) == "met, by the level");
  CHECK(both_due({"2021,91", "2022,100"}) == "missed, by the change");
  CHECK(both_due({"2021,80", "2022,99"}) == "missed, by the level");
  CHECK(both_due({"2022,99"}) == "missed, by the level");
  CHECK(both_due({"2022,100"}) == "undetermined previous_year_missing, by the change");
  CHECK(both_due({"2021,90"}) == "no_data not_reported, by the level");
  CHECK(both_due({"2021,90,preliminary", "2022,100"}) == "met preliminary, by the level");
}

TEST_CASE("compliance: a target of an area decides nothing of the whole") {
  const std::string targets =
      "targets: [{year: 2022, at_least: 100}, {year: 2022, at_least: 30, area: 邢东科技城}]";
  CHECK(standing(one("stock", targets, {"2022,100"}), 2022) == "met");
  CHECK(standing(one("stock", targets, {"2022,100", "2022,29,,邢东科技城"}), 2022) == "met");
  CHECK(standing(one("stock", targets, {"2022,30,,邢东科技城"}), 2022) == "no_data not_reported");
  const Sample sample = one("stock", targets, {"2022,99", "2022,30,,邢东科技城"});
  CHECK(standing(sample, 2022) == "missed");
  CHECK(sample.result(2022).deciding->area.empty());
  CHECK(sample.result(2022).areas.empty());
}

/// The row of an indicator whose targets are two areas' alone, 30 in the east and 20 in the west by
/// 2025, with the areas that share its verdict.
std::string of_areas_alone(const Rows& rows, int year = 2025) {
  const Sample sample = one("stock",
                            "targets: [{year: 2025, at_least: 30, area: 东市}, {year: 2025, "
                            "at_least: 20, area: 西市}]",
                            rows);
  std::string result = standing(sample, year);
  for (const std::string_view area : sample.result(year).areas) result += " " + std::string(area);
  return result;
}

TEST_CASE("compliance: where all targets are areas', the worst of them is the row") {
  CHECK(of_areas_alone({"2025,30,,东市", "2025,20,,西市"}) == "met 东市 西市");
  CHECK(of_areas_alone({"2025,29,,东市", "2025,20,,西市"}) == "missed 东市");
  CHECK(of_areas_alone({"2025,29,,东市", "2025,19,,西市"}) == "missed 东市 西市");
  CHECK(of_areas_alone({"2025,19,,西市"}) == "missed 西市");
  CHECK(of_areas_alone({"2025,30,,东市"}) == "no_data not_reported 西市");
  CHECK(of_areas_alone({"2025,30,,东市", "2025,约20,,西市"}) ==
        "undetermined bound_insufficient 西市");
  CHECK(of_areas_alone({"2025,100"}) == "no_data not_reported 东市 西市");
  // In 2023 the east, from 20 in 2020, should have 20 + (30 − 20) × 3/5 = 26; the west has no base
  // and so no path: it waits, and says nothing beside the east.
  CHECK(of_areas_alone({"2020,20,,东市", "2023,26,,东市", "2023,5,,西市"}, 2023) ==
        "on_track 东市");
  CHECK(of_areas_alone({"2020,20,,东市", "2023,25,,东市", "2023,5,,西市"}, 2023) == "behind 东市");
  CHECK(of_areas_alone({}, 2023) == "not_due 东市 西市");
}

/// Tracks of a level of 200 and of 20 % a year, both in 2025; and, in an area, of a level of 50.
std::string tracks(const Rows& rows) {
  Rows all = {"2020,100", "2020,0,,邢东科技城"};
  all.insert(all.end(), rows.begin(), rows.end());
  return standing(one("stock",
                      "targets: [{year: 2025, at_least: 200}, {year: 2025, quantity: "
                      "average_growth, at_least: 20}, "
                      "{year: 2025, at_least: 50, area: 邢东科技城}]",
                      all),
                  2023);
}

TEST_CASE("compliance: of several tracks the worst counts") {
  // By 2023 the level should be 160, growth 1.2^3 = 1.728 times; the final ones are 200 and 1.2^5 =
  // 2.48832 times. The area, which should have 30, is another matter.
  CHECK(tracks({"2023,172.8", "2023,30,,邢东科技城"}) == "on_track");
  CHECK(tracks({"2023,172.7", "2023,30,,邢东科技城"}) == "behind");
  CHECK(tracks({"2023,200", "2023,50,,邢东科技城"}) == "on_track");
  CHECK(tracks({"2023,248.832", "2023,29,,邢东科技城"}) == "met_early");
  CHECK(tracks({"2023,172.8"}) == "on_track");
  CHECK(tracks({"2023,超过170"}) == "undetermined bound_insufficient");
  CHECK(tracks({"2023,不足170"}) == "behind");
  CHECK(tracks({"2023,30,,邢东科技城"}) == "no_data not_reported");
  CHECK(tracks({"2023,约170", "2023,29,,邢东科技城"}) == "undetermined bound_insufficient");
}

TEST_CASE("compliance: the plan prints a dash, or sets nothing more") {
  const std::string keys =
      "baseline: {year: 2020, value: 10}, no_target: [2022], targets: [{year: 2024, at_least: 15}]";
  CHECK(standing(one("share", keys, {}), 2022) == "no_target");
  CHECK(standing(one("share", keys, {"2022,15"}), 2022) == "no_target");
  CHECK(standing(one("share", keys, {"2023,15"}), 2023) == "met_early");
  const Sample after = one("share", keys, {"2025,15"});
  CHECK(standing(after, 2025) == "no_target expired");
  CHECK(after.result(2025).deciding == nullptr);
}

TEST_CASE("compliance: a later target and nothing to hold the present against") {
  // No base: no path.
  const std::string keys = "targets: [{year: 2025, at_least: 900}]";
  CHECK(standing(one("stock", keys, {"2023,800"}), 2023) == "not_due");
  CHECK(standing(one("stock", keys, {}), 2023) == "not_due");
  CHECK(standing(one("stock", keys, {"2023,900"}), 2023) == "met_early");
  CHECK(standing(one("stock", base_530 + keys, {}), 2020) == "not_due");
  // Changes on the year before and every-year targets have no path.
  const std::string change = base_530 + "targets: [{year: 2025, quantity: change, at_least: 10}]";
  CHECK(standing(one("stock", change, {"2023,800"}), 2023) == "not_due");
}

TEST_CASE("compliance: a change since a base goes from nothing to its bound") {
  const auto change = [](const std::string& comparison, const Rows& rows, int year) {
    return standing(one("share",
                        "baseline: {year: 2020, value: 43}, targets: [{year: 2025, quantity: "
                        "change, since: 2020, " +
                            comparison + "}]",
                        rows),
                    year);
  };
  // 4 points in five years: 3.2 by 2024, so 46.2.
  CHECK(change("at_least: 4", {"2024,46.2"}, 2024) == "on_track");
  CHECK(change("at_least: 4", {"2024,46.19"}, 2024) == "behind");
  CHECK(change("at_least: 4", {"2024,47"}, 2024) == "met_early");
  CHECK(change("more_than: 4", {"2024,47"}, 2024) == "on_track");
  CHECK(change("at_most: -4", {"2024,39.8"}, 2024) == "on_track");
  CHECK(change("at_most: -4", {"2024,39.81"}, 2024) == "behind");
  CHECK(change("at_least: 4", {}, 2024) == "no_data not_reported");
  CHECK(change("at_least: 4", {"2024,>=46.3"}, 2024) == "on_track");
  CHECK(change("at_least: 4", {"2024,>=46.1"}, 2024) == "undetermined bound_insufficient");
  // Already so at the start: kept, never early.
  CHECK(change("at_least: -2", {"2024,41"}, 2024) == "on_track");
  CHECK(change("at_least: -2", {"2024,40.9"}, 2024) == "behind");
  CHECK(change("at_most: 2", {"2024,30"}, 2024) == "on_track");
  // A direction has no path.
  CHECK(change("more_than: 0", {"2024,43.1"}, 2024) == "on_track");
  CHECK(change("more_than: 0", {"2024,43"}, 2024) == "behind");
  CHECK(change("more_than: 0", {}, 2024) == "not_due");
  CHECK(change("at_least: 0", {"2024,43"}, 2024) == "on_track");
  CHECK(change("at_least: 0", {"2024,42.9"}, 2024) == "behind");
  CHECK(change("at_most: 0", {"2024,42"}, 2024) == "on_track");
  // Due as ever.
  CHECK(change("at_least: 4", {"2025,47"}, 2025) == "met");
  CHECK(change("more_than: 0", {"2025,43"}, 2025) == "missed");
}

TEST_CASE("compliance: a change or a multiple whose start is unknown") {
  const auto unknown = [](const std::string& target, const Rows& rows, int year) {
    return standing(one("stock", "targets: [{year: 2025, since: 2020, " + target + "}]", rows),
                    year);
  };
  const std::string change = "quantity: change, at_least: 4";
  const std::string multiple = "quantity: multiple, at_least: 2";
  for (const std::string& target : {change, multiple}) {
    CHECK(unknown(target, {"2021,50"}, 2021) == "undetermined no_baseline");
    CHECK(unknown(target, {"2024,50"}, 2024) == "undetermined no_baseline");
    CHECK(unknown(target, {"2025,50"}, 2025) == "undetermined no_baseline");
    CHECK(unknown(target, {"2023,50"}, 2024) == "no_data not_reported");
  }
}

TEST_CASE("compliance: a target of every year is due every year") {
  const Sample sample =
      one("flow", "targets: [{year: every, at_least: 10}]", {"2021,10", "2022,9", "2024,突破9"});
  CHECK(target_standings(sample, sample.question(2025)) ==
        "2021 met, 2022 missed, 2023 no_data not_reported, "
        "2024 undetermined bound_insufficient, 2025 no_data not_reported");
  CHECK(target_standings(sample, sample.question(2021)) ==
        "2021 met, 2022 not_due, 2023 not_due, 2024 not_due, 2025 not_due");
}

TEST_CASE("compliance: ranges and tolerances are early inside, never on a path") {
  const std::string range = base_530 + "targets: [{year: 2025, between: [600, 700]}]";
  CHECK(standing(one("stock", range, {"2023,600"}), 2023) == "met_early");
  CHECK(standing(one("stock", range, {"2023,701"}), 2023) == "not_due");
  const std::string about = "targets: [{year: 2025, about: 650, tolerance: 5}]";
  CHECK(standing(one("stock", about, {"2023,655"}), 2023) == "met_early");
  CHECK(standing(one("stock", about, {"2023,656"}), 2023) == "not_due");
}

TEST_CASE("compliance: about with a direction is held against the edge of its bad side") {
  // From 530, about 650 within 5 is at least 645: 530 + 115 × 3/5 = 599 in 2023.
  const std::string rising = base_530 + "targets: [{year: 2025, about: 650, tolerance: 5}]";
  CHECK(standing(one("stock", rising, {"2025,645"}), 2025) == "met");
  CHECK(standing(one("stock", rising, {"2025,644.9"}), 2025) == "missed");
  CHECK(standing(one("stock", rising, {"2025,9999"}), 2025) == "met");
  CHECK(standing(one("stock", rising, {"2023,599"}), 2023) == "on_track");
  CHECK(standing(one("stock", rising, {"2023,598"}), 2023) == "behind");
  CHECK(standing(one("stock", rising, {"2023,645"}), 2023) == "met_early");
  // From 530 down to about 400 within 5 is at most 405; a base at the edge of the tolerance gives
  // none.
  const std::string falling = base_530 + "targets: [{year: 2025, about: 400, tolerance: 5}]";
  CHECK(standing(one("stock", falling, {"2025,300"}), 2025) == "met");
  CHECK(standing(one("stock", falling, {"2025,405.1"}), 2025) == "missed");
  const std::string at_edge = base_530 + "targets: [{year: 2025, about: 535, tolerance: 5}]";
  CHECK(standing(one("stock", at_edge, {"2025,541"}), 2025) == "missed");
  // What is said goes before the base; growth takes nothing from a base.
  const std::string said =
      base_530 + "targets: [{year: 2025, about: 650, tolerance: 5, direction: down}]";
  CHECK(standing(one("stock", said, {"2025,655"}), 2025) == "met");
  CHECK(standing(one("stock", said, {"2025,656"}), 2025) == "missed");
  const std::string rate =
      "baseline: {year: 2020, value: 2}, targets: [{year: 2025, about: 6, tolerance: 0.5}]";
  CHECK(standing(one("growth", rate, {"2025,6.6"}), 2025) == "missed");
  CHECK(standing(one("growth", "direction: up, " + rate, {"2025,6.6"}), 2025) == "met");
}

TEST_CASE("compliance: a state done early, and one not due yet") {
  const std::string keys = "targets: [{year: 2025, is: done}]";
  CHECK(standing(one("state", keys, {"2023,完成"}), 2023) == "met_early");
  CHECK(standing(one("state", keys, {"2023,60%"}), 2023) == "not_due");
  CHECK(standing(one("state", keys, {}), 2023) == "not_due");
  CHECK(standing(one("state", keys, {"2025,60%"}), 2025) == "missed");
}

/// 23 % asked for in 2023 by a later authority, where the plan's path asks for 70 / 3 = 23.33 %.
Sample authority(const Rows& rows) {
  return one("share",
             "targets: [{year: 2022, at_least: 22.5}, {year: 2025, at_least: 25}, "
             "{year: 2023, at_least: 23, authority: 邢科创领字〔2023〕2号, in_force: 2023-04-21}]",
             rows);
}

TEST_CASE("compliance: a yearly target of a later document decides its year") {
  CHECK(standing(authority({"2023,23"}), 2023) == "met");
  CHECK(standing(authority({"2023,22.9"}), 2023) == "missed");
  const Sample sample = authority({"2022,22.5", "2023,23", "2024,24.1"});
  CHECK(target_standings(sample, sample.question(2023)) == "2022 met, 2023 met, 2025 behind");
  // It bends no path: 22.5 + 2.5 x 2 / 3 = 24.1666... in 2024.
  CHECK(target_standings(sample, sample.question(2024)) == "2022 met, 2023 met, 2025 behind");
}

TEST_CASE("compliance: a target counts from the day it is in force") {
  const Sample sample = authority({"2022,22.5", "2023,23"});
  const Question before{2023, {2023, 4, 20}};
  CHECK(target_standings(sample, before) == "2022 met, 2025 behind");
  CHECK(text(sample.result(before).verdict) == "behind");
  const Question on_the_day{2023, {2023, 4, 21}};
  CHECK(target_standings(sample, on_the_day) == "2022 met, 2023 on_track, 2025 behind");
  // In force and not yet due: the year is held against it, and the path is reference only.
  CHECK(text(sample.result(on_the_day).verdict) == "on_track");
  // A year before, as seen at its end, knows nothing of it. The path only starts there.
  CHECK(target_standings(sample, sample.question(2022)) == "2022 met, 2025 not_due");
}

TEST_CASE("compliance: before the year's end a target of the year is not due") {
  const Question june{2022, {2022, 6, 30}};
  CHECK(text(enterprises({"2022,750"}).result(june).verdict) == "on_track");
  CHECK(text(enterprises({"2022,749"}).result(june).verdict) == "behind");
  const Question last_day{2022, {2022, 12, 31}};
  CHECK(text(enterprises({"2022,749"}).result(last_day).verdict) == "missed");
}

TEST_CASE("compliance: no data because nobody can have them yet, or because none came") {
  const Sample sample = one("stock",
                            base_530 +
                                "published: {by: 省统计局, after_months: 12}, "
                                "targets: [{year: 2023, at_least: 800}]",
                            {});
  const auto on = [&sample](Date day) { return text(sample.result({2023, day}).verdict); };
  CHECK(on({2023, 12, 31}) == "no_data not_published");
  CHECK(on({2024, 12, 30}) == "no_data not_published");
  CHECK(on({2024, 12, 31}) == "no_data not_reported");
  const Sample at_once = one("stock",
                             base_530 +
                                 "published: {by: 省科技厅, after_months: 0}, "
                                 "targets: [{year: 2023, at_least: 800}]",
                             {});
  CHECK(standing(at_once, 2023) == "no_data not_reported");
  // Of a track it is the year asked about that is looked at.
  CHECK(text(sample.result({2022, {2023, 12, 30}}).verdict) == "no_data not_published");
  CHECK(text(sample.result({2022, {2023, 12, 31}}).verdict) == "no_data not_reported");
}

TEST_CASE("compliance: what is preliminary says so") {
  CHECK(standing(enterprises({"2022,750,preliminary"}), 2022) == "met preliminary");
  CHECK(standing(enterprises({"2023,800,preliminary"}), 2023) == "on_track preliminary");
  CHECK(standing(one("stock", "targets: [{year: 2025, at_least: 900}]",
                     {"2020,500,preliminary", "2023,700"}),
                 2023) == "behind preliminary");
}

}  // namespace
}  // namespace planmeter::compliance_test
