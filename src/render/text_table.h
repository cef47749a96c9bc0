// SPDX-License-Identifier: MIT
// A table on a text page: columns side by side where they fit, one record a row where they do not.
#pragma once

#include <string>

#include "core/document.h"

namespace planmeter {

struct TableLayout {
  int width = 100;  // columns of the page
  bool color = false;
  bool drawn = false;                // graphics of characters where there are any
  Language language = Language::en;  // a record's `title: value` or `title：value`
};

/// The table's lines; empty if no column has a title.
std::string text_table(const Table& table, const TableLayout& layout);

/// `label`, then `value` wrapped to what is left of the line, its further lines under its first.
/// For records and fields.
std::string labelled_value(const std::string& label, const Cell& value, const TableLayout& layout);

/// Adds a line without the spaces at its end.
void append_line(std::string& page, std::string line);

/// `text` as many times as `count`: for rules.
std::string repeated(std::string_view text, int count);

}  // namespace planmeter
