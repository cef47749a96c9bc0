// SPDX-License-Identifier: MIT
// What is asked of every area, and what of some; the counts add up; threads change nothing.
#include "evaluate/areas/area_standing.h"

#include <doctest/doctest.h>

#include "evaluate_sample.h"

namespace planmeter::area_standing_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

AreaStanding stand(const Sample& sample, int year, bool each = true) {
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  AreaQuestion asked{AreaRoll(sample.plan(), sample.observations), {}, false, 0};
  asked.areas = asked.roll.others();
  asked.each = each;
  return judge_areas(sample.plan(), sample.observations, indicators, sample.question(year), asked);
}

/// `东县 met, 西县 missed`, then the counts that are not 0.
std::string text(const Sample& sample, int year) {
  const AreaStanding standing = stand(sample, year);
  std::string result;
  for (const AreaResult& item : standing.each) {
    result += std::string(standing.roll.name(item.area)) + " " +
              std::string(code_of(item.verdict.status));
    const std::string_view reason = code_of(item.verdict.reason);
    result += (reason.empty() ? "" : " ") + std::string(reason) + ", ";
  }
  result += std::to_string(standing.counts[0].areas) + ":";
  for (const Status status : all_statuses) {
    const int count = standing.counts[0].count(status);
    if (count > 0) result += " " + std::to_string(count) + " " + std::string(code_of(status));
  }
  return result;
}

const std::string growth_15 =
    "targets: [{year: 2022, quantity: average_growth, since: 2020, at_least: 15}]";

TEST_CASE("area_standing: growth is asked of every area, by its own amounts") {
  // 1.15 squared is 1.3225: just reached, and one step below.
  const Sample sample = one("flow", growth_15,
                            {"2020,10000,,东县", "2022,13225,,东县", "2020,10000,,西县",
                             "2022,13224,,西县", "2022,5,,南县", "2020,0,,北县", "2022,5,,北县",
                             "2020,1,,中县", "2022,突破2,,中县", "2020,1", "2022,1"});
  CHECK(text(sample, 2022) ==
        "东县 met, 中县 met, 北县 undetermined zero_base, 南县 undetermined no_baseline, "
        "西县 missed, 5: 2 met 1 missed 2 undetermined");
}

TEST_CASE("area_standing: a level is the whole's, unless a target carries the area") {
  const Rows rows = {"2022,5,,东县", "2022,7,,西县"};
  CHECK(text(one("stock", "targets: [{year: 2022, at_least: 750}]", rows), 2022) ==
        "东县 no_target, 西县 no_target, 2: 2 no_target");
  CHECK(text(one("stock",
                 "targets: [{year: 2022, at_least: 750}, {year: 2022, at_least: 6, area: 东县}]",
                 rows),
             2022) == "东县 missed, 西县 no_target, 2: 1 missed 1 no_target");
  CHECK(
      text(one("flow", "targets: [{year: 2022, quantity: total, since: 2020, at_least: 6}]", rows),
           2022) == "东县 no_target, 西县 no_target, 2: 2 no_target");
}

TEST_CASE("area_standing: shares and ratios are asked of every area, unless areas have their own") {
  const Rows rows = {"2022,22.5,,东县", "2022,22.4,,西县", "2022,30,preliminary,南县"};
  CHECK(text(one("share", "targets: [{year: 2022, at_least: 22.5}]", rows), 2022) ==
        "东县 met, 南县 met preliminary, 西县 missed, 3: 2 met 1 missed");
  CHECK(text(one("share",
                 "targets: [{year: 2022, at_least: 22.5}, {year: 2022, at_least: 31, area: 南县}]",
                 rows),
             2022) ==
        "东县 no_target, 南县 missed preliminary, 西县 no_target, 3: 1 missed 2 no_target");
}

