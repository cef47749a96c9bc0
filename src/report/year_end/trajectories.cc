// SPDX-License-Identifier: MIT
// Lines of path and actual, with the years' targets.
#include "report/year_end/trajectories.h"

#include <algorithm>

#include "evaluate/verdict/judge.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/shown_years.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"
#include "report/year_end/axis.h"

namespace planmeter {

namespace {

const Phrase<> trajectory_caption{"规划进度与实际", "Path and actual"};
const Phrase<> row_title{"项目", "Row"};
const Phrase<> path_row{"应达", "path"};
const Phrase<> actual_row{"实际", "actual"};
const Phrase<> target_name{"目标", "target"};
const Phrase<> cut_name{"纵轴不从零起", "axis does not begin at zero"};
const Phrase<int> multiple_unit{"为{}年的倍数", "multiple of {}"};
const Phrase<Words, Words> dated{"{}年{}", "{}: {}"};
const Phrase<Words, int, Words, int, Words> described{"{}：{}年为{}，{}年目标{}。",
                                                      "{0}: {2} in {1}, target {4} for {3}."};
const Phrase<Words, int, Words> described_without{"{}：尚无实际数，{}年目标{}。",
                                                  "{0}: no actual yet, target {2} for {1}."};

/// With the digits it takes to see how it stands to what it is held against, if anything.
Words value_of(const GrowthResult& growth, const Rational& value, const Limits& limits) {
  return growth.of_growth ? multiple_text(value, limits)
                          : value_text(value, limits, places_for(growth.indicator->unit));
}

Words unit_of(const GrowthResult& growth, Language language) {
  if (growth.of_growth) return say(language, multiple_unit, growth.since);
  return unit_label(growth.indicator->unit, language);
}

/// What a target asks for on the scale of its course; nothing where it is no point of it.
Figure asked_by(const GrowthResult& growth, const Target& target) {
  if (!track_of(target) || !target.area.empty()) return std::nullopt;
  if (!growth.of_growth) {
    const bool ended =
        target.comparison != Comparison::between && target.comparison != Comparison::about;
    return target.quantity == Quantity::value && ended ? Figure(Rational(target.bound)) : Figure();
  }
  if (target.since != growth.since) return std::nullopt;
  if (target.quantity == Quantity::multiple) return Rational(target.bound);
  if (target.quantity != Quantity::average_growth) return std::nullopt;
  const Rational factor = Rational(1) + Rational(target.bound) / Rational(100);
  return factor.power(static_cast<unsigned>(target.year - target.since));
}

/// One of path and actual beside the other.
Words value_beside(const GrowthResult& growth, const Rational& value, const Figure& other) {
  const auto text = [&](const Rational& figure, const Limits& limits) {
    return value_of(growth, figure, limits);
  };
  return text(value, beside(value, other, text));
}

bool is_bounded(const GrowthYear& row) { return row.bounds.low || row.bounds.high; }

/// 突破760: what is known of a year's actual whose number is not, as it was handed in.
Words bounds_words(const GrowthResult& growth, const GrowthYear& row, Language language) {
  if (row.own && row.own->period.whole_year()) return observation_text(*row.own, language);
  return known_ends(
      row.bounds, [&](const Rational& end) { return value_of(growth, end, {}); }, language);
}

class Trajectory {
 public:
  Trajectory(const GrowthResult& growth, Language language)
      : growth_(growth), language_(language), axis_(values()) {}

  LineChart chart() const {
    LineChart chart;
    const Words name = numbered_name(*growth_.indicator, language_);
    const Words unit = unit_of(growth_, language_);
    chart.title = unit.empty() ? name : say(language_, bracketed, name, unit);
    chart.description = description(name);
    for (int year = growth_.since; year <= growth_.final_year; ++year) {
      chart.x.push_back({place(year), std::to_string(year)});
    }
    chart.y = axis_.labels();
    if (axis_.is_cut()) chart.cut = say(language_, cut_name);
    ChartLine path{say(language_, path_row), LineKind::path, {}};
    ChartLine actual{say(language_, actual_row), LineKind::actual, {}};
    ChartLine targets{say(language_, target_name), LineKind::target, {}};
    if (growth_.base) {
      for (ChartLine* line : {&path, &actual}) {
        add(*line, growth_.since, *growth_.base, value_of(growth_, *growth_.base, {}));
      }
    }
    int last_known = growth_.since;
    for (const GrowthYear& row : growth_.years) {
      if (row.required) {
        add(path, row.year, *row.required, value_beside(growth_, *row.required, row.actual));
      }
      if (row.actual) {
        add(actual, row.year, *row.actual, value_beside(growth_, *row.actual, row.required));
        actual.points.back().apart = row.year != last_known + 1;
        last_known = row.year;
      } else if (is_bounded(row)) {
        // A point of its own: a line through it would tell more than is known.
        add(actual, row.year, row.bounds.low ? *row.bounds.low : *row.bounds.high,
            bounds_words(growth_, row, language_));
        actual.points.back().apart = true;
      }
    }
    for (const Target& target : growth_.indicator->targets) {
      if (target.year > growth_.final_year) continue;
      if (const Figure asked = asked_by(growth_, target)) {
        add(targets, target.year, *asked, value_of(growth_, *asked, {}));
      }
    }
    chart.lines = {std::move(path), std::move(actual), std::move(targets)};
    return chart;
  }

