// SPDX-License-Identifier: MIT
// Pages have titles and no keys, data have keys and no titles.
#include "report/page/table.h"

#include <utility>

#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> plan_title{"规划", "Plan"};
const Phrase<> asked_year_title{"评价年份", "Year asked about"};

}  // namespace

Document document_of(const DocumentRequest& request) {
  Document document;
  document.language = request.language;
  document.version = request.version;
  document.audience = request.audience;
  return document;
}

Document document_of(const Plan& plan, std::optional<int> year, const DocumentRequest& request) {
  Document document = document_of(request);
  document.plan = plan.id;
  document.year = year;
  return document;
}

Table page_table(std::vector<Column> columns) {
  Table table;
  table.audience = Audience::page;
  table.columns = std::move(columns);
  return table;
}

void append_question(const Document& document, Table& table) {
  const Language language = document.language;
  table.columns.push_back({"plan", say(language, plan_title), Align::left});
  for (std::vector<Cell>& row : table.rows) row.push_back(text_cell(document.plan));
  if (!table.asked_year.empty()) {
    table.columns.push_back(
        {std::string(table.asked_year), say(language, asked_year_title), Align::right});
    for (std::vector<Cell>& row : table.rows) row.push_back(integer_cell(document.year));
  }
}

void add_data_table(Document& document, Table table) {
  append_question(document, table);
  document.blocks.push_back(std::move(table));
}

}  // namespace planmeter
