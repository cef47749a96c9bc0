// SPDX-License-Identifier: MIT
// Keys, titles and cells of the growth tables.
#include "report/growth/growth_tables.h"

#include <algorithm>

#include "report/growth/growth_figures.h"
#include "report/page/columns.h"
#include "report/page/status_cell.h"
#include "report/words/figure_text.h"
#include "report/words/needed_amount.h"
#include "report/words/shown_years.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr Phrase<> steps_title{"间隔年数", "Steps"};
constexpr Phrase<> required_rate_title{"全程需年均", "Required"};
constexpr Phrase<> from_here_title{"今后需年均", "From here"};
const Phrase<Words> required_title{"应达{}", "Required{}"};
const Phrase<Words> actual_rate_title{"实际{}", "Actual{}"};
const Phrase<Words> difference_title{"差距{}", "Difference{}"};
const Phrase<Words> in_unit{"（{}）", " ({})"};
const Phrase<> unit_of_multiples{"倍", "times"};
const Phrase<> points_unit{"百分点", "points"};
const Phrase<Words> ahead{"领先{}", "{} ahead"};
const Phrase<Words> years_behind{"落后{}", "{} behind"};
const Phrase<> rate_not_known{"—", "—"};
const Phrase<> already_reached{"已达到", "reached"};
const Phrase<Words> points_a_year{"{}个百分点", "{} points"};

std::optional<int> known_year(int year) { return year == 0 ? std::nullopt : std::optional(year); }

/// A row of an indicator, or of bare numbers, which have neither years nor a verdict.
struct GrowthRow {
  const GrowthResult* growth = nullptr;
  const CalculatedGrowth* calculated = nullptr;

  /// A base that comes after the year asked about leaves no steps between the two, and no data of
  /// the way.
  bool begun() const { return growth->since != 0 && growth->since <= growth->year; }
};

Cell steps_cell(const GrowthRow& row) {
  if (row.calculated != nullptr) return row.calculated->steps;
  return row.begun() ? integer_cell(row.growth->year - row.growth->since) : Cell(Missing{});
}

constexpr DataColumn<GrowthRow> growth_columns[] = {
    {"indicator", cells::text_or_null, titles::indicator,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return text_cell(growth.indicator->id); });
     }},
    {"since", cells::year_or_null, titles::base_year,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return integer_cell(known_year(growth.since)); });
     }},
    {"year", cells::year_or_null, titles::year,
     [](const GrowthRow& row) {
       return cell_of(row.growth, [](const auto& growth) { return integer_cell(growth.year); });
     }},
    {"steps", cells::or_null(cells::named("steps", true)), steps_title, steps_cell},
    {"rate", cells::number_or_null, titles::rate,
     [](const GrowthRow& row) {
       return row.calculated != nullptr ? row.calculated->rate : value_cell(row.growth->rate);
     }},
    {"multiple", cells::number_or_null, titles::multiple,
     [](const GrowthRow& row) {
       return row.calculated != nullptr ? row.calculated->multiple
                                        : value_cell(row.growth->multiple);
     }},
    {"required_rate", cells::number_or_null, required_rate_title,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return value_cell(growth.required_rate); });
     }},
    {"required_from_here", cells::number_or_null, from_here_title,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return value_cell(growth.required_from_here); });
     }},
    {"doubles",
     cells::flag_or_null,
     {"翻番", "Doubles"},
     [](const GrowthRow& row) {
       return row.calculated != nullptr ? row.calculated->doubles : flag_cell(row.growth->doubles);
     }},
    {"doubling_year",
     cells::year_or_null,
     {"翻番年份", "Doubling year"},
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return integer_cell(growth.doubling_year); });
     }},
    {"status", cells::status_or_null, titles::status,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return code_cell(code_of(growth.verdict.status)); });
     }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const GrowthRow& row) {
       return cell_of(row.growth,
                      [](const auto& growth) { return code_cell(code_of(growth.verdict.reason)); });
     }},
    {"method",
     cells::code_of_any<Averaging>(),
     {"年均方法", "Averaging"},
     [](const GrowthRow& row) {
       return code_cell(
           code_of(row.growth == nullptr ? Averaging::end_points : row.growth->averaging));
     }},
    {"through",
     cells::year_or_null,
     {"数据截至年", "Data through"},
     [](const GrowthRow& row) {
       return row.growth != nullptr && row.begun() ? integer_cell(known_year(row.growth->through))
                                                   : Cell(Missing{});
     }},
    {"final_year", cells::year_or_null, titles::final_year,
     [](const GrowthRow& row) {
       return cell_of(row.growth, [](const auto& growth) {
         return integer_cell(known_year(growth.final_year));
       });
     }},
    {"from", cells::number_or_null, titles::from_value,
     [](const GrowthRow& row) {
       return cell_of(row.calculated, [](const auto& sum) { return value_cell(sum.from); });
     }},
    {"to", cells::number_or_null, titles::to_value,
     [](const GrowthRow& row) {
       return cell_of(row.calculated, [](const auto& sum) { return value_cell(sum.to); });
     }},
};
constexpr DataTableRows<GrowthRow> growth_rows{"growth", AskedYear::none, growth_columns};

