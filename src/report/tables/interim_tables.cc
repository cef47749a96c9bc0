// SPDX-License-Identifier: MIT
// Figures as they were reported; what is due is rounded up in the wanted direction.
#include "report/tables/interim_tables.h"

#include "core/counters.h"
#include "core/words.h"
#include "report/page/table.h"
#include "report/words/area_words.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> to_month_title{"期间", "Period"};
const Phrase<> cumulated_title{"累计完成", "So far"};
const Phrase<> whole_year_title{"全年目标", "Whole year"};
const Phrase<> due_by_then_title{"本期应达", "Due by then"};
const Phrase<> share_of_year_title{"占全年目标", "Of the year's"};
const Phrase<> interim_gap_title{"差额", "Difference"};
const Phrase<> due_by_title{"应达依据", "By"};
const Phrase<> yearly_only{"年度指标，不作序时评价", "yearly; not read within the year"};
const Phrase<Words, Words> yearly_so_far{"{}{}；年度指标，不作序时评价",
                                         "{}: {}; yearly, not read within the year"};
const Phrase<Words, Words, Words, Words, Words, Words> held_to_due{
    "{}{}，{}应达{}（全年{}），{}；只供调度，不作达标评价",
    "{}: {}; {} {} is due by then (whole year {}), {}; a reading, no verdict"};
const Phrase<Words> more_than_due{"多{}", "{} above"};
const Phrase<Words> less_than_due{"少{}", "{} below"};
const Phrase<> as_due{"与应达数持平", "as due"};
const Phrase<> not_exact{"现有数据不是准确数", "the figure is no exact one"};

const Indicator& of(const InterimReading& reading) { return reading.standing->indicator(); }

bool wants_more_of(const InterimReading& reading) {
  const Target* target = reading.standing->deciding();
  return target == nullptr || !wants_less(target->comparison);
}

Words due_words(const InterimReading& reading) {
  const int places = is_counted(of(reading)) ? 0 : 2;
  const bool ends = reading.due->rounded(places) == *reading.due;
  return ends ? value_text(*reading.due)
              : needed_text(*reading.due, places, {}, wants_more_of(reading));
}

Words with_unit_of(const InterimReading& reading, const Words& figure, Language language) {
  return figure + unit_after_figure(of(reading), Quantity::value, language);
}

Words difference_words(const InterimReading& reading, Language language) {
  if (!reading.difference) return say(language, not_exact);
  const int sign = reading.difference->sign();
  if (sign == 0) return say(language, as_due);
  const Rational size = sign < 0 ? Rational(0) - *reading.difference : *reading.difference;
  return say(language, sign < 0 ? less_than_due : more_than_due,
             with_unit_of(reading, value_text(size, {}, 2), language));
}

constexpr DataColumn<InterimReading> interim_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const InterimReading& row) { return text_cell(of(row).id); }},
    {"area", cells::text_or_null, titles::area,
     [](const InterimReading& row) { return text_cell(area_of_deciding(row.standing->result())); }},
    {"period",
     cells::text,
     {"期间", "Period"},
     [](const InterimReading& row) {
       return text_cell(period_text(row.latest.period, Language::en));
     }},
    {"actual", cells::number_or_null, titles::actual,
     [](const InterimReading& row) { return level_cell(row.actual, false); }},
    {"target_year", cells::year_or_null, titles::target_year,
     [](const InterimReading& row) {
       return row.target ? integer_cell(row.standing->year()) : Cell(Missing{});
     }},
    {"target", cells::number_or_null, titles::target,
     [](const InterimReading& row) { return value_cell(row.target); }},
    {"due",
     cells::number_or_null,
     {"本期应达", "Due by then"},
     [](const InterimReading& row) { return value_cell(row.due); }},
    {"basis",
     cells::or_null(cells::code_of_any<InterimBasis>()),
     {"应达依据", "By"},
     [](const InterimReading& row) {
       return cell_of(row.basis, [](InterimBasis basis) { return code_cell(code_of(basis)); });
     }},
    {"share",
     cells::number_or_null,
     {"占全年目标", "Of the year's"},
     [](const InterimReading& row) { return value_cell(row.share); }},
    {"difference",
     cells::number_or_null,
     {"差额", "Difference"},
     [](const InterimReading& row) { return value_cell(row.difference); }},
    {"unit_responsible", cells::text_or_null, titles::responsible_unit,
     [](const InterimReading& row) { return text_cell(of(row).unit_responsible); }},
};
constexpr DataTableRows<InterimReading> interim_rows{"interim", AskedYear::year, interim_columns};

}  // namespace

Table interim_data(const std::vector<InterimReading>& readings, Language language) {
  return data_of(interim_rows, readings, language);
}

TableFacts interim_table_facts() { return facts_of(interim_rows); }

Table interim_page(const std::vector<InterimReading>& readings, Language language) {
  Table table = page_table({{"", say(language, titles::indicator), Align::left},
                            {"", say(language, titles::unit), Align::left},
                            {"", say(language, to_month_title), Align::left},
                            {"", say(language, cumulated_title), Align::right},
                            {"", say(language, whole_year_title), Align::right},
                            {"", say(language, due_by_then_title), Align::right},
                            {"", say(language, share_of_year_title), Align::right},
                            {"", say(language, interim_gap_title), Align::right},
                            {"", say(language, due_by_title), Align::left},
                            {"", say(language, titles::responsible_unit), Align::left}});
  for (const InterimReading& row : readings) {
    const Plan& plan = row.standing->plan();
    std::vector<Cell> cells = {text_cell(name_in_area(row.standing->result(), language)),
                               text_cell(unit_label(of(row).unit, language)),
                               text_cell(period_words(row.latest.period, language)),
                               text_cell(observation_text(row.latest, language))};
    cells.push_back(row.target ? text_cell(value_text(*row.target, {}, 2)) : Cell(Missing{}));
    cells.push_back(row.due ? text_cell(due_words(row)) : Cell(Missing{}));
    cells.push_back(row.share ? text_cell(percent_text(*row.share)) : Cell(Missing{}));
    cells.push_back(row.difference ? text_cell(value_text(*row.difference, {}, 2))
                                   : Cell(Missing{}));
    cells.push_back(
        text_cell(row.basis ? label(*row.basis, language) : say(language, yearly_only)));
    cells.push_back(text_cell(responsible_unit(plan, of(row), language)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::string interim_sentence(const InterimReading& reading, Language language) {
  const Words period = period_words(reading.latest.period, language);
  const Words known = amount_text(
      reading.latest, unit_after_figure(of(reading), Quantity::value, language), language);
  if (!reading.due) return say(language, yearly_so_far, period, known);
  return say(language, held_to_due, period, known, label(*reading.basis, language),
             with_unit_of(reading, due_words(reading), language),
             with_unit_of(reading, value_text(*reading.target, {}, 2), language),
             difference_words(reading, language));
}

}  // namespace planmeter
