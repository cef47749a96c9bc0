// SPDX-License-Identifier: MIT
// Each year is judged by itself; what is counted are verdicts.
#include "report/remark_yearly.h"

#include <vector>

#include "report/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> yearly_counts{"；逐年要求，已到期{}年：{}",
                                       "; asked for every year: of {} due, {}"};
const Phrase<Words, int, Words> years_named{"{}{}年（{}）", "{1} {0} ({2})"};
const Phrase<Words, int> all_years{"{}{}年", "{1} {0}"};

bool is_of_kind(const Target& target, const Target& deciding) {
  return target.every && target.quantity == deciding.quantity &&
         target.comparison == deciding.comparison && target.relative_to == deciding.relative_to &&
         target.area == deciding.area;
}

}  // namespace

std::string yearly_words(const RemarkFacts& facts) {
  const Target* deciding = facts.result.deciding;
  if (deciding == nullptr || !deciding->every) return {};
  int due = 0;
  std::vector<Words> parts;
  for (const Status status : {Status::met, Status::missed, Status::undetermined, Status::no_data}) {
    std::vector<Words> years;
    for (const TargetResult& item : facts.result.targets) {
      const bool counts = is_of_kind(*item.target, *deciding) &&
                          is_due(*item.target, facts.evaluated.question) &&
                          item.verdict.status == status;
      if (counts) years.push_back(say(facts.language, year_alone, item.target->year));
    }
    if (years.empty()) continue;
    const int count = static_cast<int>(years.size());
    due += count;
    const Words name = label(status, facts.language);
    parts.push_back(status == Status::met ? say(facts.language, all_years, name, count)
                                          : say(facts.language, years_named, name, count,
                                                listed(years, facts.language)));
  }
  if (due < 2) return {};
  Words text;
  for (const Words& part : parts) {
    if (!text.empty()) text += facts.language == Language::zh ? "，" : ", ";
    text += part;
  }
  return say(facts.language, yearly_counts, due, text);
}

}  // namespace planmeter
