// SPDX-License-Identifier: MIT
// Figures as data have them: rounded ones could seem to stand otherwise to a bound beside them.
#include "render/table_page.h"

#include <utility>

#include "render/data_table.h"

namespace planmeter {
namespace {

struct ExactForm {
  Cell operator()(const Missing&) const { return Missing{}; }
  Cell operator()(const Text& text) const { return text; }
  Cell operator()(const Coded& coded) const {
    return Coded{coded.code, coded.label.empty() ? coded.code : coded.label, coded.tone};
  }
  Cell operator()(const Number& number) const { return Number{number.exact, number.exact}; }
  Cell operator()(const Flag& flag) const {
    return Flag{flag.value, !flag.label.empty() ? flag.label : flag.value ? "true" : "false"};
  }
};

/// Figures stand under one another by their last digits.
Align alignment_of(const DataTable& data, std::size_t column) {
  bool any_number = false;
  for (const std::vector<const Cell*>& row : data.rows) {
    const Cell* cell = row[column];
    if (cell == nullptr || std::holds_alternative<Missing>(*cell)) continue;
    if (!std::holds_alternative<Number>(*cell)) return Align::left;
    any_number = true;
  }
  return any_number ? Align::right : Align::left;
}

Table shown_table(const DataTable& data) {
  Table table;
  table.id = data.id;
  table.audience = Audience::page;
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    const Column& column = *data.columns[i];
    const std::string& title = column.title.empty() ? column.key : column.title;
    table.columns.push_back({"", title, alignment_of(data, i)});
  }
  for (const std::vector<const Cell*>& row : data.rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    for (const Cell* cell : row) {
      cells.push_back(cell == nullptr ? Cell(Missing{}) : std::visit(ExactForm{}, *cell));
    }
  }
  return table;
}

}  // namespace

Document table_page(const Document& document, std::string_view name) {
  const std::vector<DataTable> tables = data_tables_of(document);
  Document page;
  page.language = document.language;
  page.title = document.title;
  page.plan = document.plan;
  page.year = document.year;
  page.version = document.version;
  page.audience = Audience::page;
  for (const Block& block : document.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (paragraph != nullptr && paragraph->on_each_page) page.blocks.push_back(*paragraph);
  }
  page.blocks.push_back(shown_table(table_named(tables, name)));
  return page;
}

}  // namespace planmeter
