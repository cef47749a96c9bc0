// SPDX-License-Identifier: MIT
// Rows of all files first, then which of them count.
#include "load/observations_csv.h"

#include <optional>

#include "load/csv.h"
#include "load/file.h"
#include "load/observations_columns.h"
#include "load/observations_resolve.h"
#include "load/observations_row.h"
#include "load/observations_rows.h"

namespace planmeter {

namespace {

constexpr char separator = ',';

void read_file_rows(const InputText& input, const RowContext& context, std::uint32_t line_offset,
                    ObservationsBuilder& builder, ObservationRows& rows, Diagnostics& diagnostics) {
  Diagnostics text_problems;
  check_text(input.name, input.text, text_problems);
  diagnostics.append(text_problems);
  // Of bytes that are not text, every further finding would be an echo.
  if (text_problems.has_error()) return;

  CsvReader reader(input.name, input.text, separator, diagnostics);
  CsvRecord record;
  const std::size_t before = diagnostics.all().size();
  if (!reader.next(record)) {
    const bool explained = diagnostics.all().size() > before;
    if (!explained) diagnostics.add(Code::csv_empty, input.name, 0, 0, {});
    return;
  }
  const std::optional<ObservationColumns> columns =
      read_observation_header(reader, record, diagnostics);
  if (!columns) return;
  RowReader row_reader(context, reader, *columns, line_offset, builder, rows, diagnostics);
  while (reader.next(record)) row_reader.read(record);
}

}  // namespace

void load_observations(const std::vector<InputText>& inputs, const Plan& plan,
                       ObservationsBuilder& builder, Diagnostics& diagnostics) {
  const RowContext context(plan);
  const ObservationPlaces places(inputs);
  ObservationRows rows;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    read_file_rows(inputs[i], context, places.offset(i), builder, rows, diagnostics);
  }
  resolve_observations(rows, places, plan, builder, diagnostics);
}

}  // namespace planmeter
