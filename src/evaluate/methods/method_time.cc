// SPDX-License-Identifier: MIT
// 时间过半、任务过半: the way made against the time gone.
#include <cstdlib>
#include <string>

#include "evaluate/methods/method_way.h"
#include "evaluate/path/path_value.h"

namespace planmeter {

namespace {

constexpr int most_parts = 30;

/// The share p / q of the way where that is what it is: now^q is goal^p, both as multiples of the
/// base. Logarithms alone would leave a trace where there is no difference.
std::optional<Rational> plain_share(const Rational& now, const Rational& goal) {
  const std::optional<Rational> part = part_in_logarithms(now, goal);
  if (!part || part->magnitude() > Rational(most_parts)) return std::nullopt;
  const Rational& nearly = *part;
  const Rational close = Rational(1) / Rational(1'000'000'000);
  for (int parts = 1; parts <= most_parts; ++parts) {
    const int made = std::stoi((nearly * Rational(parts)).to_fixed(0));
    const Rational share = Rational(made) / Rational(parts);
    if ((share - nearly).magnitude() > close) continue;
    const Rational step = made < 0 ? Rational(1) / goal : goal;
    const Rational powered = step.power(static_cast<unsigned>(std::abs(made)));
    if (now.power(static_cast<unsigned>(parts)) == powered) return share;
  }
  return std::nullopt;
}

/// Equal rates are equal parts of the way: ln(f / f0) / ln(F / f0). From nothing no rate leads
/// back; where the goal is nothing, none leads there.
MethodAnswer by_logarithms(const MethodInput& input, const Rational& elapsed) {
  const auto factor = [&input](const Rational& value) {
    return factor_of_per_cent(value, input.per_cent);
  };
  const Rational base = factor(*input.base);
  const Rational goal = factor(input.goal->bound());
  const Rational now = factor(input.value);
  if (base.sign() <= 0 || goal.sign() <= 0) return refused(Reason::zero_in_ratio);
  MethodAnswer answer;
  answer.reached = input.reached;
  if (now.sign() <= 0) {
    answer.hopeless = !input.reached;
    return answer;
  }
  if (const std::optional<Rational> share = plain_share(now / base, goal / base)) {
    answer.figure = Real(Rational(100) * (*share - elapsed));
  } else {
    const Real way = Real::logarithm(now / base) / Real::logarithm(goal / base);
    answer.figure = Real(100) * (way - Real(elapsed));
  }
  return answer;
}

}  // namespace

MethodAnswer ask_time(const MethodInput& input) {
  const Reason reason = way_obstacle(input);
  if (reason != Reason::none) return refused(reason);
  const Rational elapsed =
      Rational(input.year - input.base_year) / Rational(input.goal->year - input.base_year);
  if (input.by_logarithms) return by_logarithms(input, elapsed);
  return answer_on_way(input, Rational(100) * (share_of_way(input) - elapsed));
}

}  // namespace planmeter
