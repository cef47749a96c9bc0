// SPDX-License-Identifier: MIT
// 年均增长 by 累计法: the constant rate whose yearly levels add up to the observed sum. For display
// only.
#pragma once

#include <optional>

#include "core/rational.h"

namespace planmeter {

/// The rate r, a plain number, with (1+r) + (1+r)^2 + … + (1+r)^years = `sum`, where `sum` is that
/// of the yearly levels over the base. Exact where r ends within 20 decimals, else cut off there.
/// Nothing for a negative sum or no years.
std::optional<Rational> cumulative_rate(const Rational& sum, unsigned years);

}  // namespace planmeter
