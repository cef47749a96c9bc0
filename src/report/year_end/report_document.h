// SPDX-License-Identifier: MIT
// The year-end report.
#pragma once

#include "core/document.h"
#include "report/year_end/report_input.h"

namespace planmeter {

/// Whether a whole report is asked for: pages, and no section by name.
bool is_whole_report(const ReportInput& input);

Document report_document(const ReportInput& input);

}  // namespace planmeter
