// SPDX-License-Identifier: MIT
// multiple = to / from = (1 + rate)^years: what is missing follows from the rest.
#include "evaluate/growth/growth_calculator.h"

#include <string>
#include <string_view>

#include "core/diagnostic.h"

namespace planmeter {

namespace {

// What takes longer is no question about a plan, and its powers have no end of digits.
constexpr int most_years = 1000;

std::string text_of(const Decimal& value) { return value.to_text(); }

void refuse_not_positive(std::string_view option, const std::optional<Decimal>& value) {
  if (!value || (!value->is_zero() && !value->is_negative())) return;
  throw InputError(Code::usage_growth_not_positive, {option, text_of(*value)});
}

void check_given(const GrowthGiven& given) {
  refuse_not_positive("--from", given.from);
  refuse_not_positive("--to", given.to);
  refuse_not_positive("--multiple", given.multiple);
  if (given.rate && *given.rate <= Decimal(-100)) {
    throw InputError(Code::usage_growth_rate, {text_of(*given.rate)});
  }
}

[[noreturn]] void refuse_contradiction(const Rational& left, const Rational& right) {
  std::string found = left.to_text();
  std::string expected = right.to_text();
  // Numbers that agree in 15 digits are told apart by all of theirs.
  if (found == expected) {
    found = left.to_fixed(Decimal::max_digits);
    expected = right.to_fixed(Decimal::max_digits);
  }
  throw InputError(Code::usage_growth_contradiction, {found, expected});
}

/// As given outright, or by the ends; the two must be the same.
std::optional<Rational> given_multiple(const GrowthGiven& given) {
  std::optional<Rational> by_ends;
  if (given.from && given.to) by_ends = Rational(*given.to) / Rational(*given.from);
  if (!given.multiple) return by_ends;
  const Rational multiple(*given.multiple);
  if (by_ends && *by_ends != multiple) refuse_contradiction(multiple, *by_ends);
  return multiple;
}

/// The time until (1 + rate)^years is the multiple.
void solve_years(const Rational& factor, const Decimal& rate, GrowthAnswer& answer) {
  const Rational one(1);
  const Rational& multiple = answer.multiple;
  const bool moves = factor != one && multiple != one;
  if (!moves || (factor > one) != (multiple > one)) {
    throw InputError(Code::usage_growth_never, {text_of(rate), multiple.to_text()});
  }
  const Rational pace = factor.logarithm();
  const Rational way = multiple.logarithm();
  // Also where the rate is too small for its logarithm to show.
  if (pace.sign() == 0 || way / pace > Rational(most_years)) {
    throw InputError(Code::usage_growth_too_long,
                     {text_of(rate), multiple.to_text(), std::to_string(most_years)});
  }
  answer.years = way / pace;
  const int rounded = std::stoi(answer.years->to_fixed(0));
  const auto arrived = [&](int years) {
    const Rational then = factor.power(static_cast<unsigned>(years));
    return multiple > one ? then >= multiple : then <= multiple;
  };
  answer.whole_years = arrived(rounded) ? rounded : rounded + 1;
  if (factor.power(static_cast<unsigned>(rounded)) == multiple) answer.years = Rational(rounded);
}

void fill_ends(GrowthAnswer& answer) {
  if (answer.from && !answer.to) answer.to = *answer.from * answer.multiple;
  if (answer.to && !answer.from) answer.from = *answer.to / answer.multiple;
}

}  // namespace

GrowthAnswer calculate_growth(const GrowthGiven& given) {
  check_given(given);
  GrowthAnswer answer;
  if (given.from) answer.from = Rational(*given.from);
  if (given.to) answer.to = Rational(*given.to);
  if (given.years) answer.years = Rational(*given.years);
  const Rational factor =
      Rational(1) + (given.rate ? Rational(*given.rate) : Rational(0)) / Rational(100);
  if (given.rate) answer.rate = factor - Rational(1);

  const std::optional<Rational> multiple = given_multiple(given);
  if (multiple) answer.multiple = *multiple;
  if (given.rate && given.years) {
    answer.multiple = factor.power(static_cast<unsigned>(*given.years));
    if (multiple && *multiple != answer.multiple) refuse_contradiction(*multiple, answer.multiple);
  } else if (!multiple || (!given.rate && !given.years)) {
    throw InputError(Code::usage_growth_too_little, {});
  } else if (given.years) {
    answer.rate = multiple->root(static_cast<unsigned>(*given.years)) - Rational(1);
  } else {
    solve_years(factor, *given.rate, answer);
  }
  fill_ends(answer);
  answer.doubles = answer.multiple >= Rational(2);
  return answer;
}

}  // namespace planmeter
