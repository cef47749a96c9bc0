// SPDX-License-Identifier: MIT
// Files of actuals: what was achieved, by indicator, area and period.
#pragma once

#include <optional>
#include <vector>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/observations.h"
#include "core/plan.h"

namespace planmeter {

struct ReadingOptions {
  std::optional<char> separator;  // nothing: each file's header tells
  bool verbose = false;           // a note for each file: which reading was chosen
};

/// Reads CSV files against a plan, all of them together, since one may contradict another. Every
/// problem is reported; what is added to `builder` is only fit for use if none of them is an error.
/// The inputs' names are those of findings, and lines are numbered over them as Inputs does.
void load_observations(const std::vector<InputText>& inputs, const Plan& plan,
                       ObservationsBuilder& builder, Diagnostics& diagnostics,
                       const ReadingOptions& options = {});

}  // namespace planmeter
