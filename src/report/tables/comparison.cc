// SPDX-License-Identifier: MIT
// Rows of then and now.
#include "report/tables/comparison.h"

#include <algorithm>
#include <optional>

#include "core/words.h"
#include "evaluate/standing/compared_years.h"
#include "report/page/columns.h"
#include "report/page/status_cell.h"
#include "report/tables/judged_figure.h"
#include "report/words/column_text.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> status_title{"{}年状态", "Status {}"};
const Phrase<> own_value{"当年值", "of the year"};

Words kind_of(const JudgedSide& side, const Plan& plan, Language language) {
  return side.target == nullptr ? Words() : kind_of_figure(*side.target, plan, language);
}

/// The indicator, and what its figures are where they are not its own values.
Words row_name(const ComparedYears& pair, const Indicator& indicator, const Plan& plan,
               Language language) {
  const Words name = numbered_name(indicator, language);
  const Words kind = kind_of(pair.now.figure ? pair.now : pair.then, plan, language);
  return !pair.alike || kind.empty() ? name : say(language, bracketed, name, kind);
}

std::optional<Observation> own_figure_of(const JudgedSide& side, const Standing& standing) {
  const std::string_view area = side.target == nullptr ? std::string_view() : side.target->area;
  return standing.data_in(area).own.at(standing.year());
}

/// What was published of the year's own value and is no plain number: 突破760.
Cell as_published(const JudgedSide& side, const Standing& standing, Language language) {
  const std::optional<Observation> known = own_figure_of(side, standing);
  if (side.quantity() != Quantity::value || !known || !known->period.whole_year()) {
    return Missing{};
  }
  return Text{observation_text(*known, language)};
}

/// Where the years are judged by different things, each figure says what it is.
Cell shown(const JudgedSide& side, bool alike, const Standing& standing, Language language) {
  const Indicator& indicator = standing.indicator();
  if (!side.figure) return as_published(side, standing, language);
  const Limits bound = side.target == nullptr ? Limits() : limits_of(*side.target);
  const Quantity quantity = side.target == nullptr ? Quantity::value : shown_quantity(*side.target);
  Words text = column_text(*side.figure, indicator, quantity, bound, language, Decimals::as_plan);
  if (quantity == Quantity::value) {
    text = as_reported(own_figure_of(side, standing), *side.figure, text);
  }
  if (!alike) {
    const Words kind = kind_of(side, standing.plan(), language);
    text = say(language, bracketed, text, kind.empty() ? say(language, own_value) : kind);
  }
  return number_cell(side.figure, text);
}

/// `before` and `after`: the two figures as shown, whose decimals it has, so that it is their
/// difference.
Cell shown_change(const ComparedYears& pair, const Indicator& indicator, const Cell& before,
                  const Cell& after, Language language) {
  const Figure change = pair.change();
  if (!change) return Missing{};
  const Words sign = change->sign() > 0 ? "+" : "";
  const bool rate = is_in_per_cent(pair.now.quantity());
  const auto places_in = [](const Cell& cell) {
    const Number* number = std::get_if<Number>(&cell);
    return number == nullptr ? 0 : places_of_figure(number->shown);
  };
  const Words between = rounded(*change, std::max(places_in(before), places_in(after)), {});
  const bool points = rate || (indicator.unit == "%" && pair.now.quantity() != Quantity::multiple);
  return number_cell(change, points ? with_points(sign + between, language) : sign + between);
}

struct ComparisonRow {
  const Standing& now;
  const Standing& then;
  ComparedYears pair;
};

constexpr DataColumn<ComparisonRow> comparison_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const ComparisonRow& row) { return text_cell(row.now.indicator().id); }},
    {"year", cells::year, titles::year,
     [](const ComparisonRow& row) { return integer_cell(row.now.year()); }},
    {"value",
     cells::number_or_null,
     {"数值", "Value"},
     [](const ComparisonRow& row) { return value_cell(row.pair.now.figure); }},
    {"status", cells::status, titles::status,
     [](const ComparisonRow& row) { return code_cell(code_of(row.now.verdict().status)); }},
    {"compared_year",
     cells::year,
     {"比较年份", "Compared year"},
     [](const ComparisonRow& row) { return integer_cell(row.then.year()); }},
    {"compared_value",
     cells::number_or_null,
     {"比较年数值", "Compared value"},
     [](const ComparisonRow& row) { return value_cell(row.pair.then.figure); }},
    {"compared_status",
     cells::status,
     {"比较年状态", "Compared status"},
     [](const ComparisonRow& row) { return code_cell(code_of(row.then.verdict().status)); }},
    {"change", cells::number_or_null, titles::change,
     [](const ComparisonRow& row) { return value_cell(row.pair.change()); }},
    {"quantity", cells::quantity, titles::quantity,
     [](const ComparisonRow& row) { return code_cell(code_of(row.pair.now.quantity())); }},
    {"compared_quantity",
     cells::quantity,
     {"比较年目标口径", "Compared quantity"},
     [](const ComparisonRow& row) { return code_cell(code_of(row.pair.then.quantity())); }},
};
constexpr DataTableRows<ComparisonRow> comparison_rows{"comparison", AskedYear::none,
                                                       comparison_columns};

}  // namespace

Table comparison_data(const Standings& standings, const Standings& earlier, Language language) {
  Table table = empty_data(comparison_rows, language);
  for (std::size_t i = 0; i < standings.rows().size(); ++i) {
    const Standing& now = standings.rows()[i];
    const Standing& then = earlier.rows()[i];
    add_row(table, comparison_rows, {now, then, compare_years(then, now)}, language);
  }
  return table;
}

TableFacts comparison_facts() { return facts_of(comparison_rows); }

Table comparison_page(const Standings& standings, const Standings& earlier, Language language) {
  Table table;
  table.id = "comparison_page";
  table.audience = Audience::page;
  const int then_year = earlier.year();
  const int now_year = standings.year();
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::unit), Align::left},
                   {"", say(language, year_alone, then_year), Align::right},
                   {"", say(language, year_alone, now_year), Align::right},
                   {"", say(language, titles::change), Align::right},
                   {"", say(language, status_title, then_year), Align::left},
                   {"", say(language, status_title, now_year), Align::left}};
  const Plan& plan = standings.plan();
  for (std::size_t i = 0; i < standings.rows().size(); ++i) {
    const Standing& now = standings.rows()[i];
    const Standing& then = earlier.rows()[i];
    const Indicator& indicator = now.indicator();
    const ComparedYears pair = compare_years(then, now);
    const Cell before = shown(pair.then, pair.alike, then, language);
    const Cell after = shown(pair.now, pair.alike, now, language);
    const auto is_nothing = [](const Cell& cell) { return std::holds_alternative<Missing>(cell); };
    if (is_nothing(before) && is_nothing(after)) continue;
    table.rows.push_back({text_cell(row_name(pair, indicator, plan, language)),
                          text_cell(unit_label(indicator.unit, language)), before, after,
                          shown_change(pair, indicator, before, after, language),
                          status_cell({then.verdict().status, Reason::none}, language),
                          status_cell({now.verdict().status, Reason::none}, language)});
  }
  return table;
}

}  // namespace planmeter
