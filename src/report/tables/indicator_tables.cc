// SPDX-License-Identifier: MIT
// Columns and cells of the report's pages.
#include "report/tables/indicator_tables.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/methods/method_remark.h"
#include "report/page/status_cell.h"
#include "report/tables/judged_figure.h"
#include "report/words/column_text.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/nature_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> base_title{"{}年基数", "Base {}"};
const Phrase<> previous_title{"上年", "Last year"};
const Phrase<int> target_year_title{"{}年目标", "Target {}"};
const Phrase<Words> not_past{"{}（未超过）", "{} (not above)"};
const Phrase<> see_areas{"见分地区目标", "by area"};
const Phrase<> data_incomplete{"数据不全", "incomplete"};
const Phrase<> change_on_year_title{"比上年", "Change"};
const Phrase<> figure_title{"方法值x", "Figure x"};
const Phrase<> band_title{"评定档次", "Band"};
const Phrase<> path_title{"按进度应达", "Path"};
const Phrase<> printed_dash{"—", "—"};
const Phrase<Words> category{"【{}】", "[{}]"};

/// The year all of the shown targets are due in; nothing where they differ.
std::optional<int> common_year(const Standings& standings, Scope scope) {
  std::optional<int> year;
  for (const Standing& standing : standings.rows()) {
    const IndicatorResult& result = standing.result();
    if (result.indicator->scope() != scope || result.deciding == nullptr) continue;
    if (result.verdict.status == Status::no_target) continue;
    if (year && *year != result.deciding->year) return std::nullopt;
    year = result.deciding->year;
  }
  return year;
}

/// Every target of the deciding one's year.
Cell target_cell(const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  if (result.verdict.status == Status::no_target) {
    // 年度另行确定: what the plan leaves to the years is not what it sets nothing for.
    return Missing{result.verdict.reason == Reason::set_yearly ? label(Reason::set_yearly, language)
                                                               : say(language, printed_dash)};
  }
  if (result.deciding == nullptr) return Missing{};
  if (result.areas.size() > 1) return text_cell(say(language, see_areas));
  const int year = result.deciding->year;
  Sentence text(language);
  for (const TargetResult& item : result.targets) {
    if (item.target->year != year || item.target->area != result.deciding->area) continue;
    text.clause(target_text(*item.target, standing.plan(), language) +
                degree_beside(*item.target, language));
  }
  return text_cell(with_area(text.text(), *result.deciding, language));
}

/// The year of the deciding target; missing where the column of targets says it for all rows.
Cell year_cell(const IndicatorResult& result, std::optional<int> common) {
  const bool none = result.deciding == nullptr || result.verdict.status == Status::no_target;
  if (none || common) return Missing{};
  return integer_cell(result.deciding->year);
}

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

/// Where the path stands, for what is held against it.
Cell path_cell(const IndicatorResult& result, const IndicatorFigures& figures, Language language) {
  if (!is_on_path(result, figures)) return Missing{};
  const Target& target = *result.deciding;
  const Limits limits =
      limits_in_row(result, *figures.path_value, figures.of_deciding.actual, language);
  const Words figure =
      column_text(*figures.path_value, *result.indicator, target.quantity, limits, language);
  return number_cell(figures.path_value, figures.past_path ? column_need(target, figure) : figure);
}

Column target_column(std::optional<int> common, Language language) {
  return {"", common ? say(language, target_year_title, *common) : say(language, titles::target),
          Align::left};
}

/// Last year beside this year's actual: of a sum, a mean or a cumulative rate the same a year
/// earlier, for the year's own figure would be held against the whole.
Figure previous_figure(const Standing& standing) {
  const IndicatorFigures& figures = standing.figures();
  const Target* target = standing.deciding();
  if (target == nullptr || shown_quantity(*target) == Quantity::value) return figures.previous;
  // Of average growth and multiples the section on growth has every year.
  if (is_growth(target->quantity)) return std::nullopt;
  return figure_of_year(standing.data(), *target, standing.year() - 1);
}

/// A change without its points, which the actual beside it has: the column is narrow.
Cell previous_cell(const IndicatorResult& result, const Figure& previous, Language language) {
  if (!previous) return Missing{};
  const Quantity quantity =
      result.deciding == nullptr ? Quantity::value : shown_quantity(*result.deciding);
  if (quantity != Quantity::change) {
    return number_cell(previous, column_text(*previous, *result.indicator, quantity, {}, language));
  }
  const Words sign = previous->sign() > 0 ? "+" : "";
  return number_cell(previous,
                     sign + value_text(*previous, {}, places_for(result.indicator->unit)));
}

/// In the main table the reason stands in the notes below it, but what is preliminary is marked.
Cell short_status_cell(const Verdict& verdict, Language language) {
  if (verdict.reason == Reason::preliminary) return status_cell(verdict, language);
  return status_cell({verdict.status, Reason::none}, language);
}

/// `28.77%（2021-2024）`; empty where nothing is known.
Words newest_text(const Standing& standing, Language language) {
  const std::optional<Observation>& latest = standing.figures().latest;
  if (!latest || latest->period.to <= standing.plan().baseline_year) return {};
  const Words value = amount_words(*latest, standing.indicator(), language);
  return say(language, bracketed, value, period_words(latest->period, language));
}

