// SPDX-License-Identifier: MIT
// Blocks come zeroed and lazily from the system, so that cells nobody fills cost nothing.
#include "core/observation_cells.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <new>

namespace planmeter {

namespace {

constexpr std::size_t block_cells = std::size_t{1} << 16;

}  // namespace

void ObservationCells::Free::operator()(ObservationCell* block) const { std::free(block); }

ObservationCells::ObservationCells(const CellShape& shape) : shape_(shape) {
  provenances_.emplace_back();  // number 0: final, and nothing to remember
  area({});
}

AreaCells& ObservationCells::area(std::string_view name) {
  const std::lock_guard lock(mutex_);
  const auto known = by_name_.find(name);
  if (known != by_name_.end()) return *known->second;
  AreaCells& area = areas_.emplace_back();
  area.name = keep_locked(name);
  area.number = static_cast<int>(areas_.size()) - 1;
  area.rows =
      std::make_unique<std::atomic<ObservationCell*>[]>(static_cast<std::size_t>(shape_.subjects));
  by_name_.emplace(area.name, &area);
  return area;
}

std::string_view ObservationCells::keep(std::string_view text) {
  const std::lock_guard lock(mutex_);
  return keep_locked(text);
}

std::string_view ObservationCells::keep_locked(std::string_view text) {
  if (text.empty()) return {};
  const auto known = texts_.find(text);
  if (known != texts_.end()) return known->second;
  const std::string_view kept = kept_.emplace_back(text);
  texts_.emplace(kept, kept);
  return kept;
}

std::optional<std::uint16_t> ObservationCells::provenance(const Provenance& provenance) {
  const std::lock_guard lock(mutex_);
  // From the back: rows of one source stand together.
  const auto known = std::find(provenances_.rbegin(), provenances_.rend(), provenance);
  if (known != provenances_.rend()) {
    return static_cast<std::uint16_t>(provenances_.rend() - known - 1);
  }
  // Beyond a few thousand, looking for them would cost more than keeping the values in full.
  constexpr std::size_t most = 4096;
  if (provenances_.size() >= most) return std::nullopt;
  Provenance& added = provenances_.emplace_back(provenance);
  added.source = keep_locked(provenance.source);
  added.note = keep_locked(provenance.note);
  return static_cast<std::uint16_t>(provenances_.size() - 1);
}

bool ObservationCells::any_illustrative() const {
  return std::ranges::any_of(provenances_, &Provenance::illustrative);
}

ObservationCell* ObservationCells::new_block(std::size_t cells) {
  void* memory = std::calloc(cells, sizeof(ObservationCell));
  if (memory == nullptr) throw std::bad_alloc();
  ObservationCell* block = static_cast<ObservationCell*>(memory);
  const std::lock_guard lock(mutex_);
  blocks_.emplace_back(block);
  return block;
}

ObservationCell* CellWriter::fresh_row() {
  const std::size_t years = static_cast<std::size_t>(cells_->shape().years);
  if (left_ < years) {
    left_ = std::max(block_cells, years);
    unused_ = cells_->new_block(left_);
  }
  return unused_;
}

ObservationCell* CellWriter::row(AreaCells& area, int subject) {
  std::atomic<ObservationCell*>& place = area.rows[static_cast<std::size_t>(subject)];
  ObservationCell* row = place.load(std::memory_order_acquire);
  if (row != nullptr) return row;
  ObservationCell* fresh = fresh_row();
  if (!place.compare_exchange_strong(row, fresh, std::memory_order_acq_rel)) return row;
  const std::size_t years = static_cast<std::size_t>(cells_->shape().years);
  unused_ += years;
  left_ -= years;
  return fresh;
}

bool CellWriter::put(AreaCells& area, int subject, int year, std::int64_t coefficient,
                     std::uint64_t mark) {
  ObservationCell& cell = row(area, subject)[year - cells_->shape().first_year];
  std::uint64_t none = 0;
  std::atomic_ref<std::uint64_t> taken(cell.mark);
  if (!taken.compare_exchange_strong(none, mark, std::memory_order_relaxed)) return false;
  cell.coefficient = coefficient;
  return true;
}

}  // namespace planmeter
