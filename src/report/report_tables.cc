// SPDX-License-Identifier: MIT
// Columns and cells of the report's pages.
#include "report/report_tables.h"

#include <fmt/format.h>

#include "report/figure_text.h"
#include "report/remark.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<> number_title{"序号", "No."};
const Phrase<> name_title{"指标", "Indicator"};
const Phrase<> unit_title{"单位", "Unit"};
const Phrase<int> base_title{"{}年基数", "Base {}"};
const Phrase<> previous_title{"上年", "Last year"};
const Phrase<> target_title{"目标", "Target"};
const Phrase<int> target_year_title{"{}年目标", "Target {}"};
const Phrase<> year_title{"目标年", "Due"};
const Phrase<Words, Words> value_and_period{"{}（{}）", "{} ({})"};
const Phrase<> not_known{"不能确定", "not known"};
const Phrase<> actual_title{"实际", "Actual"};
const Phrase<> attainment_title{"目标完成率", "Attainment"};
const Phrase<> status_title{"状态", "Status"};
const Phrase<Words, Words, Words> with_remark{"{}（{}）：{}", "{} ({}): {}"};
const Phrase<Words, Words> contradiction{"{}：{}。", "{}: {}. "};
const Phrase<> printed_dash{"—", "—"};

Tone tone_of(Status status) {
  switch (status) {
    case Status::met:
    case Status::met_early:
    case Status::on_track:
      return Tone::good;
    case Status::missed:
    case Status::behind:
      return Tone::bad;
    case Status::undetermined:
    case Status::no_data:
      return Tone::open;
    case Status::no_target:
    case Status::not_due:
      return Tone::plain;
  }
  return Tone::plain;
}

/// The year all of the shown targets are due in; nothing where they differ.
std::optional<int> common_year(const Evaluated& evaluated, Scope scope) {
  std::optional<int> year;
  for (const IndicatorResult& result : evaluated.results) {
    if (result.indicator->scope() != scope || result.deciding == nullptr) continue;
    if (result.verdict.status == Status::no_target) continue;
    if (year && *year != result.deciding->year) return std::nullopt;
    year = result.deciding->year;
  }
  return year;
}

/// Every target of the deciding one's year.
Cell target_cell(const Evaluated& evaluated, const IndicatorResult& result, Language language) {
  if (result.verdict.status == Status::no_target) return Missing{say(language, printed_dash)};
  if (result.deciding == nullptr) return Missing{};
  const int year = result.deciding->year;
  Words text;
  for (const TargetResult& item : result.targets) {
    if (item.target->year != year || item.target->area != result.deciding->area) continue;
    if (!text.empty()) text += semicolon(language);
    text += target_text(*item.target, evaluated.plan, language);
  }
  return text_cell(text);
}

/// The year of the deciding target; missing where the column of targets says it for all rows.
Cell year_cell(const IndicatorResult& result, std::optional<int> common) {
  const bool none = result.deciding == nullptr || result.verdict.status == Status::no_target;
  if (none || common) return Missing{};
  return integer_cell(result.deciding->year);
}

Column target_column(std::optional<int> common, Language language) {
  return {"", common ? say(language, target_year_title, *common) : say(language, target_title),
          Align::left};
}

Cell shown_figure(const Figure& figure, int places) {
  return number_cell(figure, figure ? value_text(*figure, {}, places) : Words());
}

/// In the main table the reason stands in the notes below it, but what is preliminary is marked.
Cell short_status_cell(const Verdict& verdict, Language language) {
  if (verdict.reason == Reason::preliminary) return status_cell(verdict, language);
  return status_cell({verdict.status, Reason::none}, language);
}

/// `28.77%（2021-2024）`; empty where nothing is known.
Words newest_text(const Evaluated& evaluated, const IndicatorResult& result,
                  const IndicatorFigures& figures, Language language) {
  if (!figures.latest || figures.latest->period.to <= evaluated.plan.baseline_year) return {};
  const Words value = observation_text(*figures.latest, language) +
                      unit_after_figure(*result.indicator, Quantity::value, language);
  return say(language, value_and_period, value, period_text(figures.latest->period));
}

}  // namespace

