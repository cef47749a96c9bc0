// SPDX-License-Identifier: MIT
// Which unit a value is in, of those that stand beside it, behind a name and above the table.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/observations/cells/observations_forms.h"
#include "load/observations/titles/observations_columns.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"

namespace planmeter {

/// What tells the unit of a value, the nearest first.
struct UnitPlaces {
  const CsvField* cell = nullptr;  // of the row's column; null where there is none
  CsvField name;                   // behind the indicator's name; empty text where there is none
  CsvField column;                 // behind the title of the value's own column
};

/// The units of one file's values.
class RowUnits {
 public:
  RowUnits(const ObservationColumns& columns, const CellFindings& findings)
      : columns_(columns), findings_(findings) {}

  /// The cell or the name's unit, an empty text where neither tells one; nothing, and reported,
  /// where they differ.
  std::optional<CsvField> of_row(const UnitPlaces& places) const;
  /// What holds where neither the row nor the value itself tells one: the unit of the value's
  /// column, else the one above the table that suits the subject; nothing, and reported, where
  /// several do.
  std::optional<CsvField> of_table(const SubjectForm& form, const UnitPlaces& places);

 private:
  const ObservationColumns& columns_;
  const CellFindings& findings_;
  std::set<std::string> reported_;  // subjects
};

}  // namespace planmeter
