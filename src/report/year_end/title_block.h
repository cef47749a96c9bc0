// SPDX-License-Identifier: MIT
// What stands at the head of a report.
#pragma once

#include "core/document.h"
#include "report/year_end/report_input.h"

namespace planmeter {

/// Document number, year, day, data files by name with rows and years, version (in one line of its
/// own).
Fields title_block(const ReportInput& input, Language language);

}  // namespace planmeter
