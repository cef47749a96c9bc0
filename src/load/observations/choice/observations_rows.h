// SPDX-License-Identifier: MIT
// Values as read, several for one indicator, area and period allowed, until it is decided which of
// them counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
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
  /// `published`: the day of its publication or revision; nothing where its row has none.
  void add(int subject, int area, const Observation& observation,
           std::optional<Date> published = std::nullopt);
  Observation observation(const ObservationRow& row) const;
  Period period(const ObservationRow& row) const;
  std::size_t size() const { return rows_.size(); }
  /// Whether any row has a day of publication.
  bool any_published() const { return !published_.empty(); }
  /// After `sort`.
  std::optional<Date> published(const ObservationRow& row) const;
  /// Gives a row, by its place in `all` before they are sorted, another period of its last year.
  void set_period(std::size_t place, const Period& period);
  /// Forgets all but the first `count`.
  void shorten(std::size_t count) { rows_.resize(count); }
  /// By subject, area and period, then as read.
  void sort();
  std::span<const ObservationRow> all() const { return rows_; }

 private:
  std::vector<ObservationRow> rows_;
  std::vector<Observation> full_;
  std::vector<std::pair<std::uint64_t, Date>> published_;  // by position, once sorted
};

}  // namespace planmeter
