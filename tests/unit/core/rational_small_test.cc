// SPDX-License-Identifier: MIT
// Fractions on either side of what two words hold: 2^63 - 1 above and below the line.
#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "core/big_rational.h"
#include "core/rational.h"

namespace planmeter::rational_small_test {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();   // 9223372036854775807
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();  // -9223372036854775808

Rational number(std::string_view text) { return Decimal::parse(text).value(); }

Rational fraction(std::int64_t numerator, std::int64_t denominator) {
  return Rational(numerator) / Rational(denominator);
}

/// The number as digits, and whether it is held in two words.
std::string held(const Rational& value) {
  return value.to_whole_text() + (BigRational::is_held_small(value) ? " small" : " big");
}

}  // namespace

TEST_CASE("Rational: the least integer of 64 bits has no sign to turn, and is big") {
  CHECK(held(least) == "-9223372036854775808 big");
  CHECK(held(Rational(least) + Rational(1)) == "-9223372036854775807 small");
  CHECK(held(Rational(0) - Rational(least)) == "9223372036854775808 big");
  CHECK(held(Rational(least).magnitude()) == "9223372036854775808 big");
  CHECK(held(Rational(-most) - Rational(1)) == "-9223372036854775808 big");
  CHECK(held(Rational(least) * Rational(-1)) == "9223372036854775808 big");
  CHECK(held(Rational(least) / Rational(-2)) == "4611686018427387904 small");
  CHECK(held(fraction(-1, 2) * Rational(least)) == "4611686018427387904 small");
  // -2^31 * 2^32 is the least without ever being too much for 64 bits.
  CHECK(held(Rational(-2'147'483'648) * Rational(4'294'967'296)) == "-9223372036854775808 big");
  CHECK(held(Rational(-2).power(63)) == "-9223372036854775808 big");
  CHECK(held(Rational(-2).power(62)) == "4611686018427387904 small");
  CHECK(Rational(1) / Rational(least) == Rational(-1) / Rational(2).power(63));
  CHECK(Rational(least).sign() == -1);
  CHECK(Rational(least) < Rational(-most));
  CHECK(fraction(1, 2) > Rational(least));
}

TEST_CASE("Rational: over the line and back") {
  CHECK(held(Rational(most)) == "9223372036854775807 small");
  CHECK(held(Rational(most) + Rational(1)) == "9223372036854775808 big");
  CHECK(held(Rational(most) + Rational(most)) == "18446744073709551614 big");
  CHECK(held(Rational(most) + Rational(1) - Rational(1)) == "9223372036854775807 small");
  CHECK(held(Rational(most) * Rational(2) / Rational(2)) == "9223372036854775807 small");
  CHECK(held(Rational(-most).magnitude()) == "9223372036854775807 small");
  CHECK(held(Rational(2).power(100) / Rational(2).power(99)) == "2 small");
  CHECK(held(Rational(2).power(100) - Rational(2).power(100)) == "0 small");
  CHECK(held(Rational(3).power(90).power(0)) == "1 small");
  CHECK(held(Rational(3).power(90).root(90)) == "3 small");
  CHECK(held((Rational(10).power(30) + fraction(1, 2)).floor() - Rational(10).power(30)) ==
        "0 small");
}

TEST_CASE("Rational: denominators of 63 bits, prime to each other") {
  // 1 / n + 1 / (n - 1) = (2n - 1) / (n (n - 1)), and the difference is -1 over the same.
  const Rational n = most;
  const Rational together = fraction(1, most) + fraction(1, most - 1);
  CHECK(together * n * (n - Rational(1)) == Rational(2) * n - Rational(1));
  CHECK(fraction(1, most) - fraction(1, most - 1) == Rational(-1) / (n * (n - Rational(1))));
  CHECK(held(together - fraction(1, most - 1) - fraction(1, most)) == "0 small");
  CHECK(fraction(1, most) < fraction(1, most - 1));
  CHECK(fraction(-1, most) > fraction(-1, most - 1));
  CHECK(fraction(most - 1, most) < fraction(most, most - 1));
  CHECK(fraction(most - 2, most - 1) < fraction(most - 1, most));
  // The products of the way are just below 2^127, the sum is one.
  CHECK(fraction(most - 1, most) + fraction(1, most) == Rational(1));
  CHECK(fraction(most, most - 1) + fraction(most, most - 1) == fraction(most, (most - 1) / 2));
}

TEST_CASE("Rational: signs of denominators and of nothing") {
  CHECK(fraction(1, -1) == Rational(-1));
  CHECK(fraction(0, -5) == Rational(0));
  CHECK(fraction(-7, most) / fraction(7, -most) == Rational(1));
  CHECK(Rational(1) / Rational(-most) == fraction(-1, most));
  CHECK(fraction(5, 6) - fraction(5, 6) == Rational(0));
  CHECK(fraction(5, 6) * Rational(0) == Rational());
  CHECK(Rational(0) * Rational(2).power(70) == Rational(0));
  CHECK(Rational(0) / Rational(2).power(70) == Rational(0));
  CHECK(Rational(2).power(70) * Rational(0) == Rational(0));
  CHECK_THROWS(Rational(1) / Rational(0));
  CHECK_THROWS(Rational(2).power(70) / Rational(0));
}

