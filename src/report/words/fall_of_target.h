// SPDX-License-Identifier: MIT
// Targets below zero, said as falls.
#pragma once

#include <optional>

#include "core/plan.h"

namespace planmeter {

/// A change or rate below zero says by how much it falls: no more than -4 is a fall of at least 4,
/// cumulative growth of at most -16 % a cumulative fall of at least 16 %. Nothing where it may be a
/// rise.
std::optional<Target> as_fall(const Target& target);

/// Whether words say of a target in per cent that it is a fall: `累计降低16%`, `年均下降2%`.
bool is_fall_in_words(const Target& target);

}  // namespace planmeter
