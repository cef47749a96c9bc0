// SPDX-License-Identifier: MIT
// What a report still needs before somebody can sign it.
#pragma once

#include "cli/command.h"
#include "report/year_end/report_input.h"

namespace planmeter {

/// A notice for each kind of thing that is wanting; none where nothing is, and none where the body
/// of the report is not asked for.
void note_what_signing_needs(const Call& call, const ReportInput& input);

}  // namespace planmeter
