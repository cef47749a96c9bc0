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
#include "load/observations/cells/observations_forms.h"
#include "load/observations/cells/subject_names.h"
#include "load/observations/titles/coded_subjects.h"
#include "load/observations/titles/column_titles.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/title_lines.h"
#include "load/text/period_text.h"

namespace planmeter {

/// A column whose title is a period: the wide form, one value a column.
struct PeriodColumn {
  std::size_t field = 0;
  PeriodText period;
  std::string title;
  std::uint64_t position = 0;        // of the title in the file
  std::string unit;                  // behind the year, in brackets; empty where there is none
  std::optional<std::size_t> flags;  // where the status of its value stands
};

/// A column whose title names a subject: a panel, one value a column.
struct SubjectColumn {
  std::size_t field = 0;
  NamedSubject named;
  std::string title;
  std::uint64_t position = 0;  // of the title in the file
};

/// What is said once, above the rows, and where.
struct TableUnit {
  std::string text;  // several are parted by 、
  std::uint64_t position = 0;
};

/// A column that is not read, and yet bears on the figures: only a row whose cell in it says the
/// whole is one.
struct GuardedColumn {
  std::size_t field = 0;
  OtherColumn kind = OtherColumn::identifies;
  std::string title;
};

/// A column that is set aside, and whose title says nothing of what it holds.
struct UnreadColumn {
  std::size_t field = 0;
  std::string title;
};

/// Where the cells of a row are. Either `value` has a column (long form), or `periods` (wide form)
/// or `subjects` (panel) is not empty.
struct ObservationColumns {
  std::array<std::optional<std::size_t>, static_cast<std::size_t>(ObservationColumn::count)> fields;
  std::vector<PeriodColumn> periods;
  std::vector<SubjectColumn> subjects;
  std::vector<GuardedColumn> guarded;
  std::vector<UnreadColumn> unread;   // set aside, and of no kind that is known
  std::vector<std::size_t> untitled;  // in order; no cell of theirs may hold anything
  std::size_t width = 0;              // of the header, up to its last title
  std::size_t untitled_after = 0;     // columns behind these that have no title
  std::optional<int> subject;         // of every row, where there is no column of indicators
  std::optional<int> year;            // of every row, where there is no column of years
  std::optional<TableUnit> unit;      // of values that have none beside them
  std::optional<TitleText> area;      // of every row, where a line above names it
  std::vector<std::size_t>
      coarser_areas;  // what holds where the cell of the area is empty, in order
  MonthsOfFile months = MonthsOfFile::open;
  std::vector<std::size_t> labelled;            // whose cells are codes with labels
  std::vector<std::size_t> further_indicators;  // that name again what another column names
  std::vector<std::size_t> further_areas;
  CodedSubjects coded;                // what several columns of a row say together
  std::optional<std::size_t> nature;  // says which figures nobody has counted

  std::optional<std::size_t> operator[](ObservationColumn column) const {
    return fields[static_cast<std::size_t>(column)];
  }
};

/// What a header is read with.
struct HeaderContext {
  std::span<const SubjectForm> forms;  // of the plan's subjects, by their numbers
  SubjectNames& names;
  TitleLines above;
  /// What a file without a column of indicators is about, by its name (Open SDG has a file an
  /// indicator, `Year,…,Value`) or by the lines above.
  std::optional<int> subject;
  /// The plan's codes of its columns, which need no column of indicators.
  CodedSubjects coded = {};
};

/// Reads the header. Nothing if a needed column is missing; that and unknown or repeated columns
/// are reported.
std::optional<ObservationColumns> read_observation_header(const CsvReader& reader,
                                                          const CsvRecord& header,
                                                          const HeaderContext& context,
                                                          Diagnostics& diagnostics);

}  // namespace planmeter
