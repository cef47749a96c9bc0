// SPDX-License-Identifier: MIT
// A value is: words before (of which one may say that it is a mean or over all of several years),
// a number, 余 or 多, a unit, words after; each word tightens what the
// number says.
#include "load/text/value_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/ascii.h"
#include "core/text.h"
#include "core/written_digits.h"
#include "load/text/bounds.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"
#include "load/text/take_end.h"
#include "load/text/units.h"

namespace planmeter {

namespace {

struct Word {
  std::string_view text;
  ValueKind kind;
};

// A longer word stands before the shorter one it begins with.
constexpr std::array words_before = {
    Word{">=", ValueKind::at_least},     Word{">", ValueKind::more_than},
    Word{"<=", ValueKind::at_most},      Word{"<", ValueKind::less_than},
    Word{"≥", ValueKind::at_least},      Word{"＞", ValueKind::more_than},
    Word{"≤", ValueKind::at_most},       Word{"＜", ValueKind::less_than},
    Word{"超过", ValueKind::more_than},  Word{"超", ValueKind::more_than},
    Word{"逾", ValueKind::more_than},    Word{"突破", ValueKind::at_least},
    Word{"达到", ValueKind::at_least},   Word{"达", ValueKind::at_least},
    Word{"不低于", ValueKind::at_least}, Word{"不少于", ValueKind::at_least},
    Word{"不超过", ValueKind::at_most},  Word{"不高于", ValueKind::at_most},
    Word{"近", ValueKind::less_than},    Word{"不足", ValueKind::less_than},
    Word{"未满", ValueKind::less_than},  Word{"大约", ValueKind::estimate},
    Word{"约", ValueKind::estimate},
};
constexpr std::array words_after = {
    Word{"以上", ValueKind::at_least}, Word{"以下", ValueKind::at_most},
    Word{"以内", ValueKind::at_most},  Word{"左右", ValueKind::estimate},
    Word{"余", ValueKind::more_than},  Word{"多", ValueKind::more_than},
};
constexpr std::array states = {
    Word{"done", ValueKind::done},       Word{"完成", ValueKind::done},
    Word{"已完成", ValueKind::done},     Word{"not_done", ValueKind::not_done},
    Word{"未完成", ValueKind::not_done},
};
constexpr auto missing_marks = std::to_array<std::string_view>({
    "",     "—",   "——",     "–",    "-",    "－", "\xE2\x88\x92", "--",  "NA", "N/A",
    "n.a.", "n.a", "#N/A",   "null", "x",    ".",  "..",           "...", ":",  "…",
    "……",   "/",   "无数据", "暂无", "待报",
});

/// What the words of a value say together; the first problem they make stays.
class Meaning {
 public:
  void add(ValueKind kind) {
    if (problem_ || kind == kind_) return;
    if (kind_ == ValueKind::exact) {
      kind_ = kind;
    } else if (kind_ == ValueKind::estimate || kind == ValueKind::estimate) {
      problem_ = Code::csv_estimate_and_bound;
    } else if (is_lower_bound(kind_) && is_lower_bound(kind)) {
      kind_ = ValueKind::more_than;  // both hold, as in 达1000余家: the strict one says more
    } else if (is_upper_bound(kind_) && is_upper_bound(kind)) {
      kind_ = ValueKind::less_than;
    } else {
      problem_ = Code::csv_bad_value;
    }
  }
  ValueKind kind() const { return kind_; }
  std::optional<Code> problem() const { return problem_; }

 private:
  ValueKind kind_ = ValueKind::exact;
  std::optional<Code> problem_;
};

void take_words_before(std::string_view& text, Meaning& meaning) {
  const auto stands_before = [&text](const Word& word) { return take_front(text, word.text); };
  for (;;) {
    const auto word = std::ranges::find_if(words_before, stands_before);
    if (word == words_before.end()) return;
    meaning.add(word->kind);
    text = trim(text);
  }
}

void take_words_after(std::string_view& text, Meaning& meaning) {
  const auto stands_after = [&text](const Word& word) { return take_back(text, word.text); };
  for (;;) {
    const auto word = std::ranges::find_if(words_after, stands_after);
    if (word == words_after.end()) return;
    meaning.add(word->kind);
    text = trim(text);
  }
}

void take_and_more(std::string_view& text, Meaning& meaning) {
  if (take_front(text, "余") || take_front(text, "多")) meaning.add(ValueKind::more_than);
}

/// Whether what follows a number can be a unit: no second number, no sign, not the x of 0x10.
bool may_be_unit(std::string_view text) {
  if (text.empty()) return true;
  const char first = text.front();
  const bool ascii = static_cast<unsigned char>(first) < 0x80;
  if (ascii && !is_letter(first) && first != '%' && first != '/') return false;
  if (text.size() > 1 && (first == 'x' || first == 'X') && is_digit(text[1])) return false;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (is_digit(text[i]) && !is_letter(text[i - 1])) return false;  // m2 and CO2 are units
  }
  return true;
}

/// A bare number.
std::optional<ValueText> exact_number(std::string_view text) {
  int places = 0;
  const std::optional<Decimal> value = Decimal::parse(text, places);
  if (!value) return std::nullopt;
  return ValueText{ValueKind::exact, *value, half_unit(places), {}};
}

/// The number as the words around it tighten it. A bound or an estimate is not rounded.
ValueText said_by(const Meaning& meaning, ValueText number, std::string unit, PeriodFigure figure) {
  number.kind = meaning.kind();
  if (number.kind != ValueKind::exact) number.half_unit = Decimal();
  number.unit = std::move(unit);
  number.figure = figure;
  return number;
}

/// What follows the first number of 2.5:1 or 1:2.5: the value is what stands beside the 1, which
/// the unit keeps the place of.
std::variant<ValueText, Code> parse_ratio(std::string_view rest, const std::string& first,
                                          const Meaning& meaning, PeriodFigure figure) {
  if (!take_front(rest, ":")) take_front(rest, "∶");
  rest = trim(rest);
  const std::optional<std::string> second = take_number(rest);
  if (!second || !trim(rest).empty()) return Code::csv_bad_value;
  if (meaning.problem()) return *meaning.problem();
  const std::optional<ValueText> left = exact_number(first);
  const std::optional<ValueText> right = exact_number(*second);
  if (!left || !right) return Code::csv_number_range;
  if (right->value == Decimal(1)) return said_by(meaning, *left, ":1", figure);
  if (left->value == Decimal(1)) return said_by(meaning, *right, "1:", figure);
  return Code::csv_bad_value;
}

}  // namespace

