// SPDX-License-Identifier: MIT
// The lists of a notice as pages print them: unit by unit, each unit once with all its tasks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

/// What is on one list for a unit, in the ledger's order.
struct UnitNotices {
  std::string_view unit;
  std::vector<const Notice*> notices;  // of the list that they were taken from
};

/// The units of a list in the order in which it has them; `notices` outlives the result.
std::vector<UnitNotices> by_unit(const std::vector<Notice>& notices, NoticeList list);

/// What a list is called; of figures still to be published, by whom: 待统计部门发布 where every
/// publisher is a statistics office, else 待上级部门发布.
std::string list_title(const LedgerResult& ledger, const std::vector<Notice>& notices,
                       NoticeList list, Language language);

/// `台账10“研发经费投入大幅增长”，…0.796%，未达到标准（0.8%以上）`, with what the plan file notes
/// on a standard beside a criticism, and that praise rests on preliminary figures; without a full
/// stop.
std::string notice_item(const LedgerResult& ledger, const Notice& notice, Language language);

/// `市科技局：…。`; of several items `市科技局（2项）：（1）…；（2）…。`.
std::string unit_line(std::string_view unit, const std::vector<std::string>& items,
                      Language language);

/// How far above a standard is enough, whose number that is, and who is on no list.
std::string margin_sentences(const LedgerResult& ledger, Language language);

}  // namespace planmeter
