// SPDX-License-Identifier: MIT
// Which rows are figures of the whole: what stands beside them in columns that are not read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/observations/titles/csv.h"
#include "load/observations/titles/observations_columns.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Looks at the rows of one file. What it leaves out is reported once, with a count.
class RowGuard {
 public:
  RowGuard(const ObservationColumns& columns, const CellFindings& findings)
      : columns_(columns), findings_(findings) {}

  /// Whether a row is of the whole, but for the columns that say what it is about. Data without a
  /// title are reported.
  bool admits(const CsvRecord& record, const std::optional<CodedSubject>& coded);

  /// Whether a row is of the whole but for the columns of `coded`.
  bool is_whole(const CsvRecord& record, const CodedSubject& coded) const {
    return part_of(record, coded) == nullptr;
  }

  /// Takes a row for one of those that are left out, by a cell and its title.
  void leave_out(const CsvField& cell, std::string_view title);

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
  void report_unread(const CsvRecord& record);
  void report_untitled(std::size_t field, const CsvField& cell);
  const GuardedColumn* part_of(const CsvRecord& record,
                               const std::optional<CodedSubject>& coded) const;
  static void count(LeftOut& left_out, const CsvField& cell, std::string_view title);
  bool says_whole(const GuardedColumn& column, const CsvRecord& record) const;
  bool is_within_year(const CsvRecord& record) const;

  const ObservationColumns& columns_;
  const CellFindings& findings_;
  std::set<std::size_t> untitled_;  // that were reported
  std::set<std::size_t> unread_;    // the same
  LeftOut parts_;
  LeftOut deletions_;
};

}  // namespace planmeter
