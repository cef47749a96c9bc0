// SPDX-License-Identifier: MIT
// A figure that is reported and can be computed too (临界: the two may lie on different sides of a
// bound).
#pragma once

#include <optional>

#include "core/rational.h"
#include "evaluate/known/area_data.h"

namespace planmeter {

/// What the amounts or the parts of a ratio come to in the year of a reported figure; nothing where
/// either is not exact, or is of another period or definition.
std::optional<Rational> computed_beside(const AreaData& data, const Observation& observed);

/// Whether a target is about the value of the year of these two figures, and they lie on different
/// sides of what it asks for.
bool lies_between(const Target& target, const Observation& observed, const Rational& computed);

}  // namespace planmeter
