// SPDX-License-Identifier: MIT
// A document to a string, in the format asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "render/format.h"

namespace planmeter {

struct RenderOptions {
  int width = 100;         // columns of a text page
  bool color = false;      // ANSI colour in text
  bool drawn = false;      // bars of characters in text
  std::string_view table;  // that table for data alone; empty: all; of CSV and JSON Lines the first
};

/// Throws InputError where the document has no `options.table`.
std::string render(const Document& document, Format format, const RenderOptions& options);

/// One function a format. All end with a line break, unless they are empty.
std::string render_text(const Document& document, const RenderOptions& options);
/// A page for pandoc and for people: GitHub's tables.
std::string render_markdown(const Document& document);
/// One file that needs no other, nor a script to be read.
std::string render_html(const Document& document);
/// Exactly one table: `options.table`, or the document's first for data. RFC 4180, LF, header row
/// of keys.
std::string render_csv(const Document& document, const RenderOptions& options);
/// One object: plan, year, version, then an array of flat rows for each table for data, or for
/// `options.table` alone.
std::string render_json(const Document& document, const RenderOptions& options);
/// The one table that CSV has, a JSON object a row and a row a line; nothing where it has no row.
std::string render_jsonl(const Document& document, const RenderOptions& options);

/// The names of the tables a data format can give, in order.
std::vector<std::string_view> data_tables(const Document& document);

}  // namespace planmeter
