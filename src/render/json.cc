// SPDX-License-Identifier: MIT
// A document as one JSON object: a key a line and a row a line, so that two outputs can be compared
// line by line.
#include "render/json_row.h"
#include "render/render.h"

namespace planmeter {
namespace {

void append_table(std::string& json, const DataTable& table) {
  json += ",\n  " + json_string(table.id) + ": [";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    json += i == 0 ? "\n    " : ",\n    ";
    json += json_row(table, table.rows[i]);
  }
  json += table.rows.empty() ? "]" : "\n  ]";
}

}  // namespace

std::string render_json(const Document& document, const RenderOptions& options) {
  std::string json = "{\n  \"plan\": ";
  json += json_string(document.plan);
  json += ",\n  \"year\": ";
  json += document.year ? std::to_string(*document.year) : "null";
  json += ",\n  \"version\": ";
  json += json_string(document.version);
  const std::vector<DataTable> tables = data_tables_of(document);
  if (!options.table.empty()) {
    append_table(json, table_named(tables, options.table));
  } else {
    for (const DataTable& table : tables) append_table(json, table);
  }
  json += "\n}\n";
  return json;
}

}  // namespace planmeter
