// SPDX-License-Identifier: MIT
// A cell is the figure and its verdict.
#include "report/year_end/years_document.h"

#include <optional>
#include <string>
#include <variant>

#include "report/page/columns.h"
#include "report/page/notice.h"
#include "report/page/table.h"
#include "report/tables/indicator_tables.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, int> years_heading{"{}—{}年各项指标", "All indicators, {} to {}"};
const Phrase<Words, Words> figure_and_verdict{"{} {}", "{} {}"};

constexpr DataColumn<const Standing*> by_year_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const Standing* const& row) { return text_cell(row->indicator().id); }},
    {"year", cells::year, titles::year,
     [](const Standing* const& row) { return integer_cell(row->year()); }},
    {"actual", cells::number_or_null, titles::actual,
     [](const Standing* const& row) { return value_cell(row->figures().of_deciding.actual); }},
    {"status", cells::status, titles::status,
     [](const Standing* const& row) { return code_cell(code_of(row->verdict().status)); }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const Standing* const& row) { return code_cell(code_of(row->verdict().reason)); }},
    {"actual_text", cells::text_or_null, titles::actual_text,
     [](const Standing* const& row) {
       const std::optional<Observation>& observed = row->figures().observed;
       const bool plain = row->figures().of_deciding.actual || !observed;
       return plain ? Cell(Missing{}) : text_cell(observation_text(*observed, Language::zh));
     }},
};
constexpr DataTableRows<const Standing*> by_year_rows{"indicators_by_year", AskedYear::none,
                                                      by_year_columns};

/// What a page shows of a cell.
Words shown(const Cell& cell) {
  if (const Number* number = std::get_if<Number>(&cell)) return number->shown;
  if (const Text* text = std::get_if<Text>(&cell)) return text->text;
  if (const Coded* coded = std::get_if<Coded>(&cell)) return coded->label;
  return {};
}

Cell year_cell(const Standing& standing, Language language) {
  // That a figure is preliminary is told; other reasons have their place in the report of the year.
  const Verdict& judged = standing.verdict();
  const Words verdict = judged.reason == Reason::preliminary ? label(judged, language)
                                                             : label(judged.status, language);
  Words figure = shown(actual_cell(standing, language));
  const std::optional<Observation>& observed = standing.figures().observed;
  if (figure.empty() && observed) figure = observation_text(*observed, language);
  return text_cell(figure.empty() ? verdict : say(language, figure_and_verdict, figure, verdict));
}

}  // namespace

Document years_document(const std::vector<Standings>& years, const DocumentRequest& request) {
  const Language language = request.language;
  const Standings& first = years.front();
  Document document = document_of(first.plan(), std::nullopt, request);
  add_data(document, [&] {
    Table table = empty_data(by_year_rows, language);
    for (std::size_t i = 0; i < first.rows().size(); ++i) {
      for (const Standings& year : years) add_row(table, by_year_rows, &year.rows()[i], language);
    }
    return table;
  });
  document.blocks.push_back(
      Heading{1, say(language, years_heading, first.year(), years.back().year())});
  add_made_up_notice(document.blocks, first.made_up(), language);
  Table page = page_table({{"", say(language, titles::indicator), Align::left},
                           {"", say(language, titles::unit), Align::left}});
  for (const Standings& year : years) {
    page.columns.push_back({"", std::to_string(year.year()), Align::left});
  }
  for (std::size_t i = 0; i < first.rows().size(); ++i) {
    const Indicator& indicator = first.rows()[i].indicator();
    std::vector<Cell> row{text_cell(numbered_name(indicator, language)),
                          text_cell(unit_label(indicator.unit, language))};
    for (const Standings& year : years) row.push_back(year_cell(year.rows()[i], language));
    page.rows.push_back(std::move(row));
  }
  document.blocks.push_back(std::move(page));
  return document;
}

TableFacts indicators_by_year_facts() { return facts_of(by_year_rows); }

}  // namespace planmeter
