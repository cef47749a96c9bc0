// SPDX-License-Identifier: MIT
// Bounds as values: which way they point, and whether a number fits them.
#pragma once

#include "core/decimal.h"
#include "core/observation.h"

namespace planmeter {

constexpr bool is_lower_bound(ValueKind kind) {
  return kind == ValueKind::at_least || kind == ValueKind::more_than;
}
constexpr bool is_upper_bound(ValueKind kind) {
  return kind == ValueKind::at_most || kind == ValueKind::less_than;
}
constexpr bool is_bound(ValueKind kind) { return is_lower_bound(kind) || is_upper_bound(kind); }

/// Whether `value` may be the number that `bound` is a bound of; false where it is no bound.
inline bool satisfies(const Decimal& value, const Observation& bound) {
  if (bound.kind == ValueKind::at_least) return value >= bound.value;
  if (bound.kind == ValueKind::more_than) return value > bound.value;
  if (bound.kind == ValueKind::at_most) return value <= bound.value;
  return bound.kind == ValueKind::less_than && value < bound.value;
}

}  // namespace planmeter
