// SPDX-License-Identifier: MIT
// One table of a document, a JSON object a row and a row a line.
#include "render/json_row.h"
#include "render/render.h"

namespace planmeter {

std::string render_jsonl(const Document& document, const RenderOptions& options) {
  const std::vector<DataTable> tables = data_tables_of(document);
  const DataTable& table = table_named(tables, options.table);
  std::string lines;
  for (const std::vector<const Cell*>& row : table.rows) lines += json_row(table, row) + '\n';
  return lines;
}

}  // namespace planmeter
