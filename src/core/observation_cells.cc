// SPDX-License-Identifier: MIT
// Blocks come zeroed and lazily from the system, so that cells nobody fills cost nothing.
#include "core/observation_cells.h"

#include <algorithm>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace planmeter {

namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 22;
constexpr std::size_t block_cells = block_bytes / sizeof(ObservationCell);

/// Two provenances have one key where they are equal.
std::string key_of(const Provenance& provenance) {
  std::string key;
  key.push_back(static_cast<char>('0' + static_cast<int>(provenance.status)));
  key.push_back(provenance.illustrative ? '1' : '0');
  key.push_back(provenance.status_given ? '1' : '0');
  key += std::to_string(provenance.source.size());
  key.push_back(' ');
  key += provenance.source;
  key += provenance.note;
  return key;
}

}  // namespace

ObservationCells::ObservationCells(const CellShape& shape) : shape_(shape) {
  provenances_.emplace_back();  // number 0: final, and nothing to remember
  area({});
}

AreaCells& ObservationCells::area(std::string_view name) {
  const std::lock_guard lock(mutex_);
  if (const auto known = by_name_.find(name)) return *known->value;
  AreaCells& area = areas_.emplace_back();
  area.name = by_name_.add(name, &area)->key;
  area.number = static_cast<int>(areas_.size()) - 1;
  area.rows = new_rows();
  return area;
}

std::span<std::atomic<ObservationCell*>> ObservationCells::new_rows() {
  using Row = std::atomic<ObservationCell*>;
  static_assert(Row::is_always_lock_free && std::is_trivially_destructible_v<Row>);
  const std::size_t subjects = static_cast<std::size_t>(shape_.subjects);
  if (unused_rows_.size() < subjects) {
    const std::size_t count = std::max<std::size_t>(subjects, block_bytes / sizeof(Row));
    unused_rows_ = {
        static_cast<Row*>(keep_block(zeroed_memory(count * sizeof(Row), Pages::when_touched))),
        count};
  }
  const std::span<Row> rows = unused_rows_.first(subjects);
  unused_rows_ = unused_rows_.subspan(subjects);
  for (Row& row : rows) new (&row) Row(nullptr);
  return rows;
}

std::string_view ObservationCells::keep(std::string_view text) {
  const std::lock_guard lock(mutex_);
  return keep_locked(text);
}

std::string_view ObservationCells::keep_locked(std::string_view text) {
  if (text.empty()) return {};
  const auto known = texts_.find(text);
  return known != nullptr ? known->key : texts_.add(text, 0)->key;
}

std::optional<std::uint16_t> ObservationCells::provenance(const Provenance& provenance) {
  const std::lock_guard lock(mutex_);
  const auto newest = static_cast<std::uint16_t>(provenances_.size() - 1);
  // Rows of one source stand together.
  if (provenances_.back() == provenance) return newest;
  if (provenances_.front() == provenance) return 0;
  const std::string key = key_of(provenance);
  if (const auto* known = provenance_numbers_.find(key)) return known->value;
  // Values with others are kept in full.
  if (provenances_.size() >= CellMark::most_provenances) return std::nullopt;
  Provenance& added = provenances_.emplace_back(provenance);
  added.source = keep_locked(provenance.source);
  added.note = keep_locked(provenance.note);
  const auto number = static_cast<std::uint16_t>(newest + 1);
  provenance_numbers_.add(key, number);
  return number;
}

bool ObservationCells::any_illustrative() const {
  return std::ranges::any_of(provenances_, &Provenance::illustrative);
}

bool ObservationCells::any_break() const {
  const auto& all = provenances_;
  return std::ranges::find(all, ObservationStatus::series_break, &Provenance::status) != all.end();
}

void* ObservationCells::keep_block(ZeroedMemory block) {
  blocks_.push_back(std::move(block));
  return blocks_.back().get();
}

ObservationCell* ObservationCells::new_cells(std::size_t count, Pages pages) {
  ZeroedMemory block = zeroed_memory(count * sizeof(ObservationCell), pages);
  const std::lock_guard lock(mutex_);
  return static_cast<ObservationCell*>(keep_block(std::move(block)));
}

ObservationCell* CellWriter::fresh_row() {
  const std::size_t years = static_cast<std::size_t>(cells_->shape().years);
  if (left_ < years) {
    left_ = std::max(block_cells, years);
    unused_ = cells_->new_cells(left_, std::exchange(pages_, Pages::now));
  }
  return unused_;
}

ObservationCell* CellWriter::begin_row(std::atomic<ObservationCell*>& place) {
  ObservationCell* fresh = fresh_row();
  ObservationCell* row = nullptr;
  // Another thread may have begun it in the meantime.
  if (!place.compare_exchange_strong(row, fresh, std::memory_order_acq_rel)) return row;
  const std::size_t years = static_cast<std::size_t>(cells_->shape().years);
  unused_ += years;
  left_ -= years;
  return fresh;
}

}  // namespace planmeter
