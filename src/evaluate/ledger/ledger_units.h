// SPDX-License-Identifier: MIT
// The ledger by the units that answer for it, and the lists of a notice (通报).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/result_words.h"
#include "evaluate/ledger/tasks.h"

namespace planmeter {

/// A unit's tasks in one role; the counts add up to `tasks`. A task counts for each of its units.
struct UnitTally {
  std::string_view unit;
  UnitRole role = UnitRole::lead;
  int tasks = 0;
  int done = 0;
  int open = 0;  // partly done among them
  int undetermined = 0;
  int without_data = 0;  // not reported or not published
  int not_due = 0;
};

/// Lead units first, each role in the ledger's order; the one unit of a ledger of its own.
std::vector<UnitTally> tally_units(const LedgerResult& ledger);

inline constexpr auto& all_notice_lists = all_values<NoticeList>;

/// A lead unit's task on a list. `because`: the standards it is there for.
struct Notice {
  NoticeList list = NoticeList::commend;
  std::string_view unit;
  const TaskResult* task = nullptr;
  std::vector<const StandardResult*> because;
};

/// List by list, in the ledger's order. Commend: done and above the standards by the margin.
/// Criticise: due and judged missed. To report, to publish: due, and the figure was not reported or
/// cannot be known yet. Watch: not due, and a flow below its share of the time. Missing data alone
/// put nobody on the first two. Of one unit's ledger, its
/// own lines where it leads, else those of the lead units.
std::vector<Notice> draw_notices(const LedgerResult& ledger);

/// The units of all ledgers: every name once, in the order of years and rows.
std::vector<std::string_view> unit_names(const Plan& plan);

/// The unit a word names: brackets of either width are the same. Nothing if it is none.
std::optional<std::string_view> find_unit(const Plan& plan, std::string_view word);

/// The tasks of one unit alone, whatever its role.
LedgerResult of_unit(LedgerResult ledger, std::string_view unit);

}  // namespace planmeter
