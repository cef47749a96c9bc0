// SPDX-License-Identifier: MIT
// The function that writes a format.
#include "render/render.h"

#include "render/data_table.h"
#include "render/table_page.h"

namespace planmeter {

std::string render(const Document& document, Format format, const RenderOptions& options) {
  if (row_of(format).audience == Audience::page && !options.table.empty()) {
    RenderOptions of_page = options;
    of_page.table = {};
    return render(table_page(document, options.table), format, of_page);
  }
  switch (format) {
    case Format::text:
      return render_text(document, options);
    case Format::markdown:
      return render_markdown(document);
    case Format::csv:
      return render_csv(document, options);
    case Format::json:
      return render_json(document, options);
    case Format::jsonl:
      return render_jsonl(document, options);
    case Format::html:
      return render_html(document);
  }
  return "";
}

std::vector<std::string_view> data_tables(const Document& document) {
  std::vector<std::string_view> names;
  for (const DataTable& table : data_tables_of(document)) names.push_back(table.id);
  return names;
}

}  // namespace planmeter
