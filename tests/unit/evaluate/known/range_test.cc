// SPDX-License-Identifier: MIT
// Tests of what is known of a number, with every kind of end, and of what that decides.
#include "evaluate/known/range.h"

#include <doctest/doctest.h>

#include <string>

#include "core/rational.h"
#include "evaluate/known/fixed.h"

namespace planmeter::range_test {

namespace {

template <typename Number>
std::optional<Number> end_of(std::string_view text) {
  if (text == "*") return std::nullopt;
  return Number(Decimal::parse(text).value());
}

/// `[1 3)`: from 1 to less than 3; `*` is no end.
template <typename Number = Rational>
Range<Number> range(std::string_view text) {
  const std::size_t space = text.find(' ');
  Range<Number> result;
  result.low = end_of<Number>(text.substr(1, space - 1));
  result.high = end_of<Number>(text.substr(space + 1, text.size() - space - 2));
  result.low_open = text.front() == '(';
  result.high_open = text.back() == ')';
  return result;
}

std::string written(const Range<Rational>& value) {
  return (value.low_open ? "(" : "[") + (value.low ? value.low->to_text() : "*") + " " +
         (value.high ? value.high->to_text() : "*") + (value.high_open ? ")" : "]");
}

std::string word(Decision decision) {
  return decision == Decision::yes ? "yes" : decision == Decision::no ? "no" : "unknown";
}

struct Operation {
  std::string left;
  std::string right;
  std::string result;
};

struct Question {
  std::string range;
  std::string at_least_5;
  std::string more_than_5;
};

}  // namespace

TEST_CASE("Range: exactly and unknown") {
  CHECK(written(Range<Rational>::exactly(Rational(5))) == "[5 5]");
  CHECK(Range<Rational>::exactly(Rational(5)).exact());
  CHECK(written(Range<Rational>::unknown()) == "[* *]");
  CHECK_FALSE(Range<Rational>::unknown().exact());
  CHECK_FALSE(range("[5 6]").exact());
  CHECK_FALSE(range("[5 *]").exact());
  CHECK_FALSE(range("[* 5]").exact());
}

TEST_CASE("Range: a sum's end is open where one of the two is") {
  const Operation cases[] = {
      {"[1 2]", "[10 20]", "[11 22]"}, {"(1 2]", "[10 20]", "(11 22]"},
      {"[1 2]", "(10 20]", "(11 22]"}, {"(1 2]", "(10 20]", "(11 22]"},
      {"[1 2)", "[10 20]", "[11 22)"}, {"[1 2]", "[10 20)", "[11 22)"},
      {"[1 2)", "[10 20)", "[11 22)"}, {"(1 2)", "[10 20]", "(11 22)"},
      {"(1 2]", "[10 20)", "(11 22)"}, {"(1 2)", "(10 20)", "(11 22)"},
      {"[1 *]", "[10 20]", "[11 *]"},  {"[* 2]", "[10 20]", "[* 22]"},
      {"[1 *]", "[* 20]", "[* *]"},    {"[-1.5 -0.5]", "[1 1]", "[-0.5 0.5]"},
  };
  for (const Operation& one : cases) {
    CAPTURE(one.left);
    CAPTURE(one.right);
    CHECK(written(range(one.left) + range(one.right)) == one.result);
  }
}

TEST_CASE("Range: a difference takes the other's opposite end") {
  const Operation cases[] = {
      {"[5 9]", "[1 2]", "[3 8]"}, {"(5 9]", "[1 2]", "(3 8]"}, {"[5 9)", "[1 2]", "[3 8)"},
      {"[5 9]", "(1 2]", "[3 8)"}, {"[5 9]", "[1 2)", "(3 8]"}, {"(5 9)", "(1 2)", "(3 8)"},
      {"[5 *]", "[1 2]", "[3 *]"}, {"[5 9]", "[1 *]", "[* 8]"}, {"[5 9]", "[* 2]", "[3 *]"},
      {"[* *]", "[1 2]", "[* *]"},
  };
  for (const Operation& one : cases) {
    CAPTURE(one.left);
    CAPTURE(one.right);
    CHECK(written(range(one.left) - range(one.right)) == one.result);
  }
}

TEST_CASE("Range: a negative factor turns it round") {
  CHECK(written(range("[2 3]") * Rational(10)) == "[20 30]");
  CHECK(written(range("(2 3]") * Rational(10)) == "(20 30]");
  CHECK(written(range("[2 3)") * Rational(10)) == "[20 30)");
  CHECK(written(range("[2 3]") * Rational(-1)) == "[-3 -2]");
  CHECK(written(range("(2 3]") * Rational(-1)) == "[-3 -2)");
  CHECK(written(range("[2 3)") * Rational(-1)) == "(-3 -2]");
  CHECK(written(range("(2 3)") * Rational(-1)) == "(-3 -2)");
  CHECK(written(range("(2 *]") * Rational(-1)) == "[* -2)");
  CHECK(written(range("[* 3)") * Rational(-2)) == "(-6 *]");
  CHECK(written(range("[2 3]") * Rational(0)) == "[0 0]");
}

TEST_CASE("times_non_negative: which ends meet depends on the sign") {
  const Operation cases[] = {
      {"[2 3]", "[4 5]", "[8 15]"},     {"(2 3]", "[4 5]", "(8 15]"},
      {"[2 3)", "[4 5]", "[8 15)"},     {"[2 3]", "(4 5]", "(8 15]"},
      {"[2 3]", "[4 5)", "[8 15)"},     {"(2 3)", "(4 5)", "(8 15)"},
      {"[-2 3]", "[4 5]", "[-10 15]"},  {"[-2 3]", "(4 5]", "[-10 15]"},
      {"[-2 3]", "[4 5)", "(-10 15)"},  {"[-3 -2]", "[4 5]", "[-15 -8]"},
      {"[-3 -2]", "(4 5]", "[-15 -8)"}, {"[-3 -2]", "[4 5)", "(-15 -8]"},
      {"(-3 -2)", "[4 5]", "(-15 -8)"}, {"[2 3]", "[4 *]", "[8 *]"},
      {"[-2 3]", "[4 *]", "[* *]"},     {"[-3 -2]", "[4 *]", "[* -8]"},
      {"[* 3]", "[4 5]", "[* 15]"},     {"[2 *]", "[4 5]", "[8 *]"},
      {"[2 3]", "[0 5]", "[0 15]"},     {"[0 0]", "(4 *]", "[0 0]"},
      {"[2 *]", "[0 0]", "[0 0]"},      {"[* *]", "[0 0]", "[0 0]"},
  };
  for (const Operation& one : cases) {
    CAPTURE(one.left);
    CAPTURE(one.right);
    CHECK(written(times_non_negative(range(one.left), range(one.right))) == one.result);
  }
}

TEST_CASE("times_non_negative: zero times an open end is a closed zero") {
  CHECK(written(times_non_negative(range("[0 3]"), range("(4 5)"))) == "[0 15)");
  CHECK(written(times_non_negative(range("[-3 0]"), range("(4 5)"))) == "(-15 0]");
  CHECK(written(times_non_negative(range("(0 3]"), range("[4 5]"))) == "(0 15]");
  CHECK(written(times_non_negative(range("[0 0]"), range("(4 5)"))) == "[0 0]");
}

TEST_CASE("power: with the sign kept") {
  CHECK(written(power(range("[2 3]"), 2)) == "[4 9]");
  CHECK(written(power(range("(2 3)"), 3)) == "(8 27)");
  CHECK(written(power(range("[2 *]"), 2)) == "[4 *]");
  CHECK(written(power(range("[* 3)"), 2)) == "[* 9)");
  CHECK(written(power(range("[0 2]"), 5)) == "[0 32]");
  CHECK(written(power(range("[-1 3]"), 2)) == "[-1 9]");
  CHECK(written(power(range("(-3 -2]"), 2)) == "(-9 -4]");
  CHECK(written(power(range("(-3 -2]"), 3)) == "(-27 -8]");
  CHECK(written(power(range("[2 3]"), 1)) == "[2 3]");
}

TEST_CASE("decide: every kind of end below, at and above the bound") {
  const Question cases[] = {
      // both ends apart from the bound
      {"[6 9]", "yes", "yes"},
      {"[1 4]", "no", "no"},
      {"[1 9]", "unknown", "unknown"},
      {"(1 9)", "unknown", "unknown"},
      // the low end at the bound
      {"[5 9]", "yes", "unknown"},
      {"(5 9]", "yes", "yes"},
      {"[5 9)", "yes", "unknown"},
      {"(5 9)", "yes", "yes"},
      // the high end at the bound
      {"[1 5]", "unknown", "no"},
      {"(1 5]", "unknown", "no"},
      {"[1 5)", "no", "no"},
      {"(1 5)", "no", "no"},
      // both
      {"[5 5]", "yes", "no"},
      // one end only
      {"[5 *]", "yes", "unknown"},
      {"(5 *]", "yes", "yes"},
      {"[4.9 *]", "unknown", "unknown"},
      {"[* 5]", "unknown", "no"},
      {"[* 5)", "no", "no"},
      {"[* 5.1)", "unknown", "unknown"},
      {"[* *]", "unknown", "unknown"},
  };
  for (const Question& one : cases) {
    CAPTURE(one.range);
    CHECK(word(decide_at_least(range<Rational>(one.range), Rational(5))) == one.at_least_5);
    CHECK(word(decide_at_least(range<Fixed>(one.range), Fixed(5))) == one.at_least_5);
    CHECK(word(decide_more_than(range<Rational>(one.range), Rational(5))) == one.more_than_5);
    CHECK(word(decide_more_than(range<Fixed>(one.range), Fixed(5))) == one.more_than_5);
  }
}

TEST_CASE("opposite: unknown stays unknown") {
  CHECK(word(opposite(Decision::yes)) == "no");
  CHECK(word(opposite(Decision::no)) == "yes");
  CHECK(word(opposite(Decision::unknown)) == "unknown");
}

TEST_CASE("both: one no is enough, yes needs two") {
  CHECK(word(both(Decision::yes, Decision::yes)) == "yes");
  CHECK(word(both(Decision::yes, Decision::no)) == "no");
  CHECK(word(both(Decision::no, Decision::yes)) == "no");
  CHECK(word(both(Decision::no, Decision::no)) == "no");
  CHECK(word(both(Decision::unknown, Decision::no)) == "no");
  CHECK(word(both(Decision::no, Decision::unknown)) == "no");
  CHECK(word(both(Decision::unknown, Decision::yes)) == "unknown");
  CHECK(word(both(Decision::yes, Decision::unknown)) == "unknown");
  CHECK(word(both(Decision::unknown, Decision::unknown)) == "unknown");
}

}  // namespace planmeter::range_test
