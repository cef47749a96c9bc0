// SPDX-License-Identifier: MIT
// Tests of the growth calculator: every answerable combination, and every refusal.
#include "evaluate/growth/growth_calculator.h"

#include <doctest/doctest.h>

#include <string>

#include "core/diagnostic.h"
#include "finding_lines.h"

namespace planmeter::growth_calculator_test {
namespace {

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

/// `rate years from to multiple`, - for what is not known; `doubles` where it does.
std::string solved(const GrowthGiven& given) {
  const GrowthAnswer answer = calculate_growth(given);
  std::string text;
  for (const auto& figure : {answer.rate, answer.years, answer.from, answer.to}) {
    text += (figure ? figure->to_text() : "-") + " ";
  }
  return text + answer.multiple.to_text() + (answer.doubles ? " doubles" : "");
}

std::string refused(const GrowthGiven& given) {
  try {
    calculate_growth(given);
  } catch (const InputError& error) {
    return finding_lines(error.diagnostics());
  }
  return "not refused";
}

TEST_CASE("calculate_growth: rate and years give the exact multiple") {
  CHECK(solved({.rate = 15, .years = 5}) == "0.15 5 - - 2.0113571875 doubles");
  // 1.148^2 = 1.317904, ^4 = 1.736870953216, ^5 = 1.993927854291968
  CHECK(solved({.rate = number("14.8"), .years = 5}) == "0.148 5 - - 1.99392785429197");
  CHECK(solved({.rate = 15, .years = 4}) == "0.15 4 - - 1.74900625");
  CHECK(solved({.rate = -50, .years = 2}) == "-0.5 2 - - 0.25");
}

TEST_CASE("calculate_growth: an end and rate and years give the other end") {
  CHECK(solved({.rate = 15, .years = 5, .from = 100}) ==
        "0.15 5 100 201.13571875 2.0113571875 doubles");
  CHECK(solved({.rate = 10, .years = 2, .to = 121}) == "0.1 2 100 121 1.21");
}

TEST_CASE("calculate_growth: ends or a multiple with years give the rate") {
  CHECK(solved({.years = 5, .from = 100, .to = number("201.13571875")}) ==
        "0.15 5 100 201.13571875 2.0113571875 doubles");
  // the fifth root of 2 is 1.148698354997035, the fourth 1.189207115002721
  CHECK(solved({.years = 5, .from = 100, .multiple = 2}) ==
        "0.148698354997035 5 100 200 2 doubles");
  CHECK(solved({.years = 4, .multiple = 2}) == "0.189207115002721 4 - - 2 doubles");
}

TEST_CASE("calculate_growth: rate and multiple give the years") {
  // ln 2 / ln 1.15 = 0.693147 / 0.139762 = 4.9595
  const GrowthAnswer answer = calculate_growth({.rate = 15, .multiple = 2});
  CHECK(answer.years->to_fixed(2) == "4.96");
  CHECK(answer.whole_years == 5);
  // 1.1^2 is 1.21, no more and no less; one digit more takes a third step
  CHECK(solved({.rate = 10, .multiple = number("1.21")}) == "0.1 2 - - 1.21");
  CHECK(calculate_growth({.rate = 10, .multiple = number("1.2100000001")}).whole_years == 3);
  CHECK(solved({.rate = -50, .multiple = number("0.25")}) == "-0.5 2 - - 0.25");
}

TEST_CASE("calculate_growth: more than needed is fine where it agrees, exactly") {
  CHECK(solved({.rate = 10, .years = 2, .from = 100, .to = 121}) == "0.1 2 100 121 1.21");
  CHECK(refused({.rate = 10, .years = 2, .from = 100, .to = 122}) ==
        ":0:0 error usage-growth-contradiction 1.22|1.21\n");
  CHECK(refused({.years = 5, .from = 100, .to = 300, .multiple = 2}) ==
        ":0:0 error usage-growth-contradiction 2|3\n");
}

TEST_CASE("calculate_growth: what has no growth rate is refused") {
  CHECK(refused({.years = 5, .from = 0, .to = 5}) ==
        ":0:0 error usage-growth-not-positive --from|0\n");
  CHECK(refused({.years = 5, .from = -3, .to = 5}) ==
        ":0:0 error usage-growth-not-positive --from|-3\n");
  CHECK(refused({.years = 5, .from = 3, .to = -5}) ==
        ":0:0 error usage-growth-not-positive --to|-5\n");
  CHECK(refused({.rate = 5, .multiple = 0}) ==
        ":0:0 error usage-growth-not-positive --multiple|0\n");
  CHECK(refused({.rate = -100, .years = 5}) == ":0:0 error usage-growth-rate -100\n");
  CHECK(refused({.rate = number("-100.1"), .years = 5}) == ":0:0 error usage-growth-rate -100.1\n");
}

TEST_CASE("calculate_growth: too little, and what is never reached") {
  const std::string too_little = ":0:0 error usage-growth-too-little\n";
  CHECK(refused({.rate = 15}) == too_little);
  CHECK(refused({.years = 5}) == too_little);
  CHECK(refused({.from = 100, .to = 200}) == too_little);
  CHECK(refused({.rate = -5, .multiple = 2}) == ":0:0 error usage-growth-never -5|2\n");
  CHECK(refused({.rate = 0, .multiple = 2}) == ":0:0 error usage-growth-never 0|2\n");
  CHECK(refused({.rate = number("0.0001"), .multiple = 2}) ==
        ":0:0 error usage-growth-too-long 0.0001|2|1000\n");
  CHECK(refused({.rate = number("1e-30"), .multiple = 2}) ==
        ":0:0 error usage-growth-too-long 0.000000000000000000000000000001|2|1000\n");
  CHECK(refused({.rate = 5, .multiple = 1}) == ":0:0 error usage-growth-never 5|1\n");
}

}  // namespace
}  // namespace planmeter::growth_calculator_test
