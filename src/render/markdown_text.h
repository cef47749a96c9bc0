// SPDX-License-Identifier: MIT
// Text that Markdown must not read as markup.
#pragma once

#include <string>
#include <string_view>

namespace planmeter {

/// Where a text stands decides what could be markup: `1.` begins a list at the start of a line
/// only.
enum class MarkdownPlace { line_start, within_line };

/// One printable line with a backslash before whatever GitHub's Markdown or pandoc's (with its
/// extensions: mathematics, citations, footnotes, raw HTML and TeX, emoji, typographic quotes and
/// dashes, bare addresses) would not print as it is. Safe in headings, list items, table cells and
/// paragraphs.
std::string markdown_text(std::string_view line, MarkdownPlace place);

}  // namespace planmeter
