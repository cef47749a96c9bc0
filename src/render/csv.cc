// SPDX-License-Identifier: MIT
// One table of a document as CSV (RFC 4180, but lines end with LF).
#include <algorithm>

#include "core/diagnostic.h"
#include "render/data_table.h"
#include "render/render.h"

namespace planmeter {
namespace {

struct FieldText {
  std::string_view operator()(const Missing&) const { return ""; }
  std::string_view operator()(const Text& text) const { return text.text; }
  std::string_view operator()(const Coded& coded) const { return coded.code; }
  std::string_view operator()(const Number& number) const { return number.exact; }
  std::string_view operator()(const Flag& flag) const { return flag.value ? "true" : "false"; }
};

void append_field(std::string& csv, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    csv += field;
    return;
  }
  csv += '"';
  for (const char character : field) {
    if (character == '"') csv += '"';
    csv += character;
  }
  csv += '"';
}

void append_row(std::string& csv, const std::vector<std::string_view>& fields) {
  // A lone empty field would be an empty line, which readers skip.
  if (fields.size() == 1 && fields.front().empty()) csv += "\"\"";
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) csv += ',';
    append_field(csv, fields[i]);
  }
  csv += '\n';
}

[[noreturn]] void refuse_table(std::string_view name, const std::vector<DataTable>& tables) {
  std::string known;
  for (const DataTable& table : tables) {
    if (!known.empty()) known += ", ";
    known += table.id;
  }
  throw InputError(Code::usage_unknown_table, {name, known});
}

const DataTable& chosen(const std::vector<DataTable>& tables, std::string_view name) {
  const auto found = std::find_if(tables.begin(), tables.end(), [name](const DataTable& table) {
    return name.empty() || table.id == name;
  });
  if (found == tables.end()) refuse_table(name, tables);
  return *found;
}

}  // namespace

std::string render_csv(const Document& document, const RenderOptions& options) {
  const std::vector<DataTable> tables = data_tables_of(document);
  const DataTable& table = chosen(tables, options.table);
  std::string csv;
  append_row(csv, table.keys);
  std::vector<std::string_view> fields;
  for (const std::vector<const Cell*>& row : table.rows) {
    fields.clear();
    for (const Cell* cell : row) {
      fields.push_back(cell == nullptr ? "" : std::visit(FieldText{}, *cell));
    }
    append_row(csv, fields);
  }
  return csv;
}

}  // namespace planmeter
