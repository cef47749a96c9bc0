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
const Phrase<> year_title{"目标年", "Due"};
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

Cell target_cell(const IndicatorResult& result, Language language) {
  if (result.verdict.status == Status::no_target) return Missing{say(language, printed_dash)};
  if (result.deciding == nullptr) return Missing{};
  return text_cell(target_text(*result.deciding, language));
}

Cell year_cell(const IndicatorResult& result) {
  if (result.deciding == nullptr || result.verdict.status == Status::no_target) return Missing{};
  return integer_cell(result.deciding->year);
}

Cell shown_figure(const Figure& figure) {
  return number_cell(figure, figure ? value_text(*figure) : Words());
}

}  // namespace

Cell status_cell(const Verdict& verdict, Language language) {
  return Coded{Words(code_of(verdict.status)), label(verdict, language), tone_of(verdict.status)};
}

Cell actual_cell(const IndicatorResult& result, const IndicatorFigures& figures,
                 Language language) {
  const TargetFigures& target = figures.of_deciding;
  if (target.actual) {
    const Quantity quantity =
        result.deciding == nullptr ? Quantity::value : result.deciding->quantity;
    Figure bound;
    if (result.deciding != nullptr) bound = Rational(result.deciding->bound);
    return number_cell(target.actual, quantity_text(*target.actual, quantity, bound));
  }
  if (figures.observed) return Missing{observation_text(*figures.observed, language)};
  if (target.low) return Missing{(target.low_open ? ">" : "≥") + value_text(*target.low)};
  return Missing{label(Status::no_data, language)};
}

Table main_table(const Evaluated& evaluated, Language language) {
  Table table;
  table.id = "main_indicators";
  table.audience = Audience::page;
  table.columns = {{"", say(language, number_title), Align::right},
                   {"", say(language, name_title), Align::left},
                   {"", say(language, unit_title), Align::left},
                   {"", say(language, base_title, evaluated.plan.baseline_year), Align::right},
                   {"", say(language, previous_title), Align::right},
                   {"", say(language, year_title), Align::right},
                   {"", say(language, target_title), Align::left},
                   {"", say(language, actual_title), Align::right},
                   {"", say(language, attainment_title), Align::right},
                   {"", say(language, status_title), Align::left}};
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    if (indicator.scope() != Scope::table) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    const Figure& attainment = figures.of_deciding.attainment;
    table.rows.push_back(
        {text_cell(indicator.number), text_cell(indicator.name.of(language)),
         text_cell(indicator.unit),
         indicator.baseline ? decimal_cell(indicator.baseline->value) : Missing{},
         shown_figure(figures.previous), year_cell(result), target_cell(result, language),
         actual_cell(result, figures, language),
         number_cell(attainment, attainment ? percent_text(*attainment, Rational(1)) : Words()),
         status_cell(result.verdict, language)});
  }
  return table;
}

Table other_table(const Evaluated& evaluated, Language language) {
  Table table;
  table.id = "other_targets";
  table.audience = Audience::page;
  table.columns = {{"", say(language, name_title), Align::left},
                   {"", say(language, unit_title), Align::left},
                   {"", say(language, year_title), Align::right},
                   {"", say(language, target_title), Align::left},
                   {"", say(language, actual_title), Align::right},
                   {"", say(language, status_title), Align::left}};
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    if (indicator.scope() != Scope::text) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    table.rows.push_back({text_cell(indicator.name.of(language)), text_cell(indicator.unit),
                          year_cell(result), target_cell(result, language),
                          actual_cell(result, figures, language),
                          status_cell(result.verdict, language)});
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
