// SPDX-License-Identifier: MIT
// Places in thousandths, and axes with round steps.
#include "report/year_end/axis.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace planmeter::axis_test {
namespace {

using Values = std::vector<Rational>;

Rational number(std::string_view text) { return Rational(*Decimal::parse(text)); }

Values numbers(std::initializer_list<std::string_view> texts) {
  Values values;
  for (const std::string_view text : texts) values.push_back(number(text));
  return values;
}

/// `0:500 250:600`.
std::string text(const Axis& axis) {
  std::string all;
  for (const AxisLabel& label : axis.labels()) {
    all += (all.empty() ? "" : " ") + std::to_string(label.at) + ":" + label.text;
  }
  return all;
}

std::string axis_of(std::initializer_list<std::string_view> texts) {
  return text(Axis(numbers(texts)));
}

/// Whether a number is 1, 2 or 5 times a power of ten.
bool is_round(Rational step) {
  while (step >= Rational(10)) step = step / Rational(10);
  while (step < Rational(1)) step = step * Rational(10);
  return step == Rational(1) || step == Rational(2) || step == Rational(5);
}

/// What every axis must keep; the first broken rule, or nothing.
std::string broken_rule(const Values& values) {
  const std::vector<AxisLabel> labels = Axis(values).labels();
  if (labels.size() < 2) return "fewer than 2 labels";
  if (labels.size() > 7) return "more than 7 labels";
  const Rational step = number(labels[1].text) - number(labels[0].text);
  if (step.sign() <= 0 || !is_round(step)) return "step " + step.to_text();
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (number(labels[i].text) - number(labels[i - 1].text) != step) return "uneven steps";
    if (labels[i].at <= labels[i - 1].at) return "places do not rise";
  }
  for (const AxisLabel& label : labels) {
    const Rational steps = number(label.text) / step;
    if (number(steps.to_fixed(0)) != steps) return "label is no multiple of the step";
  }
  if (labels.front().at != 0 || labels.back().at != 1000) return "ends not at 0 and 1000";
  if (number(labels.front().text) > std::ranges::min(values)) return "least value below the axis";
  if (number(labels.back().text) < std::ranges::max(values)) return "largest value above the axis";
  return {};
}

TEST_CASE("thousandths: half away from zero") {
  CHECK(thousandths(Rational(0)) == 0);
  CHECK(thousandths(Rational(1)) == 1000);
  CHECK(thousandths(Rational(1) / Rational(3)) == 333);
  CHECK(thousandths(Rational(2) / Rational(3)) == 667);
  CHECK(thousandths(number("0.0005")) == 1);
  CHECK(thousandths(number("-0.0005")) == -1);
  CHECK(thousandths(number("0.00049999999999999999")) == 0);
  CHECK(thousandths(number("-0.00049999999999999999")) == 0);
  CHECK(thousandths(number("0.6245")) == 625);
  CHECK(thousandths(number("-0.6245")) == -625);
  CHECK(thousandths(number("0.6244999")) == 624);
}

TEST_CASE("thousandths: cut at ten times the whole, either way") {
  CHECK(thousandths(number("9.9994")) == 9999);
  CHECK(thousandths(number("9.9995")) == 10000);
  CHECK(thousandths(Rational(10)) == 10000);
  CHECK(thousandths(number("10.001")) == 10000);
  CHECK(thousandths(Rational(-10)) == -10000);
  CHECK(thousandths(number("-10.001")) == -10000);
  CHECK(thousandths(number("-9.9994")) == -9999);
  CHECK(thousandths(Rational(10).power(60)) == 10000);
  CHECK(thousandths(Rational(0) - Rational(10).power(60)) == -10000);
}

TEST_CASE("axis: the smallest round step that five times holds the range") {
  // 900 - 530 = 370, a fifth of which is 74: steps of 100.
  CHECK(axis_of({"530", "900", "750"}) == "0:500 250:600 500:700 750:800 1000:900");
  // A fifth of 1 is 0.2, of 10 is 2, of 5 is 1: round already.
  CHECK(axis_of({"1", "2"}) == "0:1 200:1.2 400:1.4 600:1.6 800:1.8 1000:2");
  CHECK(axis_of({"0", "10"}) == "0:0 200:2 400:4 600:6 800:8 1000:10");
  CHECK(axis_of({"20", "25"}) == "0:20 200:21 400:22 600:23 800:24 1000:25");
  // A hair more than 1: a fifth is more than 0.2, the next round step is 0.5.
  CHECK(axis_of({"1", "2.0000001"}) == "0:1 333:1.5 667:2 1000:2.5");
}

TEST_CASE("axis: values that are no multiples of the step may take one step more") {
  // 10 / 5 = 2; 0.9 lies above 0, 10.9 below 12: six steps, seven labels.
  CHECK(axis_of({"0.9", "10.9"}) == "0:0 167:2 333:4 500:6 667:8 833:10 1000:12");
}

