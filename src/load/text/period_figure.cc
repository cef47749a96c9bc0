// SPDX-License-Identifier: MIT
// One table of words, for the column and for the value.
#include "load/text/period_figure.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "load/text/cell.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

struct FigureWord {
  std::string_view text;
  PeriodFigure figure;
};

constexpr std::array figure_words = {
    FigureWord{"average", PeriodFigure::average},
    FigureWord{"年均", PeriodFigure::average},
    FigureWord{"cumulative", PeriodFigure::cumulative},
    FigureWord{"累计", PeriodFigure::cumulative},
};

}  // namespace

std::optional<PeriodFigure> parse_period_figure(std::string_view text) {
  if (is_missing_mark(text)) return PeriodFigure::unsaid;
  const auto found = std::ranges::find_if(figure_words, [text](const FigureWord& word) {
    return equal_ignoring_case(text, word.text);
  });
  if (found == figure_words.end()) return std::nullopt;
  return found->figure;
}

PeriodFigure take_period_figure(std::string_view& text) {
  const auto found = std::ranges::find_if(figure_words, [text](const FigureWord& word) {
    return equal_ignoring_case(text.substr(0, word.text.size()), word.text);
  });
  if (found == figure_words.end()) return PeriodFigure::unsaid;
  text = trim(text.substr(found->text.size()));
  return found->figure;
}

std::optional<Decimal> total_of_mean(const Decimal& mean, int years) {
  Int128 coefficient = 0;
  if (__builtin_mul_overflow(mean.coefficient(), Int128{years}, &coefficient)) return std::nullopt;
  // Decimal::parse is the one place that knows the range.
  return Decimal::parse(Decimal::from_coefficient(coefficient, mean.scale()).to_text());
}

}  // namespace planmeter
