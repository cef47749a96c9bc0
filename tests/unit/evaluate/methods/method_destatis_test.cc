// SPDX-License-Identifier: MIT
// Tests of the weather symbols, by the kind of target.
#include <doctest/doctest.h>

#include "method_sample.h"

namespace planmeter::method_destatis_test {

using namespace sample;

namespace {

using Values = std::vector<std::string_view>;
const Values rising = {"10", "12", "14", "16", "18"};

}  // namespace

TEST_CASE("Method destatis: the part of what is left that will be missed") {
  // 20 in 2021 and 2 a year: 28 by 2025.
  const auto towards = [](std::string_view goal) {
    return told(Method::destatis, after(in(upward("10", goal), 2021, "20"), rising));
  };
  CHECK(towards("28") == "sun 0");
  CHECK(towards("27").starts_with("sun -0.14285714285714"));
  // 2 of 10, and 2.1 of 10.1.
  CHECK(towards("30") == "partly_cloudy 0.2");
  CHECK(towards("30.1") == "cloud 0.207920792079208");
  // 0.4 of 8.4 is less than 5 %, 0.5 of 8.5 is more.
  CHECK(towards("28.4") == "sun 0.0476190476190476");
  CHECK(towards("28.5") == "partly_cloudy 0.0588235294117647");
  CHECK(towards("20") == "sun");
}

TEST_CASE("Method destatis: not moving, and moving the wrong way") {
  const MethodInput flat =
      after(in(upward("10", "30"), 2021, "20"), {"20", "25", "20", "15", "20"});
  CHECK(told(Method::destatis, flat) == "thunderstorm 1");
  const MethodInput falling =
      after(in(upward("10", "30"), 2021, "15"), {"20", "19", "18", "17", "16"});
  // 15 less 1 a year is 11: 19 of 15.
  CHECK(told(Method::destatis, falling) == "thunderstorm 1.26666666666667");
}

TEST_CASE("Method destatis: six values, four at least") {
  const MethodInput now = in(upward("10", "30"), 2021, "20");
  CHECK(told(Method::destatis, after(now, {"16", "18"})) == "too_few_values");
  CHECK(told(Method::destatis, after(now, {"14", "16", "18"})) == "partly_cloudy 0.2");
  // Of more than six the oldest do not count.
  CHECK(told(Method::destatis, after(now, {"90", "10", "12", "14", "16", "18"})) ==
        "partly_cloudy 0.2");
}

TEST_CASE("Method destatis: of a range the end that fares worse") {
  MethodInput now = in(upward("10", "26"), 2021, "20");
  now.goal->high = Rational(40);
  // 28 is past 26: -2 of 6 missed. Under the upper end it is already.
  CHECK(told(Method::destatis, after(now, rising)).starts_with("sun -0.333333333333333"));
  now.value = Rational(50);
  // From 50, past the upper end, and 8 more a year: 82 instead of 40.
  CHECK(told(Method::destatis, after(now, rising)) == "thunderstorm 4.2");
}

TEST_CASE("Method destatis: missed in its own year") {
  MethodInput now = upward("10", "30");
  now.goal->year = 2021;
  CHECK(told(Method::destatis, after(in(now, 2021, "20"), rising)) == "cloud");
  CHECK(told(Method::destatis, after(in(now, 2021, "10"), {"14", "13", "12", "11", "10"})) ==
        "thunderstorm");
  CHECK(told(Method::destatis, after(in(now, 2021, "14"), {"14", "13", "12", "11", "10"})) ==
        "thunderstorm");  // nowhere, from the first to the last
  CHECK(told(Method::destatis, after(in(now, 2021, "20"), {"16", "18"})) == "too_few_values");
}

TEST_CASE("Method destatis: reached, and the trend turned back") {
  const MethodInput now = in(downward("20", "13"), 2021, "13");
  CHECK(told(Method::destatis, after(now, {"9", "11", "11.9"})) == "partly_cloudy");
  CHECK(told(Method::destatis, after(now, {"16", "15", "14"})) == "sun");
  CHECK(told(Method::destatis, after(now, {"13", "13", "13"})) == "sun");
  CHECK(told(Method::destatis, after(now, {"11", "12"})) == "sun");  // no trend of three values
}

TEST_CASE("Method destatis: a direction alone") {
  MethodInput way;
  way.direction = Direction::up;
  const auto trend = [&way](std::string_view value, const Values& values) {
    return told(Method::destatis, after(in(way, 2021, value), values));
  };
  CHECK(trend("20", rising) == "sun");
  // The mean goes up, the last year down or nowhere.
  CHECK(trend("17", rising) == "partly_cloudy");
  CHECK(trend("18", rising) == "partly_cloudy");
  // The mean goes down or nowhere, the last year up.
  CHECK(trend("6", {"10", "9", "8", "7", "5"}) == "cloud");
  CHECK(trend("10", {"10", "9", "8", "7", "5"}) == "cloud");
  CHECK(trend("4", {"10", "9", "8", "7", "5"}) == "thunderstorm");
  way.direction = Direction::down;
  CHECK(trend("4", {"10", "9", "8", "7", "5"}) == "sun");
  // A survey of every second year: the last change is between its last two values.
  MethodInput every_second = in(way, 2021, "4");
  for (const auto& [year, value] : {std::pair(2015, 10), {2017, 9}, {2019, 3}}) {
    every_second.recent.push_back({year, Rational(value)});
  }
  CHECK(told(Method::destatis, every_second) == "partly_cloudy");
  way.direction = Direction::unstated;
  CHECK(trend("4", {"10", "9", "8", "7", "5"}) == "method_not_applicable");
}

TEST_CASE("Method destatis: a change of so much every year") {
  MethodInput way = upward("0", "2");
  way.yearly = Yearly::change;
  const auto changes = [&way](std::string_view value) {
    MethodInput input = in(way, 2021, value);
    input.reached = false;
    return told(Method::destatis, after(input, rising));
  };
  // From 10 and 18: the mean of five and the last change.
  CHECK(changes("20") == "sun");
  CHECK(changes("19.9") == "thunderstorm");
  // The mean is (20.5 - 10) / 5 = 2.1, the last change 20.5 - 18.6 = 1.9.
  MethodInput slower = in(way, 2021, "20.5");
  slower.reached = false;
  CHECK(told(Method::destatis, after(slower, {"10", "12", "14", "16", "18.6"})) == "partly_cloudy");
  MethodInput turned = in(way, 2021, "14");
  turned.reached = false;
  CHECK(told(Method::destatis, after(turned, {"10", "12", "14", "13", "12"})) == "cloud");
}

TEST_CASE("Method destatis: kept every year") {
  MethodInput way = upward("0", "15");
  way.yearly = Yearly::value;
  CHECK(told(Method::destatis, after(in(way, 2021, "20"), rising)) == "sun");
  CHECK(told(Method::destatis, after(in(way, 2021, "16"), {"20", "19", "18", "17", "17"})) ==
        "partly_cloudy");
  CHECK(told(Method::destatis, after(in(way, 2021, "14"), {"10", "11", "12", "13", "13"})) ==
        "cloud");
  CHECK(told(Method::destatis, after(in(way, 2021, "14"), {"20", "19", "18", "17", "16"})) ==
        "thunderstorm");
}

}  // namespace planmeter::method_destatis_test