/// The change on last year, where both are levels of one series, known exactly.
Cell change_cell(const IndicatorResult& result, const IndicatorFigures& figures,
                 const Figure& previous, Language language) {
  const Figure& actual = figures.of_deciding.actual;
  const bool level =
      result.deciding == nullptr || shown_quantity(*result.deciding) == Quantity::value;
  if (!level || !actual || !previous || figures.breaks_this_year) return Missing{};
  const Rational change = *actual - *previous;
  return number_cell(change,
                     column_text(change, *result.indicator, Quantity::change, {}, language));
}

/// What the method gives, where it is another than the path.
void add_method_columns(Table& table, const Standings& standings, Language language) {
  if (standings.question().method == Method::path) return;
  table.columns.push_back({"", say(language, figure_title), Align::right});
  table.columns.push_back({"", say(language, band_title), Align::left});
}

void add_method_cells(std::vector<Cell>& row, const Standing& standing, Language language) {
  const Method method = standing.question().method;
  if (method == Method::path) return;
  const MethodStanding& by_method = standing.by_method();
  row.push_back(number_cell(by_method.figure, method_figure_text(method, by_method, language)));
  const bool silent = says_nothing(by_method, standing.verdict());
  row.push_back(text_cell(silent ? Words() : method_band_text(by_method, language)));
}

Table empty_main_table(const Standings& standings, std::optional<int> common, Language language) {
  Table table;
  table.id = "main_indicators";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::number), Align::right},
                   {"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::unit), Align::left},
                   {"", say(language, base_title, standings.plan().baseline_year), Align::right},
                   {"", say(language, previous_title), Align::right},
                   {"", say(language, titles::actual), Align::right},
                   {"", say(language, change_on_year_title), Align::right},
                   {"", say(language, titles::target_year), Align::right},
                   target_column(common, language),
                   {"", say(language, titles::attainment), Align::right}};
  add_method_columns(table, standings, language);
  table.columns.push_back({"", say(language, titles::status), Align::left});
  return table;
}

/// A strict bound that is just touched is attained in full and missed: said beside it.
Cell attainment_cell(const IndicatorResult& result, const IndicatorFigures& figures,
                     Language language) {
  const Figure& attainment = figures.of_deciding.attainment;
  // Where no target is set for the year, a share of the next one would look like a verdict.
  if (!attainment || result.verdict.status == Status::no_target) return Missing{};
  const Words text = percent_text(*attainment, Rational(1));
  const bool tie = is_strict(*result.deciding) && *attainment == Rational(1);
  return number_cell(attainment, tie ? say(language, not_past, text) : text);
}

std::vector<Cell> main_row(const Standing& standing, std::optional<int> common, Language language) {
  const Indicator& indicator = standing.indicator();
  const IndicatorResult& result = standing.result();
  const IndicatorFigures& figures = standing.figures();
  const Figure previous = previous_figure(standing);
  std::vector<Cell> row = {text_cell(indicator.number),
                           text_cell(name_with_nature(standing.plan(), indicator, language)),
                           text_cell(unit_label(indicator.unit, language)),
                           indicator.baseline ? decimal_cell(indicator.baseline->value) : Missing{},
                           previous_cell(result, previous, language),
                           actual_cell(standing, language),
                           change_cell(result, figures, previous, language),
                           year_cell(result, common),
                           target_cell(standing, language),
                           attainment_cell(result, figures, language)};
  add_method_cells(row, standing, language);
  row.push_back(short_status_cell(result.verdict, language));
  return row;
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

Table main_table(const Standings& standings, Language language) {
  const std::optional<int> common = common_year(standings, Scope::table);
  Table table = empty_main_table(standings, common, language);
  std::string_view last;
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::table) continue;
    if (indicator.group != last) {
      last = indicator.group;
      const Words name(group_name(standings.plan(), last).of(language));
      std::vector<Cell> row(table.columns.size(), Missing{});
      row[1] = text_cell(say(language, category, name));
      if (!name.empty()) table.rows.push_back(std::move(row));
    }
    table.rows.push_back(main_row(standing, common, language));
  }
  return table;
}

Table other_table(const Standings& standings, Language language) {
  Table table;
  table.id = "other_targets";
  table.audience = Audience::page;
  const std::optional<int> common = common_year(standings, Scope::text);
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::unit), Align::left},
                   {"", say(language, titles::target_year), Align::right},
                   target_column(common, language),
                   {"", say(language, path_title), Align::right},
                   {"", say(language, titles::actual), Align::right}};
  add_method_columns(table, standings, language);
  table.columns.push_back({"", say(language, titles::status), Align::left});
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::text) continue;
    const IndicatorResult& result = standing.result();
    std::vector<Cell> row = {text_cell(name_with_nature(standing.plan(), indicator, language)),
                             text_cell(unit_label(indicator.unit, language)),
                             year_cell(result, common),
                             target_cell(standing, language),
                             path_cell(result, standing.figures(), language),
                             actual_cell(standing, language)};
    add_method_cells(row, standing, language);
    row.push_back(status_cell(result.verdict, language));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace planmeter
