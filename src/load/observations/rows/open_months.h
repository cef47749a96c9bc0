// SPDX-License-Identifier: MIT
// Months that do not say whether they are of that month alone: `2021-10` may be the year to
// October.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

#include "load/observations/choice/observations_rows.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"

namespace planmeter {

/// The open months of one file.
class OpenMonths {
 public:
  OpenMonths(const CellFindings& findings, ObservationRows& rows)
      : findings_(findings), rows_(rows) {}

  struct YearOfSubject {
    int subject = 0;
    int area = 0;
    int year = 0;
    friend auto operator<=>(const YearOfSubject&, const YearOfSubject&) = default;
  };

  /// The row that was added last, of a month; a second month of the year is told.
  void take(const YearOfSubject& year, int month, std::string_view id, const CsvField& value);
  /// After the last row: months of which a year has several are each of that month alone.
  void settle();

 private:
  struct Month {
    std::size_t row = 0;
    int month = 0;
  };
  struct MonthsOfYear {
    std::vector<Month> months;
    bool several = false;  // and told so
  };

  const CellFindings& findings_;
  ObservationRows& rows_;
  std::map<YearOfSubject, MonthsOfYear> years_;
};

}  // namespace planmeter
