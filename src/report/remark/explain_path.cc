// SPDX-License-Identifier: MIT
// A straight line is a sum; a constant rate is a root, of which only the figure is printed.
#include "report/remark/explain_path.h"

#include <fmt/format.h>

#include "evaluate/path/path.h"
#include "evaluate/path/path_value.h"
#include "evaluate/standing/standings.h"
#include "evaluate/verdict/judge.h"
#include "report/remark/explain_sums.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr int places_of_line = 2;  // before it is rounded to a whole one

const Phrase<int, Words> path_line{"规划进度：{}年应达＝{}", "path: {} asks for {}"};
const Phrase<int, Words> path_ceiling{"规划进度：{}年应控制在＝{}", "path: {} allows at most {}"};
const Phrase<int, Words, Words, Words> whole_path{"规划进度（{}年）：{}，即直线{}，按整数应达{}",
                                                  "path: {} asks for {} = {}, in whole numbers {}"};
const Phrase<int, Words, Words, Words> whole_ceiling{
    "规划进度（{}年）：{}，即直线{}，按整数应控制在{}",
    "path: {} allows at most {} = {}, in whole numbers {}"};
const Phrase<> past_path{"，须超过", ", to be exceeded"};
const Phrase<> below_path{"，须低于", ", to be undercut"};
const Phrase<Words, Words> path_result{"；实际{}，{}", "; the actual {}: {}"};

/// With the digits that the result, printed as `shown`, needs.
Words straight_line(const PathPiece<Rational>& piece, int year, const Rational& result,
                    const Words& shown) {
  const Rational from = number_of(piece.before.value);
  const Rational to = number_of(piece.after.value);
  const Rational part =
      Rational(year - piece.before.year) / Rational(piece.after.year - piece.before.year);
  const int places = places_to_redo(4, result, places_of_figure(shown), [&](int digits) {
    const Rational start = from.rounded(digits);
    return start + (to.rounded(digits) - start) * part;
  });
  const Words start = value_text(from, {}, places);
  return fmt::format("{} + ({} − {}) × ({} − {}) ÷ ({} − {})", start, value_text(to, {}, places),
                     as_term(start), year, piece.before.year, piece.after.year, piece.before.year);
}

/// The line as it is drawn and the whole number it was rounded to; empty where it holds that.
Words whole_sum(PathPiece<Rational> piece, const PathForm& form, int year, const Rational& whole,
                bool ceiling, Language language) {
  if (!piece.in_whole_ones) return {};
  piece.in_whole_ones = false;
  const Rational drawn = value_on_piece(piece, form, year);
  if (drawn == whole) return {};
  Limits between(whole);
  between.numbers.push_back(whole + Rational(piece.upward ? 1 : -1));
  const Words shown = value_text(drawn, between, places_of_line);
  return say(language, ceiling ? whole_ceiling : whole_path, year,
             straight_line(piece, year, drawn, shown), shown, value_text(whole));
}

}  // namespace

std::string path_explained(const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  const Indicator& indicator = standing.indicator();
  const int year = standing.year();
  const std::optional<Track> track = track_of(*result.deciding);
  if (!track) return {};
  const std::optional<PathPiece<Rational>> piece =
      path_piece<Rational>(standing.data(), *track, year);
  const IndicatorFigures& figures = standing.figures();
  if (!piece || !figures.path_value) return {};
  const Figure& now = figures.of_deciding.actual;
  const auto text = [&](const Rational& value, const Limits& limits) {
    return quantity_text(value, track->quantity, limits, places_for(indicator.unit));
  };
  const Rational& path = *figures.path_value;
  const Words actual = now ? text(*now, beside(*now, path, text)) : Words();
  const bool ceiling =
      wants_less(result.deciding->comparison) && !piece->past && indicator.measure != Measure::rank;
  const PathForm form = path_form(track->quantity, indicator.measure);
  Words line = whole_sum(*piece, form, year, path, ceiling, language);
  if (line.empty()) {
    const Words shown = text(path, beside(path, now, text));
    const Words sum =
        form.constant_rate ? Words() : straight_line(*piece, year, path, shown) + " = ";
    line = say(language, ceiling ? path_ceiling : path_line, year, sum + shown);
  }
  if (piece->past) line += say(language, piece->upward ? past_path : below_path);
  if (now && result.verdict.status != Status::no_target) {
    line += say(language, path_result, actual, label(result.verdict.status, language));
  }
  return line;
}

}  // namespace planmeter
