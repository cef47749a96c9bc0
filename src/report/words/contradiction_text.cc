// SPDX-License-Identifier: MIT
// The clauses first, then how they are read.
#include "report/words/contradiction_text.h"

#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> contradiction{"{}：{}。", "{}: {}. "};

}  // namespace

std::string clauses_text(const Contradiction& item, Language language) {
  Words clauses;
  for (const std::string_view clause : item.clauses) {
    if (!clauses.empty()) clauses += semicolon(language);
    clauses += clause;
  }
  return clauses;
}

std::string contradiction_text(const Contradiction& item, Language language) {
  Words text =
      say(language, contradiction, Words(item.about.of(language)), clauses_text(item, language)) +
      Words(item.note);
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace planmeter
