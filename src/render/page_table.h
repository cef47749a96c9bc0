// SPDX-License-Identifier: MIT
// A table as pages show it: which columns, with which words. Text, Markdown and HTML share it.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "render/page_cell.h"

namespace planmeter {

/// As many titles and alignments as each row has cells.
struct PageTable {
  std::vector<std::string> titles;
  std::vector<Align> alignments;
  std::vector<std::vector<PageCell>> rows;

  /// Nothing for a page: a table for data, or one without a titled column.
  bool empty() const { return titles.empty(); }
};

/// The titled columns that have a word in them; all titled columns where there are no rows. Empty
/// for a table for data only.
PageTable page_table(const Table& table);

}  // namespace planmeter