 private:
  std::vector<Rational> values() const {
    std::vector<Rational> all;
    if (growth_.base) all.push_back(*growth_.base);
    for (const GrowthYear& row : growth_.years) {
      if (row.required) all.push_back(*row.required);
      if (row.actual) all.push_back(*row.actual);
      if (row.bounds.low) all.push_back(*row.bounds.low);
      if (row.bounds.high) all.push_back(*row.bounds.high);
    }
    for (const Target& target : growth_.indicator->targets) {
      if (const Figure asked = asked_by(growth_, target)) all.push_back(*asked);
    }
    return all;
  }

  int place(int year) const {
    return thousandths(Rational(year - growth_.since) /
                       Rational(growth_.final_year - growth_.since));
  }

  void add(ChartLine& line, int year, const Rational& value, const Words& text) const {
    const Words label = say(language_, dated, std::to_string(year), line.name + " " + text);
    line.points.push_back({place(year), axis_.place(value), label});
  }

  Words description(const Words& name) const {
    const Rational& goal = *growth_.years.back().required;
    for (auto row = growth_.years.rbegin(); row != growth_.years.rend(); ++row) {
      if (!row->actual) continue;
      return say(language_, described, name, row->year, value_beside(growth_, *row->actual, goal),
                 growth_.final_year, value_beside(growth_, goal, row->actual));
    }
    return say(language_, described_without, name, growth_.final_year, value_of(growth_, goal, {}));
  }

  const GrowthResult& growth_;
  Language language_;
  Axis axis_;
};

bool is_shown(const GrowthResult& growth) {
  return growth.indicator->scope() == Scope::table && growth.base && !growth.years.empty() &&
         growth.years.back().required;
}

void add_rows(Table& table, const GrowthResult& growth, const std::set<int>& years,
              Language language) {
  for (const bool actual : {false, true}) {
    std::vector<Cell> row = {
        actual ? Cell(Missing{}) : text_cell(numbered_name(*growth.indicator, language)),
        text_cell(say(language, actual ? actual_row : path_row))};
    for (const int year : years) {
      const auto found = std::ranges::find(growth.years, year, &GrowthYear::year);
      Figure value = year == growth.since ? growth.base : Figure();
      Figure other;
      if (found != growth.years.end()) {
        value = actual ? found->actual : found->required;
        other = actual ? found->required : found->actual;
      }
      const bool bounded = actual && found != growth.years.end() && !value && is_bounded(*found);
      if (bounded) {
        row.push_back(text_cell(bounds_words(growth, *found, language)));
        continue;
      }
      row.push_back(value ? text_cell(value_beside(growth, *value, other)) : Cell(Missing{}));
    }
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

std::optional<Chart> trajectories(const Plan& plan, const std::vector<GrowthResult>& growths,
                                  Language language) {
  Chart chart;
  chart.caption = say(language, trajectory_caption);
  LineCharts lines;
  std::vector<const GrowthResult*> shown;
  for (const GrowthResult& growth : growths) {
    if (is_shown(growth)) shown.push_back(&growth);
  }
  if (shown.empty()) return std::nullopt;
  const std::set<int> years = shown_years(shown, {plan.baseline_year, plan.to});
  Table& table = chart.table;
  table.id = "trajectories";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, row_title), Align::left}};
  for (const int year : years) {
    table.columns.push_back({"", std::to_string(year), Align::right});
  }
  for (const GrowthResult* growth : shown) {
    lines.charts.push_back(Trajectory(*growth, language).chart());
    add_rows(table, *growth, years, language);
  }
  chart.graphic = std::move(lines);
  return chart;
}

}  // namespace planmeter
