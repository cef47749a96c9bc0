// SPDX-License-Identifier: MIT
// Rows that repeat all bytes of the row before but its year and value, as those of a series do:
// what their other columns mean need not be asked again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/observation_cells.h"
#include "load/fast/value_count.h"

namespace planmeter {

/// A record in a text: its bytes, line end included, and the bytes of its year and its value
/// without their quotes.
struct SeriesRow {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view year;
  std::string_view value;
};

/// What stays the same from row to row: whose value it is, and where it comes from.
struct SeriesKey {
  ObservationCell* cells = nullptr;  // by year
  std::uint16_t provenance = 0;
};

class RepeatedRows {
 public:
  /// `stops_at_points`: rows whose value has three digits behind its point are not taken.
  RepeatedRows(const CellShape& shape, bool stops_at_points)
      : shape_(shape), stops_at_points_(stops_at_points) {}

  /// They are from now on.
  void take_points() { stops_at_points_ = false; }

  /// A text whose first byte has the number `first` among the run's.
  void begin_text(std::string_view text, std::uint64_t first);

  /// Makes a record of the text, whose value is in its cell, the row before.
  void remember(const SeriesRow& row, const SeriesKey& key);

  /// Takes records from `row` on, before `limit`, as long as they repeat the row before and have a
  /// plain year and value of their own. Where the first that does not begins.
  std::size_t read(std::size_t row, std::size_t limit, ValueCount& count) const {
    if (key_.cells == nullptr) return row;
    if (stops_at_points_) {
      return year_is_first_ ? read_as<true, true>(row, limit, count)
                            : read_as<false, true>(row, limit, count);
    }
    return year_is_first_ ? read_as<true, false>(row, limit, count)
                          : read_as<false, false>(row, limit, count);
  }

 private:
  template <bool year_is_first, bool stops_at_points>
  std::size_t read_as(std::size_t row, std::size_t limit, ValueCount& count) const;

  CellShape shape_;
  bool stops_at_points_;
  std::string_view text_;
  std::uint64_t number_ = 0;
  // The row before: what stands before, between and after its year and value. Quotes, separators
  // and line ends are part of it.
  bool year_is_first_ = true;
  std::string_view before_;
  std::string_view between_;
  std::string_view after_;
  std::ptrdiff_t value_quotes_ = 0;  // 1 where the value has an opening quote
  std::size_t last_begin_ = 0;       // beyond, a record may not be whole
  SeriesKey key_;                    // without cells: there is no row before
};

}  // namespace planmeter
