// SPDX-License-Identifier: MIT
// How clauses become a sentence, sentences a text, and names a list, in both languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"

namespace planmeter {

/// What parts the clauses of a sentence or the items of a list.
enum class Mark {
  pause,  // 、 in Chinese, a comma in English
  comma,
  semicolon,
};

/// With the blank that English sets behind it.
std::string_view text_of(Mark mark, Language language);

/// As a sentence begins: an English one with a capital.
std::string capitalised(std::string text, Language language);

/// A sentence, or a list within one, of clauses that come one by one.
class Sentence {
 public:
  explicit Sentence(Language language, Mark mark = Mark::semicolon)
      : language_(language), mark_(mark) {}

  /// Behind those before it, with the mark between them; nothing for an empty one.
  Sentence& clause(std::string_view words);

  bool empty() const { return text_.empty(); }
  /// The clauses as they are.
  const std::string& text() const { return text_; }
  /// With a capital and a full stop; empty for no clause.
  std::string closed() const;

 private:
  Language language_;
  Mark mark_;
  std::string text_;
};

/// Whole sentences, one behind the other: a blank parts English ones.
class Sentences {
 public:
  explicit Sentences(Language language) : language_(language) {}

  /// With its full stop; nothing for an empty one.
  Sentences& add(std::string_view sentence);

  const std::string& text() const { return text_; }

 private:
  Language language_;
  std::string text_;
};

/// With its full stop.
std::string with_stop(std::string sentence, Language language);
/// A sentence as a clause of another: without its full stop.
std::string without_stop(std::string sentence, Language language);
/// The same of what people wrote: without the stops, commas, colons and blanks at its end, of
/// either language. Empty where it is nothing but such.
std::string without_any_stop(std::string_view written);

/// Texts with `between` between them.
template <typename Texts>
std::string join(const Texts& texts, std::string_view between) {
  std::string all;
  bool first = true;
  for (const auto& text : texts) {
    if (!first) all += between;
    all += text;
    first = false;
  }
  return all;
}

/// Clauses, units and ids as data have them, whatever the language: with 、 between them.
template <typename Texts>
std::string joined(const Texts& texts) {
  return join(texts, "、");
}

/// Texts as what one may choose among: `甲、乙或丙`, `a, b or c`.
template <typename Texts>
std::string alternatives(const Texts& texts, Language language) {
  std::string all;
  std::size_t left = texts.size();
  for (const auto& text : texts) {
    if (!all.empty() && language == Language::zh) all += left == 1 ? "或" : "、";
    if (!all.empty() && language == Language::en) all += left == 1 ? " or " : ", ";
    all += text;
    --left;
  }
  return all;
}

/// Names in a sentence; where a Chinese one has a 、 of its own, they are parted by ；.
std::string listed(const std::vector<std::string>& names, Language language);

}  // namespace planmeter
