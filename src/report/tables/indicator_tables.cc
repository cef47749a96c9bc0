// SPDX-License-Identifier: MIT
// A number where there is one, else what is known, else what kind of nothing it is.
#include "report/tables/indicator_tables.h"

#include <algorithm>

#include "report/words/column_text.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/target_text.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> data_incomplete{"数据不全", "incomplete"};
const Phrase<> printed_dash{"—", "—"};

/// Whether the actual is held against the path: not where a later document sets the year's target.
bool is_on_path(const IndicatorResult& result, const IndicatorFigures& figures) {
  const Status status = result.verdict.status;
  return figures.path_value && (status == Status::on_track || status == Status::behind) &&
         result.deciding->authority.empty();
}

/// The limits of `value` beside `other` in one row.
Limits limits_in_row(const IndicatorResult& result, const Rational& value, const Figure& other,
                     Language language) {
  return beside(value, other, [&](const Rational& figure, const Limits& limits) {
    return column_text(figure, *result.indicator, shown_quantity(*result.deciding), limits,
                       language);
  });
}

/// `28.77%（2021-2024）`; empty where nothing is known.
Words newest_text(const Standing& standing, Language language) {
  const std::optional<Observation>& latest = standing.figures().latest;
  if (!latest || latest->period.to <= standing.plan().baseline_year) return {};
  const Words value = amount_words(*latest, standing.indicator(), language);
  return say(language, bracketed, value, period_words(latest->period, language));
}

}  // namespace

Cell actual_cell(const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  const IndicatorFigures& figures = standing.figures();
  if (result.areas.size() > 1) return Missing{say(language, printed_dash)};
  const TargetFigures& target = figures.of_deciding;
  const Quantity quantity =
      result.deciding == nullptr ? Quantity::value : shown_quantity(*result.deciding);
  const Limits limits = result.deciding == nullptr ? Limits() : limits_of(*result.deciding);
  const bool is_change = result.deciding != nullptr && result.deciding->relative_to < 0 &&
                         quantity == Quantity::change;
  if (target.actual && is_change) {
    const Target& deciding = *result.deciding;
    const int year = std::min(deciding.year, standing.year());
    return number_cell(target.actual,
                       level_and_change(standing.data(), deciding, *target.actual, year, language));
  }
  if (target.actual) {
    const Limits held = is_on_path(result, figures)
                            ? limits_in_row(result, *target.actual, figures.path_value, language)
                            : limits;
    return number_cell(target.actual,
                       column_text(*target.actual, *result.indicator, quantity, held, language));
  }
  const Observation* own = own_figure(quantity, figures.observed);
  if (own != nullptr && own->period.whole_year()) return Missing{observation_text(*own, language)};
  Words end = known_end(target, [&](const Rational& value) {
    return column_text(value, *result.indicator, quantity, limits, language);
  });
  if (!end.empty()) return Missing{std::move(end)};
  if (result.verdict.status == Status::no_data) return Missing{label(Status::no_data, language)};
  // Something is known, but of other years or another period: the newest of it, with its period.
  const Words known = newest_text(standing, language);
  if (!known.empty()) return Missing{known};
  const bool open = result.verdict.status == Status::undetermined;
  return Missing{open ? say(language, data_incomplete) : label(Status::no_data, language)};
}

}  // namespace planmeter
