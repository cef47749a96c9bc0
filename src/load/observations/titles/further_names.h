// SPDX-License-Identifier: MIT
// An indicator or an area that a row names more than once: by its name and by its code.
#pragma once

#include <cstddef>
#include <span>

#include "core/plan.h"
#include "core/subject_finder.h"
#include "load/observations/cells/observations_area.h"
#include "load/observations/titles/column_titles.h"
#include "load/observations/titles/csv.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Whether a column beside the first of its kind names the same thing as that one does: `Indicator
/// Code` beside `Indicator Name`.
bool names_again(const ColumnTitle& title);

/// Finds the one name of several that the plan knows. Of one file.
class FurtherNames {
 public:
  FurtherNames(const Plan& plan, const AreaNames& areas, const CellFindings& findings)
      : finder_(plan), areas_(areas), findings_(findings) {}

  /// Puts into `first` the first of it and `others` that names an indicator or series of the plan,
  /// and leaves it where none does. False, and reported, where two of them name two; a number alone
  /// that names another is a warning, for offices number their own lists.
  bool settle_indicator(CsvField& first, std::span<const CsvField> others);
  /// The same of areas that the plan knows.
  bool settle_area(CsvField& first, std::span<const CsvField> others);

 private:
  bool report(const CsvField& first, const CsvField& other, bool doubtful);

  SubjectFinder finder_;
  const AreaNames& areas_;
  const CellFindings& findings_;
  bool warned_ = false;
};

}  // namespace planmeter
