// SPDX-License-Identifier: MIT
// The sentences where there is nothing to judge: no figure, or no target.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// Without its stop: that nothing was reported or published, and what is newest.
std::string absent_words(const RemarkFacts& facts);

/// `目标已于2023年到期：无数据（未报送）`, without its stop.
std::string expired_words(const LastDue& last_due, Language language);

/// That the plan sets nothing for the year, or leaves it to yearly documents, and what is known all
/// the same.
std::string unset_words(const RemarkFacts& facts);

/// `（缺2021年数）`: the years up to the one asked about that a total lacks, or growth by its
/// yearly rates; empty for other quantities, and where none is lacking.
std::string missing_years_words(const RemarkFacts& facts, const AreaData& data,
                                const Target& target);

}  // namespace planmeter
