// SPDX-License-Identifier: MIT
// How many values were put into cells, and of which years.
#pragma once

#include <array>
#include <cstddef>
#include <set>

#include "core/observation_cells.h"

namespace planmeter {

class ValueCount {
 public:
  static constexpr int most_years = 256;

  explicit ValueCount(const CellShape& shape) : first_year_(shape.first_year) {}

  /// A value of a year that has cells.
  void add(int year) {
    ++values_;
    seen_[static_cast<std::size_t>(year - first_year_)] = true;
  }
  std::size_t values() const { return values_; }
  std::set<int> years() const {
    std::set<int> years;
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      if (seen_[i]) years.insert(first_year_ + static_cast<int>(i));
    }
    return years;
  }

 private:
  int first_year_;
  std::size_t values_ = 0;
  std::array<bool, most_years> seen_{};  // from the first year that has cells
};

}  // namespace planmeter
