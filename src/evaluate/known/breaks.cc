// SPDX-License-Identifier: MIT
// Nearly no data have a flag: then nothing is looked up year by year.
#include "evaluate/known/breaks.h"

#include <algorithm>
#include <array>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

bool begins_series(const std::optional<Observation>& observation) {
  return observation && observation->status == ObservationStatus::series_break;
}

bool begins_series_in(const Input& input, int year) { return begins_series(input.at(year)); }

/// What a level is computed from.
std::array<const Input*, 3> parts_of(const AreaData& data) {
  return {&data.numerator, &data.denominator, &data.level};
}

bool any_part_begins(const AreaData& data, int year) {
  return std::ranges::any_of(parts_of(data), [year](const Input* part) {
    return part->series.may_break() && begins_series_in(*part, year);
  });
}

bool may_break(const AreaData& data) {
  return data.own.series.may_break() || std::ranges::any_of(parts_of(data), [](const Input* part) {
           return part->series.may_break();
         });
}

/// Whether a flagged figure of several years begins with `year`.
bool begins_several_years(const Input& input, int year) {
  return std::ranges::any_of(input.series.aside(), [year](const Observation& observation) {
    return observation.period.several_years() && observation.period.from == year &&
           begins_series(observation);
  });
}

}  // namespace

std::optional<int> last_break(const Input& input, int from, int to) {
  if (!input.series.may_break()) return std::nullopt;
  for (int year = to; year > from; --year) {
    if (begins_series_in(input, year)) return year;
  }
  return std::nullopt;
}

std::optional<int> break_of_level(const AreaData& data, int from, int to) {
  if (!may_break(data)) return std::nullopt;
  const bool computed = !data.own.at(from) || !data.own.at(to);
  for (int year = to; year > from; --year) {
    const std::optional<Observation> own = data.own.at(year);
    if (begins_series(own) || ((computed || !own) && any_part_begins(data, year))) return year;
  }
  return std::nullopt;
}

std::optional<int> break_of_sum(const AreaData& data, int since, int year) {
  if (!may_break(data)) return std::nullopt;
  for (int each = year; each > since + 1; --each) {
    const std::optional<Observation> own = data.own.at(each);
    const bool own_begins = begins_series(own) || begins_several_years(data.own, each);
    if (own_begins || (!own && any_part_begins(data, each))) return each;
  }
  return std::nullopt;
}

std::optional<int> break_of_quantity(const AreaData& data, Quantity quantity, int from, int to) {
  return quantity == Quantity::value ? break_of_level(data, from, to) : std::nullopt;
}

int base_year_of(const AreaData& data, const Target& target) {
  if (target.quantity == Quantity::value) return base_year(*data.plan, *data.indicator);
  return is_sum(target.quantity) ? target.since + 1 : target.since;
}

std::optional<int> latest_break(const AreaData& data, int since, int year) {
  for (int each = year; each > since; --each) {
    for (const Input* input : data.inputs()) {
      if (!input->series.may_break()) continue;
      if (begins_series_in(*input, each) || begins_several_years(*input, each)) return each;
    }
  }
  return std::nullopt;
}

}  // namespace planmeter
