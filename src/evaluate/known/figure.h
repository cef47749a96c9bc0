// SPDX-License-Identifier: MIT
// A figure that is shown, or is not known.
#pragma once

#include <optional>

#include "core/rational.h"

namespace planmeter {

/// A figure and, where it stands beside a verdict, the number it must not seem to cross when
/// rounded.
using Figure = std::optional<Rational>;

}  // namespace planmeter
