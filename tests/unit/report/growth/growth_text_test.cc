// SPDX-License-Identifier: MIT
// Tests of the sentences about growth: steps named, each target's own rate, doubling.
#include "report/growth/growth_text.h"

#include "evaluate_sample.h"

namespace planmeter::growth_text_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;

const char* const both_targets =
    "of: amounts, targets: ["
    "{year: 2025, quantity: average_growth, since: 2020, at_least: 15}, "
    "{year: 2025, quantity: multiple, since: 2020, at_least: 2}]";

GrowthResult growth(const Sample& sample, int year) {
  return evaluate_growth(sample.data(), sample.result(year), sample.question(year));
}

/// `label: sentence`, a line each.
std::string sentences(const Sample& sample, int year, Language language) {
  std::string text;
  const Fields fields = growth_fields(sample.plan(), growth(sample, year), language);
  for (const auto& [label, cell] : fields.items) {
    text += label + ": " + std::get<Text>(cell).text + "\n";
  }
  return text;
}

std::string remark(const std::string& amount, Language language) {
  const Sample sample = one("growth", both_targets, {"amounts,2020,100", "amounts,2025," + amount});
  return doubling_against_average(growth(sample, 2025), language);
}

TEST_CASE("growth_fields: after 10 % and 10 %") {
  const Sample sample = one("growth", both_targets, {"2021,10", "2022,10"});
  CHECK(sentences(sample, 2022, Language::zh) ==
        "实际进展: 2020—2022年（间隔2年），年均增长10.00%（水平法），为2020年的1.2100倍。\n"
        "规划期所需: 2020—2025年（间隔5年），“年均增长15%”即期末达到2020年的2.0114倍；"
        "“比2020年翻一番”需年均增长14.87%（2.0000倍）。\n"
        "后续所需: 2022—2025年（间隔3年），实现“年均增长15%”年均增速须不低于18.46%；"
        "实现“比2020年翻一番”年均增速须不低于18.24%；同时实现须不低于18.46%。\n"
        "翻番: 按目前年均增长10.00%的速度，至2025年不能翻番，即规划期内不能实现。\n");
}

TEST_CASE("growth_fields: the targets of the year asked about, unless they are the final ones") {
  const Sample sample = one("growth",
                            "of: amounts, targets: ["
                            "{year: 2022, quantity: average_growth, since: 2020, at_least: 12}, "
                            "{year: 2022, quantity: multiple, since: 2020, at_least: 1.3}, "
                            "{year: 2025, quantity: average_growth, since: 2020, at_least: 15}]",
                            {"2021,10", "2022,10", "2023,10", "2024,10", "2025,10"});
  CHECK(sentences(sample, 2022, Language::zh)
            .starts_with("到期目标: 2022年：年均增长12%；2022年：达到2020年的1.3倍。\n实际进展: "));
  CHECK(
      sentences(sample, 2022, Language::en)
          .starts_with("Due: Average growth of at least 12% in 2022; at least 1.3 times the value "
                       "of 2020 in 2022.\nSo far: "));
  CHECK(sentences(sample, 2023, Language::zh).starts_with("实际进展: "));
  CHECK(sentences(sample, 2025, Language::zh).starts_with("实际进展: "));
  // Before the year is over nothing is due.
  const Question in_june{2022, {2022, 6, 30}};
  const GrowthResult early = evaluate_growth(sample.data(), sample.result(in_june), in_june);
  CHECK(early.due.empty());
}

TEST_CASE("growth_fields: one step is one step, and the year of doubling") {
  const std::string text = sentences(one("growth", both_targets, {"2021,20"}), 2021, Language::en);
  CHECK(
      text.starts_with("So far: 2020 to 2021, 1 step: growth of 20.00% a year (end points), "
                       "1.2000 times 2020.\n"));
  CHECK(text.ends_with("Doubling: At the present growth of 20.00% a year, doubled by 2024.\n"));
}

TEST_CASE("growth_fields: a share rises by points") {
  const Sample sample =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]",
          {"2022,22.5"});
  CHECK(sentences(sample, 2022, Language::zh) ==
        "实际进展: 2020—2022年（间隔2年），年均提高1.25个百分点。\n"
        "规划期所需: 2020—2025年（间隔5年），“25%”需年均提高1个百分点。\n"
        "后续所需: 2022—2025年（间隔3年），“25%”需年均提高0.84个百分点。\n");
}

TEST_CASE("doubling_against_average: doubled by less than the average asked for") {
  CHECK(remark("200", Language::zh) == "翻番已实现，年均增速低于目标0.13个百分点");
  CHECK(remark("200", Language::en) ==
        "doubled, but growth averaged 0.13 percentage points less than its target");
  CHECK(remark("201.13571875", Language::zh) == "");
  CHECK(remark("199", Language::zh) == "");
}

TEST_CASE("obstacle_text: each has a sentence") {
  const auto text = [](const char* base, const char* level) {
    const Rows rows = {std::string("amounts,2020,") + base, std::string("amounts,2025,") + level};
    return obstacle_text(growth(one("growth", both_targets, rows), 2025), Language::zh);
  };
  CHECK(text("0", "5") == "2020年基数为0，没有增速可言，不能计算");
  CHECK(text("-5", "-9") == "2020年基数为负，增速没有意义，不能计算");
  CHECK(text("-5", "9") == "2020年以来数值正负号改变，增速没有意义，不能计算");
  CHECK(text("5", "9") == "");
}

TEST_CASE("growth_rate_words: a fall is a fall") {
  CHECK(growth_rate_words(Rational(Decimal(-3, 2)), "-3.00%", Language::zh) == "年均下降3.00%");
  CHECK(growth_rate_words(Rational(Decimal(15, 2)), "15.00%", Language::zh) == "年均增长15.00%");
}

}  // namespace
}  // namespace planmeter::growth_text_test
