// SPDX-License-Identifier: MIT
// Which rows are figures of the whole: what stands beside them in columns that are not read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

#include "load/observations/csv.h"
#include "load/observations/observations_columns.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Looks at the rows of one file. What it leaves out is reported once, with a count.
class RowGuard {
 public:
  RowGuard(const ObservationColumns& columns, const CellFindings& findings)
      : columns_(columns), findings_(findings) {}

  /// Whether a row is of the whole. Data without a title are reported.
  bool admits(const CsvRecord& record);

  /// After the last row.
  void finish() const;

 private:
  /// The rows that are left out, and the first of them.
  struct LeftOut {
    std::size_t rows = 0;
    std::uint64_t position = 0;
    std::string title;
    std::string cell;
  };

  void report_untitled(const CsvRecord& record);
  void report_untitled(std::size_t field, const CsvField& cell);
  static void count(LeftOut& left_out, const GuardedColumn& column, const CsvField& cell);
  bool says_whole(const GuardedColumn& column, const CsvRecord& record) const;
  bool is_within_year(const CsvRecord& record) const;

  const ObservationColumns& columns_;
  const CellFindings& findings_;
  std::set<std::size_t> untitled_;  // that were reported
  LeftOut parts_;
  LeftOut deletions_;
};

}  // namespace planmeter
