// SPDX-License-Identifier: MIT
// Which way an amendment goes, and for whom it is easier.
#include "evaluate/amendments/amendment_effect.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "plan_sample.h"

namespace planmeter::amendment_effect_test {
namespace {

Target target(Comparison comparison, Decimal bound, int year = 2025, Decimal upper = {}) {
  Target result;
  result.year = year;
  result.comparison = comparison;
  result.bound = bound;
  result.upper = upper;
  return result;
}

std::string change(const Target& before, const Target& after) {
  return std::string(code_of(kind_of_change(before, after))) + " " +
         std::string(code_of(effect_of_change(before, after)));
}

TEST_CASE("amendment_effect: a floor is easier lower, a ceiling higher") {
  const Target floor = target(Comparison::at_least, 900);
  CHECK(change(floor, target(Comparison::at_least, 850)) == "lowered easier");
  CHECK(change(floor, target(Comparison::at_least, 901)) == "raised harder");
  CHECK(change(floor, target(Comparison::more_than, 900)) == "changed harder");
  const Target ceiling = target(Comparison::at_most, 40);
  CHECK(change(ceiling, target(Comparison::at_most, 42)) == "raised easier");
  CHECK(change(ceiling, target(Comparison::at_most, 38)) == "lowered harder");
  CHECK(change(ceiling, target(Comparison::less_than, 40)) == "changed harder");
  CHECK(change(floor, target(Comparison::at_most, 900)) == "changed unclear");
}

TEST_CASE("amendment_effect: a range is easier where it holds the other") {
  const Target range = target(Comparison::between, 50, 2025, 60);
  CHECK(change(range, target(Comparison::between, 45, 2025, 60)) == "lowered easier");
  CHECK(change(range, target(Comparison::between, 45, 2025, 65)) == "changed easier");
  CHECK(change(range, target(Comparison::between, 55, 2025, 58)) == "changed harder");
  CHECK(change(range, target(Comparison::between, 55, 2025, 65)) == "raised unclear");
  CHECK(change(range, target(Comparison::at_least, 50)) == "changed easier");
  // 15 ± 0.5 lies within 15 ± 1.
  CHECK(change(target(Comparison::about, 15, 2025, Decimal(5, 1)),
               target(Comparison::about, 15, 2025, 1)) == "changed easier");
}

TEST_CASE("amendment_effect: later is easier, and two changes that differ are unclear") {
  const Target floor = target(Comparison::at_least, 900);
  CHECK(change(floor, target(Comparison::at_least, 900, 2026)) == "moved easier");
  CHECK(change(floor, target(Comparison::at_least, 900, 2024)) == "moved harder");
  CHECK(change(floor, target(Comparison::at_least, 850, 2026)) == "changed easier");
  CHECK(change(floor, target(Comparison::at_least, 950, 2026)) == "changed unclear");
  CHECK(change(target(Comparison::is, 0), target(Comparison::is, 0, 2026)) == "moved easier");
}

TEST_CASE("amendment_effect: after the fact begins when the target's year is over") {
  Amendment amendment;
  amendment.target = 0;
  amendment.before = target(Comparison::at_least, 900);
  amendment.after = target(Comparison::at_least, 850);
  amendment.date = {2025, 12, 31};
  CHECK_FALSE(eases_after_the_fact(amendment));
  amendment.date = {2026, 1, 1};
  CHECK(eases_after_the_fact(amendment));
  amendment.after.bound = 950;
  CHECK_FALSE(eases_after_the_fact(amendment));
  amendment.withdrawn = true;
  CHECK(eases_after_the_fact(amendment));
  amendment.target = -1;
  amendment.withdrawn = false;
  CHECK_FALSE(eases_after_the_fact(amendment));
}

}  // namespace
}  // namespace planmeter::amendment_effect_test
