// SPDX-License-Identifier: MIT
// Brackets hold a unit only where it is one of some subject's: 预计 is none.
#include "load/observations/titles/period_title.h"

#include <algorithm>

#include "load/observations/cells/written_name.h"
#include "load/text/cell.h"
#include "load/text/units.h"

namespace planmeter {

bool is_unit_of_any(std::span<const SubjectForm> forms, std::string_view unit) {
  return !unit.empty() && std::ranges::any_of(forms, [unit](const SubjectForm& form) {
    return convert_unit(unit, form.unit).has_value();
  });
}

std::optional<PeriodTitle> parse_period_title(std::string_view title, MonthsOfFile months,
                                              std::span<const SubjectForm> forms) {
  const std::string text = half_width(title);
  if (const auto period = parse_period_text(text, months)) return PeriodTitle{*period, {}};
  const WrittenName parts = part_name(text);
  if (!is_unit_of_any(forms, parts.unit)) return std::nullopt;
  const auto period = parse_period_text(parts.name, months);
  if (!period) return std::nullopt;
  return PeriodTitle{*period, std::string(parts.unit)};
}

std::optional<int> year_before_words(std::string_view title) {
  const std::string text = half_width(title);
  for (const std::string_view planned : {"目标", "计划", "target", "plan"}) {
    if (text.find(planned) != std::string::npos) return std::nullopt;
  }
  return parse_year(std::string_view(text).substr(0, 4));
}

}  // namespace planmeter
