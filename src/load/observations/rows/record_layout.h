// SPDX-License-Identifier: MIT
// What the standards put into one cell or into several is laid out as the reader of rows expects
// it: a name in each of its columns, a code without its label, a dimension a column.
#pragma once

#include <optional>
#include <vector>

#include "load/observations/rows/observations_row.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/eurostat_table.h"
#include "load/observations/titles/further_names.h"
#include "load/observations/titles/observations_columns.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Lays out the records of one file.
class RecordLayout {
 public:
  RecordLayout(const RowContext& context, const ObservationColumns& columns,
               const std::optional<EurostatTable>& eurostat, const CellFindings& findings)
      : columns_(columns),
        eurostat_(eurostat),
        findings_(findings),
        names_(context.plan, context.areas, findings_) {}

  /// False where the record cannot be read, which was reported.
  bool prepare(CsvRecord& record);

 private:
  void take_labels(CsvRecord& record);
  bool settle(CsvRecord& record, ObservationColumn column, const std::vector<std::size_t>& further,
              const std::optional<CsvField>& label);

  const ObservationColumns& columns_;
  const std::optional<EurostatTable>& eurostat_;
  CellFindings findings_;
  FurtherNames names_;
  // Of the newest record.
  std::optional<CsvField> indicator_label_;
  std::optional<CsvField> area_label_;
  std::vector<CsvField> others_;
};

}  // namespace planmeter
