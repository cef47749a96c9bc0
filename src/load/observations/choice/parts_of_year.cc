// SPDX-License-Identifier: MIT
// Of the ways to put parts together the one that covers most months counts, of those the one of
// fewest parts.
#include "load/observations/choice/parts_of_year.h"

#include <algorithm>
#include <array>

#include "core/counters.h"
#include "core/rational.h"
#include "load/text/period_text.h"

namespace planmeter {

namespace {

constexpr int months_of_year = 12;

int begin_of(const Observation& part) { return std::max(part.period.first_month, 1); }

bool stands_alone(const Observation& part) { return part.period.first_month != 0; }

/// The parts of the best cover of the first k months.
struct MonthCover {
  int months = 0;
  int parts = 0;
  const Observation* last = nullptr;  // null: the last of the months is not covered

  bool beats(const MonthCover& other) const {
    return months != other.months ? months > other.months : parts < other.parts;
  }
};

std::optional<Observation> sum_of_parts(std::span<const Observation> parts, bool counted) {
  std::array<MonthCover, months_of_year + 1> covers{};
  const auto cover = [&covers](int month) -> MonthCover& {
    return covers[static_cast<std::size_t>(month)];
  };
  for (int month = 1; month <= months_of_year; ++month) {
    cover(month) = {cover(month - 1).months, cover(month - 1).parts, nullptr};
    for (const Observation& part : parts) {
      if (part.period.month != month || !part.is_exact() || !part.is_comparable()) continue;
      const MonthCover& before = cover(begin_of(part) - 1);
      const MonthCover longer{before.months + month - begin_of(part) + 1, before.parts + 1, &part};
      if (longer.beats(cover(month))) cover(month) = longer;
    }
  }
  if (cover(months_of_year).parts < 2) return std::nullopt;
  Rational sum(0);
  Rational half_units(0);
  std::optional<Observation> total;
  for (int month = months_of_year; month > 0;) {
    const Observation* part = cover(month).last;
    if (part == nullptr) {
      --month;
      continue;
    }
    if (!total) total = *part;
    sum = sum + Rational(part->value);
    if (!counted || !is_whole_count(part->value, part->half_unit)) {
      half_units = half_units + Rational(part->half_unit);
    }
    // A year that another series begins in is no longer of the one before.
    const bool stronger = part->status == ObservationStatus::series_break ||
                          (part->status == ObservationStatus::preliminary &&
                           total->status != ObservationStatus::series_break);
    if (stronger) total->status = part->status;
    total->illustrative = total->illustrative || part->illustrative;
    month = begin_of(*part) - 1;
  }
  const std::optional<Decimal> value = Decimal::parse(sum.to_whole_text());
  if (!value) return std::nullopt;
  total->value = *value;
  total->half_unit = Decimal::parse(half_units.to_whole_text()).value_or(Decimal());
  const int last = total->period.month;
  const bool from_january = cover(months_of_year).months == last;
  if (!from_january) total->kind = ValueKind::at_least;
  total->period = months_of(total->period.to, 1, from_january ? last : months_of_year);
  return total;
}

}  // namespace

std::optional<Observation> year_from_parts(std::span<const Observation> parts, Measure measure,
                                           bool counted) {
  if (std::ranges::none_of(parts, stands_alone)) return std::nullopt;
  if (measure == Measure::flow) return sum_of_parts(parts, counted);
  if (measure != Measure::stock) return std::nullopt;
  const auto end = std::ranges::find_if(
      parts, [](const Observation& part) { return part.period.month == months_of_year; });
  if (end == parts.end()) return std::nullopt;
  Observation year = *end;
  year.period = months_of(year.period.to, 1, months_of_year);
  return year;
}

}  // namespace planmeter
