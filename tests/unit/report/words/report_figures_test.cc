// SPDX-License-Identifier: MIT
// One number of decimals for an indicator: that of the plan's printed numbers.
#include "report/words/report_figures.h"

#include "evaluate_sample.h"

namespace planmeter::report_figures_test {
namespace {

using sample::one;
using sample::Sample;

std::optional<int> places(std::string_view measure, const std::string& keys,
                          Quantity quantity = Quantity::value) {
  const Sample sample = one(measure, keys, {});
  return plan_places(sample.indicator(), quantity);
}

TEST_CASE("plan_places: the most among base and bounds, of shares one at least") {
  CHECK(places("stock",
               "baseline: {year: 2020, value: 530}, targets: [{year: 2025, at_least: 900}]") == 0);
  CHECK(places("flow",
               "baseline: {year: 2020, value: 19.25}, targets: [{year: 2025, at_least: 50.5}]") ==
        2);
  CHECK(places("share",
               "baseline: {year: 2020, value: 20}, targets: [{year: 2022, at_least: 22.5}, {year: "
               "2025, at_least: 25}]") == 1);
  CHECK(places("share",
               "baseline: {year: 2020, value: 20}, targets: [{year: 2025, at_least: 25}]") == 1);
  CHECK(places("stock", "targets: [{year: 2025, between: [1.25, 2]}]") == 2);
}

TEST_CASE("plan_places: rates and multiples have their own") {
  const std::string growth =
      "baseline: {year: 2020, value: 4.43}, targets: [{year: 2025, quantity: average_growth, "
      "at_least: 15}]";
  CHECK(places("growth", growth) == 2);
  CHECK(places("growth", growth, Quantity::average_growth) == 2);
  // The base is an amount and no rate.
  CHECK(places("flow", growth, Quantity::average_growth) == 1);
  CHECK(places("flow", growth) == 2);
  CHECK(places("flow", growth, Quantity::multiple) == 2);
}

TEST_CASE("plan_places: nothing where the plan prints no number") {
  CHECK(places("flow", "targets: [{year: 2022, quantity: change, at_least: 0}]") == std::nullopt);
  CHECK(places("flow", "targets: [{year: 2022, quantity: change, at_least: 0.5}]") == 1);
}

TEST_CASE("digits_text: fixed, unless that would cross a limit") {
  const Sample sample = one(
      "share", "baseline: {year: 2020, value: 20}, targets: [{year: 2022, at_least: 22.5}]", {});
  const auto text = [&](std::int64_t hundredths, const Limits& limits, Decimals decimals) {
    return digits_text(Rational(hundredths) / Rational(100), sample.indicator(), Quantity::value,
                       limits, decimals);
  };
  CHECK(text(2000, {}, Decimals::as_plan) == "20.0");
  CHECK(text(2000, {}, Decimals::as_contract) == "20");
  CHECK(text(2262, {}, Decimals::as_plan) == "22.6");
  CHECK(text(2262, {}, Decimals::as_contract) == "22.62");
  // 22.46 is under 22.5, which 22.5 would not show.
  CHECK(text(2246, Rational(225) / Rational(10), Decimals::as_plan) == "22.46");
}

TEST_CASE("figure_text: a rate with its sign, a level without a number of the plan's as it is") {
  const Sample rate =
      one("growth", "targets: [{year: 2025, quantity: average_growth, at_least: 15}]", {});
  CHECK(figure_text(Rational(1534) / Rational(100), rate.indicator(), Quantity::average_growth, {},
                    Decimals::as_plan) == "15.3%");
  CHECK(figure_text(Rational(1534) / Rational(100), rate.indicator(), Quantity::average_growth, {},
                    Decimals::as_contract) == "15.34%");
  const Sample more = one("flow", "targets: [{year: 2022, quantity: change, at_least: 0}]", {});
  CHECK(figure_text(Rational(798) / Rational(100), more.indicator(), Quantity::change, {},
                    Decimals::as_plan) == "7.98");
}

TEST_CASE("printed_text and as_reported") {
  const Sample sample =
      one("share", "baseline: {year: 2020, value: 20}, targets: [{year: 2022, at_least: 22.5}]",
          {"2022,0.796", "2021,约3"});
  CHECK(printed_text(Decimal(20), sample.indicator()) == "20.0");
  CHECK(printed_text(Decimal(2262, 2), sample.indicator()) == "22.62");
  const Rational value = Rational(796) / Rational(1000);
  const AreaData data = sample.data();
  CHECK(as_reported(data.own.at(2022), value, "0.8") == "0.796");
  // Fewer digits than shown, another figure, an estimate, nothing.
  CHECK(as_reported(data.own.at(2022), value, "0.7960") == "0.7960");
  CHECK(as_reported(data.own.at(2022), Rational(1), "1.0") == "1.0");
  CHECK(as_reported(data.own.at(2021), Rational(3), "3.0") == "3.0");
  CHECK(as_reported(std::nullopt, value, "0.8") == "0.8");
}

}  // namespace
}  // namespace planmeter::report_figures_test
