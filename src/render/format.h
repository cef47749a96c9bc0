// SPDX-License-Identifier: MIT
// The formats: how each is called, and which suffixes its files have. The parser, the help, the
// completions and the findings read these rows.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/document.h"

namespace planmeter {

enum class Format { text, markdown, csv, json, jsonl, html };

struct FormatRow {
  Format format;
  std::string_view name;          // the word of `--format`
  std::string_view other_name;    // taken for it; empty: none
  std::string_view suffix;        // the usual one, `.html`
  std::string_view other_suffix;  // empty: none
  Audience audience;              // page or data
};

/// In the order of the enumeration.
inline constexpr std::array<FormatRow, 6> format_rows = {{
    {Format::text, "text", "txt", ".txt", "", Audience::page},
    {Format::markdown, "markdown", "md", ".md", ".markdown", Audience::page},
    {Format::csv, "csv", "", ".csv", "", Audience::data},
    {Format::json, "json", "", ".json", "", Audience::data},
    {Format::jsonl, "jsonl", "", ".jsonl", "", Audience::data},
    {Format::html, "html", "htm", ".html", ".htm", Audience::page},
}};

const FormatRow& row_of(Format format);

/// By a name of either kind, in whichever case.
std::optional<Format> format_from_name(std::string_view name);
/// By the suffix of a file's name, in whichever case.
std::optional<Format> format_from_suffix(std::string_view path);

/// Every usual suffix, with `, ` between.
std::string format_suffixes();

}  // namespace planmeter
