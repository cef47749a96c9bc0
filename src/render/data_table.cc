// SPDX-License-Identifier: MIT
// The tables of a document as data formats give them: one for each id, columns with a key only.
#include "render/data_table.h"

#include <algorithm>

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

/// The position of `key` among the keys, to which it is added if it is new.
std::size_t position_of_key(std::vector<std::string_view>& keys, std::string_view key) {
  const auto found = std::find(keys.begin(), keys.end(), key);
  if (found != keys.end()) return static_cast<std::size_t>(found - keys.begin());
  keys.push_back(key);
  return keys.size() - 1;
}

void append(DataTable& data, const Table& table) {
  struct Move {
    std::size_t from;
    std::size_t to;
  };
  std::vector<Move> moves;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string& key = table.columns[i].key;
    if (!key.empty()) moves.push_back({i, position_of_key(data.keys, key)});
  }
  for (std::vector<const Cell*>& row : data.rows) row.resize(data.keys.size());
  data.rows.reserve(data.rows.size() + table.rows.size());
  for (const std::vector<Cell>& cells : table.rows) {
    std::vector<const Cell*>& row = data.rows.emplace_back(data.keys.size());
    for (const Move& move : moves) row[move.to] = &cells[move.from];
  }
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

}  // namespace planmeter
