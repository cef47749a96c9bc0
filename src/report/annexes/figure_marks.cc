// SPDX-License-Identifier: MIT
// A mark for each kind that occurs, and none for those that do not.
#include "report/annexes/figure_marks.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "report/annexes/annex_cells.h"

namespace planmeter {

namespace {

/// What is to be said of the figure; `final` of one of which there is nothing to say.
ObservationStatus kind_of_figure_shown(const Standing& standing) {
  if (is_preliminary(standing)) return ObservationStatus::preliminary;
  const std::optional<Observation>& observed = standing.figures().observed;
  return observed ? observed->status : ObservationStatus::final;
}

}  // namespace

FigureMarks::FigureMarks(const Standings& standings, Scope scope) {
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != scope) continue;
    const ObservationStatus kind = kind_of_figure_shown(standing);
    const bool known = std::ranges::find(kinds_, kind) != kinds_.end();
    if (kind != ObservationStatus::final && !known) kinds_.push_back(kind);
  }
}

std::string FigureMarks::of(const Standing& standing) const {
  const auto found = std::ranges::find(kinds_, kind_of_figure_shown(standing));
  if (found == kinds_.end()) return {};
  return sign(static_cast<std::size_t>(found - kinds_.begin()));
}

std::string FigureMarks::sign(std::size_t place) {
  constexpr std::array<std::string_view, 3> signs = {"①", "②", "③"};
  return std::string(signs[place]);
}

}  // namespace planmeter
