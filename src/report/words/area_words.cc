// SPDX-License-Identifier: MIT
// An area is named only where a reader could mistake it for the whole.
#include "report/words/area_words.h"

#include <vector>

#include "evaluate/verdict/area_targets.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> sharing_verdict{"分地区评价，{}的是{}", "judged by area; {}: {}"};

Words with_area_of(const IndicatorResult& result, const Words& name, Language language) {
  if (!is_of_one_area_of_several(result)) return name;
  return say(language, bracketed, name, Words(result.areas.front()));
}

}  // namespace

std::string name_in_area(const IndicatorResult& result, Language language) {
  return with_area_of(result, numbered_name(*result.indicator, language), language);
}

std::string plain_name_in_area(const IndicatorResult& result, Language language) {
  return with_area_of(result, Words(result.indicator->name.of(language)), language);
}

std::string areas_sharing_verdict(const IndicatorResult& result, Language language) {
  const std::vector<Words> names(result.areas.begin(), result.areas.end());
  return say(language, sharing_verdict, label(result.verdict.status, language),
             listed(names, language));
}

}  // namespace planmeter
