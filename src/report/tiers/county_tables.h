// SPDX-License-Identifier: MIT
// How the counties stand in each class or better, counted, and each where asked for.
#pragma once

#include "core/document.h"
#include "core/plan.h"
#include "evaluate/tiers/county_standing.h"

namespace planmeter {

/// The tables `areas` and, where each was asked for, `area_indicators`, with a heading and what
/// pages show of the same. The areas are counties, and what they are held to are classes: `A` for
/// the best, `B+` for a class or better.
void add_counties(Document& document, const Plan& plan, const CountyStanding& standing);

}  // namespace planmeter
