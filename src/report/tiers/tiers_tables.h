// SPDX-License-Identifier: MIT
// County tiers as tables, for programs and for pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "evaluate/tiers/tiers.h"
#include "report/page/columns.h"
#include "report/words/wording.h"

namespace planmeter {

/// The contract's tables tiers, counties, tier_history and tier_moves. `history` is every evaluated
/// year.
std::vector<Table> tiers_data(const Plan& plan, const TierYear& year,
                              const std::vector<TierYear>& history, Language language);
/// `counties` with the plan's columns alone.
Table listed_counties_data(const Plan& plan, Language language);
std::vector<TableFacts> tier_table_facts();

/// Targets with their counts: `A`, `B+` for a class or better, the majority; with the literal
/// reading where it differs.
Table tier_targets_table(const Plan& plan, const TierYear& year, Language language);
/// Each county's rank, class, score, class before, and the score to the next class and above its
/// own; the best first.
Table counties_table(const Plan& plan, const TierYear& year, Language language);
/// From which class (down) to which (across) counties went since the previous evaluated year.
Table tier_moves_table(const Plan& plan, const TierYear& year, Language language);
/// Counts by class and year.
Table tier_history_table(const Plan& plan, const std::vector<TierYear>& history, Language language);

/// Of a county whose class the data do not tell.
inline constexpr Phrase<> class_not_known{"不明", "not known"};
/// Between classes that a county may be in.
inline constexpr Phrase<> or_class{"或", " or "};

/// The class's name in the plan: `A`.
std::string class_id(const Plan& plan, int tier);
/// The classes that a county can be in; empty where it can be in any.
std::string classes_left(const Plan& plan, ClassSpan left, std::string_view separator);
/// `A` for the best class, `B+` for a class or better: in data, and as pages name them.
std::string class_or_better_key(const Plan& plan, int tier);
std::string class_or_better_name(const Plan& plan, int tier, Language language);

/// What a target on counties asks about: `A`, `B+`, `shape` for a majority; and as pages say it.
std::string tier_target_key(const Plan& plan, const TierTarget& target);
std::string tier_target_name(const Plan& plan, const TierTarget& target, Language language);

/// A count as data: missing unless it is certain.
Cell count_cell(const CountRange& count);
/// `10`, `4～18`: a count as far as it is known.
std::string count_text(const CountRange& count, Language language);

}  // namespace planmeter
