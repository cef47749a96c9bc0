// SPDX-License-Identifier: MIT
// Columns that nobody knows: where their cells differ between rows of one indicator, area and year,
// the rows are hardly of one and the same figure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/text_source.h"
#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// The first column that nobody knows whose cells differ in two rows.
struct DifferingCells {
  std::string title;
  std::string left;
  std::string right;
};

/// Of all inputs of a run.
class UnreadCells {
 public:
  /// An input whose first byte has the run's number `first`, with records of `width` fields.
  void add(std::uint64_t first, std::shared_ptr<const TextSource> source, char separator,
           std::size_t width, std::vector<UnreadColumn> columns);

  /// Of the rows that two values stand in, by their places in the run. Nothing where they are not
  /// of one input, or none differ.
  std::optional<DifferingCells> differ(std::uint64_t left, std::uint64_t right) const;

 private:
  struct Table {
    std::uint64_t first = 0;
    std::shared_ptr<const TextSource> source;
    char separator = ',';
    std::size_t width = 0;
    std::vector<UnreadColumn> columns;
    bool holds(std::uint64_t position) const {
      return position >= first && position < first + source->size();
    }
  };

  /// The cells of the columns in the row of a value; nothing where it cannot be parted by itself.
  static std::optional<std::vector<std::string>> cells_of(const Table& table,
                                                          std::uint64_t position);

  std::vector<Table> tables_;
};

}  // namespace planmeter
