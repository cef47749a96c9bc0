// SPDX-License-Identifier: MIT
// What targets other than plain values compare, year by year.
#include "report/tables/judged_figure.h"

#include "core/plan_lookup.h"
#include "evaluate/verdict/describe.h"
#include "report/words/quantity_words.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> difference_from{"与{}之差", "difference from '{}'"};
const Phrase<> yearly_change{"比上年增减", "change on the year before"};

}  // namespace

std::string kind_of_figure(const Target& target, const Plan& plan, Language language) {
  if (target.relative_to >= 0) {
    return say(language, difference_from,
               Words(subject_at(plan, target.relative_to).name.of(language)));
  }
  if (is_yearly_change(target)) return say(language, yearly_change);
  return say(language, quantity_words(target.quantity).figure, target.since, target.since + 1);
}

}  // namespace planmeter
