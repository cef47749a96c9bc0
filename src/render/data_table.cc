// SPDX-License-Identifier: MIT
// The tables of a document as data formats give them: one for each id, columns with a key only.
#include "render/data_table.h"

#include <algorithm>

#include "core/diagnostic.h"
#include "core/text.h"

namespace planmeter {
namespace {

bool is_for_data(const Table& table) {
  return table.audience != Audience::page &&
         std::any_of(table.columns.begin(), table.columns.end(),
                     [](const Column& column) { return !column.key.empty(); });
}

DataTable& table_of_id(std::vector<DataTable>& tables, std::string_view id) {
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [id](const DataTable& table) { return table.id == id; });
  if (found != tables.end()) return *found;
  return tables.emplace_back(DataTable{id, {}, {}});
}

/// The position of the column among those of its table, to which it is added if its key is new.
std::size_t position_of_column(DataTable& data, const Column& column) {
  const auto found = std::ranges::find(data.columns, column.key, &Column::key);
  if (found != data.columns.end()) return static_cast<std::size_t>(found - data.columns.begin());
  data.columns.push_back(&column);
  return data.columns.size() - 1;
}

void append(DataTable& data, const Table& table) {
  struct Move {
    std::size_t from;
    std::size_t to;
  };
  std::vector<Move> moves;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (!column.key.empty()) moves.push_back({i, position_of_column(data, column)});
  }
  for (std::vector<const Cell*>& row : data.rows) row.resize(data.columns.size());
  data.rows.reserve(data.rows.size() + table.rows.size());
  for (const std::vector<Cell>& cells : table.rows) {
    std::vector<const Cell*>& row = data.rows.emplace_back(data.columns.size());
    for (const Move& move : moves) row[move.to] = &cells[move.from];
  }
}

/// With the name that was likely meant, else with all.
[[noreturn]] void refuse_table(std::string_view name, const std::vector<DataTable>& tables) {
  std::vector<std::string_view> names;
  std::string known;
  for (const DataTable& table : tables) {
    names.push_back(table.id);
    if (!known.empty()) known += ", ";
    known += table.id;
  }
  if (names.empty()) throw InputError(Code::usage_no_table, {});
  throw InputError(Code::usage_unknown_table, {name, suggest(name, names).value_or(known)});
}

}  // namespace

std::vector<DataTable> data_tables_of(const Document& document) {
  std::vector<DataTable> tables;
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table != nullptr && is_for_data(*table)) append(table_of_id(tables, table->id), *table);
  }
  return tables;
}

DataTable data_table_of(const Table& table) {
  DataTable data{table.id, {}, {}};
  append(data, table);
  return data;
}

const DataTable& table_named(const std::vector<DataTable>& tables, std::string_view name) {
  const auto found = std::find_if(tables.begin(), tables.end(), [name](const DataTable& table) {
    return name.empty() || table.id == name;
  });
  if (found == tables.end()) refuse_table(name, tables);
  return *found;
}

}  // namespace planmeter
