// SPDX-License-Identifier: MIT
// As the plan wrote them, whichever way round they are judged.
#include "report/page/target_cells.h"

#include "report/words/figure_text.h"
#include "report/words/target_text.h"

namespace planmeter {

Cell bound_cell(const Target& target) {
  return target.comparison == Comparison::is ? Cell(Missing{})
                                             : decimal_cell(written_bound(target));
}

Cell upper_cell(const Target& target) {
  return is_range(written_comparison(target)) ? decimal_cell(written_upper(target)) : Missing{};
}

}  // namespace planmeter