std::vector<std::string_view> words_of_value(ValueKind kind) {
  std::vector<std::string_view> words;
  const auto take = [&words, kind](const auto& table) {
    for (const Word& word : table) {
      if (word.kind == kind) words.push_back(word.text);
    }
  };
  take(words_before);
  take(words_after);
  take(states);
  return words;
}

std::vector<std::string_view> missing_value_marks() {
  // The first is the empty cell; of NaN the case counts, see below.
  std::vector<std::string_view> marks = {missing_marks.begin() + 1, missing_marks.end()};
  marks.push_back("NaN");
  return marks;
}

bool is_missing_mark(std::string_view text) {
  if (!text.empty() && is_digit(text.front())) return false;  // as nearly every cell begins
  if (text == "NaN") return true;  // as programs write it; `nan` is no number, and an error
  return std::ranges::any_of(
      missing_marks, [text](std::string_view mark) { return equal_ignoring_case(text, mark); });
}

std::variant<ValueText, Code> parse_value_text(std::string_view text) {
  // Nearly every cell is a bare number.
  if (const std::optional<ValueText> plain = exact_number(text)) return *plain;
  if (may_be_full_width(text)) {
    const std::string narrow = half_width(text);
    if (narrow != text) return parse_value_text(narrow);
  }
  for (const Word& state : states) {
    if (equal_ignoring_case(text, state.text)) return ValueText{state.kind, {}, {}, {}};
  }

  Meaning meaning;
  take_words_before(text, meaning);
  const PeriodFigure figure = take_period_figure(text);
  if (figure != PeriodFigure::unsaid) take_words_before(text, meaning);  // 累计达18.2
  const std::optional<std::string> number = take_number(text);
  if (!number) return Code::csv_bad_value;
  text = trim(text);
  if (text.starts_with(':') || text.starts_with("∶")) {
    return parse_ratio(text, *number, meaning, figure);
  }
  take_and_more(text, meaning);
  text = trim(text);
  // 3万余家: the words for "and more" may stand inside a unit, after its order of magnitude.
  std::string unit(leading_magnitude(text));
  text.remove_prefix(unit.size());
  if (!unit.empty()) take_and_more(text, meaning);
  take_words_after(text, meaning);
  unit += text;
  if (!may_be_unit(unit)) return Code::csv_bad_value;
  if (meaning.problem()) return *meaning.problem();

  const std::optional<ValueText> value = exact_number(*number);
  if (!value) return Code::csv_number_range;
  return said_by(meaning, *value, std::move(unit), figure);
}

std::optional<ValueText> parse_place(std::string_view text) {
  const bool exact = take_front(text, "第");
  if (!exact && !take_front(text, "前")) return std::nullopt;
  if (!take_back(text, "位")) take_back(text, "名");
  text = trim(text);
  if (text.empty() || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  const std::optional<Decimal> value = Decimal::parse(text);
  if (!value) return std::nullopt;
  return ValueText{exact ? ValueKind::exact : ValueKind::at_most, *value, {}, {}};
}

bool means_same_as_above(std::string_view text) {
  constexpr std::array<std::string_view, 7> marks = {"同上", "同前", "同左", "〃", "″", "”", "\""};
  return std::ranges::find(marks, text) != marks.end();
}

std::optional<std::string_view> find_tier_class(std::span<const TierClass> classes,
                                                std::string_view text) {
  take_back(text, "县");
  take_back(text, "类");
  text = trim(text);
  for (const TierClass& tier : classes) {
    if (equal_ignoring_case(text, tier.id)) return tier.id;
  }
  return std::nullopt;
}

}  // namespace planmeter
