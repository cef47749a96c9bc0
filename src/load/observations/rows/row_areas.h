// SPDX-License-Identifier: MIT
// The areas of the rows of one file: whose a value is, and what is said of names the plan does not
// have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/observations/rows/row_context.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/observations_columns.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Whose rows a file has, of a plan that names no areas but its own.
struct AreasMet {
  bool own = false;
  std::string other;  // the first by name that is none of the plan's; empty where there is none

  void take(const AreaMatch& match);
  void take(const AreasMet& further);
};

class RowAreas {
 public:
  RowAreas(const RowContext& context, const ObservationColumns& columns,
           const CellFindings& findings)
      : context_(context), columns_(columns), findings_(findings) {}

  /// Begins a record, whose area is asked for once a value.
  void begin(const CsvRecord& record);
  /// What a value of a year is stored under; nothing, and reported, where the subject cannot be of
  /// the area.
  std::optional<std::string_view> read(const SubjectForm& form, int year);
  /// Whether the record's area is one too many, so that its values are left out.
  bool is_left_out() const { return left_out_now_; }
  /// Counts a value that is.
  void leave_out();
  /// After the last record: what only all of them tell. `met`: the areas of rows read elsewhere.
  void finish(const AreasMet& met);

 private:
  /// The values of areas that are too many to be read.
  struct LeftOut {
    std::size_t values = 0;
    std::uint64_t position = 0;  // of the first one's area
    std::string first;           // what it is called
  };

  void report(Code code, Severity severity, std::string_view expected) const;
  void report_unknown();
  std::string_view own_name() const { return context_.plan.area.of(Language::zh); }

  const RowContext& context_;
  const ObservationColumns& columns_;
  const CellFindings& findings_;
  const CsvRecord* record_ = nullptr;
  std::string_view written_;
  std::optional<std::size_t> field_;  // where that stands
  bool reported_ = false;
  bool left_out_now_ = false;
  std::set<std::string, std::less<>> warned_;  // once a file
  LeftOut left_out_;
  AreasMet met_;
};

}  // namespace planmeter
