// SPDX-License-Identifier: MIT
// The section on what was reached within the year.
#pragma once

#include "evaluate/standing/standings.h"
#include "report/year_end/sections.h"

namespace planmeter {

/// The data table; the section itself only where a figure goes to a month of the year.
void add_interim(Sections& sections, const Standings& standings);

}  // namespace planmeter
