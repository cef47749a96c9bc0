// SPDX-License-Identifier: MIT
// The sum behind a verdict, line by line.
#include "report/remark/explain.h"

#include "evaluate_sample.h"

namespace planmeter::explain_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Rows;
using sample::Sample;

/// All lines, each with its line break.
std::string lines(const Sample& sample, int year, Language language = Language::zh) {
  const Standings standings = sample.standings(year);
  std::string all;
  for (const std::string& line : explain(standings.rows()[0], language)) {
    all += line + "\n";
  }
  return all;
}

TEST_CASE("explain: a level against its target") {
  CHECK(lines(enterprises({"2022,750"}), 2022) == "2022年实际值与目标值直接比较：750 ≥750，成立\n");
  CHECK(lines(enterprises({"2022,749"}), 2022) ==
        "2022年实际值与目标值直接比较：749 ≥750，不成立\n");
  CHECK(lines(enterprises({"2022,750"}), 2022, Language::en) ==
        "2022: the actual against the target: 750 ≥750: holds\n");
  CHECK(lines(enterprises({"2022,749"}), 2022, Language::en) ==
        "2022: the actual against the target: 749 ≥750: does not hold\n");
}

TEST_CASE("explain: a computed ratio shows what was divided by what") {
  const Sample sample =
      one("ratio",
          "ratio: {of: patents, per: people, scale: 10000}, targets: [{year: 2022, at_least: 0.8}]",
          {"patents,2022,639", "people,2022,7100000"});
  // 6390000 / 7100000.
  CHECK(lines(sample, 2022) ==
        "2022年实际值与目标值直接比较：639 ÷ 7100000 × 10000 = 0.9 ≥0.8，成立\n");
}

TEST_CASE("explain: a straight path with its anchors") {
  CHECK(lines(enterprises({"2023,799"}), 2023) ==
        "规划进度：2023年应达＝750 + (900 − 750) × (2023 − 2022) ÷ (2025 − 2022) = 800；"
        "实际799，滞后于规划进度\n");
  CHECK(lines(enterprises({"2023,800"}), 2023, Language::en) ==
        "path: 2023 asks for 750 + (900 − 750) × (2023 − 2022) ÷ (2025 − 2022) = 800; "
        "the actual 800: on track\n");
}

TEST_CASE("explain: of whole counts the line and what it is rounded to") {
  // 3 + 5 / 3.
  const std::string leaders = "targets: [{year: 2022, at_least: 3}, {year: 2025, at_least: 8}]";
  CHECK(lines(one("stock", leaders, {"2023,4"}), 2023) ==
        "规划进度（2023年）：3 + (8 − 3) × (2023 − 2022) ÷ (2025 − "
        "2022)，即直线4.67，按整数应达4；实际4，"
        "符合规划进度\n");
  CHECK(
      lines(one("stock", leaders, {"2023,3"}), 2023, Language::en) ==
      "path: 2023 asks for 3 + (8 − 3) × (2023 − 2022) ÷ (2025 − 2022) = 4.67, in whole numbers 4; "
      "the actual 3: behind\n");
  const std::string fall = "targets: [{year: 2022, at_most: 20}, {year: 2025, at_most: 15}]";
  CHECK(lines(one("stock", fall, {"2023,20"}), 2023) ==
        "规划进度（2023年）：20 + (15 − 20) × (2023 − 2022) ÷ (2025 − 2022)，即直线18.33，"
        "按整数应控制在19；实际20，滞后于规划进度\n");
}

TEST_CASE("explain: without data the path alone") {
  CHECK(lines(enterprises({}), 2023, Language::en) ==
        "path: 2023 asks for 750 + (900 − 750) × (2023 − 2022) ÷ (2025 − 2022) = 800\n");
}

TEST_CASE("explain: a sum and its path") {
  const std::string keys = "targets: [{year: 2023, quantity: total, at_least: 150}]";
  CHECK(lines(one("flow", keys, {"2021,40", "2022,50", "2023,60"}), 2023, Language::en) ==
        "sum of 2021-2023 = 40 + 50 + 60 = 150, asked for ≥150: holds\n");
  CHECK(lines(one("flow", keys, {"2021,40", "2022,59"}), 2022) ==
        "规划进度：2022年应达＝0 + (150 − 0) × (2022 − 2020) ÷ (2023 − 2020) = 100；"
        "实际99，滞后于规划进度\n");
}

TEST_CASE("explain: a change") {
  const Sample sample =
      one("stock", "targets: [{year: 2022, quantity: change, since: 2020, at_least: 221}]",
          {"2020,530", "2022,750"});
  CHECK(lines(sample, 2022) == "增减量＝750 − 530 = 220，要求≥221：不成立\n");
  CHECK(lines(sample, 2022, Language::en) ==
        "change = 750 − 530 = 220, asked for ≥221: does not hold\n");
}

const std::string average_of_2022 =
    "of: amounts, targets: [{year: 2022, quantity: average_growth, at_least: 15}]";

TEST_CASE("explain: 30 then 1.8 and 30 then 1.7 against 15 a year") {
  // 1.3 x 1.018 = 1.3234, its root 1.15039; 1.3 x 1.017 = 1.3221, its root 1.14983; 1.15^2
  // = 1.3225.
  CHECK(lines(one("growth", average_of_2022, {"2021,30", "2022,1.8"}), 2022) ==
        "水平法，2步：(1 + 30%) × (1 + 1.8%) = 1.3234，相当于年均增长15.04%，要求≥15%：成立"
        "（2步目标倍数＝(1 + 15%)^2＝1.3225，实际倍数1.3234）\n");
  CHECK(lines(one("growth", average_of_2022, {"2021,30", "2022,1.7"}), 2022, Language::en) ==
        "end points, 2 steps: (1 + 30%) × (1 + 1.7%) = 1.3221, which is 14.98% a year on average, "
        "asked for ≥15%: does not hold (2 steps ask for (1 + 15%)^2 = 1.3225; it is 1.3221)\n"
        "share of the way = (1.3221 − 1) ÷ (1.3225 − 1) = 99.88%\n");
}

