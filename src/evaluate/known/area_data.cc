// SPDX-License-Identifier: MIT
// Looks up the series an indicator needs.
#include "evaluate/known/area_data.h"

#include "core/counters.h"
#include "core/plan_lookup.h"

namespace planmeter {

namespace {

Input input_of(const Plan& plan, const Observations& observations, int subject,
               std::optional<int> area) {
  Input input;
  if (subject < 0) return input;
  const Subject& of = subject_at(plan, subject);
  input.measure = of.measure;
  input.counted = is_counted(of) || of.measure == Measure::rank;
  if (area) {
    input.series = observations.series(subject, *area);
    input.awaited = observations.awaited(subject, *area);
  }
  // The plan prints baselines for its own area only.
  if (area == 0 && static_cast<std::size_t>(subject) < plan.indicators.size()) {
    input.baseline = plan.indicators[static_cast<std::size_t>(subject)].baseline;
  }
  return input;
}

/// At constant prices against at current ones; what says nothing is taken to go with either.
bool are_other_prices(Prices left, Prices right) {
  return left != right && left != Prices::unstated && right != Prices::unstated;
}

/// Without what the indicator is relative to, which may in turn be relative to it.
AreaData gather_alone(const Plan& plan, const Observations& observations,
                      const Indicator& indicator, std::optional<int> number) {
  AreaData data;
  data.plan = &plan;
  data.indicator = &indicator;
  data.own = input_of(plan, observations, indicator.position, number);
  // It may stand for the plan's own as that was before an amendment.
  if (number == 0) data.own.baseline = indicator.baseline;
  data.amounts = input_of(plan, observations, indicator.of, number);
  data.level = input_of(plan, observations, indicator.change_of, number);
  if (indicator.ratio) {
    data.numerator = input_of(plan, observations, indicator.ratio->of, number);
    data.denominator = input_of(plan, observations, indicator.ratio->per, number);
  }
  if (indicator.of >= 0) {
    data.amounts_at_other_prices =
        are_other_prices(indicator.prices, subject_at(plan, indicator.of).prices);
  }
  return data;
}

/// A series has no targets of its own: what is read of an indicator there is how it is measured.
constexpr Indicator series_of_amounts;
constexpr Indicator series_of_rates = [] {
  Indicator rates;
  rates.measure = Measure::growth;
  return rates;
}();

/// What an indicator is held against: another indicator with all it takes, or a series alone.
std::shared_ptr<const AreaData> reference_of(const Plan& plan, const Observations& observations,
                                             int subject, std::optional<int> area) {
  if (subject < 0) return nullptr;
  const std::size_t position = static_cast<std::size_t>(subject);
  if (position < plan.indicators.size()) {
    return std::make_shared<AreaData>(
        gather_alone(plan, observations, plan.indicators[position], area));
  }
  AreaData data;
  data.plan = &plan;
  data.own = input_of(plan, observations, subject, area);
  data.indicator = data.own.measure == Measure::growth ? &series_of_rates : &series_of_amounts;
  return std::make_shared<AreaData>(std::move(data));
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
  AreaData data = gather_alone(plan, observations, indicator, number);
  data.reference = reference_of(plan, observations, indicator.relative_to, number);
  return data;
}

}  // namespace planmeter
