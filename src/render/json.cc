// SPDX-License-Identifier: MIT
// A document as one JSON object: a key a line and a row a line, so that two outputs can be compared
// line by line.
#include <algorithm>

#include "render/json_row.h"
#include "render/render.h"

namespace planmeter {
namespace {

/// Counts up when a key is taken away or means something else; a new key does not count. The
/// schema says the same number.
constexpr int schema_version = 1;

constexpr std::string_view findings_id = "findings";

std::string number_list(const std::vector<int>& numbers) {
  std::string list;
  for (const int number : numbers) {
    if (!list.empty()) list += ',';
    list += std::to_string(number);
  }
  return '[' + list + ']';
}

std::string source_row(const DataSource& source) {
  return "{\"file\":" + json_string(source.name) + ",\"values\":" + std::to_string(source.values) +
         ",\"years\":" + number_list(source.years) + '}';
}

/// The object's lines, a key after another.
class Keys {
 public:
  void add(std::string_view key, std::string_view value) {
    begin(key);
    text_ += value;
  }

  /// An array with what `row_of` gives for each position, a line each.
  template <typename RowOf>
  void add_rows(std::string_view key, std::size_t count, const RowOf& row_of) {
    begin(key);
    text_ += '[';
    for (std::size_t i = 0; i < count; ++i) {
      text_ += i == 0 ? "\n    " : ",\n    ";
      text_ += row_of(i);
    }
    text_ += count == 0 ? "]" : "\n  ]";
  }

  void add_table(std::string_view key, const DataTable& table) {
    add_rows(key, table.rows.size(),
             [&table](std::size_t i) { return json_row(table, table.rows[i]); });
  }

  std::string take() { return std::move(text_) + "\n}\n"; }

 private:
  void begin(std::string_view key) {
    text_ += text_.empty() ? "{\n  " : ",\n  ";
    text_ += json_string(key);
    text_ += ": ";
  }

  std::string text_;
};

void add_head(Keys& keys, const Document& document) {
  const DocumentHead& head = document.head;
  keys.add("plan", json_string(document.plan));
  keys.add("year", document.year ? std::to_string(*document.year) : "null");
  keys.add("version", json_string(document.version));
  keys.add("as_of", head.as_of ? json_string(date_text(*head.as_of)) : "null");
  keys.add("language", document.language == Language::zh ? "\"zh\"" : "\"en\"");
  keys.add("schema_version", std::to_string(schema_version));
  keys.add_rows("data", head.data.size(),
                [&head](std::size_t i) { return source_row(head.data[i]); });
  keys.add("document", head.document.empty() ? "null" : json_string(head.document));
  keys.add_table("notes", data_table_of(head.notes));
}

}  // namespace

std::string render_json(const Document& document, const RenderOptions& options) {
  std::vector<DataTable> tables = data_tables_of(document);
  if (!options.table.empty()) table_named(tables, options.table);
  Keys keys;
  add_head(keys, document);
  // Of a document about findings its table stands for those of the head.
  const auto own = std::ranges::find(tables, findings_id, &DataTable::id);
  keys.add_table(findings_id, own == tables.end() ? data_table_of(document.head.findings) : *own);
  for (const DataTable& table : tables) {
    const bool is_wanted = options.table.empty() || table.id == options.table;
    if (is_wanted && table.id != findings_id) keys.add_table(table.id, table);
  }
  return keys.take();
}

}  // namespace planmeter
