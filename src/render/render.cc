// SPDX-License-Identifier: MIT
// Which format is meant, and the function that writes it.
#include "render/render.h"

#include "render/data_table.h"
#include "render/table_page.h"

namespace planmeter {

std::optional<Format> format_from_name(std::string_view name) {
  for (std::size_t i = 0; i < format_names.size(); ++i) {
    if (format_names[i] == name) return static_cast<Format>(i);
  }
  return std::nullopt;
}

std::optional<Format> format_from_suffix(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  std::string suffix(name.substr(dot + 1));
  // Spreadsheets' file dialogs offer .CSV as readily as .csv.
  for (char& character : suffix) {
    if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
  }
  if (suffix == "txt") return Format::text;
  if (suffix == "md") return Format::markdown;
  if (suffix == "html") return Format::html;
  if (suffix == "csv") return Format::csv;
  if (suffix == "json") return Format::json;
  return std::nullopt;
}

namespace {

constexpr bool is_page(Format format) {
  return format == Format::text || format == Format::markdown || format == Format::html;
}

}  // namespace

std::string render(const Document& document, Format format, const RenderOptions& options) {
  if (is_page(format) && !options.table.empty()) {
    RenderOptions of_page = options;
    of_page.table = {};
    return render(table_page(document, options.table), format, of_page);
  }
  switch (format) {
    case Format::text:
      return render_text(document, options);
    case Format::markdown:
      return render_markdown(document);
    case Format::html:
      return render_html(document);
    case Format::csv:
      return render_csv(document, options);
    case Format::json:
      return render_json(document, options);
  }
  return "";
}

std::vector<std::string_view> data_tables(const Document& document) {
  std::vector<std::string_view> names;
  for (const DataTable& table : data_tables_of(document)) names.push_back(table.id);
  return names;
}

}  // namespace planmeter
