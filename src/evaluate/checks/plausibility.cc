// SPDX-License-Identifier: MIT
// One value after another, against the one before it.
#include "evaluate/checks/plausibility.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/ascii.h"
#include "core/input_findings.h"
#include "core/int128.h"
#include "core/plan_lookup.h"
#include "core/powers_of_ten.h"
#include "core/rational.h"
#include "evaluate/known/level_target.h"
#include "evaluate/known/per_cent.h"

namespace planmeter {

namespace {

struct Dated {
  int year = 0;
  Decimal value;
  std::uint64_t position = 0;
};

/// What the plan gives to hold a value against; null for a series, which has no targets.
const Indicator* indicator_or_null(const Plan& plan, int subject) {
  const std::size_t position = static_cast<std::size_t>(subject);
  return position < plan.indicators.size() ? &plan.indicators[position] : nullptr;
}

/// A baseline of the plan's own area stands before what is observed.
std::vector<Dated> values_of(const Plan& plan, const Series& series, int subject, int area) {
  std::vector<Dated> values;
  const Indicator* indicator = indicator_or_null(plan, subject);
  if (area == 0 && indicator != nullptr && indicator->baseline) {
    const Baseline& baseline = *indicator->baseline;
    values.push_back({baseline.year, baseline.value, 0});
  }
  for (const Observation& observation : series) {
    if (!observation.is_plain()) continue;
    if (!values.empty() && values.back().year == observation.period.to) continue;
    // What came before a break is of another series.
    if (observation.status == ObservationStatus::series_break) values.clear();
    values.push_back({observation.period.to, observation.value, observation.position});
  }
  std::ranges::stable_sort(values, {}, &Dated::year);
  return values;
}

std::ptrdiff_t digits_of(const Decimal& value) {
  return std::ranges::count_if(value.to_text(), is_digit);
}

/// How `left` times `of_left` compares with `right` times `of_right`: asked of every value of a
/// file, so rationals only where 128 bits do not hold the products.
std::strong_ordering compare_times(const Decimal& left, int of_left, const Decimal& right,
                                   int of_right) {
  Int128 first = left.coefficient();
  Int128 second = right.coefficient();
  const int shift = right.scale() - left.scale();
  const bool fits = times_ten_to(first, shift) && times_ten_to(second, -shift) &&
                    !__builtin_mul_overflow(first, Int128{of_left}, &first) &&
                    !__builtin_mul_overflow(second, Int128{of_right}, &second);
  if (fits) return first <=> second;
  return Rational(left) * Rational(of_left) <=> Rational(right) * Rational(of_right);
}

/// A factor as a quotient of whole numbers.
struct Factor {
  int of = 1;
  int per = 1;
};

bool is_above_zero(const Decimal& value) { return !value.is_negative() && !value.is_zero(); }

/// Whether the larger is between `least` and `most` times the smaller; both must be above 0.
bool is_apart(const Decimal& left, const Decimal& right, const Factor& least, const Factor& most) {
  if (!is_above_zero(left) || !is_above_zero(right)) return false;
  const bool in_order = left > right;
  const Decimal& larger = in_order ? left : right;
  const Decimal& smaller = in_order ? right : left;
  return compare_times(larger, least.per, smaller, least.of) >= 0 &&
         compare_times(larger, most.per, smaller, most.of) <= 0;
}

bool is_ten_thousandfold(const Decimal& left, const Decimal& right) {
  return is_apart(left, right, {5000, 1}, {20000, 1});
}

bool is_hundredfold(const Decimal& left, const Decimal& right) {
  return is_apart(left, right, {50, 1}, {200, 1});
}

bool is_tenfold(const Decimal& left, const Decimal& right) {
  return is_apart(left, right, {8, 1}, {25, 2});
}

/// Whether a value may well stay where it is: at what it cannot pass or is to be kept at.
bool is_resting_point(const Plan& plan, int subject, const Decimal& value) {
  if (is_per_cent(subject_at(plan, subject)) && value == Decimal(100)) return true;
  const Indicator* indicator = indicator_or_null(plan, subject);
  if (indicator == nullptr) return false;
  return indicator->limit == value ||
         std::ranges::any_of(indicator->targets, [&value](const Target& target) {
           return is_of_level(target) && target.bound == value;
         });
}

void check_pair(const InputFindings& report, const Plan& plan, int number, const Dated& before,
                const Dated& value) {
  if (value.position == 0) return;
  const Subject& subject = subject_at(plan, number);
  const auto warn = [&](Code code) {
    report.add(code, value.position,
               {subject.id, std::to_string(value.year), value.value.to_text(),
                std::to_string(before.year), before.value.to_text()});
  };
  const bool amount = subject.measure == Measure::stock || subject.measure == Measure::flow;
  if (amount && is_ten_thousandfold(value.value, before.value)) {
    warn(Code::data_other_magnitude);
    return;
  }
  if (value.year != before.year + 1) return;
  const bool same = value.value == before.value && digits_of(value.value) > 1;
  if (same && !is_resting_point(plan, number, value.value)) {
    report.add(Code::data_same_as_before, value.position,
               {subject.id, std::to_string(value.year), value.value.to_text(),
                std::to_string(before.year)});
  }
  if (subject.measure == Measure::stock && is_above_zero(before.value) &&
      compare_times(value.value, 2, before.value, 1) <= 0) {
    warn(Code::data_level_halved);
  }
}

/// The target that a value is on its way to; null where there is none to compare it with.
const Target* next_target(const Indicator& indicator, std::string_view area, int year) {
  const auto next = std::ranges::find_if(indicator.targets, [&](const Target& target) {
    return is_of_level(target) && target.area == area && target.year >= year;
  });
  return next == indicator.targets.end() ? nullptr : &*next;
}

/// Per cents written as parts of 1, or with the point in another place: against the newest value
/// before that passed, else the next target.
void check_magnitudes(const InputFindings& report, const Plan& plan, int number,
                      std::string_view area, std::span<const Dated> values) {
  const Subject& subject = subject_at(plan, number);
  const Indicator* indicator = indicator_or_null(plan, number);
  const auto warn = [&](const Dated& value, int year, const Decimal& other,
                        std::string_view times) {
    report.add(Code::data_share_magnitude, value.position,
               {subject.id, std::to_string(value.year), value.value.to_text(), std::to_string(year),
                other.to_text(), times});
  };
  const Dated* before = nullptr;
  for (const Dated& value : values) {
    const bool of_plan = value.position == 0;
    const Target* target = before == nullptr && !of_plan && indicator != nullptr
                               ? next_target(*indicator, area, value.year)
                               : nullptr;
    if (of_plan) {
      before = &value;
    } else if (before != nullptr && is_hundredfold(value.value, before->value)) {
      warn(value, before->year, before->value, "100");
    } else if (before != nullptr && value.year == before->year + 1 &&
               is_tenfold(value.value, before->value)) {
      warn(value, before->year, before->value, "10");
    } else if (target != nullptr && is_hundredfold(value.value, target->bound)) {
      warn(value, target->year, target->bound, "100");
    } else {
      before = &value;
    }
  }
}

void check_series(const InputFindings& report, const Plan& plan, const Observations& observations,
                  int number, int area) {
  const Subject& subject = subject_at(plan, number);
  const Series series = observations.series(number, area);
  const std::vector<Dated> values = values_of(plan, series, number, area);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Dated& value = values[i];
    if (value.position != 0 && subject.measure == Measure::share && value.value > Decimal(100)) {
      report.add(Code::data_share_over_100, value.position,
                 {subject.id, std::to_string(value.year), value.value.to_text()});
    }
    if (i > 0) check_pair(report, plan, number, values[i - 1], value);
  }
  if (is_per_cent(subject)) {
    const std::string_view name = observations.areas()[static_cast<std::size_t>(area)];
    check_magnitudes(report, plan, number, name, values);
  }
}

/// A share's numerator above its denominator.
void check_parts(const InputFindings& report, const Plan& plan, const Observations& observations,
                 const Ratio& ratio, int area) {
  const Series parts = observations.series(ratio.of, area);
  if (parts.empty()) return;
  const Series wholes = observations.series(ratio.per, area);
  for (const Observation& part : parts) {
    if (!part.is_plain()) continue;
    const std::optional<Observation> whole = wholes.at(part.period.to);
    if (!whole || !whole->is_plain() || part.value <= whole->value) continue;
    report.add(Code::data_part_over_whole, part.position,
               {subject_at(plan, ratio.of).id, std::to_string(part.period.to), part.value.to_text(),
                subject_at(plan, ratio.per).id, whole->value.to_text()});
  }
}

}  // namespace

void check_plausibility(const Plan& plan, const Observations& observations, const Inputs& inputs,
                        Diagnostics& findings) {
  const InputFindings report(inputs, findings);
  for (const auto& [area, subject] : observations.observed()) {
    if (subject >= subject_count(plan)) continue;  // classes and scores
    if (subject_at(plan, subject).measure == Measure::state) continue;
    check_series(report, plan, observations, subject, area);
  }
  const int areas = static_cast<int>(observations.areas().size());
  for (const Indicator& indicator : plan.indicators) {
    if (!indicator.ratio || indicator.measure != Measure::share) continue;
    for (int area = 0; area < areas; ++area) {
      check_parts(report, plan, observations, *indicator.ratio, area);
    }
  }
}

}  // namespace planmeter