TEST_CASE("explain: growth from a published average, and from amounts") {
  CHECK(lines(one("growth", average_of_2022, {"2021-2022,15"}), 2022, Language::en) ==
        "end points, 2 steps: (1 + 15%)^2 = 1.3225, which is 15.00% a year on average, "
        "asked for ≥15%: holds (2 steps ask for (1 + 15%)^2 = 1.3225; it is 1.3225)\n");
  CHECK(lines(one("growth", average_of_2022, {"amounts,2020,80", "amounts,2022,105.8"}), 2022,
              Language::en) ==
        "end points, 2 steps: 105.8 ÷ 80 = 1.3225, which is 15.00% a year on average, "
        "asked for ≥15%: holds (2 steps ask for (1 + 15%)^2 = 1.3225; it is 1.3225)\n");
}

TEST_CASE("explain: a hair below, the digits say so") {
  // 132.249 / 100 = 1.32249, whose root is 1.149995...
  CHECK(lines(one("growth", average_of_2022, {"amounts,2020,100", "amounts,2022,132.249"}), 2022) ==
        "水平法，2步：132.249 ÷ 100 = 1.32249，相当于年均增长14.9996%，要求≥15%：不成立"
        "（2步目标倍数＝(1 + 15%)^2＝1.3225，实际倍数1.32249）\n"
        "增量完成率＝(1.32249 − 1) ÷ (1.3225 − 1) = 99.997%\n");
}

TEST_CASE("explain: a multiple") {
  const std::string keys = "targets: [{year: 2025, quantity: multiple, at_least: 2}]";
  CHECK(lines(one("stock", keys, {"2020,100", "2025,200"}), 2025) ==
        "200 ÷ 100 = 2.0000，要求≥2倍：成立\n");
  CHECK(lines(one("stock", keys, {"2020,100", "2025,199.999"}), 2025, Language::en) ==
        "199.999 ÷ 100 = 1.99999, asked for ≥2 times: does not hold\n"
        "share of the way = (1.99999 − 1) ÷ (2.0000 − 1) = 99.999%\n");
}

TEST_CASE("explain: a line for each target due") {
  const Sample sample = one("growth",
                            "targets: [{year: 2022, quantity: average_growth, at_least: 15}, "
                            "{year: 2022, quantity: multiple, at_least: 1.5}]",
                            {"2021,20", "2022,20"});
  // 1.44, 20 % a year.
  CHECK(lines(sample, 2022, Language::en) ==
        "end points, 2 steps: (1 + 20%) × (1 + 20%) = 1.4400, which is 20.00% a year on average, "
        "asked for ≥15%: holds (2 steps ask for (1 + 15%)^2 = 1.3225; it is 1.4400)\n"
        "(1 + 20%) × (1 + 20%) = 1.4400, asked for ≥1.5 times: does not hold\n"
        "share of the way = (1.4400 − 1) ÷ (1.5000 − 1) = 88.00%\n");
}

TEST_CASE("explain: the path of growth is a rate, that of a multiple a multiple") {
  CHECK(lines(one("growth", "targets: [{year: 2025, quantity: average_growth, at_least: 15}]",
                  {"2021,14"}),
              2021) ==
        "规划进度：2021年应达＝15.00%；实际14.00%，滞后于规划进度\n"
        "增量完成率＝(1.1400 − 1) ÷ (2.0114 − 1) = 13.84%\n");
  // 2^(1/5) = 1.148698...
  CHECK(lines(one("stock", "targets: [{year: 2025, quantity: multiple, at_least: 2}]",
                  {"2020,100", "2021,116"}),
              2021) ==
        "规划进度：2021年应达＝1.1487；实际1.1600，符合规划进度\n"
        "增量完成率＝(1.1600 − 1) ÷ (2.0000 − 1) = 16.00%\n");
}

TEST_CASE("explain: a bound shows what it decides") {
  CHECK(lines(enterprises({"2022,突破760"}), 2022) == "要求≥750，已知≥760：成立\n");
  CHECK(lines(enterprises({"2022,突破700"}), 2022, Language::en) ==
        "asked for ≥750, known ≥700: cannot be decided\n");
}

TEST_CASE("explain: without figures there is nothing to compute") {
  CHECK(lines(enterprises({}), 2022) == "缺少计算所需数据（未报送）\n");
  CHECK(lines(enterprises({"2022,约700"}), 2022, Language::en) ==
        "what it takes is not known (only a bound or an estimate)\n");
  CHECK(lines(one("state", "targets: [{year: 2025, is: done}]", {"2025,完成"}), 2025) == "");
}

TEST_CASE("explain: nothing where the plan sets nothing, or there is no path") {
  CHECK(lines(one("stock", "targets: [{year: 2022, at_least: 750}]", {"2023,800"}), 2023) == "");
  CHECK(lines(one("stock", "targets: [{year: 2025, at_least: 750}]", {"2023,700"}), 2023) == "");
}

}  // namespace
}  // namespace planmeter::explain_test
