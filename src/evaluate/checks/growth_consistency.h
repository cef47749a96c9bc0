// SPDX-License-Identifier: MIT
// A published average of several years against what yearly rates or amounts say of the same years.
#pragma once

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "evaluate/known/area_data.h"

namespace planmeter {

/// A warning where they differ by more than the published figure's rounding; never an error, since
/// published growth is often at comparable prices (可比口径) and amounts are nominal.
void check_growth_consistency(const AreaData& data, const Inputs& inputs, Diagnostics& findings);

}  // namespace planmeter
