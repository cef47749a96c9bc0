// SPDX-License-Identifier: MIT
// Thirty-two bytes a plain value; the rest stands aside in full.
#include "load/observations_rows.h"

#include <algorithm>
#include <limits>

#include "load/csv.h"

namespace planmeter {

namespace {

constexpr std::uint8_t status_bits = 0x03;
constexpr std::uint8_t stands_aside = 0x80;

bool is_plain(const Observation& observation) {
  const int scale = observation.value.scale();
  return observation.period.whole_year() && observation.is_exact() &&
         observation.value.is_narrow() && scale >= std::numeric_limits<std::int8_t>::min() &&
         scale <= std::numeric_limits<std::int8_t>::max() && !observation.illustrative &&
         observation.text.empty() && observation.source.empty() && observation.note.empty();
}

}  // namespace

void ObservationRows::add(int subject, int area, std::size_t position,
                          const Observation& observation) {
  ObservationRow row;
  row.subject = subject;
  row.area = area;
  row.position = position;
  row.line = observation.line;
  row.year = static_cast<std::int16_t>(observation.period.to);
  row.flags = static_cast<std::uint8_t>(observation.status);
  if (is_plain(observation)) {
    row.coefficient = static_cast<std::int64_t>(observation.value.coefficient());
    row.scale = static_cast<std::int8_t>(observation.value.scale());
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
  observation.status = static_cast<ObservationStatus>(row.flags & status_bits);
  observation.line = row.line;
  return observation;
}

Period ObservationRows::period(const ObservationRow& row) const {
  if ((row.flags & stands_aside) == 0) return {row.year, row.year, 0};
  return full_[static_cast<std::size_t>(row.coefficient)].period;
}

void ObservationRows::sort() {
  const auto before = [this](const ObservationRow& left, const ObservationRow& right) {
    if (left.subject != right.subject) return left.subject < right.subject;
    if (left.area != right.area) return left.area < right.area;
    if (left.year != right.year) return left.year < right.year;
    if (((left.flags | right.flags) & stands_aside) != 0) {
      const auto order = period(left) <=> period(right);
      if (order != 0) return order < 0;
    }
    // The wide form has several values on a line, but never two of one period.
    return left.line < right.line;
  };
  // Data by indicator and area, as most files are, need no sorting.
  if (!std::ranges::is_sorted(rows_, before)) std::ranges::sort(rows_, before);
}

ObservationPlaces::ObservationPlaces(const std::vector<InputText>& inputs) : inputs_(inputs) {
  std::uint32_t lines = 0;
  for (const InputText& input : inputs) {
    offsets_.push_back(lines);
    lines += line_numbers_of(input.text);
  }
}

ObservationPlaces::Place ObservationPlaces::of(const ObservationRow& row) const {
  const auto after = std::ranges::lower_bound(offsets_, row.line);
  const std::size_t input = static_cast<std::size_t>(after - offsets_.begin()) - 1;
  return {inputs_[input].name, static_cast<int>(row.line - offsets_[input]),
          column_at(inputs_[input].text, static_cast<std::size_t>(row.position))};
}

std::string ObservationPlaces::text_of(const ObservationRow& row) const {
  const Place place = of(row);
  return std::string(place.file) + ":" + std::to_string(place.line);
}

}  // namespace planmeter
