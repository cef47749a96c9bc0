// SPDX-License-Identifier: MIT
// An assumption is shown as one.
#include "report/words/publication_text.h"

#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int> published_value{"{}，年后约{}个月",
                                         "by {}, in about month {} after the year"};
const Phrase<Words> published_assumed{"{}（推定，无出处）", "{} (assumed; no source)"};
const Phrase<Words, Words> published_by_source{"{}（据{}）", "{} ({})"};

}  // namespace

std::string publication_text(const Publication& published, Language language) {
  const Words when = say(language, published_value, Words(published.by), published.after_months);
  if (published.assumed) return say(language, published_assumed, when);
  if (published.sources.empty()) return when;
  return say(language, published_by_source, when, joined(published.sources));
}

}  // namespace planmeter
