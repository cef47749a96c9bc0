// SPDX-License-Identifier: MIT
// What the methods share that set the way made against the way from base to goal.
#pragma once

#include "evaluate/methods/ask_method.h"

namespace planmeter {

/// Why there is no way to measure; none where there is.
Reason way_obstacle(const MethodInput& input);

/// (y - y0) / (T - y0), of an input without an obstacle.
Rational share_of_way(const MethodInput& input);

/// The answer with this figure.
MethodAnswer answer_on_way(const MethodInput& input, const Rational& figure);

}  // namespace planmeter
