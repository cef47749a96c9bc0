// SPDX-License-Identifier: MIT
// Each year is judged by itself; what is counted are verdicts.
#include "report/remark/remark_yearly.h"

#include <vector>

#include "evaluate/verdict/years_of_every.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, int, int, Words> yearly_counts{
    "；逐年要求，{}—{}年共{}年，{}", "; asked for every year: of the {2} years {0}-{1}, {3}"};
const Phrase<Words, int, Words> years_named{"{}{}年（{}）", "{1} {0} ({2})"};
const Phrase<Words, int> all_years{"{}{}年", "{1} {0}"};

}  // namespace

std::string yearly_words(const RemarkFacts& facts) {
  const Target* deciding = facts.result.deciding;
  if (deciding == nullptr || !deciding->every) return {};
  const YearsOfEvery years =
      years_of_every(facts.result.targets, *deciding, facts.standing.question());
  if (years.due.size() < 2) return {};
  Sentence counts(facts.language, Mark::comma);
  for (const Status status : {Status::met, Status::missed, Status::undetermined, Status::no_data}) {
    const int count = years.count(status);
    if (count == 0) continue;
    std::vector<Words> named;
    for (const TargetResult* item : years.due) {
      if (item->verdict.status != status) continue;
      named.push_back(say(facts.language, year_alone, item->target->year));
    }
    const Words name = label(status, facts.language);
    counts.clause(status == Status::met ? say(facts.language, all_years, name, count)
                                        : say(facts.language, years_named, name, count,
                                              listed(named, facts.language)));
  }
  return say(facts.language, yearly_counts, years.due.front()->target->year,
             years.due.back()->target->year, static_cast<int>(years.due.size()), counts.text());
}

}  // namespace planmeter
