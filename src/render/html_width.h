// SPDX-License-Identifier: MIT
// How much room a table needs, so that a narrow screen does not shred it nor paper clip it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "render/page_table.h"

namespace planmeter {

/// Of a text on one line, in hundredths of its type's size: a Chinese character takes 100.
int set_width(std::string_view text);
/// The same in the unit of `type_size`, rounded down.
int set_width(std::string_view text, int type_size);

/// How wide a line is on paper, in millimetres: of a page, of a report's, of an annex's.
constexpr int full_paper_line = 180;
constexpr int report_paper_line = 156;
constexpr int annex_paper_line = 225;

/// Whether a cell or a title of that alignment is so short that it is not wrapped.
bool stays_whole(std::string_view text, Align align);

struct TableRoom {
  /// The least width of each column, in type sizes: even numbers from 2 to 14.
  std::vector<int> columns;
  /// The one column that takes what the others, which are not wrapped, leave over: tables of the
  /// same columns then look the same. Nothing where several are wrapped.
  std::optional<std::size_t> rest;
  /// The style class: `compact` for what is not to be stretched to a whole line; `small` and
  /// `dense` for what A4 holds only in smaller type; otherwise empty.
  std::string_view paper;
  /// Words have to be broken, or there would not be room.
  bool breaks_words = false;
};

/// For a line of `paper_line` millimetres.
TableRoom table_room(const PageTable& table, int paper_line);

}  // namespace planmeter
