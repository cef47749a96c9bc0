// SPDX-License-Identifier: MIT
// Sixteen bytes an observation, grouped by subject and area; what does not fit stands in a side
// table.
#include "core/observations.h"

#include <algorithm>

namespace planmeter {

namespace {

constexpr std::uint8_t status_bits = 0x03;
constexpr std::uint8_t in_side_table = 0x80;

bool is_plain(const Observation& observation) {
  return observation.period.whole_year() && observation.kind == ValueKind::exact &&
         observation.value.is_narrow() && observation.value.scale() >= -100 &&
         observation.value.scale() <= 100 && observation.text.empty() &&
         observation.source.empty() && observation.note.empty() && !observation.illustrative;
}

/// The position of the first observation that ends in `year` or later.
std::size_t first_of(std::span<const PackedObservation> packed, int year) {
  const auto first = std::lower_bound(
      packed.begin(), packed.end(), year,
      [](const PackedObservation& observation, int wanted) { return observation.year < wanted; });
  return static_cast<std::size_t>(first - packed.begin());
}

}  // namespace

Observation Series::operator[](std::size_t position) const {
  return owner_->unpack(packed_[position]);
}

std::optional<Observation> Series::at(int year) const {
  std::optional<Observation> interim;
  for (std::size_t i = first_of(packed_, year); i < packed_.size() && packed_[i].year == year;
       ++i) {
    const Observation observation = owner_->unpack(packed_[i]);
    if (observation.period.whole_year()) return observation;
    if (observation.period.year_to_date() &&
        (!interim || observation.period.month > interim->period.month)) {
      interim = observation;
    }
  }
  return interim;
}

std::optional<Observation> Series::over(int from, int to) const {
  for (std::size_t i = first_of(packed_, to); i < packed_.size() && packed_[i].year == to; ++i) {
    const Observation observation = owner_->unpack(packed_[i]);
    if (observation.period == Period{from, to, 0}) return observation;
  }
  return std::nullopt;
}

Series Observations::series(int subject, int area) const {
  const Key key{subject, area};
  const auto group = std::ranges::lower_bound(groups_, key, {}, &Group::key);
  if (group == groups_.end() || group->key != key) return {};
  return Series(this, std::span(packed_).subspan(group->begin, group->end - group->begin));
}

std::optional<int> Observations::find_area(std::string_view name) const {
  if (name.empty()) return 0;
  const auto found = area_numbers_.find(name);
  if (found == area_numbers_.end()) return std::nullopt;
  return found->second;
}

std::optional<int> Observations::latest_year(int subjects) const {
  std::optional<int> latest;
  for (const Group& group : groups_) {
    if (group.key.subject >= subjects) continue;
    const int year = packed_[group.end - 1].year;
    if (!latest || year > *latest) latest = year;
  }
  return latest;
}

Observation Observations::unpack(const PackedObservation& packed) const {
  if ((packed.flags & in_side_table) != 0)
    return side_[static_cast<std::size_t>(packed.coefficient)];
  Observation observation;
  observation.period = {packed.year, packed.year, 0};
  observation.value = Decimal(packed.coefficient, packed.scale);
  observation.status = static_cast<ObservationStatus>(packed.flags & status_bits);
  observation.line = packed.line;
  return observation;
}

int ObservationsBuilder::area(std::string_view name) {
  if (name.empty()) return 0;
  const auto known = result_.area_numbers_.find(name);
  if (known != result_.area_numbers_.end()) return known->second;
  const std::string_view kept = keep(name);
  const int number = static_cast<int>(result_.areas_.size());
  result_.areas_.push_back(kept);
  result_.area_numbers_.emplace(kept, number);
  return number;
}

std::string_view ObservationsBuilder::keep(std::string_view text) {
  if (text.empty()) return {};
  const auto known = texts_.find(text);
  if (known != texts_.end()) return known->second;
  const std::string_view kept = result_.kept_.emplace_back(text);
  texts_.emplace(kept, kept);
  return kept;
}

void ObservationsBuilder::add(int subject, int area, const Observation& observation) {
  PackedObservation packed;
  packed.line = observation.line;
  packed.year = static_cast<std::int16_t>(observation.period.to);
  packed.flags = static_cast<std::uint8_t>(observation.status);
  if (is_plain(observation)) {
    packed.coefficient = static_cast<std::int64_t>(observation.value.coefficient());
    packed.scale = static_cast<std::int8_t>(observation.value.scale());
  } else {
    packed.flags |= in_side_table;
    packed.coefficient = static_cast<std::int64_t>(result_.side_.size());
    result_.side_.push_back(observation);
  }
  if (observation.illustrative) ++result_.illustrative_;
  entries_.push_back({{subject, area}, packed});
}

Observations ObservationsBuilder::finish() {
  // By period, not by line: the same data in any row order must give the same answers.
  const auto period_of = [this](const PackedObservation& packed) {
    return result_.unpack(packed).period;
  };
  std::ranges::stable_sort(entries_, [&](const Entry& left, const Entry& right) {
    if (left.key != right.key) return left.key < right.key;
    if (left.packed.year != right.packed.year) return left.packed.year < right.packed.year;
    return period_of(left.packed) < period_of(right.packed);
  });
  result_.packed_.reserve(entries_.size());
  for (const Entry& entry : entries_) {
    if (result_.groups_.empty() || result_.groups_.back().key != entry.key) {
      result_.groups_.push_back({entry.key, result_.packed_.size(), result_.packed_.size()});
    }
    result_.packed_.push_back(entry.packed);
    result_.groups_.back().end = result_.packed_.size();
  }
  Observations finished = std::move(result_);
  result_ = Observations();
  entries_.clear();
  texts_.clear();
  return finished;
}

}  // namespace planmeter
