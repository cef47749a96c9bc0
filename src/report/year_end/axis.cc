// SPDX-License-Identifier: MIT
// Steps of 1, 2 or 5 times a power of ten, about four of them.
#include "report/year_end/axis.h"

#include <algorithm>

namespace planmeter {

namespace {

constexpr int most_steps = 5;

Rational rounded_down(const Rational& value, const Rational& step) {
  return (value / step).floor() * step;
}

/// The smallest round step that needs no more than `most_steps` for the range.
Rational round_step(const Rational& range) {
  Rational power(1);
  while (power * Rational(most_steps) < range) power = power * Rational(10);
  while (range * Rational(10) <= power * Rational(most_steps)) power = power / Rational(10);
  for (const int digit : {1, 2, 5}) {
    // One power lower first: 0.2 before 1.
    const Rational step = power * Rational(digit) / Rational(10);
    if (step * Rational(most_steps) >= range) return step;
  }
  return power;
}

}  // namespace

int thousandths(const Rational& share) {
  const Rational most(10000);
  const Rational scaled = std::clamp(share * Rational(1000), Rational(0) - most, most);
  return std::stoi(scaled.to_fixed(0));
}

Axis::Axis(const std::vector<Rational>& values) {
  const auto [least, most] = std::ranges::minmax(values);
  const Rational range = most - least;
  // A flat line still needs a scale: as wide as the value itself, or one.
  const Rational size = least.magnitude();
  step_ = round_step(range.sign() > 0 ? range : size.sign() > 0 ? size : Rational(1));
  low_ = rounded_down(least, step_);
  high_ = rounded_down(most, step_);
  while (high_ < most || high_ == low_) high_ = high_ + step_;
}

int Axis::place(const Rational& value) const {
  return thousandths((value - low_) / (high_ - low_));
}

std::vector<AxisLabel> Axis::labels() const {
  std::vector<AxisLabel> labels;
  for (Rational at = low_; at <= high_; at = at + step_) {
    labels.push_back({place(at), at.to_whole_text()});
  }
  return labels;
}

bool Axis::is_cut() const { return low_.sign() > 0 || high_.sign() < 0; }

}  // namespace planmeter
