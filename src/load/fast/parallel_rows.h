// SPDX-License-Identifier: MIT
// The plain rows of one input, read by several threads, each a part of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/text_source.h"
#include "load/fast/plain_rows.h"
#include "load/text/reading_progress.h"

namespace planmeter {

/// How the work is cut, and who is told of it. What is read does not depend on it.
struct RowWork {
  unsigned threads = 0;             // 0: as many as there are processors
  std::size_t window = 128 * 1024;  // bytes that are looked at in one go
  std::uint64_t least = 1 << 20;    // bytes that are worth a thread of their own
  ReadingProgress* progress = nullptr;
};

struct PlainReading {
  std::size_t values = 0;
  std::set<int> years;
  std::set<int> subjects;  // of the plan's, that rows are of
  AreasMet areas;
  std::vector<RecordSpan> others;  // in order, side by side ones joined
};

/// Reads the records from `begin`, where one begins, to the end of `source`. Nothing where a record
/// of several lines stood where the input was cut: values of this input may then be in their cells
/// already, and must be taken out before it is read again by one thread.
std::optional<PlainReading> read_plain_rows(const PlainTable& table, const TextSource& source,
                                            std::uint64_t begin, const RowWork& work);

}  // namespace planmeter
