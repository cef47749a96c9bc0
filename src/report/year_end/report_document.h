// SPDX-License-Identifier: MIT
// The year-end report.
#pragma once

#include "core/document.h"
#include "report/year_end/report_input.h"

namespace planmeter {

Document report_document(const ReportInput& input);

}  // namespace planmeter
