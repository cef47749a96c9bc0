// SPDX-License-Identifier: MIT
// Rows that repeat all of the row before but its year and value, as those of a series do: what
// their other columns mean need not be asked again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>

#include "core/observation_cells.h"
#include "core/text_table.h"

namespace planmeter {

/// How many values were put into cells, and of which years.
class ValueCount {
 public:
  static constexpr int most_years = 256;

  explicit ValueCount(const CellShape& shape) : first_year_(shape.first_year) {}
  /// A value of a year that has cells.
  void add(int year) {
    ++values_;
    seen_[static_cast<std::size_t>(year - first_year_)] = true;
  }
  std::size_t values() const { return values_; }
  std::set<int> years() const;

 private:
  int first_year_;
  std::size_t values_ = 0;
  std::array<bool, most_years> seen_{};  // from the first year that has cells
};

/// A record in a text: its bytes, line end included, and the places of its separators, line end and
/// quotes.
struct RecordPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  const std::uint32_t* structure = nullptr;
};

class RepeatedRows {
 public:
  /// The columns of the year and the value, of `width`; where one of them is beyond, no row ever
  /// repeats another.
  RepeatedRows(const CellShape& shape, char separator, std::size_t year, std::size_t value,
               std::size_t width);

  /// A text that has the number `first` and `sentinel` after the places of its structure.
  void begin_text(std::string_view text, std::uint64_t first, const std::uint32_t* sentinel);

  /// Which of the two columns comes first, and which second.
  std::size_t first_column() const { return first_; }
  std::size_t second_column() const { return second_; }

  /// Makes a record the row before. `fields` are where the first and the second of the two columns
  /// begin, quotes included, and where the fields after them would; its value is in one of `cells`,
  /// which are by year.
  void remember(const RecordPlace& record, const std::array<std::size_t, 4>& fields,
                ObservationCell* cells, std::uint16_t provenance);

  /// Takes records from `row` on, before `limit`, as long as they repeat the row before and have a
  /// plain year and value of their own; moves `at` along. Where the first that does not begins.
  std::size_t read(std::size_t row, std::size_t limit, const std::uint32_t*& at,
                   ValueCount& count) {
    if (cells_ == nullptr) return row;
    return year_is_first_ ? read_as<true>(row, limit, at, count)
                          : read_as<false>(row, limit, at, count);
  }

 private:
  template <bool year_is_first>
  std::size_t read_as(std::size_t row, std::size_t limit, const std::uint32_t*& at,
                      ValueCount& count) const;

  /// Bytes between the fields that differ, and how many places of structure they have.
  struct Run {
    const char* begin = nullptr;
    std::size_t size = 0;
    std::ptrdiff_t structure = 0;

    bool stands_at(const char* text) const {
      return size == 0 || same_text({text, size}, {begin, size});
    }
  };

  Run run(const std::uint32_t*& structure, std::size_t begin, std::size_t end) const;

  CellShape shape_;
  char separator_;
  std::size_t first_;
  std::size_t second_;
  std::size_t width_;
  bool year_is_first_;
  const char* text_ = "";
  std::size_t size_ = 0;
  std::uint64_t number_ = 0;
  const std::uint32_t* sentinel_ = nullptr;
  Run before_;
  Run between_;
  Run after_;
  std::ptrdiff_t most_structure_ = 0;  // of a record that repeats
  std::size_t last_begin_ = 0;         // beyond, a record may not be whole
  ObservationCell* cells_ = nullptr;   // null: there is no row before
  std::uint16_t provenance_ = 0;
};

}  // namespace planmeter
