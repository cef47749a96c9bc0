// SPDX-License-Identifier: MIT
// Plain values stand in cells, found by counting; the others in a list sorted by subject and area.
#include "core/observations.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace planmeter {

namespace {

/// Whether all of it can stand in a cell.
bool fits_cell(const Observation& observation) {
  const int scale = observation.value.scale();
  return observation.period.whole_year() && observation.is_exact() &&
         observation.value.is_narrow() && scale >= std::numeric_limits<std::int8_t>::min() &&
         scale <= std::numeric_limits<std::int8_t>::max() && observation.text.empty() &&
         WrittenZeros::of(observation.value, observation.half_unit) &&
         observation.position <= CellMark::most_position;
}

/// What a table of releases or revisions is sorted and searched by.
template <typename Entry>
auto order_of(const Entry& entry) {
  return std::tuple(entry.subject, entry.area, entry.period);
}

/// Null where there is none.
template <typename Entry>
const Entry* find_entry(const std::vector<Entry>& entries, int subject, int area,
                        const Period& period) {
  const std::tuple<std::int32_t, std::int32_t, Period> key(subject, area, period);
  const auto found = std::ranges::lower_bound(entries, key, {}, order_of<Entry>);
  return found != entries.end() && order_of(*found) == key ? &*found : nullptr;
}

}  // namespace

Observations ObservationsBuilder::finish() {
  Observations finished;
  finished.cells_ = std::move(cells_);
  // An area that is only named, by rows without values, is none of the data's.
  std::vector<bool> has_values(finished.cells_->areas().size());
  has_values[0] = true;
  for (const Entry& entry : entries_) has_values[static_cast<std::size_t>(entry.key.area)] = true;
  for (const AreaCells& area : finished.cells_->areas()) {
    const auto is_begun = [](const std::atomic<ObservationCell*>& row) { return row != nullptr; };
    if (has_values[static_cast<std::size_t>(area.number)] ||
        std::ranges::any_of(area.rows, is_begun)) {
      finished.area_cells_.push_back(&area);
    }
  }
  // The plan's own is the first by its empty name. By name and not as they came: the same data in
  // any order must give the same answers.
  std::ranges::sort(finished.area_cells_, {}, &AreaCells::name);
  std::vector<std::int32_t> numbers(finished.cells_->areas().size());
  for (const AreaCells* area : finished.area_cells_) {
    const int number = static_cast<int>(finished.areas_.size());
    numbers[static_cast<std::size_t>(area->number)] = number;
    finished.areas_.push_back(area->name);
  }
  for (Entry& entry : entries_) {
    entry.key.area = numbers[static_cast<std::size_t>(entry.key.area)];
  }
  std::ranges::stable_sort(entries_, [](const Entry& left, const Entry& right) {
    if (left.key != right.key) return left.key < right.key;
    const Period& first = left.observation.period;
    const Period& second = right.observation.period;
    return first.to != second.to ? first.to < second.to : first < second;
  });
  for (const Entry& entry : entries_) {
    const std::size_t end = finished.aside_.size();
    if (finished.groups_.empty() || finished.groups_.back().key != entry.key) {
      finished.groups_.push_back({entry.key, end, end});
    }
    finished.aside_.push_back(entry.observation);
    finished.groups_.back().end = end + 1;
  }
  entries_.clear();
  for (Release& release : releases_) {
    release.area = numbers[static_cast<std::size_t>(release.area)];
  }
  for (Revision& revision : revisions_) {
    revision.area = numbers[static_cast<std::size_t>(revision.area)];
  }
  // An area of which nothing is out yet is none of the data's.
  std::erase_if(awaited_, [&has_values](const Release& release) {
    return !has_values[static_cast<std::size_t>(release.area)];
  });
  for (Release& release : awaited_) {
    release.area = numbers[static_cast<std::size_t>(release.area)];
  }
  std::ranges::sort(awaited_, {}, order_of<Release>);
  finished.awaited_ = std::exchange(awaited_, {});
  finished.any_break_ = finished.cells_->any_break() ||
                        std::ranges::find(finished.aside_, ObservationStatus::series_break,
                                          &Observation::status) != finished.aside_.end();
  std::ranges::sort(releases_, {}, order_of<Release>);
  std::ranges::sort(revisions_, {}, order_of<Revision>);
  finished.releases_ = std::exchange(releases_, {});
  finished.revisions_ = std::exchange(revisions_, {});
  cells_ = std::make_unique<ObservationCells>(CellShape{});
  writer_ = CellWriter(*cells_);
  return finished;
}

