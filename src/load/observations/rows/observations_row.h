// SPDX-License-Identifier: MIT
// A record of a file of actuals becomes the values it holds; every cell of it is checked.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/diagnostic.h"
#include "core/observations.h"
#include "load/observations/cells/financial_years.h"
#include "load/observations/cells/multiplier.h"
#include "load/observations/cells/observations_status.h"
#include "load/observations/cells/observations_value.h"
#include "load/observations/cells/subject_names.h"
#include "load/observations/choice/observations_rows.h"
#include "load/observations/rows/lines_below.h"
#include "load/observations/rows/open_months.h"
#include "load/observations/rows/panel_units.h"
#include "load/observations/rows/row_areas.h"
#include "load/observations/rows/row_context.h"
#include "load/observations/rows/row_guard.h"
#include "load/observations/rows/row_units.h"
#include "load/observations/rows/rows_of_others.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// Whether a row with this source and note is marked as made up.
bool is_marked_illustrative(std::string_view source, std::string_view note);

/// Where a file's rows stand, and how.
struct RowLayout {
  const ObservationColumns& columns;
  char separator = ',';
  std::size_t width = 0;    // fields of a record
  std::uint64_t first = 0;  // the run's number of the text's first byte
};

/// Reads the rows of one file.
class RowReader {
 public:
  RowReader(const RowContext& context, SubjectNames& names, const CellFindings& findings,
            const RowLayout& table, ObservationsBuilder& builder, ObservationRows& rows);

  void read(const CsvRecord& record);
  /// Rows stand here that were read elsewhere.
  void pass_rows();
  /// Rows that were read elsewhere are of these subjects and areas.
  void add_seen(const std::set<int>& subjects, const AreasMet& areas);

  /// To be called after the last record: what only all rows of the file tell.
  void finish();

  /// How many values were read, and of which years.
  std::size_t values() const { return values_read_; }
  const std::set<int>& years() const { return years_; }

 private:
  /// The cells that all values of a record share.
  struct Shared {
    std::optional<int> subject;
    std::optional<CodedSubject> coded;         // where the plan's codes of columns say it
    MonthsOfFile months = MonthsOfFile::open;  // what the subject's name says of them
    CsvField named_unit;                       // behind it, placed where the name stands
    std::optional<StatusText> status;
    const CsvField* status_cell = nullptr;  // that says so; null where there is none
    std::optional<Date> published;
    PeriodFigure figure = PeriodFigure::unsaid;
    std::optional<int> multiplier = 0;  // the power of ten
    bool unreadable = false;            // a cell that all share has a finding
  };
  /// A period and what it was read from.
  struct WrittenPeriod {
    std::optional<PeriodText> period;
    std::string_view text;
    const CsvField& place;
  };

  const CsvField* cell(const CsvRecord& record, ObservationColumn column) const;
  std::string_view text(const CsvRecord& record, ObservationColumn column) const;
  void read_row(const CsvRecord& record);
  bool find_coded(const CsvRecord& record, Shared& shared);
  void read_coded(const CsvRecord& record, Shared& shared);
  bool read_subject(const CsvRecord& record, Shared& shared);
  const CsvField* unit_cell(const CsvRecord& record, const Shared& shared) const;
  static void take_name(const NamedSubject& named, std::uint64_t position, Shared& shared);
  void read_periods(const CsvRecord& record, Shared& shared);
  void read_panel(const CsvRecord& record, Shared& shared);
  WrittenPeriod year_of(const CsvRecord& record, MonthsOfFile months) const;
  void take_year(const WrittenPeriod& written, std::optional<int> subject);
  bool has_row(int subject, std::optional<int> year) const;
  std::optional<StatusText> read_status(const CsvField* field) const;
  void read_statuses(const CsvRecord& record, Shared& shared) const;
  void read_published(const CsvRecord& record, Shared& shared) const;
  void read_figure(const CsvRecord& record, Shared& shared) const;
  void read_value(const CsvRecord& record, const Shared& shared, const WrittenPeriod& written,
                  const CsvField& value_cell, const CsvField& unit_of_column);
  void report_period(const WrittenPeriod& written) const;
  bool is_period_allowed(const SubjectForm& form, const WrittenPeriod& written) const;
  bool settle_figure(const CsvRecord& record, const SubjectForm& form, PeriodFigure of_column,
                     const CsvField& value_cell, PeriodText& written, CellValue& value) const;
  bool make_estimate(const Shared& shared, const SubjectForm& form, CellValue& value) const;

  const RowContext& context_;
  SubjectNames& names_;
  CellFindings findings_;
  ValueReader values_;
  const ObservationColumns& columns_;
  RowGuard guard_;
  RowAreas areas_;
  RowUnits units_;
  PanelUnits panel_units_;
  Multipliers multipliers_;
  LinesBelow below_;
  RowsOfOthers others_;
  std::uint64_t first_;  // the run's number of the text's first byte
  std::size_t width_;
  ObservationsBuilder& builder_;
  ObservationRows& rows_;
  AreasMet areas_seen_;                       // of rows read elsewhere
  std::set<int> seen_;                        // subjects that rows are of
  std::set<std::pair<int, int>> seen_years_;  // subjects, each with a year of a row
  bool any_row_ = false;                      // whether there was one of the right width
  std::size_t values_read_ = 0;
  std::set<int> years_;
  OpenMonths open_months_;
  FinancialYears financial_years_;
};

}  // namespace planmeter
