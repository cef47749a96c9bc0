// SPDX-License-Identifier: MIT
// A whole report: the body that is signed, the annexes with the tables, and what is for the office
// alone.
#pragma once

#include "report/year_end/report_sections.h"

namespace planmeter {

/// The parts asked for, behind the blocks of the document. Annexes are numbered by those that the
/// plan and the data have, whether they are asked for or not.
void add_parts(Report& report);

}  // namespace planmeter