ObservationsBuilder::ObservationsBuilder(const CellShape& shape)
    : cells_(std::make_unique<ObservationCells>(shape)), writer_(*cells_) {}

void ObservationsBuilder::add(int subject, int area, const Observation& observation) {
  if (fits_cell(observation) && cells_->shape().has(subject, observation.period.to)) {
    const std::optional<std::uint16_t> provenance =
        cells_->provenance({observation.status, observation.illustrative, observation.source,
                            observation.note, observation.status_given});
    if (provenance) {
      // Position 0, of what stands in no file, would be no value: one further is as far from any.
      const std::uint64_t position = std::max<std::uint64_t>(observation.position, 1);
      writer_.put(cells_->areas()[static_cast<std::size_t>(area)], subject, observation.period.to,
                  static_cast<std::int64_t>(observation.value.coefficient()),
                  CellMark::of(position, *provenance, observation.value.scale(),
                               *WrittenZeros::of(observation.value, observation.half_unit)));
      return;
    }
  }
  entries_.push_back({{subject, area}, observation});
}

ObservationCell* ObservationsBuilder::cell_at(int subject, int area, int year) const {
  const CellShape& shape = cells_->shape();
  if (!shape.has(subject, year)) return nullptr;
  const AreaCells& cells = cells_->areas()[static_cast<std::size_t>(area)];
  ObservationCell* row = cells.rows[static_cast<std::size_t>(subject)];
  return row == nullptr ? nullptr : row + (year - shape.first_year);
}

std::optional<Observation> ObservationsBuilder::find(int subject, int area, int year) const {
  const ObservationCell* cell = cell_at(subject, area, year);
  if (cell == nullptr || cell->mark == 0) return std::nullopt;
  return cells_->observation(*cell, year);
}

std::optional<Observation> ObservationsBuilder::take(int subject, int area, int year) {
  const std::optional<Observation> taken = find(subject, area, year);
  if (taken) *cell_at(subject, area, year) = {};
  return taken;
}

void ObservationsBuilder::remove(std::uint64_t from, std::uint64_t to) {
  const CellShape& shape = cells_->shape();
  for (AreaCells& area : cells_->areas()) {
    for (int subject = 0; subject < shape.subjects; ++subject) {
      std::atomic<ObservationCell*>& row = area.rows[static_cast<std::size_t>(subject)];
      if (row.load() == nullptr) continue;
      const std::span cells(row.load(), static_cast<std::size_t>(shape.years));
      for (ObservationCell& cell : cells) {
        const std::uint64_t position = CellMark::position(cell.mark);
        if (position >= from && position < to) cell = {};
      }
      if (std::ranges::none_of(cells, [](const ObservationCell& cell) { return cell.mark != 0; })) {
        row = nullptr;
      }
    }
  }
}

std::span<const ObservationCell> Observations::cells_of(int subject, int area) const {
  if (!cells_ || static_cast<std::size_t>(area) >= area_cells_.size()) return {};
  const CellShape& shape = cells_->shape();
  if (subject < 0 || subject >= shape.subjects) return {};
  const ObservationCell* row =
      area_cells_[static_cast<std::size_t>(area)]->rows[static_cast<std::size_t>(subject)].load(
          std::memory_order_relaxed);
  if (row == nullptr) return {};
  return {row, static_cast<std::size_t>(shape.years)};
}

