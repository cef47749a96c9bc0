// SPDX-License-Identifier: MIT
// A plain number is what Decimal makes of the same text; anything else is left to it.
#include "load/fast/plain_number.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "core/decimal.h"
#include "load/fast/padded_number.h"

namespace planmeter::plain_number_test {
namespace {

/// `COEFFICIENT/SCALE`, with `+ZEROS` where there are any, or `no`.
std::string read(std::string_view text) {
  const auto shown = [](bool is_number, const PlainNumber& number) {
    if (!is_number) return std::string("no");
    const std::string zeros = number.zeros == 0 ? "" : "+" + std::to_string(number.zeros);
    return std::to_string(number.coefficient) + "/" + std::to_string(number.scale) + zeros;
  };
  PlainNumber number;
  const std::string found = shown(read_plain_number(text, number), number);
  // Whatever stands around it, all at once gives the same.
  for (const std::string_view before :
       {"99999999999999999", ".................", "01,2020,-7.5,\"-9."}) {
    for (const std::string_view after :
         {",9.9999999999999999", "\n-6,2020,7.5,99999", "\"\r\n..............."}) {
      const std::string padded = std::string(before) + std::string(text) + std::string(after);
      PlainNumber other;
      const std::size_t size = read_padded_number(padded.data() + before.size(), other);
      REQUIRE(shown(size == text.size() && size > 0, other) == found);
    }
  }
  return found;
}

TEST_CASE("plain_number: digits, a sign, a point; trailing zeros apart") {
  CHECK(read("1029") == "1029/0");
  CHECK(read("-0.5") == "-5/1");
  CHECK(read("4.430") == "443/2+1");
  CHECK(read("1200") == "12/-2+2");
  CHECK(read("010") == "1/-1+1");
  CHECK(read("0") == "0/0");
  CHECK(read("-0.00") == "0/0+2");
  CHECK(read(".5") == "5/1");
  CHECK(read("5.") == "5/0");
  CHECK(read("1234567890123456") == "1234567890123456/0");
  CHECK(read("-1234567890.12345") == "-123456789012345/5");
  CHECK(read("123456.78") == "12345678/2");
  CHECK(read("0.12345678901234") == "12345678901234/14");
  CHECK(read("9999999999999999") == "9999999999999999/0");
  CHECK(read("12345678") == "12345678/0");
  CHECK(read("123456789") == "123456789/0");
  CHECK(read("0.00000001") == "1/8");
}

TEST_CASE("plain_number: what is left to others") {
  for (const std::string_view text : {"",
                                      "-",
                                      ".",
                                      "-.",
                                      "+1",
                                      "1e3",
                                      "1,029",
                                      "1.2.3",
                                      " 1",
                                      "1 ",
                                      "--1",
                                      "1-",
                                      "1%",
                                      "x",
                                      "12345678901234567",
                                      "0.123456789012345",
                                      "1234567890123456.",
                                      "1234.567.8",
                                      "12345.678.9",
                                      "1/2",
                                      "1:2",
                                      "12345678x",
                                      "x2345678",
                                      "1234\xB0",
                                      "\xFF",
                                      "1\xC2\xA0",
                                      "......."}) {
    CHECK(read(text) == "no");
  }
}

TEST_CASE("plain_number: agrees with Decimal on random texts") {
  std::mt19937 random(2);
  constexpr std::string_view characters = "0123456789000.-";
  int numbers = 0;
  for (int run = 0; run < 20'000; ++run) {
    std::string text(1 + random() % 19, ' ');
    for (char& c : text) c = characters[random() % characters.size()];
    PlainNumber number;
    if (!read_plain_number(text, number)) continue;
    ++numbers;
    int places = 0;
    REQUIRE(Decimal::from_normal(number.coefficient, number.scale) == Decimal::parse(text, places));
    REQUIRE(number.scale + number.zeros == places);
  }
  CHECK(numbers > 1'000);
}

}  // namespace
}  // namespace planmeter::plain_number_test
