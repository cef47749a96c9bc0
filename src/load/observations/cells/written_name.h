// SPDX-License-Identifier: MIT
// A name as tables print it, with what stands around it.
#pragma once

#include <optional>
#include <string_view>

#include "load/text/period_text.h"

namespace planmeter {

/// The parts of a name, as views into it: `社会消费品零售总额_累计值(亿元)`.
struct WrittenName {
  std::string_view name;                     // 社会消费品零售总额
  std::string_view unit;                     // 亿元; empty where there are no brackets at the end
  MonthsOfFile months = MonthsOfFile::open;  // to_date of 累计值, alone of 当期值, 当月值, 当季值
};

/// What stands in brackets, of either width, that are all of a text; nothing where they are not.
std::optional<std::string_view> within_brackets(std::string_view text);

/// Brackets at the end may be of either width; without a name before them they are the name.
WrittenName part_name(std::string_view text);

}  // namespace planmeter
