// SPDX-License-Identifier: MIT
// The annex of what was not known, and who could know it.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/ledger/tasks.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A figure that a verdict waits for, in words.
struct DataGap {
  std::string name;      // the indicator or the task's standard
  std::string kind;      // 未报送, 待发布, 仅有约数或范围
  std::string known;     // what there is; empty: nothing
  std::string needed;    // `2022年数`
  std::string unit;      // who reports or publishes it
  std::string when;      // `2023年12月`: when it can be there, or has to be; empty: nobody says
  std::string affected;  // which verdict waits for it
  bool is_open = true;   // a verdict of the year is; not of what is preliminary or due later
};

/// Of the indicators in their order, then of the ledger's standards: what is not reported, not
/// published, does not decide, or is preliminary. Last of the targets to come, which the year has
/// no figure of. `ledger`: null where there is none.
std::vector<DataGap> data_gaps(const Standings& standings, const LedgerResult* ledger,
                               Language language);

/// Whether the data are there, and a method other than the path is what does not answer: no gap.
bool is_left_by_method(const Standing& standing);

/// How many of them leave a verdict of the year open and how many do not; empty where all do.
std::string gaps_in_all(const std::vector<DataGap>& gaps, Language language);

/// A row a gap.
Table gap_table(const std::vector<DataGap>& gaps, Language language);

}  // namespace planmeter
