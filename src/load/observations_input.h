// SPDX-License-Identifier: MIT
// One input of actuals: its header, then its plain rows by several threads, then its other rows one
// by one.
#pragma once

#include <optional>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "load/observations/choice/observations_rows.h"
#include "load/observations/choice/unread_cells.h"
#include "load/observations/rows/observations_row.h"
#include "load/observations_csv.h"

namespace planmeter {

/// What all inputs of a run are read against and into.
struct InputContext {
  const RowContext& rows_of;
  const ReadingOptions& options;
  ObservationsBuilder& builder;
  ObservationRows& rows;
  UnreadCells& unread;
};

/// Reads an input whose first byte has the run's number `first`. Plain values are put into their
/// cells, others into the rows; findings are added to `diagnostics`. Nothing, and nothing is
/// changed, where a text that is not held must be held to be read: it is not UTF-8, or its header
/// is not what it seems.
std::optional<FileContents> read_input(const InputContext& context, const InputText& input,
                                       std::uint64_t first, Diagnostics& diagnostics);

}  // namespace planmeter
