// SPDX-License-Identifier: MIT
// Rows of all files first, then which of them count.
#include "load/observations_csv.h"

#include "core/plan_lookup.h"
#include "load/observations/choice/observations_resolve.h"
#include "load/observations_input.h"
#include "load/text/data_text.h"

namespace planmeter {

CellShape cell_shape(const Plan& plan) {
  return {subject_count(plan), plan.baseline_year, plan.to - plan.baseline_year + 1};
}

std::vector<FileContents> load_observations(std::vector<InputText>& inputs, const Plan& plan,
                                            ObservationsBuilder& builder, Diagnostics& diagnostics,
                                            const ReadingOptions& options) {
  UnknownAreas unknown_areas;
  const RowContext rows_of(plan, unknown_areas, options.strict);
  ObservationRows rows;
  UnreadCells unread;
  const InputContext context{rows_of, options, builder, rows, unread};
  Inputs places;
  std::vector<FileContents> contents;
  ReadingProgress* const progress = options.work.progress;
  const auto read_one = [&](const InputText& input) {
    if (progress != nullptr) progress->begin(input.name, input.source->size());
    return read_input(context, input, places.next(), diagnostics);
  };
  for (InputText& input : inputs) {
    std::optional<FileContents> read = read_one(input);
    if (!read) {
      if (const std::optional<InputText> whole =
              read_whole_text(input.name, diagnostics, progress)) {
        input = *whole;
        read = read_one(input);
      }
    }
    contents.push_back(read.value_or(FileContents{}));
    places.add(input);
  }
  resolve_observations(rows, places, plan, {options.as_of, unread}, builder, diagnostics);
  return contents;
}

}  // namespace planmeter
