// SPDX-License-Identifier: MIT
// Readings within the year as a table for programs, a page (调度) and a sentence.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/interim.h"
#include "report/page/columns.h"

namespace planmeter {

/// The contract's table `interim`.
Table interim_data(const std::vector<InterimReading>& readings, Language language);
TableFacts interim_table_facts();

Table interim_page(const std::vector<InterimReading>& readings, Language language);

/// `2022年1—6月21亿元，按时间进度应达19.5亿元（全年39亿元），多1.5亿元；只供调度，不作达标评价`.
std::string interim_sentence(const InterimReading& reading, Language language);

}  // namespace planmeter
