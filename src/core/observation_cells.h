// SPDX-License-Identifier: MIT
// Where plain values are kept: for each area and subject a row of cells, one a year. Several
// threads may put values in at once.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/observation.h"
#include "core/text_map.h"
#include "core/written_digits.h"
#include "core/zeroed_memory.h"

namespace planmeter {

/// A plain value: one whole year, exact, a coefficient of at most 64 bits. The year is the cell's.
struct ObservationCell {
  std::int64_t coefficient = 0;
  std::uint64_t mark = 0;  // position, provenance, written noughts and scale; 0: no value
};
static_assert(sizeof(ObservationCell) == 16, "nine million of them must fit a laptop");

/// Makes marks and takes them apart.
struct CellMark {
  static constexpr int position_bits = 40;  // a terabyte of input
  static constexpr std::uint64_t most_position = (std::uint64_t{1} << position_bits) - 1;
  static constexpr int provenance_bits = 12;
  static constexpr std::size_t most_provenances = std::size_t{1} << provenance_bits;
  static constexpr int zeros_at = position_bits + provenance_bits;

  /// `position` from 1, `zeros` as WrittenZeros has them.
  static constexpr std::uint64_t of(std::uint64_t position, std::uint16_t provenance, int scale,
                                    int zeros) {
    return position | (std::uint64_t{provenance} << position_bits) |
           (static_cast<std::uint64_t>(zeros) << zeros_at) |
           (static_cast<std::uint64_t>(static_cast<std::uint8_t>(scale)) << 56);
  }
  static constexpr std::uint64_t position(std::uint64_t mark) { return mark & most_position; }
  static constexpr std::uint16_t provenance(std::uint64_t mark) {
    return static_cast<std::uint16_t>((mark >> position_bits) & (most_provenances - 1));
  }
  static constexpr int zeros(std::uint64_t mark) {
    return static_cast<int>((mark >> zeros_at) & 0xF);
  }
  static constexpr int scale(std::uint64_t mark) {
    return static_cast<std::int8_t>(static_cast<std::uint8_t>(mark >> 56));
  }
};

/// What many values share: whether they are final, where they come from.
struct Provenance {
  ObservationStatus status = ObservationStatus::final;
  bool illustrative = false;
  std::string_view source;
  std::string_view note;
  bool status_given = false;

  friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// The subjects and years that have cells; of others nothing can be kept here.
struct CellShape {
  int subjects = 0;
  int first_year = 0;
  int years = 0;

  bool has_year(int year) const { return year >= first_year && year < first_year + years; }
  bool has(int subject, int year) const {
    return subject >= 0 && subject < subjects && has_year(year);
  }
};

/// The cells of one area.
struct AreaCells {
  std::string_view name;  // empty: the plan's own
  int number = 0;         // in the order they were named
  /// For each subject its cells by year; null where it has none.
  std::span<std::atomic<ObservationCell*>> rows;
};

class ObservationCells {
 public:
  explicit ObservationCells(const CellShape& shape);

  const CellShape& shape() const { return shape_; }
  /// The area of that name, new or known. May be called from several threads.
  AreaCells& area(std::string_view name);
  /// A copy of `text` that lives as long as this; equal texts are kept once. The same.
  std::string_view keep(std::string_view text);
  /// The number of a provenance, new or known; nothing where there are too many. The same.
  std::optional<std::uint16_t> provenance(const Provenance& provenance);

  std::deque<AreaCells>& areas() { return areas_; }
  const std::deque<AreaCells>& areas() const { return areas_; }
  const Provenance& provenance_of(const ObservationCell& cell) const {
    return provenances_[CellMark::provenance(cell.mark)];
  }
  bool any_illustrative() const;
  /// Whether any value may be the first of another series.
  bool any_break() const;
  /// The value of a cell of `year`, which must have one.
  Observation observation(const ObservationCell& cell, int year) const {
    const Provenance& provenance = provenance_of(cell);
    Observation observation;
    observation.period = {year, year, 0};
    observation.value = Decimal::from_normal(cell.coefficient, CellMark::scale(cell.mark));
    observation.half_unit =
        WrittenZeros::half_unit_of(CellMark::scale(cell.mark), CellMark::zeros(cell.mark));
    observation.status = provenance.status;
    observation.status_given = provenance.status_given;
    observation.illustrative = provenance.illustrative;
    observation.source = provenance.source;
    observation.note = provenance.note;
    observation.position = CellMark::position(cell.mark);
    return observation;
  }
  /// Calls `visit(subject, year, cell)` for every cell with a value.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const AreaCells& area : areas_) {
      for (int subject = 0; subject < shape_.subjects; ++subject) {
        const ObservationCell* row = area.rows[static_cast<std::size_t>(subject)].load();
        for (int year = 0; row != nullptr && year < shape_.years; ++year) {
          if (row[year].mark != 0) visit(subject, shape_.first_year + year, row[year]);
        }
      }
    }
  }

 private:
  friend class CellWriter;
  void* keep_block(ZeroedMemory block);
  ObservationCell* new_cells(std::size_t count, Pages pages);
  std::span<std::atomic<ObservationCell*>> new_rows();
  std::string_view keep_locked(std::string_view text);

  CellShape shape_;
  std::mutex mutex_;
  std::deque<AreaCells> areas_;
  TextMap<AreaCells*> by_name_;
  std::vector<Provenance> provenances_;
  TextMap<std::uint16_t> provenance_numbers_;
  TextMap<char> texts_;
  std::vector<ZeroedMemory> blocks_;
  std::span<std::atomic<ObservationCell*>> unused_rows_;
};

/// False, and nothing changes, where there is a value already. May be called from several threads.
inline bool put_value(ObservationCell& cell, std::int64_t coefficient, std::uint64_t mark) {
  std::uint64_t none = 0;
  std::atomic_ref<std::uint64_t> taken(cell.mark);
  if (!taken.compare_exchange_strong(none, mark, std::memory_order_relaxed)) return false;
  cell.coefficient = coefficient;
  return true;
}

/// What one thread puts values in with.
class CellWriter {
 public:
  explicit CellWriter(ObservationCells& cells) : cells_(&cells) {}

  /// The cells of a subject that the shape has, by year.
  ObservationCell* row(AreaCells& area, int subject) {
    std::atomic<ObservationCell*>& place = area.rows[static_cast<std::size_t>(subject)];
    ObservationCell* row = place.load(std::memory_order_acquire);
    return row != nullptr ? row : begin_row(place);
  }
  /// False, and nothing changes, where a value is there already. The shape has the subject and
  /// year.
  bool put(AreaCells& area, int subject, int year, std::int64_t coefficient, std::uint64_t mark) {
    return put_value(row(area, subject)[year - cells_->shape().first_year], coefficient, mark);
  }

 private:
  ObservationCell* begin_row(std::atomic<ObservationCell*>& place);
  ObservationCell* fresh_row();

  ObservationCells* cells_;
  // Whoever needs a second block will fill it.
  Pages pages_ = Pages::when_touched;
  ObservationCell* unused_ = nullptr;
  std::size_t left_ = 0;  // cells at `unused_`
};

}  // namespace planmeter
