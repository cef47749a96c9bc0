// SPDX-License-Identifier: MIT
// Looks up the series an indicator needs.
#include "evaluate/area_data.h"

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

Input input_of(const Plan& plan, const Observations& observations, int subject,
               std::optional<int> area) {
  Input input;
  if (subject < 0) return input;
  input.measure = subject_at(plan, subject).measure;
  if (area) input.series = observations.series(subject, *area);
  // The plan prints baselines for its own area only.
  if (area == 0 && static_cast<std::size_t>(subject) < plan.indicators.size()) {
    input.baseline = plan.indicators[static_cast<std::size_t>(subject)].baseline;
  }
  return input;
}

}  // namespace

std::optional<Observation> Input::at(int year) const {
  if (baseline && baseline->year == year) {
    Observation printed;
    printed.period = {year, year, 0};
    printed.value = baseline->value;
    return printed;
  }
  return series.at(year);
}

AreaData gather(const Plan& plan, const Observations& observations, const Indicator& indicator,
                std::string_view area) {
  return gather_area(plan, observations, indicator, observations.find_area(area));
}

AreaData gather_area(const Plan& plan, const Observations& observations, const Indicator& indicator,
                     std::optional<int> number) {
  const int subject = static_cast<int>(&indicator - plan.indicators.data());
  AreaData data;
  data.plan = &plan;
  data.indicator = &indicator;
  data.own = input_of(plan, observations, subject, number);
  data.amounts = input_of(plan, observations, indicator.of, number);
  data.level = input_of(plan, observations, indicator.change_of, number);
  if (indicator.ratio) {
    data.numerator = input_of(plan, observations, indicator.ratio->of, number);
    data.denominator = input_of(plan, observations, indicator.ratio->per, number);
  }
  return data;
}

}  // namespace planmeter
