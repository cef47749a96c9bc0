// SPDX-License-Identifier: MIT
// The counts and the word of the first section, on plans whose indicators are letters.
#include "report/body/overall.h"

#include "ledger_sample.h"
#include "report/body/overall_word.h"

namespace planmeter::overall_test {
namespace {

using sample::Rows;
using sample::Sample;

/// Letter by letter, for 2022: m(et), b (missed), o(pen: not reported), u(ndetermined), p (met by a
/// preliminary figure), M and B binding ones; n(ot due), x (expired), - (no target of the year),
/// e(arly).
struct Letters {
  std::string indicators;
  Rows rows;

  explicit Letters(const std::string& letters, bool in_table = true) {
    int number = 0;
    for (const char letter : letters) {
      const std::string n = std::to_string(++number);
      indicators += "  - {id: i" + n + ", name: {zh: 指标" + n + ", en: Item " + n +
                    "}, unit: 家, measure: stock, " + targets(letter);
      if (in_table) indicators += ", number: \"" + n + "\"";
      if (letter == 'M' || letter == 'B') indicators += ", nature: binding";
      indicators += "}\n";
      const std::string value = value_of(letter);
      if (!value.empty()) rows.push_back("i" + n + ",2022," + value);
    }
  }

  static std::string targets(char letter) {
    if (letter == 'n' || letter == 'e') return "targets: [{year: 2025, at_least: 5}]";
    if (letter == 'x') return "targets: [{year: 2021, at_least: 5}]";
    if (letter == '-') return "no_target: [2022], targets: [{year: 2025, at_least: 5}]";
    return "targets: [{year: 2022, at_least: 5}]";
  }
  static std::string value_of(char letter) {
    if (letter == 'm' || letter == 'M' || letter == 'e') return "5";
    if (letter == 'p') return "5,preliminary";
    if (letter == 'b' || letter == 'B') return "4";
    return letter == 'u' ? "约5" : "";
  }
  Sample sample() const { return {indicators, rows}; }
};

std::string paragraphs(const BodyFacts& facts) {
  std::string all;
  for (const Block& block : overall_findings(facts, false)) {
    all += std::get<Paragraph>(block).text + "\n";
  }
  return all;
}

std::string overall(const Letters& letters, Language language = Language::zh) {
  const Sample sample = letters.sample();
  const Standings standings = sample.standings(2022);
  BodyFacts facts{standings, nullptr, nullptr, language};
  facts.annexes.method = language == Language::zh ? "附件6" : "Annex 6";
  return paragraphs(facts);
}

const std::string none_preliminary = "已作出的结论所依据的数据均未标注为初步数。\n";

TEST_CASE("overall: what was met, missed and open, by name where there are few") {
  CHECK(overall(Letters("mmmbo")) ==
        "5项主要指标中，达到要求3项（指标1、指标2、指标3），未达到1项（指标4），尚不能判定1项（指标"
        "5）"
        "；可判定的4项中3项达到要求，总体情况待数据补齐后评价。" +
            none_preliminary);
  // 4 of 5 are 80 %.
  CHECK(overall(Letters("mmmmb")) ==
        "5项主要指标中，达到要求4项，未达到1项（指标5）；按附件6所列规则，总体符合预期。" +
            none_preliminary);
  CHECK(overall(Letters("mmmmb"), Language::en) ==
        "Of 5 main indicators, all due this year, 4 met what was asked of them, 1 fell short (Item "
        "5); "
        "by the rule of Annex 6, broadly as expected. Nothing that is decided rests on figures "
        "marked preliminary.\n");
}

TEST_CASE("overall: a word that says no more than its counts has no rule beside it") {
  CHECK(overall(Letters("mm")) ==
        "2项主要指标中，达到要求2项（指标1、指标2）；全部达到要求。" + none_preliminary);
  CHECK(overall(Letters("ooo")) ==
        "3项主要指标均尚不能判定（指标1、指标2、指标3）；"
        "现有数据不足以作出总体评价。\n");
  CHECK(overall(Letters("b")) ==
        "1项主要指标中，未达到1项（指标1）；按附件6所列规则，进展总体滞后。" + none_preliminary);
}

TEST_CASE("overall: many that are open are counted by why they are") {
  CHECK(overall(Letters("oooouun")) ==
        "7项主要指标中，本年应评价6项，均尚不能判定（未报送4项、现有数据不足以判定2项）；"
        "另有1项未到期（指标7）；现有数据不足以作出总体评价。\n");
  CHECK(
      overall(Letters("oooouu"), Language::en) ==
      "None of 6 main indicators is decided yet (4 not reported, 2 whose data do not decide); too "
      "little data for an overall assessment.\n");
}

TEST_CASE("overall: a preliminary figure that carries the word makes it provisional") {
  // Without the one preliminary 3 of 5 are met: 60 %, and with the open one it could be 80 %.
  CHECK(overall(Letters("mmmpb")) ==
        "5项主要指标中，达到要求4项，未达到1项（指标5）；按附件6所列规则，总体符合预期（暂定，"
        "待最终数核定）。指标4为初步数，以最终数为准。\n");
}

TEST_CASE("overall: what was not due, by why, and by name what is met early") {
  CHECK(overall(Letters("mmmm-")) ==
        "5项主要指标中，本年应评价4项：达到要求4项；另有1项本年未设目标（指标5）；全部达到要求。" +
            none_preliminary);
  CHECK(
      overall(Letters("mmme")) ==
      "4项主要指标中，本年应评价3项：达到要求3项（指标1、指标2、指标3）；另有1项提前实现（指标4）；"
      "全部达到要求。" +
          none_preliminary);
  CHECK(overall(Letters("mmmmnx-e")) ==
        "8项主要指标中，本年应评价4项：达到要求4项；另有4项不在本年评价之列（未到期1项、"
        "本年未设目标1项、目标已到期1项、提前实现1项），其中提前实现的是：指标8；全部达到要求。" +
            none_preliminary);
}

TEST_CASE("overall: of many only the binding ones are named, and counted so") {
  CHECK(overall(Letters("mmBBbbbb")) ==
        "8项主要指标中，达到要求2项（指标1、指标2），未达到6项（其中约束性2项：指标3、指标4）；"
        "按附件6所列规则，进展总体滞后。其中，约束性指标2项，达标0项，未达标2项；未注明属性的6项，"
        "达标2项，未达标4项。" +
            none_preliminary);
}

TEST_CASE("overall: too few were due for a word") {
  CHECK(overall(Letters("mnn")) ==
        "3项主要指标中，本年应评价1项：达到要求1项（指标1）；另有2项未到期（指标2、指标3）；"
        "本年应评价的项目较少，只列结果，不作总体评价。" +
            none_preliminary);
  CHECK(overall(Letters("n")) ==
        "1项主要指标中，本年没有应评价的；另有1项未到期（指标1）；本年应评价的项目较少，只列结果，"
        "不作总体评价。\n");
}

TEST_CASE("overall: the switch leaves the word out and the counts in") {
  const Sample sample = Letters("mmmmb").sample();
  const Standings standings = sample.standings(2022);
  BodyFacts facts{standings};
  facts.with_overall_word = false;
  CHECK(paragraphs(facts) == "5项主要指标中，达到要求4项，未达到1项（指标5）。" + none_preliminary);
}

TEST_CASE("overall: the only targets of a plan are told as main ones are") {
  CHECK(overall(Letters("mb", false)) ==
        "2项规划目标中，达到要求1项（指标1），未达到1项（指标2）；按附件6所列规则，进展总体滞后。" +
            none_preliminary);
}

TEST_CASE("overall_word: binding ones that are missed or open take the word down") {
  Assessment counts;
  counts.word = OverallWord::mostly_as_expected;
  counts.binding_bad = 2;
  CHECK(overall_word(counts, {}, Language::zh) == "基本符合预期，但有2项约束性指标未达到");
  counts.binding_open = 1;
  CHECK(overall_word(counts, "附件6", Language::zh) ==
        "按附件6所列规则，基本符合预期，但有2项约束性指标未达到、1项约束性指标尚不能判定");
  counts.binding_bad = 0;
  CHECK(overall_word(counts, {}, Language::en) ==
        "mostly as expected, except binding ones undecided: 1");
}

TEST_CASE("overall_rule: its shares are those that the word is said by") {
  std::string all;
  for (const Block& block : overall_rule(Language::zh)) {
    if (const auto* list = std::get_if<Bullets>(&block)) {
      for (const auto& item : list->items) all += std::string(item) + "\n";
    }
  }
  CHECK(all ==
        "应评价的不足总数的一半：本年应评价的项目较少，只列结果，不作总体评价\n"
        "可判定的不足应评价的一半：现有数据不足以作出总体评价\n"
        "应评价的全部达到要求：全部达到要求\n"
        "达到要求的占应评价的80%以上，约束性指标全部达到：总体符合预期\n"
        "达到要求的占应评价的80%以上，有约束性指标未达到或尚不能判定：基本符合预期，"
        "但有n项约束性指标未达到（尚不能判定）\n"
        "达到要求的占比不足80%（或不足60%），但加上尚不能判定的可达到该比例："
        "可判定的n项中m项达到要求，总体情况待数据补齐后评价\n"
        "达到要求的占应评价的60%以上、不足80%：进展不平衡，部分目标滞后\n"
        "达到要求的占应评价的不足60%：进展总体滞后\n");
}

TEST_CASE("overall: the ledger's tasks by state") {
  const sample::LedgerSample sample({sample::task("1", "{indicator: varieties, at_least: 5}"),
                                     sample::task("2", "{indicator: value, at_least: 39}"),
                                     sample::task("3", "{indicator: zone, is: done}")},
                                    {"varieties,2022,5", "value,2022,38"});
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const LedgerResult ledger = sample.ledger();
  const std::string text = paragraphs({standings, &ledger});
  CHECK(text.find("重点工作任务台账所列3项任务中，完成1项，未完成1项，尚不能判定1项（未报送1项）；"
                  "可判定的2项中1项达到要求，总体情况待数据补齐后评价。\n") != std::string::npos);
}

}  // namespace
}  // namespace planmeter::overall_test
