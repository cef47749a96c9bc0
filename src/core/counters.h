// SPDX-License-Identifier: MIT
// The words that count one by one: 12家 are twelve, and there is no half of one.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "core/plan.h"

namespace planmeter {

struct Counter {
  std::string_view text;
  bool of_anything = false;  // stands for the others of its kind: 12个 for 12家
};

inline constexpr std::array counters = {
    Counter{"家", true},  Counter{"个", true},  Counter{"项", true},  Counter{"件", true},
    Counter{"人", true},  Counter{"名", true},  Counter{"次", false}, Counter{"户", false},
    Counter{"位", false}, Counter{"所", false}, Counter{"条", false}, Counter{"支", false},
    Counter{"座", false}, Counter{"处", false}, Counter{"篇", false}, Counter{"部", false},
    Counter{"台", false}, Counter{"套", false}, Counter{"辆", false}, Counter{"场", false},
    Counter{"棵", false}, Counter{"株", false}, Counter{"起", false},
};

/// Whether `unit` is a counter alone; not 万人, which counts in tens of thousands.
constexpr bool is_counter(std::string_view unit) {
  return std::ranges::find(counters, unit, &Counter::text) != counters.end();
}

/// Whether it is a counter that other such counters may be written for, one for one.
constexpr bool counts_anything(std::string_view unit) {
  const auto found = std::ranges::find(counters, unit, &Counter::text);
  return found != counters.end() && found->of_anything;
}

/// Whether it is counted one by one: an amount whose unit is a bare counter.
constexpr bool is_counted(const Subject& subject) {
  const bool amount = subject.measure == Measure::stock || subject.measure == Measure::flow;
  return amount && is_counter(subject.unit);
}

/// Whether a figure of what is counted is a count, which is not rounded: whole, and written to the
/// last one. 39万 and 1.50E+3 are not, nor a sum of what is none. `half_unit` as in Observation.
inline bool is_whole_count(const Decimal& value, const Decimal& half_unit) {
  const bool of_one_figure = half_unit.coefficient() == 5;
  return of_one_figure && value.is_integer() && half_unit <= Decimal(5, 1);
}

}  // namespace planmeter
