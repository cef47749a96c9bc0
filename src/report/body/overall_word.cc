// SPDX-License-Identifier: MIT
// Words and conditions in the order in which the rule asks for them.
#include "report/body/overall_word.h"

#include "report/body/risks.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> word_few_due{"本年应评价的项目较少，只列结果，不作总体评价",
                            "few items were due: results only, no overall assessment"};
const Phrase<> word_little_data{"现有数据不足以作出总体评价",
                                "too little data for an overall assessment"};
const Phrase<> word_all{"全部达到要求", "all met"};
const Phrase<> word_expected{"总体符合预期", "broadly as expected"};
const Phrase<> word_mostly{"基本符合预期", "mostly as expected"};
const Phrase<int> but_binding_bad{"，但有{}项约束性指标未达到",
                                  ", except binding ones not met: {}"};
const Phrase<int> but_binding_open{"，但有{}项约束性指标尚不能判定",
                                   ", except binding ones undecided: {}"};
const Phrase<int, int> but_both{"，但有{}项约束性指标未达到、{}项约束性指标尚不能判定",
                                ", except binding ones not met: {}, undecided: {}"};
const Phrase<Words, Words> word_decided{
    "可判定的{}项中{}项达到要求，总体情况待数据补齐后评价",
    "of {} decided {} met what was asked; the open ones decide the "
    "rest"};
const Phrase<> word_uneven{"进展不平衡，部分目标滞后", "uneven, some targets behind"};
const Phrase<> word_behind{"进展总体滞后", "behind overall"};
const Phrase<> provisional{"（暂定，待最终数核定）",
                           " (provisional, to be confirmed by final figures)"};
const Phrase<Words, Words> by_rule_of{"按{}所列规则，{}", "by the rule of {}, {}"};

const Phrase<> rule_title{"总体评价规则", "The overall word"};
const Phrase<> rule_sets{
    "应评价的不含本年未设目标、未到期且无规划进度可比的；达到要求的为达标、提前实现、符合规划进度，"
    "未达"
    "到的为未达标、滞后，其余为尚不能判定，一律不计入达到。规则和比例由本报告自定，依次判断：",
    "Due is what has a target of the year or a path to be held against. Good is met, met early and "
    "on track; bad is missed and behind; all else is open and counts as not met. The rule and its "
    "shares are this report's own, asked in this order:"};
const Phrase<> if_few_due{"应评价的不足总数的一半", "less than half of all were due"};
const Phrase<> if_little_data{"可判定的不足应评价的一半", "less than half of those due is decided"};
const Phrase<> if_all_good{"应评价的全部达到要求", "all that were due are good"};
const Phrase<Words> if_expected{"达到要求的占应评价的{}以上，约束性指标全部达到",
                                "at least {} of those due are good, and all binding ones"};
const Phrase<Words> if_mostly{"达到要求的占应评价的{}以上，有约束性指标未达到或尚不能判定",
                              "at least {} of those due are good, but not every binding one"};
const Phrase<Words, Words> if_decided{
    "达到要求的占比不足{0}（或不足{1}），但加上尚不能判定的可达到该比例",
    "less than {0} (or less than {1}) are good, but with the open ones it could be as much"};
const Phrase<Words, Words> if_uneven{"达到要求的占应评价的{1}以上、不足{0}",
                                     "at least {1} and less than {0} of those due are good"};
const Phrase<Words> if_behind{"达到要求的占应评价的不足{}", "less than {} of those due are good"};
const Phrase<Words> rule_but{"{}，但有n项约束性指标未达到（尚不能判定）",
                             "{}, except binding ones not met (undecided): n"};
const Phrase<> rule_provisional{
    "依据初步数的按尚不能判定重算，用语有变化的，注明暂定、待最终数核定。",
    "Where the word would change with all that rests on preliminary figures left open, it is "
    "provisional."};
const Phrase<Words> rule_pace{
    "风险提示：今后年均所需快于以往年均的为需加快进度，达到以往年均{}倍以上的为按期实现难度较大。",
    "Risks: what needs more a year from here than it made so far needs a faster pace; from {} "
    "times on it is called hard to reach in time."};

Words binding_exception(const Assessment& assessment, Language language) {
  const int bad = assessment.binding_bad;
  const int open = assessment.binding_open;
  if (bad > 0 && open > 0) return say(language, but_both, bad, open);
  return bad > 0 ? say(language, but_binding_bad, bad) : say(language, but_binding_open, open);
}

Words plain_word(const Assessment& assessment, Language language) {
  switch (assessment.word) {
    case OverallWord::few_due:
      return say(language, word_few_due);
    case OverallWord::too_little_data:
      return say(language, word_little_data);
    case OverallWord::all_good:
      return say(language, word_all);
    case OverallWord::as_expected:
      return say(language, word_expected);
    case OverallWord::mostly_as_expected:
      return say(language, word_mostly) + binding_exception(assessment, language);
    case OverallWord::decided_alone:
      return say(language, word_decided, std::to_string(assessment.good + assessment.bad),
                 std::to_string(assessment.good));
    case OverallWord::uneven:
      return say(language, word_uneven);
    case OverallWord::behind:
      break;
  }
  return say(language, word_behind);
}

/// Whether it grades by the shares of the rule; the others say what the counts beside them say.
bool is_grade(OverallWord word) {
  switch (word) {
    case OverallWord::few_due:
    case OverallWord::too_little_data:
    case OverallWord::all_good:
    case OverallWord::decided_alone:
      return false;
    case OverallWord::as_expected:
    case OverallWord::mostly_as_expected:
    case OverallWord::uneven:
    case OverallWord::behind:
      break;
  }
  return true;
}

Words share_words(const Rational& share) { return percent_text(share, {}, 0); }

}  // namespace

Words overall_word(const Assessment& assessment, const Words& method_annex, Language language) {
  Words word = plain_word(assessment, language);
  if (assessment.provisional) word += say(language, provisional);
  if (method_annex.empty() || !is_grade(assessment.word)) return word;
  return say(language, by_rule_of, method_annex, word);
}

std::vector<Block> overall_rule(Language language) {
  const Words much = share_words(expected_share());
  const Words little = share_words(uneven_share());
  Bullets rows;
  const auto add = [&rows, language](const Words& condition, const Words& word) {
    rows.items.push_back(say(language, told_of, condition, word));
  };
  add(say(language, if_few_due), say(language, word_few_due));
  add(say(language, if_little_data), say(language, word_little_data));
  add(say(language, if_all_good), say(language, word_all));
  add(say(language, if_expected, much), say(language, word_expected));
  add(say(language, if_mostly, much), say(language, rule_but, say(language, word_mostly)));
  add(say(language, if_decided, much, little), say(language, word_decided, "n", "m"));
  add(say(language, if_uneven, much, little), say(language, word_uneven));
  add(say(language, if_behind, little), say(language, word_behind));
  return {Heading{1, say(language, rule_title)}, Paragraph{say(language, rule_sets)},
          std::move(rows), Paragraph{say(language, rule_provisional)}};
}

Block risk_rule(Language language) {
  return Paragraph{say(language, rule_pace, rounded(hard_pace(), 1, {}))};
}

}  // namespace planmeter
