// SPDX-License-Identifier: MIT
// Brackets hold many things; only what converts to a unit of the plan is taken for one.
#include "load/observations/titles/unit_above.h"

#include <algorithm>

#include "load/observations/titles/period_title.h"

namespace planmeter {

std::optional<TableUnit> unit_above(const HeaderContext& context) {
  const TitleLines& above = context.above;
  if (above.indicator && context.subject && !above.indicator->unit.empty() &&
      !context.names.find(above.indicator->whole).unit.empty()) {
    return TableUnit{above.indicator->unit, above.indicator->position};
  }
  if (above.unit) return TableUnit{above.unit->text, above.unit->position};
  const auto unit = std::ranges::find_if(above.brackets, [&](const TitleText& brackets) {
    // Those behind the name of an indicator are of that one alone.
    const bool named = above.indicator && above.indicator->position == brackets.position;
    return !named && is_unit_of_any(context.forms, brackets.text);
  });
  if (unit == above.brackets.end()) return std::nullopt;
  return TableUnit{unit->text, unit->position};
}

}  // namespace planmeter
