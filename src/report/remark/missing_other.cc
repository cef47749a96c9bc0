// SPDX-License-Identifier: MIT
// Said only where it is what leaves the verdict open.
#include "report/remark/missing_other.h"

#include <algorithm>

#include "evaluate/verdict/judge.h"
#include "report/words/owing_unit.h"
#include "report/words/wording.h"

namespace planmeter {

std::string missing_other_words(const Standing& standing, Language language) {
  const Target* target = standing.deciding();
  const Verdict& verdict = standing.verdict();
  if (verdict.status != Status::undetermined || target == nullptr) return {};
  const AreaData& data = standing.data();
  if (!is_other_missing(data, *target, std::min(target->year, standing.year()))) return {};
  const Indicator& other = *data.reference->indicator;
  return say(language, bracketed, label(verdict.reason, language),
             owing_unit(standing.plan(), other, verdict.reason, language));
}

}  // namespace planmeter
