// SPDX-License-Identifier: MIT
// A value cell and a unit cell become a value of one subject, in the unit the plan gives it.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/observation.h"
#include "core/plan.h"
#include "load/observations/cells/observations_forms.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"
#include "load/text/period_figure.h"

namespace planmeter {

struct CellValue {
  bool missing = false;
  ValueKind kind = ValueKind::exact;
  Decimal value;
  Decimal half_unit;  // of its last written digit, in the unit of the value; see Observation
  std::string text;   // as written, with its unit if that was converted; a class's id; empty for an
                      // exact number
  PeriodFigure figure = PeriodFigure::unsaid;
};

/// Reads the value cells of one file.
class ValueReader {
 public:
  /// `separator` parts the fields of the file: where it is no comma, commas may be decimal points,
  /// and points may part thousands where it is a semicolon.
  ValueReader(const Tiers& tiers, const CellFindings& findings, char separator)
      : tiers_(tiers), findings_(findings), separator_(separator) {}

  /// Whether the cell says that there is no value. A class may be called what is a mark elsewhere.
  bool is_missing(std::string_view text) const;

  /// Nothing where something is wrong, which is then reported. `unit` is that of the row, which a
  /// value's own must be; `of_table` counts where neither has one. Empty texts are none.
  std::optional<CellValue> read(const SubjectForm& subject, const CsvField& cell,
                                const CsvField& unit, const CsvField& of_table = {});

 private:
  std::optional<CellValue> read_class(const SubjectForm& subject, const CsvField& cell);
  std::optional<CellValue> read_state(const SubjectForm& subject, const CsvField& cell,
                                      const CsvField& unit);
  std::optional<CellValue> read_number(const SubjectForm& subject, const CsvField& cell,
                                       const CsvField& unit, const CsvField& of_table);
  /// Reports what is often written instead of a value or with it; false where it is nothing known.
  bool report_slip(const CsvField& cell, std::string_view text);
  /// Reports a comma that may be a decimal point; false where the value cannot be read at all.
  bool settle_comma(const CsvField& cell, std::string_view text);
  /// Warns of a point that may part thousands.
  void warn_of_point(const CsvField& cell, std::string_view text);
  bool is_in_range(const SubjectForm& subject, const CsvField& cell, const Decimal& value);
  void note_conversion(const SubjectForm& subject, std::string_view unit, const CsvField& place);

  const Tiers& tiers_;
  const CellFindings& findings_;
  char separator_;
  bool comma_warned_ = false;
  bool point_warned_ = false;
  // Subject and unit: once a file says it.
  std::set<std::pair<std::string, std::string>> noted_;
  std::set<std::pair<std::string, std::string>> refused_;
};

}  // namespace planmeter
