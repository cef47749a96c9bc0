// SPDX-License-Identifier: MIT
// What the lines above a table say of all of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planmeter {

/// An indicator that a line names, as data.stats.gov.cn prints it: `指标：年末常住人口(万人)`.
struct TitleIndicator {
  std::string whole;         // 年末常住人口(万人)
  std::string name;          // 年末常住人口
  std::string unit;          // 万人; empty where there are no brackets at the end
  std::size_t position = 0;  // of its line in the text
};

/// The first of the lines of `above` that does; `above` ends where the header begins.
std::optional<TitleIndicator> find_title_indicator(std::string_view above);

}  // namespace planmeter
