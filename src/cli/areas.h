// SPDX-License-Identifier: MIT
// The areas that options ask about.
#pragma once

#include <optional>
#include <span>

#include "cli/command.h"
#include "cli/exit_status.h"
#include "core/observations.h"
#include "evaluate/areas/area_standing.h"
#include "evaluate/tiers/county_standing.h"

namespace planmeter {

/// Throws InputError where areas are asked about without the data files that have them.
void refuse_areas_without_data(const Options& options);

/// `--by area`, which `--area` and `--each` imply: how the areas stand; nothing where it is not
/// asked for. Throws InputError for an area that is not in the data.
std::optional<AreaStanding> ask_areas(const Call& call, const Plan& plan,
                                      const Observations& observations,
                                      std::span<const Indicator* const> indicators,
                                      const Question& question);

/// The same for county classes: the areas are the counties that take part. Throws InputError for an
/// area that does not.
std::optional<CountyStanding> ask_counties(const Call& call, const Plan& plan,
                                           const Observations& observations, const TierYear& year);

/// The worse of a status and that of the areas: 1 if any is missed or behind, else 0 if any is
/// decided.
ExitStatus with_areas(ExitStatus status, const std::optional<AreaStanding>& areas);

}  // namespace planmeter
