// SPDX-License-Identifier: MIT
// A document to a string, in the format asked for.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/document.h"

namespace planmeter {

enum class Format { text, markdown, csv, json, html };

inline constexpr std::array<std::string_view, 5> format_names = {"text", "markdown", "csv", "json",
                                                                 "html"};

std::optional<Format> format_from_name(std::string_view name);
/// By the suffix of a file's name: `.txt`, `.md`, `.csv`, `.json`, `.html`.
std::optional<Format> format_from_suffix(std::string_view path);

struct RenderOptions {
  int width = 100;         // columns of a text page
  bool color = false;      // ANSI colour in text
  bool drawn = false;      // bars of characters in text
  std::string_view table;  // that table for data alone; empty: all, of CSV the first
};

/// Throws InputError where the document has no `options.table`.
std::string render(const Document& document, Format format, const RenderOptions& options);

/// One function a format. All end with a line break.
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

/// The names of the tables a data format can give, in order.
std::vector<std::string_view> data_tables(const Document& document);

}  // namespace planmeter
