// SPDX-License-Identifier: MIT
// help plan: from the table of keys, and the words that keys take.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/help_topics.h"
#include "core/plan_words.h"
#include "core/quantity.h"
#include "load/plan/plan_keys.h"

namespace planmeter {

namespace {

constexpr Name plan_intro = {
    "规划是一个YAML文件，用--plan给出；不给出的，为内置规划。planmeter validate --plan "
    "文件：一次列出全部问题；"
    "planmeter list targets --plan 文件：核对程序如何理解各项目标。最小的规划：",
    "A plan is one YAML file, which --plan names; without it the built-in one is used. planmeter "
    "validate --plan FILE names every slip in one run, planmeter list targets --plan FILE reads "
    "the targets back. A small one:"};
constexpr std::string_view plan_example[] = {
    "schema: planmeter/1",
    "plan: {id: wetlands, title: {en: Wetland plan}, baseline_year: 2020,",
    "       period: {from: 2021, to: 2025}}",
    "indicators:",
    "  - id: restored_area",
    "    name: {en: Restored area}",
    "    unit: ha",
    "    measure: stock",
    "    baseline: {year: 2020, value: 120}",
    "    targets:",
    "      - {year: 2025, at_least: 300, source: section 2}",
};
constexpr Name keys_title = {"各部分的键", "Keys, by section"};
constexpr Name keys_intro = {"file为文件顶层；其他键一律为错误。",
                             "file is the top of the file; any other key is an error."};
constexpr Name needed_keys_are = {"必有：{}", "needed: {}"};
constexpr Name one_of_keys = {"其中之一：{}", "one of: {}"};
constexpr Name other_keys = {"可有：{}", "may be: {}"};

constexpr std::array<Name, word_rows<Measure>.size()> measure_meanings = {{
    {"年末时点数：企业数、实验室数", "counted at the year's end: enterprises, laboratories"},
    {"全年累加的时期数：合同成交额、新增人数",
     "adds up over the year: value of contracts, people newly added"},
    {"占总体的百分比", "per cent of a whole"},
    {"一个数额与另一个之比：每万人口专利数", "one amount per another: patents per 10,000 people"},
    {"名单中的位次，越小越好", "a place in a list; smaller is better"},
    {"比上年增长的百分比", "per cent on the year before"},
    {"定性：done（完成）或未完成", "done or not"},
}};
constexpr std::array<Name, word_rows<Quantity>.size()> quantity_meanings = {{
    {"当年数：达到900家", "the figure of the year itself: 900 by 2025"},
    {"增减量，比since年，缺省为上年", "the difference from the year since, or the year before"},
    {"since以后各年累计：五年累计250项", "the sum of the years after since: 250 over the period"},
    {"since以后各年平均", "the mean of the years after since"},
    {"年均增速，%：年均增长15%", "average growth in per cent: 15 % a year"},
    {"since年的倍数：翻一番为2", "how many times the year since: 2 for doubled"},
    {"比since年增长，%；逐年增速连乘", "growth since then in per cent; yearly rates multiply"},
    {"比since年下降，%；逐年降幅连乘", "the fall since then in per cent; yearly rates multiply"},
}};
constexpr std::array<Name, word_rows<Comparison>.size()> comparison_meanings = {{
    {"≥：不低于、不少于、以上", "≥: at least"},
    {">：高于、超过", ">: more than; the bound itself does not do"},
    {"≤：不高于、不超过、以内", "≤: at most"},
    {"<：低于、不足", "<: less than; the bound itself does not do"},
    {"两数之间，含两端：between: [50, 60]", "both ends inside: between: [50, 60]"},
    {"左右，须写tolerance（允许差）", "needs tolerance: how far off still counts"},
    {"定性：is: done", "of a state: is: done"},
}};
constexpr std::array<Name, word_rows<Nature>.size()> nature_meanings = {{
    {"预期性", "what is hoped for (预期性)"},
    {"约束性", "what is binding (约束性)"},
    {"未注明（缺省）", "the document does not say; so without the key"},
}};

static_assert(!measure_meanings.back().en.empty() && !quantity_meanings.back().en.empty() &&
                  !comparison_meanings.back().en.empty() && !nature_meanings.back().en.empty(),
              "a meaning for each word");

std::vector<std::string_view> keys_needed(std::string_view section, Need need) {
  std::vector<std::string_view> keys;
  for (const PlanKey& row : plan_keys()) {
    if (row.section == section && row.need == need) keys.push_back(row.key);
  }
  return keys;
}

std::string section_keys(std::string_view section, Language language) {
  constexpr std::pair<Need, Name> kinds[] = {
      {Need::required, needed_keys_are}, {Need::one_of, one_of_keys}, {Need::optional, other_keys}};
  std::string text;
  for (const auto& [need, words] : kinds) {
    const std::vector<std::string_view> keys = keys_needed(section, need);
    if (keys.empty()) continue;
    if (!text.empty()) text += language == Language::zh ? "；" : "; ";
    text += fmt::format(fmt::runtime(words.of(language)), listed(keys, language));
  }
  return text;
}

HelpPart plan_sections(Language language) {
  HelpPart part;
  part.heading = keys_title.of(language);
  part.sentences = {std::string(keys_intro.of(language))};
  for (const PlanKey& row : plan_keys()) {
    const auto told = std::ranges::find(part.rows, row.section, &HelpRow::word);
    if (told != part.rows.end()) continue;
    part.rows.push_back({std::string(row.section), section_keys(row.section, language)});
  }
  return part;
}

template <typename Enumeration, std::size_t count>
HelpPart words_for_key(const Name& heading, const std::array<Name, count>& meanings,
                       Language language) {
  HelpPart part;
  part.heading = heading.of(language);
  for (std::size_t i = 0; i < count; ++i) {
    part.rows.push_back(
        {std::string(word_rows<Enumeration>[i].code), std::string(meanings[i].of(language))});
  }
  return part;
}

}  // namespace

std::vector<HelpPart> help_on_plans(Language language) {
  HelpPart intro;
  intro.sentences = {std::string(plan_intro.of(language))};
  intro.lines.assign(std::begin(plan_example), std::end(plan_example));
  return {
      intro,
      plan_sections(language),
      words_for_key<Measure>({"measure的取值", "measure is one of"}, measure_meanings, language),
      words_for_key<Quantity>(
          {"quantity的取值（缺省为value）", "quantity is one of (without it, value)"},
          quantity_meanings, language),
      words_for_key<Comparison>(
          {"目标的比较方式，每个目标一种", "Comparisons, of which a target has one"},
          comparison_meanings, language),
      words_for_key<Nature>({"nature的取值", "nature is one of"}, nature_meanings, language)};
}

}  // namespace planmeter
