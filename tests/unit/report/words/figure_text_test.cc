// SPDX-License-Identifier: MIT
// Rounding, and never to the other side of a bound.
#include "report/words/figure_text.h"

#include <doctest/doctest.h>

namespace planmeter::figure_text_test {
namespace {

Rational number(std::string_view text) { return Rational(*Decimal::parse(text)); }
Rational fraction(std::int64_t above, std::int64_t below) {
  return Rational(above) / Rational(below);
}

TEST_CASE("figure_text: half away from zero") {
  CHECK(rounded(number("1.005"), 2, {}) == "1.01");
  CHECK(rounded(number("-1.005"), 2, {}) == "-1.01");
  CHECK(rounded(number("1.0049"), 2, {}) == "1.00");
  CHECK(rounded(number("0.5"), 0, {}) == "1");
  CHECK(rounded(number("-0.5"), 0, {}) == "-1");
  CHECK(rounded(number("-0.001"), 2, {}) == "0.00");
}

TEST_CASE("figure_text: as many more digits as it takes to stand to the bound as the number does") {
  CHECK(rounded(number("0.796"), 1, number("0.8")) == "0.796");
  CHECK(rounded(number("0.79996"), 2, number("0.8")) == "0.79996");
  CHECK(rounded(number("0.80004"), 2, number("0.8")) == "0.80004");
  CHECK(rounded(number("0.80006"), 2, number("0.8")) == "0.8001");
  CHECK(rounded(number("0.8"), 2, number("0.8")) == "0.80");
  CHECK(rounded(number("-0.79996"), 2, number("-0.8")) == "-0.79996");
  CHECK(rounded(number("0.0004"), 2, number("0")) == "0.0004");
}

TEST_CASE("figure_text: a bound with more digits than are shown") {
  CHECK(rounded(number("15"), 2, number("15.001")) == "15.00");
  CHECK(rounded(number("15.002"), 2, number("15.001")) == "15.002");
  CHECK(rounded(number("2.0113571875"), 4, number("2.0113571875")) == "2.0113571875");
}

TEST_CASE("figure_text: a level is exact where it is short, else rounded") {
  CHECK(value_text(number("750")) == "750");
  CHECK(value_text(number("22.50")) == "22.5");
  CHECK(value_text(number("0.79996"), number("0.8")) == "0.79996");
  CHECK(value_text(number("-3.25")) == "-3.25");
  CHECK(value_text(fraction(70, 3)) == "23.3333");
  CHECK(value_text(fraction(70, 3), {}, 2) == "23.33");
  CHECK(value_text(fraction(2, 3)) == "0.6667");
  // 0.79999982...: with 6 decimals it would be 0.800000.
  CHECK(value_text(fraction(7999999, 10000001), number("0.8")) == "0.7999998");
  CHECK(value_text(number("1029")) == "1029");
}

TEST_CASE("figure_text: computed per cent has 2 decimals, other levels 4") {
  CHECK(places_for("%") == 2);
  CHECK(places_for("件/万人") == 4);
}

TEST_CASE("figure_text: per cent has 2 decimals") {
  CHECK(percent_text(number("0.15")) == "15.00%");
  CHECK(percent_text(number("1.0325")) == "103.25%");
  CHECK(percent_text(number("0.12345")) == "12.35%");
  CHECK(percent_text(number("-0.12345")) == "-12.35%");
  CHECK(percent_text(fraction(799, 900), Rational(1)) == "88.78%");
}

TEST_CASE("figure_text: nothing but 100 % is shown as 100 %") {
  CHECK(percent_text(Rational(1), Rational(1)) == "100.00%");
  CHECK(percent_text(number("0.9999"), Rational(1)) == "99.99%");
  CHECK(percent_text(number("0.999951"), Rational(1)) == "99.995%");
  CHECK(percent_text(number("0.99999951"), Rational(1)) == "99.99995%");
  CHECK(percent_text(number("1.00004"), Rational(1)) == "100.004%");
}

TEST_CASE("figure_text: multiples have 4 decimals") {
  CHECK(multiple_text(number("2.0113571875")) == "2.0114");
  CHECK(multiple_text(number("2")) == "2.0000");
  CHECK(multiple_text(number("1.3221"), number("1.3225")) == "1.3221");
  CHECK(multiple_text(number("1.99996"), number("2")) == "1.99996");
}

TEST_CASE("figure_text: a figure by the quantity of its target") {
  CHECK(quantity_text(number("15.0391"), Quantity::average_growth, number("15")) == "15.04%");
  CHECK(quantity_text(number("14.9996"), Quantity::average_growth, number("15")) == "14.9996%");
  CHECK(quantity_text(number("14.9951"), Quantity::average_growth, number("15")) == "14.995%");
  CHECK(quantity_text(number("2"), Quantity::multiple) == "2.0000");
  CHECK(quantity_text(number("750"), Quantity::value) == "750");
  CHECK(quantity_text(number("-20"), Quantity::change) == "-20");
  CHECK(quantity_text(fraction(250, 3), Quantity::total) == "83.3333");
  CHECK(quantity_text(fraction(70, 3), Quantity::value, {}, 2) == "23.33");
}

TEST_CASE("figure_text: two figures side by side stand to each other as the exact ones do") {
  const auto text = [](const Rational& value, const Limits& limits) {
    return rounded(value, 2, limits);
  };
  const auto both = [&](const Rational& one, const Rational& other) {
    return text(one, beside(one, other, text)) + " " + text(other, beside(other, one, text));
  };
  // 3.8913 against 3.888: both round to 3.89, which is no miss.
  CHECK(both(number("3.888"), number("3.8913")) == "3.888 3.891");
  CHECK(both(number("3.8949"), number("3.8946")) == "3.895 3.89");
  CHECK(both(number("3.88"), number("3.8913")) == "3.88 3.89");
  CHECK(both(fraction(1, 3), fraction(1, 3)) == "0.33 0.33");
  CHECK(text(number("3.888"), beside(number("3.888"), std::nullopt, text)) == "3.89");
}

TEST_CASE("figure_text: what a target holds a figure against") {
  Target target;
  target.bound = Decimal(891);
  target.upper = Decimal(86, 4);
  target.comparison = Comparison::about;
  // 891 - 0.0086 = 890.9914 is inside, 890.99 would not be.
  CHECK(rounded(number("890.9914"), 2, limits_of(target)) == "890.9914");
  CHECK(rounded(number("891.0086"), 2, limits_of(target)) == "891.0086");
  target.comparison = Comparison::between;
  target.upper = Decimal(892);
  CHECK(rounded(number("892.001"), 2, limits_of(target)) == "892.001");
  CHECK(rounded(number("891.501"), 2, limits_of(target)) == "891.50");
  CHECK(rounded(number("0.40000001"), 2, limits_of_size(number("-0.4"), number("-0.40000001"))) ==
        "0.40000001");
  CHECK(rounded(number("0.40000001"), 2, limits_of_size(number("0.4"), number("-0.40000001"))) ==
        "0.40");
}

TEST_CASE("figure_text: what is needed suffices as printed") {
  CHECK(needed_text(number("16.514999"), 2, {}, true) == "16.52");
  CHECK(needed_text(number("16.51"), 2, {}, true) == "16.51");
  CHECK(needed_text(number("-26.8449"), 2, {}, true) == "-26.84");
  CHECK(needed_text(number("-3.331"), 2, {}, false) == "-3.34");
  CHECK(needed_text(number("100.2"), 0, {}, true) == "101");
  // Less than 15 is not shown as 15.
  CHECK(needed_text(number("14.9971"), 2, number("15"), true) == "14.998");
  CHECK(needed_percent_text(number("0.148698"), {}, true) == "14.87%");
  CHECK(needed_percent_text(number("-0.129449"), {}, false) == "-12.95%");
}

/// `exact|shown`, a code with its label, a text, or what stands for nothing.
std::string text(const Cell& cell) {
  if (const Number* number = std::get_if<Number>(&cell)) return number->exact + "|" + number->shown;
  if (const Coded* coded = std::get_if<Coded>(&cell)) return coded->code + "|" + coded->label;
  if (const Text* words = std::get_if<Text>(&cell)) return words->text;
  return "missing";
}

TEST_CASE("figure_text: cells carry the exact figure and the shown one") {
  CHECK(text(number_cell(number("0.15"), "15.00%")) == "0.15|15.00%");
  CHECK(text(number_cell({}, "—")) == "missing");
  CHECK(text(value_cell(fraction(70, 3))) == "23.3333333333333|23.3333");
  CHECK(text(value_cell({})) == "missing");
  CHECK(text(decimal_cell(Decimal(225, 1))) == "22.5|22.5");
  CHECK(text(integer_cell(2022)) == "2022|2022");
  CHECK(text(integer_cell({})) == "missing");
  CHECK(text(text_cell("邢台市")) == "邢台市");
  CHECK(text(text_cell("")) == "missing");
  CHECK(text(code_cell("met", "达标")) == "met|达标");
  CHECK(text(code_cell("met")) == "met|met");
  CHECK(text(code_cell("")) == "missing");
}

TEST_CASE("figure_text: periods") {
  CHECK(period_text({2022, 2022, 0}, Language::zh) == "2022");
  CHECK(period_text({2021, 2024, 0}, Language::zh) == "2021—2024");
  CHECK(period_text({2021, 2024, 0}, Language::en) == "2021-2024");
  CHECK(period_text({2021, 2021, 9}, Language::zh) == "2021-09");
}

TEST_CASE(
    "figure_text: a value as published, and in signs where its words are of another language") {
  Observation observation;
  observation.value = 700;
  CHECK(observation_text(observation, Language::zh) == "700");
  const auto shown = [&observation](ValueKind kind, Language language) {
    observation.kind = kind;
    return observation_text(observation, language);
  };
  CHECK(shown(ValueKind::at_least, Language::zh) == "≥700");
  CHECK(shown(ValueKind::more_than, Language::zh) == ">700");
  CHECK(shown(ValueKind::at_most, Language::en) == "≤700");
  CHECK(shown(ValueKind::less_than, Language::en) == "<700");
  CHECK(shown(ValueKind::estimate, Language::zh) == "约700");
  CHECK(shown(ValueKind::estimate, Language::en) == "about 700");
  CHECK(shown(ValueKind::done, Language::zh) == "完成");
  CHECK(shown(ValueKind::done, Language::en) == "done");
  CHECK(shown(ValueKind::not_done, Language::zh) == "未完成");
  CHECK(shown(ValueKind::not_done, Language::en) == "not done");
  observation.text = "突破700";
  CHECK(shown(ValueKind::at_least, Language::zh) == "突破700");
  CHECK(shown(ValueKind::at_least, Language::en) == "≥700");
  observation.text = "A";
  CHECK(shown(ValueKind::tier, Language::zh) == "A");
  observation.text = {};
  observation.value = 60;
  CHECK(shown(ValueKind::share_done, Language::zh) == "60%");
}

}  // namespace
}  // namespace planmeter::figure_text_test
