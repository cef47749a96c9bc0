// SPDX-License-Identifier: MIT
// The row of units that yearbooks print below the titles of a panel.
#pragma once

#include <deque>
#include <map>
#include <string>

#include "load/observations/titles/csv.h"
#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// The units of one panel's columns.
class PanelUnits {
 public:
  /// Whether the first row of a panel is that of units: it has no year, or the word for a unit
  /// there, and no figure in any column of a subject. Brackets around a unit are taken off.
  bool take(const CsvRecord& record, const ObservationColumns& columns);

  /// The unit of a column, by its field; an empty text where there is none.
  CsvField of(std::size_t field) const;

 private:
  std::map<std::size_t, CsvField> units_;
  std::deque<std::string> texts_;  // of these
  bool asked_ = false;
};

}  // namespace planmeter
