// SPDX-License-Identifier: MIT
// What an amendment does to a target: which way it moves it, and whether that makes it easier.
#pragma once

#include <string_view>

#include "core/diagnostic.h"
#include "core/plan.h"
#include "core/result_words.h"

namespace planmeter {

/// changed: its kind of comparison, several things at once, or one end of a range alone.
enum class AmendmentKind { raised, lowered, moved, withdrawn, changed };

template <>
inline constexpr auto word_rows<AmendmentKind> = std::to_array<CodeRow<AmendmentKind>>({
    {AmendmentKind::raised, "raised"},
    {AmendmentKind::lowered, "lowered"},
    {AmendmentKind::moved, "moved"},
    {AmendmentKind::withdrawn, "withdrawn"},
    {AmendmentKind::changed, "changed"},
});

/// From one target to another of the same indicator and quantity.
AmendmentKind kind_of_change(const Target& before, const Target& after);
/// Easier: whatever fulfils `before` fulfils `after`, or it is due later; both if both change.
AmendmentEffect effect_of_change(const Target& before, const Target& after);

AmendmentKind kind_of(const Amendment& amendment);
AmendmentEffect effect_of(const Amendment& amendment);

/// Whether it makes a target easier when the target's year was already over.
bool eases_after_the_fact(const Amendment& amendment);

/// Warns of each target of the plan that is made easier after its year.
void check_amendments(const Plan& plan, Diagnostics& findings);

}  // namespace planmeter