TEST_CASE(
    "area_standing: track by track an area's own, else nothing where others have, else the "
    "whole's") {
  // 22.5 is the whole's and the south has 31 instead; growth of 10 % nobody has of their own.
  const std::string targets =
      "targets: [{year: 2022, at_least: 22.5}, {year: 2022, at_least: 31, area: 南县}, {year: "
      "2022, "
      "quantity: cumulative_growth, since: 2021, at_least: 10}]";
  CHECK(text(one("share", targets,
                 {"2021,30,,南县", "2022,31,,南县", "2021,20,,东县", "2022,22,,东县"}),
             2022) == "东县 met, 南县 missed, 2: 1 met 1 missed");
  // An area that has a target and no data is judged, behind those of the data.
  CHECK(text(one("stock", "targets: [{year: 2022, at_least: 6, area: 东县}]", {"2022,5,,西县"}),
             2022) == "西县 no_target, 东县 no_data not_reported, 2: 1 no_data 1 no_target");
}

TEST_CASE("area_standing: who an area was held to") {
  const Sample sample =
      one("share",
          "targets: [{year: 2022, at_least: 31, area: 南县}, {year: 2022, quantity: "
          "multiple, since: 2021, at_least: 1}]",
          {"2021,30,,南县", "2022,31,,南县", "2021,20,,东县", "2022,22,,东县"});
  std::string held;
  for (const AreaResult& item : stand(sample, 2022).each)
    held += std::string(code_of(item.held_to)) + " ";
  CHECK(held == "whole own ");
  const Sample without = one("stock", "targets: [{year: 2022, at_least: 6}]", {"2022,5,,西县"});
  CHECK(code_of(stand(without, 2022).each.front().held_to).empty());
}

TEST_CASE("area_standing: between targets an area is held against its own path") {
  // From 10 in 2020 to 20 in 2025: 14 in 2022.
  const Sample sample =
      one("share", "targets: [{year: 2025, at_least: 20}]",
          {"2020,10,,东县", "2022,14,,东县", "2020,10,,西县", "2022,13.9,,西县", "2022,14,,南县"});
  CHECK(text(sample, 2022) ==
        "东县 on_track, 南县 not_due, 西县 behind, 3: 1 on_track 1 behind 1 not_due");
}

TEST_CASE("area_standing: only the areas asked for, and no list unless it is wanted") {
  const Sample sample = one("share", "targets: [{year: 2022, at_least: 5}]",
                            {"2022,5,,东县", "2022,4,,西县", "2022,3,,南县"});
  AreaQuestion asked{AreaRoll(sample.plan(), sample.observations), {}, false, 0};
  asked.areas = {*asked.roll.find("西县")};
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  const AreaStanding standing =
      judge_areas(sample.plan(), sample.observations, indicators, sample.question(2022), asked);
  CHECK(standing.counts[0].areas == 1);
  CHECK(standing.counts[0].count(Status::missed) == 1);
  CHECK(standing.each.empty());
}

TEST_CASE("area_standing: any number of threads gives the same") {
  Rows rows;
  for (int i = 0; i < 1500; ++i) {
    const std::string area = "a" + std::to_string(i);
    rows.push_back("2020," + std::to_string(1000 + i) + ",," + area);
    if (i % 7 != 0) rows.push_back("2022," + std::to_string(1300 + i) + ",," + area);
  }
  const Sample sample = one("flow", growth_15, rows);
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  AreaQuestion asked{AreaRoll(sample.plan(), sample.observations), {}, false, 0};
  asked.areas = asked.roll.others();
  asked.each = true;
  std::vector<std::string> found;
  for (const unsigned threads : {1u, 2u, 3u}) {
    asked.threads = threads;
    const AreaStanding standing =
        judge_areas(sample.plan(), sample.observations, indicators, sample.question(2022), asked);
    std::string& all = found.emplace_back();
    for (const AreaResult& item : standing.each) {
      all += std::to_string(item.area) + std::string(code_of(item.verdict.status)) + " ";
    }
    // 215 multiples of 7 below 1500, of which nothing after the base is there.
    CHECK(standing.counts[0].count(Status::no_data) == 215);
    CHECK(standing.counts[0].count(Status::met) + standing.counts[0].count(Status::missed) == 1285);
  }
  CHECK(found[1] == found[0]);
  CHECK(found[2] == found[0]);
}

}  // namespace
}  // namespace planmeter::area_standing_test