struct GrowthYearRow {
  const GrowthResult& growth;
  const GrowthYear& year;
};

constexpr DataColumn<GrowthYearRow> growth_year_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const GrowthYearRow& row) { return text_cell(row.growth.indicator->id); }},
    {"year", cells::year, titles::year,
     [](const GrowthYearRow& row) { return integer_cell(row.year.year); }},
    {"required", cells::number_or_null, titles::path,
     [](const GrowthYearRow& row) { return value_cell(row.year.required); }},
    {"actual", cells::number_or_null, titles::actual,
     [](const GrowthYearRow& row) { return value_cell(row.year.actual); }},
    {"difference", cells::number_or_null, titles::gap,
     [](const GrowthYearRow& row) { return value_cell(row.year.difference); }},
    {"years_ahead", cells::number_or_null, titles::years_ahead,
     [](const GrowthYearRow& row) { return value_cell(row.year.years_ahead); }},
};
constexpr DataTableRows<GrowthYearRow> growth_years_rows{"growth_years", AskedYear::asked_year,
                                                         growth_year_columns};

/// Multiples of the base have four decimals, levels those of their unit.
Words shown_value(const GrowthResult& growth, const Rational& value, const Limits& limits) {
  if (growth.of_growth) return multiple_text(value, limits);
  return value_text(value, limits, places_for(growth.indicator->unit));
}

/// One of path and actual beside the other.
Words shown_beside(const GrowthResult& growth, const Rational& value, const Figure& other) {
  const auto text = [&](const Rational& figure, const Limits& limits) {
    return shown_value(growth, figure, limits);
  };
  return text(value, beside(value, other, text));
}

Cell years_cell(const Figure& years, Language language) {
  if (!years) return Missing{say(language, rate_not_known)};
  const Words size = rounded(years->magnitude(), 2, Rational(0));
  if (years->sign() == 0) return Text{say(language, level_with)};
  return Text{say(language, years->sign() > 0 ? ahead : years_behind, size)};
}

Cell shown_cell(const GrowthResult& growth, const Figure& value, const Figure& other,
                Language language) {
  if (!value) return Missing{say(language, rate_not_known)};
  return Number{value->to_text(), shown_beside(growth, *value, other)};
}

/// Between the two figures as they are shown beside it.
Cell difference_cell(const GrowthResult& growth, const GrowthYear& year, Language language) {
  if (!year.difference) return Missing{say(language, rate_not_known)};
  const int places = growth.of_growth ? 4 : places_for(growth.indicator->unit);
  const Words text = shown_value(growth, *year.difference, Rational(0));
  if (!year.required || !year.actual) return Number{year.difference->to_text(), text};
  return Number{year.difference->to_text(),
                distance_between(*year.difference, text, places,
                                 shown_beside(growth, *year.required, year.actual),
                                 shown_beside(growth, *year.actual, year.required))};
}

Words with_unit(const Phrase<Words>& title, const Words& unit, Language language) {
  return say(language, title, unit.empty() ? Words() : say(language, in_unit, unit));
}

Cell rate_cell(const GrowthResult& growth, const Figure& rate, Language language) {
  if (!rate) return Missing{say(language, rate_not_known)};
  return Number{rate->to_text(), rate_against_targets(growth, *rate)};
}

/// What a target needs, by a target that may be strict.
Cell need_cell(const GrowthResult& growth, const Figure& rate, const Target* target,
               Language language) {
  if (!rate) return Missing{say(language, rate_not_known)};
  if (target == nullptr) return Number{rate->to_text(), rate_against_targets(growth, *rate)};
  return Number{rate->to_text(),
                column_need(*target, need_against_targets(growth, *rate, *target))};
}

/// What is needed from here, or that it is reached: what its room comes to a year is no need.
Cell from_here_cell(const GrowthResult& growth, Language language) {
  const bool reached = growth.required_from_here &&
                       std::ranges::all_of(growth.required_each, [](const RequiredRate& required) {
                         return is_reached(required);
                       });
  if (reached) return Text{say(language, already_reached)};
  return need_cell(growth, growth.required_from_here, strictest_from_here(growth), language);
}

