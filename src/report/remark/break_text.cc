// SPDX-License-Identifier: MIT
// Levels, sums and rates each have their own reason not to be compared.
#include "report/remark/break_text.h"

#include <algorithm>

#include "report/remark/remark_actual.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> actual_but{"，实际{}", "; the actual is {}"};
const Phrase<int, int> not_comparable{
    "；{0}年起数列中断，与{1}年的数不可比，不能判定",
    "; from {0} on the series is another one and not to be held against {1}"};
const Phrase<int> no_common_sum{
    "；{}年起数列中断，前后年份的数不能合计，不能判定",
    "; from {} on the series is another one, which does not add up with the "
    "years before"};
const Phrase<int> rate_of_neither{
    "；{}年数列中断，该年增速不能使用，不能判定",
    "; in {} the series becomes another one, so that its rate is of neither"};
const Phrase<int, int> beside_verdict{
    "{0}年起数列中断，与{1}年的数不可比。",
    "From {0} on the series is another one, not to be compared with {1}."};

const Phrase<int> one_side{
    "{}年起数列中断，前后年份的数不能合计，仅依一侧年份的数判定。",
    "From {} on the series is another one; the years of one side alone decide."};

}  // namespace

std::string undecided_by_break_words(const RemarkFacts& facts) {
  const ToldBreak told = facts.standing.told_break();
  const int year = std::min(facts.result.deciding->year, facts.standing.year());
  const int from = facts.figures.break_year.value_or(year);
  if (told.of_sum) return say(facts.language, no_common_sum, from);
  if (told.of_rates) return say(facts.language, rate_of_neither, from);
  Words words;
  if (facts.figures.of_deciding.actual) {
    words = say(facts.language, actual_but, actual_words(facts));
  }
  return words + say(facts.language, not_comparable, from, told.base);
}

std::string break_remark(const RemarkFacts& facts) {
  if (facts.result.deciding == nullptr) return {};
  const ToldBreak told = facts.standing.told_break();
  if (!told.beside_verdict) return {};
  return told.of_sum ? say(facts.language, one_side, *told.beside_verdict)
                     : say(facts.language, beside_verdict, *told.beside_verdict, told.base);
}

}  // namespace planmeter
