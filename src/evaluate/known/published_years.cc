// SPDX-License-Identifier: MIT
// Looks at what stands aside, where all periods do.
#include "evaluate/known/published_years.h"

#include <algorithm>

#include "core/rational.h"

namespace planmeter {

namespace {

bool has_year(const Period& period, int year) {
  return period.several_years() && period.from <= year && year <= period.to;
}

bool is_published(const AreaData& data, int year) {
  return std::ranges::any_of(data.own.series.aside(), [year](const Observation& observation) {
    return has_year(observation.period, year);
  });
}

}  // namespace

bool overlapped_by_published(const AreaData& data, int since, int year) {
  for (int each = since + 1; each <= year; ++each) {
    if (is_published(data, each)) return true;
  }
  return false;
}

Reason uncovered_reason(const AreaData& data, int since, int year) {
  for (int each = since + 1; each <= year; ++each) {
    if (!is_published(data, each) && !value_of<Rational>(data, each).exists) {
      return Reason::not_reported;
    }
  }
  return Reason::period_not_covering;
}

}  // namespace planmeter
