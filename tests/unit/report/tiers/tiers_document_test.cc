// SPDX-License-Identifier: MIT
// The sentences about county classes.
#include "report/tiers/tiers_document.h"

#include "tiers_sample.h"

namespace planmeter::tiers_document_test {
namespace {

using sample::TierSample;

/// Headings, paragraphs and bullets of a page, a line each.
std::string lines_of(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    if (const Heading* heading = std::get_if<Heading>(&block)) text += "# " + heading->text + "\n";
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) text += paragraph->text + "\n";
    if (const Bullets* bullets = std::get_if<Bullets>(&block)) {
      for (const std::string& item : bullets->items) text += "- " + item + "\n";
    }
  }
  return text;
}

std::string sentences(const TierSample& sample, int year, Language language = Language::zh) {
  return lines_of(tiers_document(sample.plan(),
                                 evaluate_tier_standing(sample.plan(), sample.observations, year),
                                 {language, "1"}));
}

/// What a report has of the year: its lines, how many tables for pages and whether a chart.
std::string in_report(const TierSample& sample, int year) {
  Document document;
  document.language = Language::zh;
  document.audience = Audience::page;
  add_report_tiers(document, sample.plan(),
                   evaluate_tier_standing(sample.plan(), sample.observations, year));
  const auto tables = std::ranges::count_if(
      document.blocks, [](const Block& block) { return std::holds_alternative<Table>(block); });
  const bool chart = std::ranges::any_of(
      document.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
  return lines_of(document) + std::to_string(tables) + (chart ? " with chart" : "");
}

TEST_CASE("tiers_document: a report leaves out what is not published, and says so") {
  // 2023 has two counties of four by name, 2024 all of them, 2025 the totals alone.
  const TierSample sample(
      4,
      {"tier,县1,2023,A", "tier,县2,2023,B", "tier,县1,2024,A", "tier,县2,2024,A",
       "tier,县3,2024,B", "tier,县4,2024,C", "tier_count_a,,2025,3", "tier_count_c,,2025,0"},
      "[{year: 2025, class: A, at_least: 3}]");
  CHECK(in_report(sample, 2025) ==
        "2025年度评价（依据2024年数据）：A类3个、B类1个、C类0个。\n"
        "- 各县（市、区）的类别未公布，各类个数依据已公布的总数。\n"
        "2023年度各类个数未全部公布，不列。2025年度各县（市、区）的类别未公布，不列逐县变化。\n"
        "2");
  // The targets and two known moves, each a table; one counted year makes none.
  CHECK(in_report(sample, 2024).ends_with("2023年度各类个数未全部公布，不列。\n2 with chart"));
  CHECK(in_report(TierSample(4, {"tier,县1,2023,A", "tier,县2,2023,B"}), 2024) ==
        "2024年度评价结果尚未发布，目前最新的是2023年度评价结果。\n"
        "2023年度各类个数未全部公布，不列。\n"
        "0 with chart");
}

TEST_CASE("tiers_document: ten counties beyond B") {
  const TierSample sample(18, {"tier_count_a,,2025,10", "tier_count_c,,2025,0"});
  CHECK(sentences(sample, 2025) ==
        "# 县域科技创新能力分类，2025年度评价\n"
        "2025年度评价（依据2024年数据）：A类10个、B类8个、C类0个。\n"
        "- "
        "“B类占多数”按B类及以上计，为18个（共18个）；按字面仅计B类，为8个，未过半数，因有10个县（市"
        "、区）"
        "已超过B类，不作未达标处理。\n"
        "- 各县（市、区）的类别未公布，各类个数依据已公布的总数。\n");
  CHECK(sentences(sample, 2025, Language::en) ==
        "# County tiers, evaluation of 2025\n"
        "Evaluation of 2025 (data of 2024): A: 10, B: 8, C: 0.\n"
        "- 'B the majority' counts B or better: 18 of 18. Literally it fails, with 8 of 18 in B, "
        "because 10 went beyond B.\n"
        "- No county's class is published; counts are the published totals.\n");
}

TEST_CASE("tiers_document: a number in B that counties left upwards") {
  const TierSample sample(
      18, {"tier_count_a,,2022,4", "tier_count_b,,2022,8"},
      "[{year: 2022, class: A, at_least: 3}, {year: 2022, class: B, at_least: 9}]");
  CHECK(sentences(sample, 2022) ==
        "# 县域科技创新能力分类，2022年度评价\n"
        "2022年度评价（依据2021年数据）：A类4个、B类8个、C类6个。\n"
        "- "
        "“B类9个”按B类及以上计，为12个；按字面仅计B类，为8个，不足9个，因有4个县（市、区）已超过B类"
        "，不作"
        "未达标处理。\n"
        "- 各县（市、区）的类别未公布，各类个数依据已公布的总数。\n");
}

TEST_CASE("tiers_document: in December the year's own result is not out") {
  const TierSample sample(4, {"tier,县1,2023,A", "tier,县2,2023,B"});
  const std::string newest =
      "2023年度评价（依据2022年数据）：A类1～3个、B类1～3个、C类0～2个。\n"
      "- A类：县1。\n"
      "- B类：县2。\n"
      "- 2个县（市、区）类别不明，各类个数以区间表示。\n";
  CHECK(sentences(sample, 2024) ==
        "# 县域科技创新能力分类，2024年度评价\n"
        "2024年度评价结果尚未发布，目前最新的是2023年度评价结果。\n" +
            newest);
  CHECK(sentences(sample, 2025) ==
        "# 县域科技创新能力分类，2025年度评价\n"
        "2025年度评价结果尚未发布，目前最新的是2023年度评价结果。2025年目标待该年度评价结果发布后判"
        "定。\n" +
            newest);
  CHECK(sentences(sample, 2022, Language::en) ==
        "# County tiers, evaluation of 2022\n"
        "The data have no evaluation of 2022 or before.\n");
}

TEST_CASE("tiers_document: moves and the nearest to a threshold") {
  const TierSample sample(
      4,
      {"tier,县1,2022,C", "tier,县2,2022,B", "tier,县3,2022,B", "tier_score,县1,2023,60",
       "tier_score,县2,2023,59.99", "tier_score,县3,2023,79.99", "tier_score,县4,2023,80"},
      "[{year: 2025, class: A, at_least: 3}]");
  // 60 + 59.99 + 79.99 + 80 = 279.98, a quarter of which is 69.995.
  CHECK(sentences(sample, 2023) ==
        "# 县域科技创新能力分类，2023年度评价\n"
        "2023年度评价（依据2022年数据）：A类1个、B类2个、C类1个。\n"
        "- A类：县4。\n"
        "- B类：县1、县3。\n"
        "- C类：县2。\n"
        "- 升类：县1（C→B）。\n"
        "- 降类：县2（B→C）。\n"
        // 80 - 79.99 and 80 - 60.
        "- 2025年“A类”目标为3个，还差2个；按得分最接近的是：县3（差0.01分）、县1（差20分）。\n"
        "- 平均得分70.00（4个县有得分）。\n"
        "- 距升类最近：县3，差0.01分进入A类。\n"
        "- 距升类最近：县2，差0.01分进入B类。\n"
        "- 距降类最近：县4，恰在A类下限。\n"
        "- 距降类最近：县1，恰在B类下限。\n");
}

}  // namespace
}  // namespace planmeter::tiers_document_test
