// SPDX-License-Identifier: MIT
// What cells are called on a page.
#include "report/page/columns.h"

#include <algorithm>

namespace planmeter {

bool has_group(ColumnGroups groups, int group) {
  return group == 0 || std::ranges::find(groups, group) != groups.end();
}

Cell worded(Cell cell, const CellKind& kind, Language language) {
  if (auto* flag = std::get_if<Flag>(&cell)) {
    flag->label = yes_or_no(flag->value, language);
    return cell;
  }
  auto* coded = std::get_if<Coded>(&cell);
  if (coded == nullptr || kind.name_of == nullptr) return cell;
  const std::string_view name = kind.name_of(coded->code).of(language);
  if (!name.empty()) coded->label = name;
  return cell;
}

}  // namespace planmeter
