// SPDX-License-Identifier: MIT
// What the rows of all files are read against.
#pragma once

#include <vector>

#include "core/plan.h"
#include "load/observations/cells/observations_area.h"
#include "load/observations/cells/observations_forms.h"
#include "load/observations/cells/unknown_areas.h"

namespace planmeter {

struct RowContext {
  RowContext(const Plan& the_plan, UnknownAreas& the_unknown_areas, bool is_strict = false)
      : plan(the_plan),
        forms(subject_forms(the_plan)),
        areas(the_plan),
        unknown_areas(the_unknown_areas),
        strict(is_strict) {}

  const Plan& plan;
  std::vector<SubjectForm> forms;
  AreaNames areas;
  UnknownAreas& unknown_areas;
  bool strict;  // whether a row of an indicator that the plan does not have is an error
};

}  // namespace planmeter
