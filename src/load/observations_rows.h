// SPDX-License-Identifier: MIT
// Values as read, several for one indicator, area and period allowed, until it is decided which of
// them counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/observation.h"

namespace planmeter {

/// A value read. A plain one (exact, one year, nothing to remember) is whole in here; of any other,
/// `coefficient` is the position of its full form.
struct ObservationRow {
  std::int64_t coefficient = 0;
  std::uint64_t position = 0;  // of the value in the run's data
  std::int32_t subject = 0;
  std::int32_t area = 0;
  std::int16_t year = 0;  // the last year it covers
  std::int8_t scale = 0;
  std::uint8_t flags = 0;
};
static_assert(sizeof(ObservationRow) == 32, "millions of them stand in memory beside their text");

class ObservationRows {
 public:
  void add(int subject, int area, const Observation& observation);
  Observation observation(const ObservationRow& row) const;
  Period period(const ObservationRow& row) const;
  std::size_t size() const { return rows_.size(); }
  /// Forgets all but the first `count`.
  void shorten(std::size_t count) { rows_.resize(count); }
  /// By subject, area and period, then as read.
  void sort();
  std::span<const ObservationRow> all() const { return rows_; }

 private:
  std::vector<ObservationRow> rows_;
  std::vector<Observation> full_;
};

}  // namespace planmeter
