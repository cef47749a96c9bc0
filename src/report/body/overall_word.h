// SPDX-License-Identifier: MIT
// The overall word, and the rule by which it is said.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/standing/assessment.h"
#include "report/words/wording.h"

namespace planmeter {

/// 总体符合预期; with 暂定 where preliminary figures carry it, and with the annex that prints the
/// rule where the word is a grade of it. `method_annex` may be empty.
Words overall_word(const Assessment& assessment, const Words& method_annex, Language language);

/// The rule of the word with its thresholds.
std::vector<Block> overall_rule(Language language);
/// From what pace on a risk is told, and as what.
Block risk_rule(Language language);

}  // namespace planmeter
