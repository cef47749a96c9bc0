// SPDX-License-Identifier: MIT
// Eurostat's tables (TSV): the first column holds the codes of all dimensions, and a flag stands
// behind its value.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "load/observations/titles/csv.h"
#include "load/observations/titles/observations_columns.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Whether titles are such a table's: the first is `freq,unit,geo\TIME_PERIOD` or the like.
bool is_eurostat_header(std::span<const std::string_view> titles);

/// Makes of records of such a table those of a table with a column a dimension, a column a period
/// and, behind the last title, a column of flags for each period.
class EurostatTable {
 public:
  /// Nothing where the header is no such table's; else it becomes that of the other table, whose
  /// flags have no titles.
  static std::optional<EurostatTable> take_header(CsvRecord& header);

  /// Says in the columns of periods where their flags are.
  void add_flags(ObservationColumns& columns) const;

  /// False, and reported, where there are not as many codes as dimensions.
  bool expand(CsvRecord& record, const CellFindings& findings) const;

 private:
  EurostatTable(std::size_t dimensions, std::size_t periods)
      : dimensions_(dimensions), periods_(periods) {}

  std::size_t dimensions_;
  std::size_t periods_;
};

}  // namespace planmeter
