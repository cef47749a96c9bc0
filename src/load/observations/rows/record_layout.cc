// SPDX-License-Identifier: MIT
// Cell by cell: the table of another layout first, then labels, then names.
#include "load/observations/rows/record_layout.h"

#include "load/observations/titles/sdmx_label.h"
#include "load/text/cell.h"

namespace planmeter {

bool RecordLayout::prepare(CsvRecord& record) {
  if (eurostat_ && !eurostat_->expand(record, findings_)) return false;
  take_labels(record);
  const bool indicator =
      settle(record, ObservationColumn::indicator, columns_.further_indicators, indicator_label_);
  return settle(record, ObservationColumn::area, columns_.further_areas, area_label_) && indicator;
}

/// Leaves the codes in their cells.
void RecordLayout::take_labels(CsvRecord& record) {
  indicator_label_.reset();
  area_label_.reset();
  for (const std::size_t field : columns_.labelled) {
    CsvField& cell = record.fields[field];
    const LabelledCode parts = part_label(cell.text);
    cell.text = parts.code;
    if (parts.label.empty()) continue;
    const CsvField label{parts.label, cell.position};
    if (field == columns_[ObservationColumn::indicator]) indicator_label_ = label;
    if (field == columns_[ObservationColumn::area]) area_label_ = label;
  }
}

bool RecordLayout::settle(CsvRecord& record, ObservationColumn column,
                          const std::vector<std::size_t>& further,
                          const std::optional<CsvField>& label) {
  const std::optional<std::size_t> field = columns_[column];
  if (!field || (further.empty() && !label)) return true;
  // What the plan has codes for is asked for by its code.
  if (column == ObservationColumn::indicator && columns_.coded.covers(*field)) return true;
  others_.clear();
  if (label) others_.push_back(*label);
  for (const std::size_t other : further) others_.push_back(record.fields[other]);
  CsvField& first = record.fields[*field];
  return column == ObservationColumn::indicator ? names_.settle_indicator(first, others_)
                                                : names_.settle_area(first, others_);
}

}  // namespace planmeter
