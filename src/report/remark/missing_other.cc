// SPDX-License-Identifier: MIT
// Said only where it is what leaves the verdict open.
#include "report/remark/missing_other.h"

#include <algorithm>

#include "evaluate/verdict/judge.h"
#include "report/words/owing_unit.h"
#include "report/words/wording.h"

namespace planmeter {

std::string missing_other_words(const Evaluated& evaluated, const IndicatorResult& result,
                                Language language) {
  const Target* target = result.deciding;
  if (result.verdict.status != Status::undetermined || target == nullptr) return {};
  const AreaData data =
      gather(evaluated.plan, *evaluated.observations, *result.indicator, target->area);
  if (!is_other_missing(data, *target, std::min(target->year, evaluated.question.year))) return {};
  const Indicator& other = *data.reference->indicator;
  return say(language, bracketed, label(result.verdict.reason, language),
             owing_unit(evaluated.plan, other, result.verdict.reason, language));
}

}  // namespace planmeter
