// SPDX-License-Identifier: MIT
// A plan file's text to a Plan.
#pragma once

#include <memory>
#include <string_view>

#include "core/arena.h"
#include "core/diagnostic.h"
#include "core/plan.h"

namespace planmeter {

/// A plan and what its views point into. Moving it leaves the plan good.
struct LoadedPlan {
  std::unique_ptr<Arena> arena;
  Plan plan;
};

/// Whether a text is meant as a plan: it has the keys of one at the begin of lines, as no data
/// have.
bool is_plan_text(std::string_view text);

/// Reads a plan of `schema: planmeter/1`. Every problem of the text is added to `diagnostics`; the
/// plan is only to be used where none of them is an error. `name` is what findings call the file.
LoadedPlan parse_plan(std::string_view name, std::string_view text, Diagnostics& diagnostics);

}  // namespace planmeter
