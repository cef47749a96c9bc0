// SPDX-License-Identifier: MIT
// One value after another, against the one before it.
#include "evaluate/plausibility.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/ascii.h"
#include "core/plan_lookup.h"
#include "core/rational.h"

namespace planmeter {

namespace {

struct Dated {
  int year = 0;
  Decimal value;
  std::uint64_t position = 0;
};

struct DataFindings {
  const Inputs& inputs;
  Diagnostics& findings;

  void add(Code code, std::uint64_t position,
           std::initializer_list<std::string_view> arguments) const {
    const InputPlace place = inputs.locate(position);
    findings.add(code, place.file, place.line, place.column, arguments);
  }
};

/// A baseline of the plan's own area stands before what is observed.
std::vector<Dated> values_of(const Plan& plan, const Series& series, int subject, int area) {
  std::vector<Dated> values;
  const std::size_t position = static_cast<std::size_t>(subject);
  if (area == 0 && position < plan.indicators.size() && plan.indicators[position].baseline) {
    const Baseline& baseline = *plan.indicators[position].baseline;
    values.push_back({baseline.year, baseline.value, 0});
  }
  for (const Observation& observation : series) {
    if (!observation.is_plain()) continue;
    if (!values.empty() && values.back().year == observation.period.to) continue;
    values.push_back({observation.period.to, observation.value, observation.position});
  }
  std::ranges::stable_sort(values, {}, &Dated::year);
  return values;
}

std::ptrdiff_t digits_of(const Decimal& value) {
  return std::ranges::count_if(value.to_text(), is_digit);
}

/// About 10,000 times, one way or the other.
bool is_other_magnitude(const Rational& left, const Rational& right) {
  if (left.sign() <= 0 || right.sign() <= 0) return false;
  const Rational ratio = left > right ? left / right : right / left;
  return ratio >= Rational(5000) && ratio <= Rational(20000);
}

void check_pair(const DataFindings& report, const Subject& subject, const Dated& before,
                const Dated& value) {
  if (value.position == 0) return;
  const std::string year = std::to_string(value.year);
  const std::string year_before = std::to_string(before.year);
  const std::string text = value.value.to_text();
  const std::string text_before = before.value.to_text();
  const bool amount = subject.measure == Measure::stock || subject.measure == Measure::flow;
  const Rational now(value.value);
  const Rational then(before.value);
  if (amount && is_other_magnitude(now, then)) {
    report.add(Code::data_other_magnitude, value.position,
               {subject.id, year, text, year_before, text_before});
    return;
  }
  if (value.year != before.year + 1) return;
  if (now == then && digits_of(value.value) > 1) {
    report.add(Code::data_same_as_before, value.position, {subject.id, year, text, year_before});
  }
  if (subject.measure == Measure::stock && then.sign() > 0 && now * Rational(2) <= then) {
    report.add(Code::data_level_halved, value.position,
               {subject.id, year, text, year_before, text_before});
  }
}

void check_series(const DataFindings& report, const Plan& plan, const Observations& observations,
                  int number, int area) {
  const Subject& subject = subject_at(plan, number);
  const std::vector<Dated> values =
      values_of(plan, observations.series(number, area), number, area);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Dated& value = values[i];
    if (value.position != 0 && subject.measure == Measure::share && value.value > Decimal(100)) {
      report.add(Code::data_share_over_100, value.position,
                 {subject.id, std::to_string(value.year), value.value.to_text()});
    }
    if (i > 0) check_pair(report, subject, values[i - 1], value);
  }
}

/// A share's numerator above its denominator.
void check_parts(const DataFindings& report, const Plan& plan, const Observations& observations,
                 const Indicator& indicator, int area) {
  if (!indicator.ratio || indicator.measure != Measure::share) return;
  const Series parts = observations.series(indicator.ratio->of, area);
  const Series wholes = observations.series(indicator.ratio->per, area);
  for (const Observation& part : parts) {
    if (!part.is_plain()) continue;
    const std::optional<Observation> whole = wholes.at(part.period.to);
    if (!whole || !whole->is_plain() || part.value <= whole->value) continue;
    report.add(
        Code::data_part_over_whole, part.position,
        {subject_at(plan, indicator.ratio->of).id, std::to_string(part.period.to),
         part.value.to_text(), subject_at(plan, indicator.ratio->per).id, whole->value.to_text()});
  }
}

}  // namespace

void check_plausibility(const Plan& plan, const Observations& observations, const Inputs& inputs,
                        Diagnostics& findings) {
  const DataFindings report{inputs, findings};
  const int areas = static_cast<int>(observations.areas().size());
  for (int area = 0; area < areas; ++area) {
    for (int subject = 0; subject < subject_count(plan); ++subject) {
      if (subject_at(plan, subject).measure == Measure::state) continue;
      check_series(report, plan, observations, subject, area);
    }
    for (const Indicator& indicator : plan.indicators) {
      check_parts(report, plan, observations, indicator, area);
    }
  }
}

}  // namespace planmeter
