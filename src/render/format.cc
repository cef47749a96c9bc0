// SPDX-License-Identifier: MIT
// Names and suffixes to formats and back.
#include "render/format.h"

#include <algorithm>

#include "core/text.h"

namespace planmeter {
namespace {

constexpr bool in_order() {
  for (std::size_t i = 0; i < format_rows.size(); ++i) {
    if (format_rows[i].format != static_cast<Format>(i)) return false;
  }
  return true;
}
static_assert(in_order());

/// The format one of whose two words is `word`; an empty one is none.
std::optional<Format> format_of(std::string_view word, std::string_view FormatRow::*usual,
                                std::string_view FormatRow::*other) {
  if (word.empty()) return std::nullopt;
  const auto found = std::ranges::find_if(format_rows, [&](const FormatRow& row) {
    return equal_ignoring_case(word, row.*usual) || equal_ignoring_case(word, row.*other);
  });
  return found == format_rows.end() ? std::nullopt : std::optional(found->format);
}

}  // namespace

const FormatRow& row_of(Format format) { return format_rows[static_cast<std::size_t>(format)]; }

std::optional<Format> format_from_name(std::string_view name) {
  return format_of(name, &FormatRow::name, &FormatRow::other_name);
}

std::optional<Format> format_from_suffix(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  // Spreadsheets' file dialogs offer .CSV as readily as .csv.
  return format_of(name.substr(dot), &FormatRow::suffix, &FormatRow::other_suffix);
}

std::string format_suffixes() {
  std::string list;
  for (const FormatRow& row : format_rows) {
    if (!list.empty()) list += ", ";
    list += row.suffix;
  }
  return list;
}

}  // namespace planmeter
