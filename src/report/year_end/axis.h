// SPDX-License-Identifier: MIT
// Exact figures to places on a chart.
#pragma once

#include <string>
#include <vector>

#include "core/chart.h"
#include "core/rational.h"

namespace planmeter {

/// Thousandths of `share`, half away from zero; cut at ten times the whole either way.
int thousandths(const Rational& share);

/// An axis with round steps that holds all of the values.
class Axis {
 public:
  /// `values` must not be empty.
  explicit Axis(const std::vector<Rational>& values);

  /// From 0 at the lower end to 1000 at the upper one.
  int place(const Rational& value) const;
  std::vector<AxisLabel> labels() const;
  /// Whether 0 lies beyond an end.
  bool is_cut() const;

 private:
  Rational low_;
  Rational high_;
  Rational step_;
};

}  // namespace planmeter
