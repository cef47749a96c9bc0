// SPDX-License-Identifier: MIT
// Rows of indicators that the plan does not have: an office's table holds more than one plan asks
// for, and a name may be misspelt.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/text_map.h"
#include "load/observations/rows/row_context.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"

namespace planmeter {

/// Collects those of one file. A name is said once.
class RowsOfOthers {
 public:
  RowsOfOthers(const RowContext& context, const CellFindings& findings)
      : context_(context), findings_(findings) {}

  /// Whether another row has a value of a subject in a year; of any year, where it is nothing.
  using HasRow = std::function<bool(int subject, std::optional<int> year)>;

  /// The cell of a row that names none of the plan's. `year`: nothing where the row has several.
  void take(const CsvField& cell, std::optional<int> year);

  /// After the last row. `any`: whether any row of the file is the plan's. A name that is a slip
  /// for one of the plan's, which has no row of its own for the same year, is an error; under
  /// RowContext::strict every name is. The rest is a note, or a warning where no row is the plan's.
  void report(bool any, const HasRow& has_row) const;

 private:
  struct Other {
    std::string text;
    std::uint64_t position = 0;  // of its first row's cell
    std::size_t rows = 0;
    std::set<int> years;
  };

  bool is_slip(const Other& other, std::string_view meant, const HasRow& has_row) const;

  const RowContext& context_;
  const CellFindings& findings_;
  std::vector<Other> others_;  // by their first rows
  TextMap<std::size_t> places_;
  std::size_t further_rows_ = 0;  // of names beyond those that are remembered
};

}  // namespace planmeter
