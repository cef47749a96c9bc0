// SPDX-License-Identifier: MIT
// The header of a file of actuals: which column holds what, by English, Chinese or SDMX names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"
#include "core/period.h"
#include "load/observations/column_titles.h"
#include "load/observations/csv.h"
#include "load/text/period_text.h"

namespace planmeter {

/// A column whose title is a period: the wide form, one value a column.
struct PeriodColumn {
  std::size_t field = 0;
  PeriodText period;
  std::string title;
  std::uint64_t position = 0;  // of the title in the file
};

/// A column that is not read, and yet bears on the figures: only a row whose cell in it says the
/// whole is one.
struct GuardedColumn {
  std::size_t field = 0;
  OtherColumn kind = OtherColumn::identifies;
  std::string title;
};

/// Where the cells of a row are. Either `year` and `value` have a column (long form), or `periods`
/// is not empty (wide form).
struct ObservationColumns {
  std::array<std::optional<std::size_t>, static_cast<std::size_t>(ObservationColumn::count)> fields;
  std::vector<PeriodColumn> periods;
  std::vector<GuardedColumn> guarded;
  std::vector<std::size_t> untitled;  // in order; no cell of theirs may hold anything
  std::size_t width = 0;              // of the header, up to its last title
  std::size_t untitled_after = 0;     // columns behind these that have no title
  std::optional<int> subject;         // of every row, where there is no column of indicators
  MonthsOfFile months = MonthsOfFile::open;

  std::optional<std::size_t> operator[](ObservationColumn column) const {
    return fields[static_cast<std::size_t>(column)];
  }
};

/// How many titles are names of columns.
int count_column_names(std::span<const std::string_view> titles);

/// The full-width separator, `；` or `，`, that parts the names of two columns or more in a line;
/// empty where none does. Such a line is not read, but its reader is told.
std::string_view full_width_separator(std::string_view line);

/// Whether titles can be a header's: a column of indicators, or of years and of values.
bool can_be_header(std::span<const std::string_view> titles);

/// Reads the header. `subject`: what a file without a column of indicators is about, by its name
/// (Open SDG has a file an indicator, `Year,…,Value`). Nothing if a needed column is missing; that
/// and unknown or repeated columns are reported.
std::optional<ObservationColumns> read_observation_header(const CsvReader& reader,
                                                          const CsvRecord& header,
                                                          std::optional<int> subject,
                                                          Diagnostics& diagnostics);

}  // namespace planmeter
