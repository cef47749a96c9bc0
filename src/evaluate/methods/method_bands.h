// SPDX-License-Identifier: MIT
// The bands of each method, and which of them a figure falls into.
#pragma once

#include <span>

#include "evaluate/methods/ask_method.h"

namespace planmeter {

/// The bands that the source of a method states, best first. Empty for `path`. Without a target
/// only cagr and unsd have other bands; of the others these are the same.
std::span<const Band> default_bands(Method method, bool without_target);

/// The plan's own bands where it sets some, else those of the source.
std::span<const Band> bands_of(const Methods& methods, Method method, bool without_target);

/// Where a figure lies: at it, or just above or below it, for a bound that is not reached.
enum class Side { at, above, below };

/// The band of a figure whose ends are multiplied by `scale`. Null where none takes it.
const Band* band_of_figure(std::span<const Band> bands, const Real& figure, const Real& scale,
                           Side side = Side::at);

/// The band without an upper end, or (`upper` false) without a lower one.
const Band* outer_band(std::span<const Band> bands, bool upper);

/// The band a method's answer gives: by its rule, by reaching the goal, else by its figure. Null
/// where the method refused.
const Band* band_of_answer(std::span<const Band> bands, Method method, const MethodAnswer& answer,
                           Side side = Side::at);

}  // namespace planmeter
