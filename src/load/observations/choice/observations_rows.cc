// SPDX-License-Identifier: MIT
// Thirty-two bytes a plain value; the rest stands aside in full.
#include "load/observations/choice/observations_rows.h"

#include <algorithm>
#include <limits>

#include "core/written_digits.h"

namespace planmeter {

namespace {

constexpr std::uint8_t status_bits = 0x03;
constexpr std::uint8_t status_is_given = 0x04;
constexpr int zeros_at = 3;  // four bits, as WrittenZeros has them
constexpr std::uint8_t zeros_bits = 0x78;
constexpr std::uint8_t stands_aside = 0x80;

/// Whether all of it can stand in a row, without its full form.
bool fits_row(const Observation& observation) {
  const int scale = observation.value.scale();
  return observation.period.whole_year() && observation.is_exact() &&
         observation.value.is_narrow() && scale >= std::numeric_limits<std::int8_t>::min() &&
         scale <= std::numeric_limits<std::int8_t>::max() && !observation.illustrative &&
         WrittenZeros::of(observation.value, observation.half_unit) && observation.text.empty() &&
         observation.source.empty() && observation.note.empty();
}

}  // namespace

void ObservationRows::add(int subject, int area, const Observation& observation,
                          std::optional<Date> published) {
  if (published) published_.emplace_back(observation.position, *published);
  ObservationRow row;
  row.subject = subject;
  row.area = area;
  row.position = observation.position;
  row.year = static_cast<std::int16_t>(observation.period.to);
  row.flags = static_cast<std::uint8_t>(observation.status);
  if (observation.status_given) row.flags |= status_is_given;
  if (fits_row(observation)) {
    row.coefficient = static_cast<std::int64_t>(observation.value.coefficient());
    row.scale = static_cast<std::int8_t>(observation.value.scale());
    const int zeros = *WrittenZeros::of(observation.value, observation.half_unit);
    row.flags = static_cast<std::uint8_t>(row.flags | (zeros << zeros_at));
  } else {
    row.flags |= stands_aside;
    row.coefficient = static_cast<std::int64_t>(full_.size());
    full_.push_back(observation);
  }
  rows_.push_back(row);
}

Observation ObservationRows::observation(const ObservationRow& row) const {
  if ((row.flags & stands_aside) != 0) return full_[static_cast<std::size_t>(row.coefficient)];
  Observation observation;
  observation.period = {row.year, row.year, 0};
  observation.value = Decimal(row.coefficient, row.scale);
  observation.half_unit =
      WrittenZeros::half_unit_of(row.scale, (row.flags & zeros_bits) >> zeros_at);
  observation.status = static_cast<ObservationStatus>(row.flags & status_bits);
  observation.status_given = (row.flags & status_is_given) != 0;
  observation.position = row.position;
  return observation;
}

void ObservationRows::set_period(std::size_t place, const Period& period) {
  ObservationRow& row = rows_[place];
  Observation changed = observation(row);
  changed.period = period;
  row.flags |= stands_aside;
  row.coefficient = static_cast<std::int64_t>(full_.size());
  full_.push_back(changed);
}

Period ObservationRows::period(const ObservationRow& row) const {
  if ((row.flags & stands_aside) == 0) return {row.year, row.year, 0};
  return full_[static_cast<std::size_t>(row.coefficient)].period;
}

std::optional<Date> ObservationRows::published(const ObservationRow& row) const {
  using Entry = std::pair<std::uint64_t, Date>;
  const auto found = std::ranges::lower_bound(published_, row.position, {}, &Entry::first);
  if (found == published_.end() || found->first != row.position) return std::nullopt;
  return found->second;
}

void ObservationRows::sort() {
  std::ranges::sort(published_);
  const auto before = [this](const ObservationRow& left, const ObservationRow& right) {
    if (left.subject != right.subject) return left.subject < right.subject;
    if (left.area != right.area) return left.area < right.area;
    if (left.year != right.year) return left.year < right.year;
    if (((left.flags | right.flags) & stands_aside) != 0) {
      const auto order = period(left) <=> period(right);
      if (order != 0) return order < 0;
    }
    return left.position < right.position;
  };
  // Data by indicator and area, as most files are, need no sorting.
  if (!std::ranges::is_sorted(rows_, before)) std::ranges::sort(rows_, before);
}

}  // namespace planmeter
