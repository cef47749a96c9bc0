// SPDX-License-Identifier: MIT
// The marks stand here and nowhere else: a phrase has those inside it, never those around it.
#include "report/words/sentence.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"

namespace planmeter {

namespace {

std::string_view stop_in(Language language) { return language == Language::zh ? "。" : "."; }

}  // namespace

std::string_view text_of(Mark mark, Language language) {
  const bool chinese = language == Language::zh;
  switch (mark) {
    case Mark::pause:
      return chinese ? "、" : ", ";
    case Mark::comma:
      return chinese ? "，" : ", ";
    case Mark::semicolon:
      break;
  }
  return chinese ? "；" : "; ";
}

std::string capitalised(std::string text, Language language) {
  if (language == Language::en && !text.empty()) text.front() = capital(text.front());
  return text;
}

Sentence& Sentence::clause(std::string_view words) {
  if (words.empty()) return *this;
  if (!text_.empty()) text_ += text_of(mark_, language_);
  text_ += words;
  return *this;
}

std::string Sentence::closed() const {
  if (text_.empty()) return {};
  return with_stop(capitalised(text_, language_), language_);
}

Sentences& Sentences::add(std::string_view sentence) {
  if (sentence.empty()) return *this;
  if (language_ == Language::en && !text_.empty()) text_ += ' ';
  text_ += sentence;
  return *this;
}

std::string with_stop(std::string sentence, Language language) {
  sentence += stop_in(language);
  return sentence;
}

std::string without_stop(std::string sentence, Language language) {
  const std::string_view stop = stop_in(language);
  if (sentence.ends_with(stop)) sentence.erase(sentence.size() - stop.size());
  return sentence;
}

std::string without_any_stop(std::string_view written) {
  constexpr std::array<std::string_view, 11> stops = {"。", ".",  "；", ";", "，", ",",
                                                      "、", "：", ":",  " ", "　"};
  for (bool stripped = true; stripped;) {
    stripped = false;
    for (const std::string_view stop : stops) {
      if (!written.ends_with(stop)) continue;
      written.remove_suffix(stop.size());
      stripped = true;
    }
  }
  return std::string(written);
}

std::string listed(const std::vector<std::string>& names, Language language) {
  const bool has_pause = std::ranges::any_of(
      names, [](const std::string& name) { return name.find("、") != std::string::npos; });
  return join(names, text_of(has_pause ? Mark::semicolon : Mark::pause, language));
}

}  // namespace planmeter
