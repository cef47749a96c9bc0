// SPDX-License-Identifier: MIT
// Each cell says what it has, or what kind of nothing.
#include "report/annexes/annex_cells.h"

#include <algorithm>

#include "report/words/column_text.h"
#include "report/words/date_words.h"
#include "report/words/known_text.h"
#include "report/words/report_figures.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"

namespace planmeter {

namespace {

const Phrase<> unit_not_named{"规划未写明", "not named"};
const Phrase<> parts_only{"数据不全", "incomplete"};
const Phrase<Words> on_average{"年均{}", "average {}"};

Quantity quantity_of(const Standing& standing) {
  return standing.deciding() == nullptr ? Quantity::value : shown_quantity(*standing.deciding());
}

/// Not where a later document sets the year's target.
bool is_held_to_path(const Standing& standing) {
  const Status status = standing.verdict().status;
  const bool held = status == Status::on_track || status == Status::behind;
  return standing.figures().path_value && held && standing.deciding()->authority.empty();
}

/// The limits of one of two figures that stand in a row, beside the other.
Limits limits_in_annex(const Standing& standing, const Rational& value, const Figure& other,
                       Language language) {
  return beside(value, other, [&](const Rational& figure, const Limits& limits) {
    return column_text(figure, standing.indicator(), quantity_of(standing), limits, language,
                       Decimals::as_plan);
  });
}

Words figure_in_annex(const Standing& standing, const Rational& actual, Language language) {
  const Indicator& indicator = standing.indicator();
  const Quantity quantity = quantity_of(standing);
  const Target* target = standing.deciding();
  Limits limits = target == nullptr ? Limits() : limits_of(*target);
  if (is_held_to_path(standing)) {
    const Limits path = limits_in_annex(standing, actual, standing.figures().path_value, language);
    limits.numbers.insert(limits.numbers.end(), path.numbers.begin(), path.numbers.end());
  }
  const Words shown = column_text(actual, indicator, quantity, limits, language, Decimals::as_plan);
  if (quantity == Quantity::average_growth) return say(language, on_average, shown);
  return quantity == Quantity::value
             ? as_reported(standing.data().own.at(standing.year()), actual, shown)
             : shown;
}

/// `28.77%（2021—2024）`: something is known, but of other years or another period.
Words newest_in_annex(const Standing& standing, Language language) {
  const std::optional<Observation>& latest = standing.figures().latest;
  if (!latest || latest->period.to <= standing.plan().baseline_year) return {};
  return say(language, bracketed, amount_words(*latest, standing.indicator(), language),
             period_words(latest->period, language));
}

}  // namespace

Words absence_word(const AreaData& data, int year, const Date& as_of, Language language) {
  const Reason reason = reason_of_absence(data, year, as_of);
  return reason == Reason::not_published ? say(language, awaited) : label(reason, language);
}

Words unit_in_annex(const Indicator& indicator, Language language) {
  const Words unit(indicator.unit_responsible);
  return unit.empty() ? say(language, unit_not_named) : unit;
}

bool shows_path(const Standing& standing) {
  const Target* target = standing.deciding();
  const Status status = standing.verdict().status;
  if (target == nullptr || status == Status::no_target || status == Status::not_due) return false;
  return standing.figures().path_value && target->year > standing.year() &&
         target->authority.empty();
}

Words path_in_annex(const Standing& standing, Language language) {
  if (!shows_path(standing)) return {};
  const Target& target = *standing.deciding();
  const IndicatorFigures& figures = standing.figures();
  Limits limits =
      limits_in_annex(standing, *figures.path_value, figures.of_deciding.actual, language);
  // A way that has begun is not shown as nothing.
  limits.numbers.emplace_back(0);
  const Words figure = column_text(*figures.path_value, standing.indicator(), target.quantity,
                                   limits, language, Decimals::as_plan);
  return figures.past_path ? column_need(target, figure) : figure;
}

int bound_places(const Indicator& indicator) {
  return indicator.measure == Measure::growth ? 0 : plan_places(indicator).value_or(0);
}

bool tells_yearly_rate(const Standing& standing) {
  const Target* target = standing.deciding();
  return standing.indicator().measure == Measure::growth &&
         (target == nullptr || !is_cumulative(target->quantity));
}

Words targets_of_year(const Standing& standing, int year, Language language) {
  const std::string_view area =
      standing.deciding() == nullptr ? std::string_view() : standing.deciding()->area;
  const int places = bound_places(standing.indicator());
  Sentence text(language);
  const Target* first = nullptr;
  for (const TargetResult& item : standing.result().targets) {
    if (item.target->year != year || item.target->area != area) continue;
    if (first == nullptr) first = item.target;
    const Words asked = target_text(*item.target, standing.plan(), language, places);
    const bool has_words = asked.find(item.target->wording) != Words::npos;
    text.clause(has_words ? asked : asked + degree_beside(*item.target, language));
  }
  return first == nullptr ? Words() : with_area(text.text(), *first, language);
}

Cell actual_in_annex(const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  if (result.areas.size() > 1) return Missing{say(language, by_areas)};
  const TargetFigures& known = standing.figures().of_deciding;
  const Target* target = standing.deciding();
  const Quantity quantity = quantity_of(standing);
  if (known.actual && quantity == Quantity::change && target->relative_to < 0) {
    const int year = std::min(target->year, standing.year());
    return number_cell(known.actual, level_and_change(standing.data(), *target, *known.actual, year,
                                                      language, Decimals::as_plan));
  }
  if (known.actual) {
    return number_cell(known.actual, figure_in_annex(standing, *known.actual, language));
  }
  const Observation* own = own_figure(quantity, standing.figures().observed);
  if (own != nullptr && own->period.whole_year()) return Text{observation_text(*own, language)};
  const Limits limits = target == nullptr ? Limits() : limits_of(*target);
  Words end = known_end(known, [&](const Rational& value) {
    return column_text(value, standing.indicator(), quantity, limits, language, Decimals::as_plan);
  });
  if (!end.empty()) return Text{std::move(end)};
  const Words absent =
      absence_word(standing.data(), standing.year(), standing.question().as_of, language);
  if (result.verdict.status == Status::no_data) return Missing{absent};
  Words newest = newest_in_annex(standing, language);
  if (!newest.empty()) return Missing{std::move(newest)};
  const bool open = result.verdict.status == Status::undetermined;
  return Missing{open ? say(language, parts_only) : absent};
}

Figure own_level(const Standing& standing) {
  const std::optional<Observation>& observed = standing.figures().observed;
  if (tells_yearly_rate(standing)) {
    // Beside an average over the years the year's own rate is what the last one is held against.
    const bool plain = observed && observed->is_plain();
    return plain ? Figure(Rational(observed->value)) : Figure();
  }
  return quantity_of(standing) == Quantity::value ? standing.figures().of_deciding.actual
                                                  : Figure();
}

bool is_preliminary(const Standing& standing) {
  const std::optional<Observation>& observed = standing.figures().observed;
  return standing.verdict().reason == Reason::preliminary ||
         (observed && observed->status == ObservationStatus::preliminary);
}

}  // namespace planmeter
