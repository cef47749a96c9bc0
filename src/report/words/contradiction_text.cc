// SPDX-License-Identifier: MIT
// The clauses first, then how they are read.
#include "report/words/contradiction_text.h"

#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> contradiction{"{}：{}。", "{}: {}."};

}  // namespace

std::string clauses_text(const Contradiction& item, Language language) {
  return join(item.clauses, text_of(Mark::semicolon, language));
}

std::string contradiction_text(const Contradiction& item, Language language) {
  Sentences text(language);
  text.add(
      say(language, contradiction, Words(item.about.of(language)), clauses_text(item, language)));
  return text.add(item.note).text();
}

}  // namespace planmeter