Series Observations::series(int subject, int area) const {
  Series series;
  series.cells_ = cells_of(subject, area);
  series.owner_ = cells_.get();
  series.may_break_ = any_break_;
  series.first_year_ = cells_ ? cells_->shape().first_year : 0;
  if (groups_.empty()) return series;
  const Key key{subject, area};
  const auto group = std::ranges::lower_bound(groups_, key, {}, &Group::key);
  if (group != groups_.end() && group->key == key) {
    series.aside_ = std::span(aside_).subspan(group->begin, group->end - group->begin);
  }
  return series;
}

std::vector<Observed> Observations::observed() const {
  std::vector<Observed> all;
  for (std::size_t area = 0; area < area_cells_.size(); ++area) {
    const std::span<std::atomic<ObservationCell*>> rows = area_cells_[area]->rows;
    for (std::size_t subject = 0; subject < rows.size(); ++subject) {
      if (rows[subject].load(std::memory_order_relaxed) == nullptr) continue;
      all.push_back({static_cast<std::int32_t>(area), static_cast<std::int32_t>(subject)});
    }
  }
  for (const Group& group : groups_) all.push_back({group.key.area, group.key.subject});
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::optional<int> Observations::find_area(std::string_view name) const {
  const auto found = std::ranges::lower_bound(areas_, name);
  if (found == areas_.end() || *found != name) return std::nullopt;
  return static_cast<int>(found - areas_.begin());
}

std::optional<Date> Observations::published_on(int subject, int area, const Period& period) const {
  const Release* release = find_entry(releases_, subject, area, period);
  return release != nullptr ? std::optional(release->day) : std::nullopt;
}

const Revision* Observations::revision(int subject, int area, const Period& period) const {
  return find_entry(revisions_, subject, area, period);
}

std::span<const Release> Observations::awaited(int subject, int area) const {
  const std::pair key(subject, area);
  const auto key_of = [](const Release& release) {
    return std::pair<int, int>(release.subject, release.area);
  };
  return {std::ranges::lower_bound(awaited_, key, {}, key_of),
          std::ranges::upper_bound(awaited_, key, {}, key_of)};
}

bool has_release_of(std::span<const Release> releases, int year) {
  return std::ranges::any_of(releases, [year](const Release& release) {
    return release.period.from <= year && year <= release.period.to;
  });
}

std::size_t Observations::size() const {
  std::size_t count = aside_.size();
  cells_->for_each([&count](int, int, const ObservationCell&) { ++count; });
  return count;
}

std::size_t Observations::illustrative() const {
  std::size_t count =
      static_cast<std::size_t>(std::ranges::count(aside_, true, &Observation::illustrative));
  if (!cells_->any_illustrative()) return count;
  cells_->for_each([&](int, int, const ObservationCell& cell) {
    if (cells_->provenance_of(cell).illustrative) ++count;
  });
  return count;
}

std::optional<int> Observations::latest_year(int subjects) const {
  std::optional<int> latest;
  for (const Group& group : groups_) {
    if (group.key.subject >= subjects) continue;
    const int year = aside_[group.end - 1].period.to;
    if (!latest || year > *latest) latest = year;
  }
  // Most data have the last year early on; then nothing more need be looked at.
  const CellShape& shape = cells_->shape();
  for (const AreaCells& area : cells_->areas()) {
    for (int subject = 0; subject < std::min(subjects, shape.subjects); ++subject) {
      const ObservationCell* row = area.rows[static_cast<std::size_t>(subject)].load();
      for (int year = shape.years - 1; row != nullptr && year >= 0; --year) {
        if (latest && shape.first_year + year <= *latest) break;
        if (row[year].mark != 0) latest = shape.first_year + year;
      }
      if (latest && *latest >= shape.first_year + shape.years - 1) return latest;
    }
  }
  return latest;
}

}  // namespace planmeter
