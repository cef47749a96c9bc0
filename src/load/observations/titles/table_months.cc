// SPDX-License-Identifier: MIT
// The title of the values says more than those of a standard.
#include "load/observations/titles/table_months.h"

#include <algorithm>
#include <array>

#include "load/observations/titles/same_title.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 3> values_alone = {"当期", "当月", "当季"};
constexpr std::array<std::string_view, 3> of_sdmx = {"time_period", "obs_value", "freq"};

}  // namespace

MonthsOfFile months_of_titles(std::span<const std::string_view> titles, std::string_view value,
                              MonthsOfFile otherwise) {
  if (value.starts_with("累计")) return MonthsOfFile::to_date;
  const auto begins = [value](std::string_view word) { return value.starts_with(word); };
  const auto is_sdmx = [](std::string_view title) {
    return std::ranges::any_of(of_sdmx,
                               [title](std::string_view name) { return same_title(title, name); });
  };
  const bool alone =
      std::ranges::any_of(values_alone, begins) || std::ranges::any_of(titles, is_sdmx);
  return alone ? MonthsOfFile::alone : otherwise;
}

}  // namespace planmeter
