// SPDX-License-Identifier: MIT
// What was asked, what came of it, and what is missing, of one indicator or task that fell short.
#pragma once

#include <string>

#include "evaluate/ledger/tasks.h"
#include "report/remark/remark_facts.h"

namespace planmeter {

/// With their units; empty where there is nothing to say.
struct ShortfallFigures {
  std::string asked;   // `2022年：750家`, `2025年：900家；本年应达800家`
  std::string actual;  // `740家`, `7.98亿元，比上年减少0.07亿元`
  std::string gap;     // `10家`; by another method than the path what that says
};

/// Of an indicator that is missed or behind.
ShortfallFigures shortfall_figures(const RemarkFacts& facts);
/// Of a task, its standards that were missed.
ShortfallFigures shortfall_figures(const LedgerResult& ledger, const TaskResult& result,
                                   Language language);

}  // namespace planmeter
