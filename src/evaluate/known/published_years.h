// SPDX-License-Identifier: MIT
// Figures published over several years: of a flow the total, of a share or ratio the mean.
#pragma once

#include <array>

#include "evaluate/known/known.h"

namespace planmeter {

/// The sum of the yearly values of the years [from, to], from the figure published over exactly
/// these; does not exist where there is none.
template <typename Number>
Known<Number> published_sum(const AreaData& data, int from, int to) {
  const Measure measure = data.own.measure;
  const bool level = measure == Measure::share || measure == Measure::ratio;
  if (!level && measure != Measure::flow) return {};
  Known<Number> known = read_observation<Number>(data.own.series.over(from, to), measure);
  if (level) {
    const Number years(static_cast<std::int64_t>(to - from + 1));
    known.value.numerator = known.value.numerator * years;
  }
  return known;
}

/// Whether a year after `since`, up to `year`, lies in a published figure over several years.
bool overlapped_by_published(const AreaData& data, int since, int year);

/// Why the years after `since`, up to `year`, do not add up where one of them is not covered.
Reason uncovered_reason(const AreaData& data, int since, int year);

/// Visits the values after `since`, up to `year`, as pieces that do not overlap: single years, and
/// figures published over several. A single year goes before a longer piece, what says something of
/// the number before what does not. False, and none is visited, where they leave a year out.
template <typename Number, typename Visit>
bool for_each_piece(const AreaData& data, int since, int year, Visit visit) {
  const auto piece = [&](int from, int to) {
    return from == to ? value_of<Number>(data, to) : published_sum<Number>(data, from, to);
  };
  // length[k]: of the last piece of the first k years; 0 where they cannot be put together.
  std::array<int, static_cast<std::size_t>(last_year - first_year + 1)> length{};
  const auto length_at = [&](int k) -> int& { return length[static_cast<std::size_t>(k)]; };
  const int years = year - since;
  for (const bool even_blind : {false, true}) {
    for (int k = 1; k <= years; ++k) {
      for (int size = 1; size <= k && length_at(k) == 0; ++size) {
        if (size < k && length_at(k - size) == 0) continue;
        const Known<Number> last = piece(since + k - size + 1, since + k);
        if (last.exists && (even_blind || !last.blind)) length_at(k) = size;
      }
    }
    if (length_at(years) != 0) break;
  }
  if (length_at(years) == 0) return false;
  for (int k = years; k > 0; k -= length_at(k)) {
    visit(piece(since + k - length_at(k) + 1, since + k));
  }
  return true;
}

}  // namespace planmeter
