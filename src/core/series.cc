// SPDX-License-Identifier: MIT
// One subject in one area: its cells by year, and what stands aside, as one order of periods.
#include <algorithm>

#include "core/counters.h"
#include "core/observations.h"

namespace planmeter {

namespace {

/// The first of those that end in `year` or later.
std::span<const Observation> from_year(std::span<const Observation> aside, int year) {
  const auto first = std::ranges::lower_bound(
      aside, year, {}, [](const Observation& observation) { return observation.period.to; });
  return aside.subspan(static_cast<std::size_t>(first - aside.begin()));
}

}  // namespace

std::optional<Observation> Series::at_aside(int year) const {
  std::optional<Observation> interim;
  for (const Observation& observation : from_year(aside_, year)) {
    if (observation.period.to != year) break;
    if (observation.period.whole_year()) return as_moved(observation);
    if (observation.period.part_of_year() &&
        (!interim || observation.period.month > interim->period.month)) {
      interim = observation;
    }
  }
  return interim ? std::optional(as_moved(*interim)) : std::nullopt;
}

std::optional<Observation> Series::over(int from, int to) const {
  std::optional<Observation> found;
  for (const Observation& observation : from_year(aside_, to)) {
    if (observation.period.to != to) break;
    // The cumulative one is the last of two.
    if (observation.period.from == from && !observation.period.part_of_year()) found = observation;
  }
  return found ? std::optional(as_moved(*found)) : std::nullopt;
}

bool Series::is_rounded(const Observation& observation) const {
  if (observation.half_unit.is_zero()) return false;
  return !moves_.counted || !is_whole_count(observation.value, observation.half_unit);
}

void Series::Iterator::settle() {
  while (cell_ < series_->cells_.size() && series_->cells_[cell_].mark == 0) ++cell_;
}

bool Series::Iterator::aside_is_next() const {
  if (aside_ == series_->aside_.size()) return false;
  if (cell_ == series_->cells_.size()) return true;
  const Period& period = series_->aside_[aside_].period;
  const int year = series_->first_year_ + static_cast<int>(cell_);
  return period.to != year ? period.to < year : period < Period{year, year, 0};
}

Observation Series::Iterator::operator*() const {
  return aside_is_next() ? series_->aside_[aside_] : series_->of_cell(cell_);
}

Series::Iterator& Series::Iterator::operator++() {
  if (aside_is_next()) {
    ++aside_;
  } else {
    ++cell_;
    settle();
  }
  return *this;
}

bool Series::Iterator::operator==(std::default_sentinel_t) const {
  return cell_ == series_->cells_.size() && aside_ == series_->aside_.size();
}

}  // namespace planmeter
