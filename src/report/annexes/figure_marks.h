// SPDX-License-Identifier: MIT
// ① beside a figure: what a note below the table says of it.
#pragma once

#include <string>
#include <vector>

#include "core/observation.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// The marks of a table of indicators, numbered as they come: preliminary figures, those of another
/// definition, those from which on the series is another.
class FigureMarks {
 public:
  /// Of the rows of one scope.
  explicit FigureMarks(const Standings& standings, Scope scope = Scope::table);

  /// `①`; empty for a figure that needs none.
  std::string of(const Standing& standing) const;
  /// What each mark stands for, in their order.
  const std::vector<ObservationStatus>& kinds() const { return kinds_; }
  /// By its place among the kinds, from 0.
  static std::string sign(std::size_t place);

 private:
  std::vector<ObservationStatus> kinds_;
};

}  // namespace planmeter