Cell status_cell(const Verdict& verdict, Language language) {
  return Coded{Words(code_of(verdict.status)), label(verdict, language), tone_of(verdict.status)};
}

Cell actual_cell(const Evaluated& evaluated, const IndicatorResult& result,
                 const IndicatorFigures& figures, Language language) {
  const TargetFigures& target = figures.of_deciding;
  if (target.actual) {
    const Quantity quantity =
        result.deciding == nullptr ? Quantity::value : result.deciding->quantity;
    Figure bound;
    if (result.deciding != nullptr) bound = Rational(result.deciding->bound);
    return number_cell(target.actual, quantity_text(*target.actual, quantity, bound,
                                                    places_for(result.indicator->unit)));
  }
  if (figures.observed) return Missing{observation_text(*figures.observed, language)};
  if (target.low) return Missing{(target.low_open ? ">" : "≥") + value_text(*target.low)};
  if (result.verdict.status != Status::undetermined)
    return Missing{label(Status::no_data, language)};
  // Something is known, but of other years: the newest of it, with its own period.
  const Words known = newest_text(evaluated, result, figures, language);
  return Missing{known.empty() ? say(language, not_known) : known};
}

Table main_table(const Evaluated& evaluated, Language language) {
  Table table;
  table.id = "main_indicators";
  table.audience = Audience::page;
  const std::optional<int> common = common_year(evaluated, Scope::table);
  table.columns = {{"", say(language, number_title), Align::right},
                   {"", say(language, name_title), Align::left},
                   {"", say(language, unit_title), Align::left},
                   {"", say(language, base_title, evaluated.plan.baseline_year), Align::right},
                   {"", say(language, previous_title), Align::right},
                   {"", say(language, year_title), Align::right},
                   target_column(common, language),
                   {"", say(language, actual_title), Align::right},
                   {"", say(language, attainment_title), Align::right},
                   {"", say(language, status_title), Align::left}};
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    if (indicator.scope() != Scope::table) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    // Where no target is set for the year, a share of the next one would look like a verdict.
    const Figure attainment = result.verdict.status == Status::no_target
                                  ? Figure()
                                  : figures.of_deciding.attainment;
    table.rows.push_back(
        {text_cell(indicator.number), text_cell(indicator.name.of(language)),
         text_cell(unit_label(indicator.unit, language)),
         indicator.baseline ? decimal_cell(indicator.baseline->value) : Missing{},
         shown_figure(figures.previous, places_for(indicator.unit)), year_cell(result, common),
         target_cell(evaluated, result, language),
         actual_cell(evaluated, result, figures, language),
         number_cell(attainment, attainment ? percent_text(*attainment, Rational(1)) : Words()),
         short_status_cell(result.verdict, language)});
  }
  return table;
}

Table other_table(const Evaluated& evaluated, Language language) {
  Table table;
  table.id = "other_targets";
  table.audience = Audience::page;
  const std::optional<int> common = common_year(evaluated, Scope::text);
  table.columns = {{"", say(language, name_title), Align::left},
                   {"", say(language, unit_title), Align::left},
                   {"", say(language, year_title), Align::right},
                   target_column(common, language),
                   {"", say(language, actual_title), Align::right},
                   {"", say(language, status_title), Align::left}};
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    if (indicator.scope() != Scope::text) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    table.rows.push_back(
        {text_cell(indicator.name.of(language)), text_cell(unit_label(indicator.unit, language)),
         year_cell(result, common), target_cell(evaluated, result, language),
         actual_cell(evaluated, result, figures, language), status_cell(result.verdict, language)});
  }
  return table;
}

std::string named_remark(const Evaluated& evaluated, const IndicatorResult& result,
                         Language language) {
  return say(language, with_remark, numbered_name(*result.indicator, language),
             label(result.verdict.status, language), remark(evaluated, result, language));
}

std::string contradiction_text(const Contradiction& item, Language language) {
  Words clauses;
  for (const std::string_view clause : item.clauses) {
    if (!clauses.empty()) clauses += semicolon(language);
    clauses += clause;
  }
  Words text =
      say(language, contradiction, Words(item.about.of(language)), clauses) + Words(item.note);
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace planmeter
