// SPDX-License-Identifier: MIT
// Targets of earlier years: a state that was due and never reported as done must not drop out of
// sight.
#include <algorithm>

#include "report/page/status_cell.h"
#include "report/remark/remark_absent.h"
#include "report/tables/indicator_tables.h"
#include "report/words/area_words.h"
#include "report/words/column_text.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> expired_line{"{}{}。", "{}: {}."};

Words expired_told(const IndicatorResult& row, const Words& name, Language language) {
  return say(language, expired_line, name, expired_words(*row.last_due, language));
}

/// What is known of the target's own year.
Cell known_cell(const Standing& standing, const TargetResult& item, Language language) {
  const Target& target = *item.target;
  const AreaData& data = standing.data_in(target.area);
  const TargetFigures& figures = standing.figures_of(item);
  if (figures.actual && target.quantity == Quantity::change && target.relative_to < 0) {
    return number_cell(figures.actual, level_and_change(data, target, *figures.actual, target.year,
                                                        language, Decimals::as_plan));
  }
  if (figures.actual) {
    // A difference from another indicator shows which way it goes.
    const bool plus = target.relative_to >= 0 && figures.actual->sign() > 0;
    const Words text = figure_text(*figures.actual, *data.indicator, target.quantity,
                                   limits_of(target), Decimals::as_plan);
    const bool own = target.quantity == Quantity::value && target.relative_to < 0;
    return number_cell(
        figures.actual,
        (plus ? "+" : "") +
            (own ? as_reported(data.own.at(target.year), *figures.actual, text) : text));
  }
  const std::optional<Observation> observed = data.own.at(target.year);
  const Observation* own = own_figure(target.quantity, observed);
  return own != nullptr ? Missing{observation_text(*own, language)} : Missing{};
}

/// Whether a target is the last one of what is expired, which is told by name.
bool is_told_as_expired(const Standing& standing, const Target& target) {
  return std::ranges::any_of(standing.with_areas(), [&target](const Standing* told) {
    const IndicatorResult& row = told->result();
    const std::string_view area = row.areas.empty() ? std::string_view() : row.areas.front();
    return row.last_due && row.last_due->year == target.year && area == target.area;
  });
}

}  // namespace

Table earlier_table(const Standings& standings, Language language) {
  Table table;
  table.id = "earlier_targets";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::target_year), Align::right},
                   {"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::unit), Align::left},
                   {"", say(language, titles::target), Align::left},
                   {"", say(language, titles::actual), Align::right},
                   {"", say(language, titles::status), Align::left}};
  for (int year = standings.plan().baseline_year; year < standings.year(); ++year) {
    for (const Standing& standing : standings.rows()) {
      for (const TargetResult& item : standing.result().targets) {
        const Target& target = *item.target;
        if (target.year != year || item.verdict.status == Status::no_data) continue;
        table.rows.push_back(
            {integer_cell(year), text_cell(numbered_name(standing.indicator(), language)),
             text_cell(unit_label(standing.indicator().unit, language)),
             text_cell(target_text(target, standings.plan(), language,
                                   plan_places(standing.indicator()).value_or(0))),
             known_cell(standing, item, language), status_cell(item.verdict, language)});
      }
    }
  }
  return table;
}

std::vector<std::string> expired_lines(const Standings& standings, Language language) {
  std::vector<Words> lines;
  for (const Standing* standing : standings.rows_and_areas()) {
    const IndicatorResult& row = standing->result();
    if (row.last_due) lines.push_back(expired_told(row, name_in_area(row, language), language));
  }
  return lines;
}

std::vector<std::string> expired_unmet_lines(const Standings& standings, Language language) {
  std::vector<Words> lines;
  for (const Standing* standing : standings.rows_and_areas()) {
    const IndicatorResult& row = standing->result();
    if (!row.last_due || row.last_due->verdict.status == Status::met) continue;
    lines.push_back(expired_told(row, plain_name_in_area(row, language), language));
  }
  return lines;
}

int earlier_without_data(const Standings& standings) {
  int count = 0;
  for (const Standing& standing : standings.rows()) {
    for (const TargetResult& item : standing.result().targets) {
      const bool absent =
          item.target->year < standings.year() && item.verdict.status == Status::no_data;
      if (absent && !is_told_as_expired(standing, *item.target)) ++count;
    }
  }
  return count;
}

}  // namespace planmeter
