// SPDX-License-Identifier: MIT
// A record of a file of actuals becomes the values it holds; every cell of it is checked.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/diagnostic.h"
#include "core/observations.h"
#include "core/plan.h"
#include "core/subject_finder.h"
#include "load/observations/csv.h"
#include "load/observations/financial_years.h"
#include "load/observations/multiplier.h"
#include "load/observations/observations_area.h"
#include "load/observations/observations_columns.h"
#include "load/observations/observations_rows.h"
#include "load/observations/observations_status.h"
#include "load/observations/observations_value.h"
#include "load/observations/row_guard.h"
#include "load/observations/unknown_areas.h"

namespace planmeter {

/// What the rows of all files are read against.
struct RowContext {
  RowContext(const Plan& the_plan, UnknownAreas& the_unknown_areas)
      : plan(the_plan),
        forms(subject_forms(the_plan)),
        areas(the_plan),
        unknown_areas(the_unknown_areas) {}

  const Plan& plan;
  std::vector<SubjectForm> forms;
  AreaNames areas;
  UnknownAreas& unknown_areas;
};

/// Whether a row with this source and note is marked as made up.
bool is_marked_illustrative(std::string_view source, std::string_view note);

/// How many texts of a column are remembered: one of its own for every row is nothing to remember.
constexpr std::size_t most_remembered = 8192;

/// Reads the rows of one file.
class RowReader {
 public:
  RowReader(const RowContext& context, const CellFindings& findings,
            const ObservationColumns& columns, char separator, std::uint64_t first,
            ObservationsBuilder& builder, ObservationRows& rows);

  void read(const CsvRecord& record);

  /// To be called after the last record: what only all rows of the file tell.
  void finish();

  /// How many values were read, and of which years.
  std::size_t values() const { return values_read_; }
  const std::set<int>& years() const { return years_; }

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  /// What a text in the indicator column means; for none of the plan's, what it could have meant.
  struct NamedSubject {
    std::optional<int> subject;
    std::string expected;
  };
  /// The cells that all values of a record share.
  struct Shared {
    std::optional<int> subject;
    std::optional<StatusText> status;
    std::optional<Date> published;
    PeriodFigure figure = PeriodFigure::unsaid;
    std::optional<int> multiplier = 0;  // the power of ten
    bool unreadable = false;            // a cell that all share has a finding
    bool area_reported = false;         // the wide form asks for the area once a value
    bool area_left_out = false;
  };
  /// A period and what it was read from.
  struct WrittenPeriod {
    std::optional<PeriodText> period;
    std::string_view text;
    const CsvField& place;
  };

  /// A value of a month that does not say whether it is of that month alone.
  struct OpenMonth {
    std::size_t row = 0;
    int month = 0;
  };
  struct MonthsOfYear {
    std::vector<OpenMonth> months;
    bool several = false;  // and told so
  };
  /// The values of areas that are too many to be read.
  struct AreasLeftOut {
    std::size_t values = 0;
    std::uint64_t position = 0;  // of the first one's area
    std::string first;           // what it is called
  };
  using YearOfSubject = std::tuple<int, int, int>;  // subject, area, year

  void take_open_month(const WrittenPeriod& written, const SubjectForm& form,
                       const YearOfSubject& year, const CsvField& value_cell);
  const CsvField* cell(const CsvRecord& record, ObservationColumn column) const;
  std::string_view text(const CsvRecord& record, ObservationColumn column) const;
  std::optional<int> read_subject(const CsvField& cell);
  const NamedSubject& named_subject(std::string_view text);
  std::string_view expected_subject(std::string_view text);
  bool may_suggest();
  std::optional<StatusText> read_status(const CsvRecord& record) const;
  void read_published(const CsvRecord& record, Shared& shared) const;
  void read_figure(const CsvRecord& record, Shared& shared) const;
  void read_value(const CsvRecord& record, Shared& shared, const WrittenPeriod& written,
                  const CsvField& value_cell);
  void report_period(const WrittenPeriod& written) const;
  bool is_period_allowed(const SubjectForm& form, const WrittenPeriod& written) const;
  bool settle_figure(const CsvRecord& record, const SubjectForm& form, PeriodFigure of_column,
                     const CsvField& value_cell, PeriodText& written, CellValue& value) const;
  std::optional<std::string_view> read_area(const CsvRecord& record, const SubjectForm& form,
                                            int year, Shared& shared);
  void report_area(const CsvRecord& record, Code code, Severity severity,
                   std::string_view expected);
  void leave_area_out(const CsvRecord& record);
  void report_areas_left_out() const;
  std::string_view own_name() const;
  bool make_estimate(const CsvRecord& record, const SubjectForm& form, CellValue& value) const;

  const RowContext& context_;
  CellFindings findings_;
  SubjectFinder finder_;
  ValueReader values_;
  const ObservationColumns& columns_;
  RowGuard guard_;
  Multipliers multipliers_;
  std::uint64_t first_;  // the run's number of the text's first byte
  ObservationsBuilder& builder_;
  ObservationRows& rows_;
  std::unordered_map<std::string, NamedSubject, TextHash, std::equal_to<>> subjects_;
  int suggestions_ = 0;
  std::size_t values_read_ = 0;
  std::set<int> years_;
  std::map<YearOfSubject, MonthsOfYear> open_months_;
  std::set<std::string, std::less<>> warned_areas_;  // once a file
  AreasLeftOut areas_left_out_;
  FinancialYears financial_years_;
};

}  // namespace planmeter
