// SPDX-License-Identifier: MIT
// Original and amended side by side: the table of amendments, and what other tables say of them.
// They are there only where the plan file has amendments.
#pragma once

#include <optional>
#include <vector>

#include "core/document.h"
#include "evaluate/amendments/amendment_effect.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

inline constexpr CellKind amendment_kind = cells::code_of_any<AmendmentKind>("amendment");
inline constexpr CellKind amendment_effect =
    cells::or_null(cells::code_of_any<AmendmentEffect>("effect"));

/// The amendments in force, by date: for programs, and (with the reason and both verdicts) for
/// pages. Without observations the verdicts are missing.
Table amendments_data(const Standings& standings, Language language);
std::vector<TableFacts> amendment_table_facts();
Table amendments_page(const Standings& standings, Language language);

/// A target and what became of it.
struct AmendedTarget {
  const Amendment* amendment = nullptr;  // the newest in force
  const Target* printed = nullptr;       // what the plan printed
  AmendmentKind kind{};
  AmendmentEffect effect{};
  std::optional<Status> original;  // had it not been amended; nothing where nothing was judged
};

/// `now`: the target as it holds; null for a withdrawn one.
AmendedTarget amended_target(const Standing& standing, const Amendment& amendment,
                             const Target* now);

/// An indicator and what its amendments changed; nothing of one without any.
struct AmendedIndicator {
  std::optional<Decimal> baseline;         // as printed
  const Amendment* of_baseline = nullptr;  // its newest
  const Target* deciding = nullptr;        // that would decide by the plan as printed
  std::optional<Status> original;          // had nothing been amended
};
AmendedIndicator amended_indicator(const Standing& standing);

}  // namespace planmeter
