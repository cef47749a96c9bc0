// SPDX-License-Identifier: MIT
// What the standards of a ledger's tasks wait for.
#pragma once

#include <string>
#include <vector>

#include "core/status.h"
#include "report/annexes/gap_annex.h"

namespace planmeter {

/// What an annex calls a gap of a reason: 未报送, 待发布, 仅有约数或范围, 初步数待核定.
std::string gap_kind(Reason reason, Language language);

/// Adds one for each standard without data, or whose data do not decide.
void add_ledger_gaps(std::vector<DataGap>& gaps, const LedgerResult& ledger, Language language);

}  // namespace planmeter
