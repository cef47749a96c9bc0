// SPDX-License-Identifier: MIT
// What a report was made from and with (编制说明), which stands at its end.
#pragma once

#include "core/document.h"
#include "report/words/wording.h"
#include "report/year_end/report_input.h"

namespace planmeter {

inline constexpr Phrase<> making_heading{"编制说明", "How this was made"};

/// Document, year, day, data files by name with values and years, program: labels and values.
Fields made_from(const ReportInput& input, Language language);

}  // namespace planmeter
