// SPDX-License-Identifier: MIT
// Cells that the annexes of a report have in common.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/words/wording.h"

namespace planmeter {

/// Of an indicator that several areas make up.
inline constexpr Phrase<> by_areas{"见分地区目标", "by area"};
inline constexpr Phrase<> awaited{"待发布", "to be published"};
inline constexpr Phrase<> not_set_sign{"—", "—"};
inline constexpr Phrase<Words> group_row{"【{}】", "[{}]"};

/// What kind of nothing there is of a year: 未报送, or 待发布 where it cannot be there on the day.
Words absence_word(const AreaData& data, int year, const Date& as_of, Language language);

/// The unit that answers for the indicator, or that the plan names none.
Words unit_in_annex(const Indicator& indicator, Language language);

/// The deciding target's figure as a report shows it: with the plan's decimals, and what was
/// reported with more as it was reported. Else what is known as it was published, else what kind
/// of nothing it is.
Cell actual_in_annex(const Standing& standing, Language language);

/// Whether the year has no target of its own but a path to one, whatever is known of the actual.
bool shows_path(const Standing& standing);
/// Where that path stands, without its unit; empty where there is none.
Words path_in_annex(const Standing& standing, Language language);

/// The decimals that bounds of amounts have at least in a table; a rate is written as printed.
int bound_places(const Indicator& indicator);

/// Whether the year's own rate stands in the row: of what is itself a rate, but for cumulative
/// targets, whose figures are held against those of the year before.
bool tells_yearly_rate(const Standing& standing);

/// The targets of a year in the area of the deciding one, as signs; empty where there is none.
Words targets_of_year(const Standing& standing, int year, Language language);

/// The level on which the change on the year before rests: the year's own figure, also beside a
/// rate over several years.
Figure own_level(const Standing& standing);

/// Whether the verdict or the year's own figure rests on a preliminary one.
bool is_preliminary(const Standing& standing);

}  // namespace planmeter
