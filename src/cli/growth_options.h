// SPDX-License-Identifier: MIT
// The options of planmeter growth that are numbers, read.
#pragma once

#include <array>
#include <string_view>

#include "cli/options.h"
#include "evaluate/growth/growth.h"
#include "evaluate/growth/growth_calculator.h"

namespace planmeter {

/// Whether any of --rate --years --from --to --multiple is given.
bool asks_growth_calculator(const Options& options);

/// A rate is per cent with or without its sign: `15%` and `15` are the same, `0.15` is 0.15 %.
/// Throws InputError for what is no number, and for DATA or other questions beside it.
GrowthGiven read_growth_given(const Options& options);

/// The names of `--average`, the default first.
inline constexpr std::array<std::string_view, 2> averaging_names = {"level", "sum"};

/// By level (end points) or by sum. Throws InputError for another word.
Averaging read_averaging(const Options& options);

}  // namespace planmeter
