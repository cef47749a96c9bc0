// SPDX-License-Identifier: MIT
// From the end: the unit in brackets, then what the figures of months are.
#include "load/observations/cells/written_name.h"

#include <array>
#include <utility>

#include "load/text/cell.h"
#include "load/text/take_end.h"

namespace planmeter {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> unit_brackets = {
    {{"(", ")"}, {"（", "）"}}};

/// As data.stats.gov.cn ends the names of monthly and quarterly figures.
constexpr std::array<std::pair<std::string_view, MonthsOfFile>, 4> ends_of_months = {
    {{"_累计值", MonthsOfFile::to_date},
     {"_当期值", MonthsOfFile::alone},
     {"_当月值", MonthsOfFile::alone},
     {"_当季值", MonthsOfFile::alone}}};

void take_unit(WrittenName& parts) {
  for (const auto& [open, close] : unit_brackets) {
    std::string_view inside = parts.name;
    if (!take_back(inside, close)) continue;
    const std::size_t begin = inside.rfind(open);
    if (begin == inside.npos || begin == 0) continue;
    parts.unit = trim(inside.substr(begin + open.size()));
    parts.name = trim(inside.substr(0, begin));
    return;
  }
}

}  // namespace

std::optional<std::string_view> within_brackets(std::string_view text) {
  for (const auto& [open, close] : unit_brackets) {
    std::string_view inside = trim(text);
    if (take_front(inside, open) && take_back(inside, close)) return trim(inside);
  }
  return std::nullopt;
}

WrittenName part_name(std::string_view text) {
  WrittenName parts;
  parts.name = trim(text);
  take_unit(parts);
  for (const auto& [end, months] : ends_of_months) {
    if (!take_back(parts.name, end)) continue;
    parts.months = months;
    parts.name = trim(parts.name);
    break;
  }
  return parts;
}

}  // namespace planmeter