Cell points_cell(const Figure& change, Language language) {
  if (!change) return Missing{say(language, rate_not_known)};
  return Number{change->to_text(),
                say(language, points_a_year, value_text(*change, Rational(0), 2))};
}

/// The same of a need, which a strict target has more of.
Cell point_need_cell(const GrowthResult& growth, const Figure& change, bool from_here,
                     Language language) {
  const Target* target = level_target(growth);
  if (!change || target == nullptr) return points_cell(change, language);
  if (from_here && leaves_room(*target, *change)) return Text{say(language, already_reached)};
  const Words size = column_need(
      *target, (change->sign() < 0 ? "-" : "") + needed_amount(*change, *growth.indicator, 1));
  return Number{change->to_text(), say(language, points_a_year, size)};
}

}  // namespace

Table growth_data(const std::vector<GrowthResult>& results, Language language) {
  Table table = empty_data(growth_rows, language);
  for (const GrowthResult& growth : results) add_row(table, growth_rows, {&growth}, language);
  return table;
}

Table growth_data(const CalculatedGrowth& calculated, Language language) {
  Table table = empty_data(growth_rows, language);
  add_row(table, growth_rows, {nullptr, &calculated}, language);
  return table;
}

Table growth_years_data(const std::vector<GrowthResult>& results, Language language) {
  Table table = empty_data(growth_years_rows, language);
  for (const GrowthResult& growth : results) {
    for (const GrowthYear& year : growth.years) {
      add_row(table, growth_years_rows, {growth, year}, language);
    }
  }
  return table;
}

std::vector<TableFacts> growth_table_facts() {
  return {facts_of(growth_rows), facts_of(growth_years_rows)};
}

Table growth_years_table(const GrowthResult& growth, Language language) {
  Table table;
  table.id = "growth_path";
  table.audience = Audience::page;
  const bool share = growth.indicator->measure == Measure::share;
  const Words unit = growth.of_growth ? say(language, unit_of_multiples)
                                      : unit_label(growth.indicator->unit, language);
  const Words gap_unit = share && !growth.of_growth ? say(language, points_unit) : unit;
  table.columns = {{"", say(language, titles::year), Align::right},
                   {"", with_unit(required_title, unit, language), Align::right},
                   {"", with_unit(actual_rate_title, unit, language), Align::right},
                   {"", with_unit(difference_title, gap_unit, language), Align::right},
                   {"", say(language, titles::years_ahead), Align::right}};
  const std::set<int> years = shown_years({&growth});
  for (const GrowthYear& year : growth.years) {
    if (!years.contains(year.year)) continue;
    table.rows.push_back(
        {integer_cell(year.year), shown_cell(growth, year.required, year.actual, language),
         shown_cell(growth, year.actual, year.required, language),
         difference_cell(growth, year, language), years_cell(year.years_ahead, language)});
  }
  return table;
}

Table growth_overview(const std::vector<GrowthResult>& results, Language language) {
  Table table;
  table.id = "growth_overview";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, steps_title), Align::right},
                   {"", say(language, titles::rate), Align::right},
                   {"", say(language, titles::multiple), Align::right},
                   {"", say(language, required_rate_title), Align::right},
                   {"", say(language, from_here_title), Align::right},
                   {"", say(language, titles::status), Align::left}};
  for (const GrowthResult& growth : results) {
    if (growth.since == 0) continue;
    const int steps = growth.through - growth.since;
    std::vector<Cell> row = {
        text_cell(numbered_name(*growth.indicator, language)),
        steps > 0 ? integer_cell(steps) : Missing{say(language, rate_not_known)}};
    if (growth.points) {
      row.push_back(points_cell(growth.points->so_far, language));
      row.push_back(Missing{say(language, rate_not_known)});
      row.push_back(point_need_cell(growth, growth.points->whole, false, language));
      row.push_back(point_need_cell(growth, growth.points->from_here, true, language));
    } else {
      const bool known = steps > 0 && growth.reached;
      row.push_back(rate_cell(growth, growth.reached_rate, language));
      row.push_back(known ? Cell(Number{growth.reached->to_text(), reached_multiple_text(growth)})
                          : Missing{say(language, rate_not_known)});
      row.push_back(need_cell(growth, growth.required_rate, strictest_of_whole(growth), language));
      row.push_back(from_here_cell(growth, language));
    }
    row.push_back(status_cell(growth.verdict, language));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace planmeter
