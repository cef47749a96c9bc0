// SPDX-License-Identifier: MIT
// Rows of all files first, then which of them count.
#include "load/observations_csv.h"

#include <optional>

#include "core/plan_lookup.h"
#include "load/csv.h"
#include "load/file.h"
#include "load/observations_columns.h"
#include "load/observations_resolve.h"
#include "load/observations_row.h"
#include "load/observations_rows.h"

namespace planmeter {

namespace {

/// What a file's name says it is about: Open SDG's `indicator_6.csv`, or just `6.csv`.
std::optional<int> subject_of_name(const Plan& plan, std::string_view name) {
  constexpr std::string_view prefix = "indicator_";
  name = name.substr(name.rfind('/') + 1);
  name = name.substr(0, name.rfind('.'));
  if (const std::optional<int> subject = find_subject(plan, name)) return subject;
  return name.starts_with(prefix) ? find_subject(plan, name.substr(prefix.size())) : std::nullopt;
}

void note_reading(const InputText& input, const Dialect& dialect, const ObservationColumns& columns,
                  Diagnostics& diagnostics) {
  const bool wide = !columns.periods.empty();
  diagnostics.add(Code::csv_reading, input.name, 0, 0,
                  {name_of_separator(dialect.separator), std::to_string(dialect.line),
                   wide              ? "wide"
                   : columns.subject ? "one indicator"
                                     : "long"});
}

FileContents read_file_rows(const InputText& input, const RowContext& context,
                            const ReadingOptions& options, std::uint64_t first,
                            ObservationsBuilder& builder, ObservationRows& rows,
                            Diagnostics& diagnostics) {
  Diagnostics text_problems;
  check_text(input.name, input.text(), text_problems);
  diagnostics.append(text_problems);
  // Of bytes that are not text, every further finding would be an echo.
  if (text_problems.has_error()) return {};

  const Dialect dialect = find_dialect(input.text(), options.separator);
  CsvReader reader(input.name, input.text(), dialect, diagnostics);
  CsvRecord record;
  const std::size_t before = diagnostics.all().size();
  if (!reader.next(record)) {
    const bool explained = diagnostics.all().size() > before;
    if (!explained) diagnostics.add(Code::csv_empty, input.name, 0, 0, {});
    return {};
  }
  const std::optional<ObservationColumns> columns = read_observation_header(
      reader, record, subject_of_name(context.plan, input.name), diagnostics);
  if (!columns) return {};
  if (options.verbose) note_reading(input, dialect, *columns, diagnostics);
  RowReader row_reader(context, reader, *columns, first, builder, rows, diagnostics);
  while (reader.next(record)) row_reader.read(record);
  return {row_reader.values(), {row_reader.years().begin(), row_reader.years().end()}};
}

}  // namespace

CellShape cell_shape(const Plan& plan) {
  return {subject_count(plan), plan.baseline_year, plan.to - plan.baseline_year + 1};
}

std::vector<FileContents> load_observations(const std::vector<InputText>& inputs, const Plan& plan,
                                            ObservationsBuilder& builder, Diagnostics& diagnostics,
                                            const ReadingOptions& options) {
  const RowContext context(plan);
  const Inputs places(inputs);
  ObservationRows rows;
  std::vector<FileContents> contents;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    contents.push_back(
        read_file_rows(inputs[i], context, options, places.first(i), builder, rows, diagnostics));
  }
  resolve_observations(rows, places, plan, builder, diagnostics);
  return contents;
}

}  // namespace planmeter
