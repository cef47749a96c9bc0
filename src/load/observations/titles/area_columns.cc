// SPDX-License-Identifier: MIT
// Levels from countries to townships, by titles.
#include "load/observations/titles/area_columns.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "load/observations/titles/same_title.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

/// 0 for countries, 1 for provinces, 3 for cities, 4 for counties, 5 for townships; 2 where the
/// title (地区, area) says nothing of that.
int area_level(std::string_view title) {
  struct Level {
    std::string_view title;
    int level;
  };
  constexpr int of_any = 2;
  constexpr auto levels =
      std::to_array<Level>({{"country", 0},  {"country name", 0}, {"country or area", 0},
                            {"entity", 0},   {"province", 1},     {"region", 1},
                            {"state", 1},    {"省", 1},           {"省份", 1},
                            {"city", 3},     {"prefecture", 3},   {"城市", 3},
                            {"市", 3},       {"地市", 3},         {"市州", 3},
                            {"地级市", 3},   {"地级行政区", 3},   {"county", 4},
                            {"district", 4}, {"区县", 4},         {"县区", 4},
                            {"县市区", 4},   {"县(市、区)", 4},   {"township", 5},
                            {"乡镇", 5}});
  const std::string narrow = half_width(title);
  const auto found = std::ranges::find_if(
      levels, [&narrow](const Level& level) { return same_title(narrow, level.title); });
  return found == levels.end() ? of_any : found->level;
}

}  // namespace

bool are_of_other_levels(std::string_view left, std::string_view right) {
  return area_level(left) != area_level(right);
}

void take_area_column(std::size_t field, std::span<const std::string_view> titles,
                      ObservationColumns& columns) {
  std::size_t& finest = *columns.fields[static_cast<std::size_t>(ObservationColumn::area)];
  std::vector<std::size_t>& coarser = columns.coarser_areas;
  coarser.push_back(std::exchange(finest, field));
  const auto level = [titles](std::size_t each) { return area_level(titles[each]); };
  if (level(coarser.back()) > level(finest)) std::swap(coarser.back(), finest);
  std::ranges::stable_sort(coarser, std::greater(), level);
}

}  // namespace planmeter