TEST_CASE("Rational: of decimals of 38 digits, and of the ends of 128 bits") {
  const std::string nines(38, '9');
  CHECK(held(number(nines)) == nines + " big");
  CHECK(held(number("-" + nines)) == "-" + nines + " big");
  CHECK(held(number(nines) - (Rational(10).power(38) - Rational(1))) == "0 small");
  CHECK(held(number("0." + nines)) == "0." + nines + " big");
  CHECK(held(number("1e30")) == "1" + std::string(30, '0') + " big");
  CHECK(held(number("1e-30")) == "0." + std::string(29, '0') + "1 big");
  CHECK(held(number("1e18")) == "1" + std::string(18, '0') + " small");
  CHECK(held(number("1e19")) == "1" + std::string(19, '0') + " big");
  CHECK(held(number("1e-18")) == "0." + std::string(17, '0') + "1 small");
  CHECK(held(number("5e-19")) == "0." + std::string(18, '0') + "5 small");  // 1 / (2 * 10^18)
  CHECK(held(number("1e-19")) == "0." + std::string(18, '0') + "1 big");
  CHECK(number(nines + "e30") == number(nines) * Rational(10).power(30));
  CHECK(number("1." + std::string(36, '0') + "1e-30") * Rational(10).power(67) ==
        Rational(10).power(37) + Rational(1));
  // The coefficient -2^127, and 2^127 - 1, over ten.
  const Decimal lowest = Decimal::from_parts(least, 0, 1);
  const Decimal highest = Decimal::from_parts(most, std::numeric_limits<std::uint64_t>::max(), 1);
  CHECK(Rational(lowest) * Rational(10) == Rational(-2).power(127));
  CHECK(Rational(highest) * Rational(10) == Rational(2).power(127) - Rational(1));
}

TEST_CASE("Rational: texts whose digits 128 bits do not hold") {
  // 1 / 2^62 = 5^62 / 10^62, and 5^62 has 44 digits.
  CHECK((Rational(1) / Rational(2).power(10)).to_whole_text() == "0.0009765625");
  CHECK((Rational(1) / Rational(5).power(10)).to_whole_text() == "0.0000001024");
  CHECK((Rational(1) / Rational(2).power(62)).to_whole_text() ==
        "0." + std::string(18, '0') + "21684043449710088680149056017398834228515625");
  CHECK((Rational(1) / Rational(5).power(27)).to_whole_text() ==
        "0." + std::string(18, '0') + "134217728");  // 2^27
  // Ninety places are said whole, ninety-one are not: 2^90 / 10^90, 2^91 / 10^91.
  CHECK((Rational(1) / Rational(5).power(90)).to_whole_text() ==
        "0." + std::string(62, '0') + "1237940039285380274899124224");
  CHECK((Rational(1) / Rational(5).power(91)).to_whole_text() ==
        "0." + std::string(63, '0') + "247588007857076");
  CHECK((Rational(1) / Rational(2).power(91)).to_whole_text() ==
        (Rational(1) / Rational(2).power(91)).to_text());
  CHECK((Rational(1) / (Rational(5).power(54) * Rational(3))).to_whole_text() ==
        (Rational(1) / (Rational(5).power(54) * Rational(3))).to_text());
  CHECK(Rational(most).to_fixed(40) == "9223372036854775807." + std::string(40, '0'));
  CHECK(fraction(1, 3).to_fixed(37) == "0." + std::string(37, '3'));
  CHECK(fraction(2, 3).to_fixed(60) == "0." + std::string(59, '6') + "7");
  CHECK(fraction(1, 3).rounded(60) * Rational(10).power(60) ==
        (Rational(10).power(60) - Rational(1)) / Rational(3));
  CHECK(fraction(1, most).to_text() == "0.00000000000000000010842021724855");
  CHECK(Rational(most).to_text() == "9223372036854780000");
}

TEST_CASE("Rational: figures of numbers with very many digits") {
  // log 2 = 0.30102999566398…: 2^200000 has 60206 digits, 9980051…, and 1 / 2^200000 is
  // 0.0…01001998….
  CHECK(Rational(2).power(200'000).to_text() == "998005181847121" + std::string(60191, '0'));
  CHECK((Rational(1) / Rational(2).power(200'000)).to_text() ==
        "0." + std::string(60'205, '0') + "100199880540619");
}

TEST_CASE("Rational: roots at the ends of 64 bits") {
  CHECK(Rational(2).power(62).root(62) == Rational(2));
  CHECK(Rational(2).power(62).root(2) == Rational(2'147'483'648));
  CHECK(Rational(3'037'000'499).power(2).root(2) ==
        Rational(3'037'000'499));  // the most below 2^63
  CHECK(Rational(7).power(22).root(22) == Rational(7));
  CHECK(Rational(2).root(64) > Rational(1));
  CHECK(Rational(most).root(63) < Rational(2));
  CHECK(Rational(1).root(1000) == Rational(1));
}

TEST_CASE("Rational: what is moved from can be read, assigned and ended") {
  for (const Rational& value : {fraction(1, 3), Rational(3).power(90)}) {
    Rational from = value;
    Rational to = std::move(from);
    CHECK(to == value);
    from = to;
    CHECK(from == value);
    from = Rational(2).power(80);
    to = std::move(from);
    CHECK(to == Rational(2).power(80));
    from = Rational(5);
    CHECK(from == Rational(5));
    to = from;
    CHECK(held(to) == "5 small");
  }
}

}  // namespace planmeter::rational_small_test