TEST_CASE("axis: negative values") {
  // 10 / 5 = 2; -3 lies above -4, 7 below 8.
  CHECK(axis_of({"-3", "7"}) == "0:-4 167:-2 333:0 500:2 667:4 833:6 1000:8");
  // 4 / 5 = 0.8: steps of 1.
  CHECK(axis_of({"-6", "-2"}) == "0:-6 250:-5 500:-4 750:-3 1000:-2");
  CHECK(axis_of({"-0.25", "0"}) == "0:-0.25 200:-0.2 400:-0.15 600:-0.1 800:-0.05 1000:0");
}

TEST_CASE("axis: cut where 0 lies beyond an end") {
  const auto is_cut = [](std::initializer_list<std::string_view> values) {
    return Axis(numbers(values)).is_cut();
  };
  CHECK(is_cut({"530", "900"}));
  CHECK(is_cut({"-6", "-2"}));
  CHECK_FALSE(is_cut({"-3", "7"}));
  CHECK_FALSE(is_cut({"-0.25", "0"}));
  // 9 / 5 = 1.8: steps of 2, and 1 lies above 0.
  CHECK_FALSE(is_cut({"1", "10"}));
}

TEST_CASE("axis: one value, or equal ones, have a scale as wide as the value") {
  // 900 / 5 = 180: steps of 200.
  CHECK(axis_of({"900"}) == "0:800 1000:1000");
  CHECK(Axis(numbers({"900"})).place(Rational(900)) == 500);
  CHECK(axis_of({"900", "900", "900"}) == "0:800 1000:1000");
  CHECK(axis_of({"1000"}) == "0:1000 1000:1200");
  CHECK(axis_of({"-50"}) == "0:-50 1000:-40");
  CHECK(axis_of({"0"}) == "0:0 1000:0.2");
  CHECK(axis_of({"0", "0"}) == "0:0 1000:0.2");
}

TEST_CASE("axis: places lie between its ends and are rounded half away from zero") {
  const Axis axis(numbers({"530", "900"}));  // 500 to 900
  CHECK(axis.place(Rational(500)) == 0);
  CHECK(axis.place(Rational(530)) == 75);         // 30 / 400
  CHECK(axis.place(Rational(799)) == 748);        // 299 / 400 = 0.7475
  CHECK(axis.place(number("799.19999")) == 748);  // 0.747999…
  CHECK(axis.place(Rational(900)) == 1000);
  CHECK(axis.place(Rational(460)) == -100);  // outside: told so
  CHECK(axis.place(Rational(940)) == 1100);
}

TEST_CASE("axis: very large and very small ranges keep the rules") {
  CHECK(axis_of({"0", "7e30"}) ==
        "0:0 250:2000000000000000000000000000000 500:4000000000000000000000000000000 "
        "750:6000000000000000000000000000000 1000:8000000000000000000000000000000");
  // 2 / 5 = 0.4: steps of 0.5 times 10 to the power of -30.
  CHECK(axis_of({"1e-30", "3e-30"}).starts_with("0:0." + std::string(29, '0') + "1 250:"));
  CHECK(broken_rule(numbers({"-4e30", "4e30"})) == "");
  CHECK(broken_rule(numbers({"1e-30", "7e30"})) == "");
  // A base with a hundred-thousandth more, on ten trillion.
  CHECK(axis_of({"10000000000000", "10000000000000.00001"}) ==
        "0:10000000000000 200:10000000000000.000002 400:10000000000000.000004 "
        "600:10000000000000.000006 800:10000000000000.000008 1000:10000000000000.00001");
}

TEST_CASE("axis: a third and its decimal of 38 digits differ by less than a decimal can say") {
  const Rational third = Rational(1) / Rational(3);
  const Rational printed = number("0.33333333333333333333333333333333333333");
  const Axis axis(Values{third, printed});
  CHECK(axis.place(printed) >= 0);
  CHECK(axis.place(third) <= 1000);
  CHECK(axis.place(printed) < axis.place(third));
}

TEST_CASE("axis: values that differ in their last of 38 digits") {
  const Values values = numbers({"1", "1.0000000000000000000000000000000000001"});
  const Axis axis(values);
  CHECK(axis.place(values[0]) >= 0);
  CHECK(axis.place(values[1]) <= 1000);
  CHECK(axis.place(values[0]) < axis.place(values[1]));
}

TEST_CASE("axis: round labels that hold the values, for ranges of every size") {
  for (int size = -8; size <= 8; ++size) {
    Rational power(1);
    for (int i = 0; i < size; ++i) power = power * Rational(10);
    for (int i = 0; i > size; --i) power = power / Rational(10);
    for (int low = -7; low <= 7; low += 2) {
      for (int width = 0; width <= 60; width += 3) {
        const Rational least = power * Rational(low) * Rational(13) / Rational(10);
        const Values values = {least, least + power * Rational(width) / Rational(7)};
        CHECK_MESSAGE(broken_rule(values) == "", size, " ", low, " ", width);
      }
    }
  }
}

}  // namespace
}  // namespace planmeter::axis_test
