// SPDX-License-Identifier: MIT
// One table of a document as CSV (RFC 4180, but lines end with LF).
#include <algorithm>

#include "core/text.h"
#include "render/data_table.h"
#include "render/render.h"

namespace planmeter {
namespace {

/// What makes spreadsheets take a field for a formula; the full-width signs where they are set to
/// Chinese or Japanese.
bool begins_formula(std::string_view text) {
  constexpr std::string_view signs[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                        "\n", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(signs,
                             [text](std::string_view sign) { return text.starts_with(sign); });
}

bool is_control(char32_t code_point) {
  const bool spacing = code_point == U'\t' || code_point == U'\n' || code_point == U'\r';
  return !spacing && (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0));
}

/// `text` as it is but for what steers a terminal, which becomes U+FFFD, and an apostrophe that
/// makes a spreadsheet show the rest instead of computing it.
std::string harmless(std::string_view text) {
  std::string result = begins_formula(text) ? "'" : "";
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t code_point = next_code_point(text, position);
    // What is not UTF-8 comes back as U+FFFD too.
    const bool kept = code_point != 0xFFFD && !is_control(code_point);
    result += kept ? text.substr(begin, position - begin) : "\uFFFD";
  }
  return result;
}

/// Numbers are never touched: a spreadsheet is to calculate with them.
struct FieldText {
  std::string operator()(const Missing&) const { return ""; }
  std::string operator()(const Text& text) const { return harmless(text.text); }
  std::string operator()(const Coded& coded) const { return harmless(coded.code); }
  std::string operator()(const Number& number) const { return number.exact; }
  std::string operator()(const Flag& flag) const { return flag.value ? "true" : "false"; }
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

void append_row(std::string& csv, const std::vector<std::string>& fields) {
  // A lone empty field would be an empty line, which readers skip.
  if (fields.size() == 1 && fields.front().empty()) csv += "\"\"";
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) csv += ',';
    append_field(csv, fields[i]);
  }
  csv += '\n';
}

}  // namespace

std::string render_csv(const Document& document, const RenderOptions& options) {
  const std::vector<DataTable> tables = data_tables_of(document);
  const DataTable& table = table_named(tables, options.table);
  std::string csv;
  std::vector<std::string> fields;
  // Some keys are ids of the plan.
  for (const Column* column : table.columns) fields.push_back(harmless(column->key));
  append_row(csv, fields);
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
