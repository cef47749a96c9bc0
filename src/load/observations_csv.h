// SPDX-License-Identifier: MIT
// Files of actuals: what was achieved, by indicator, area and period.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"
#include "load/fast/parallel_rows.h"

namespace planmeter {

struct ReadingOptions {
  std::optional<char> separator;  // nothing: each file's header tells
  bool verbose = false;           // a note for each file: which reading was chosen
  // Figures published later are left out; nothing: none are, and the newest hold.
  std::optional<Date> as_of;
  bool strict = false;     // rows of indicators that the plan does not have are errors
  bool plain_rows = true;  // false: every row by the reader of all rows, to compare
  RowWork work;
};

/// What one file contributed.
struct FileContents {
  std::size_t values = 0;
  std::vector<int> years;  // that they are of, in order, each once
};

/// The cells of a plan's data: its indicators and series in the years from its base year to its
/// end.
CellShape cell_shape(const Plan& plan);

/// Reads CSV files against a plan, all of them together, since one may contradict another. Every
/// problem is reported; what is added to `builder` is only fit for use if none of them is an error.
/// The inputs' names are those of findings, and positions are counted on over them as Inputs does.
/// An input that is not held and cannot be read in pieces is held afterwards. The result has what
/// was read of each.
std::vector<FileContents> load_observations(std::vector<InputText>& inputs, const Plan& plan,
                                            ObservationsBuilder& builder, Diagnostics& diagnostics,
                                            const ReadingOptions& options = {});

/// The same of texts that are held already.
inline std::vector<FileContents> load_observations(std::vector<InputText>&& inputs,
                                                   const Plan& plan, ObservationsBuilder& builder,
                                                   Diagnostics& diagnostics,
                                                   const ReadingOptions& options = {}) {
  return load_observations(inputs, plan, builder, diagnostics, options);
}

}  // namespace planmeter
