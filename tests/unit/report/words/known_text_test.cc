// SPDX-License-Identifier: MIT
// Ends of what is known, alone and together.
#include "report/words/known_text.h"

#include <doctest/doctest.h>

#include <optional>

namespace planmeter::known_text_test {
namespace {

struct Ends {
  std::optional<int> low;
  std::optional<int> high;
  bool low_open = false;
  bool high_open = false;
};

std::string in_units(int value) { return std::to_string(value) + "家"; }

/// The one end, both in Chinese, both in English.
std::string shown(const Ends& ends) {
  return known_end(ends, in_units) + "|" + known_ends(ends, in_units, Language::zh) + "|" +
         known_ends(ends, in_units, Language::en);
}

TEST_CASE("known_text: one end is said as it is, with the bound or without") {
  CHECK(shown({1500, {}}) == "≥1500家|≥1500家|≥1500家");
  CHECK(shown({1500, {}, true}) == ">1500家|>1500家|>1500家");
  CHECK(shown({{}, 40}) == "≤40家|≤40家|≤40家");
  CHECK(shown({{}, 40, false, true}) == "<40家|<40家|<40家");
}

TEST_CASE("known_text: of two ends the low one goes first, or alone") {
  CHECK(shown({30, 40, true, false}) == ">30家|>30家、≤40家|>30家, ≤40家");
  CHECK(shown({30, 40, false, true}) == "≥30家|≥30家、<40家|≥30家, <40家");
}

TEST_CASE("known_text: the year's own figure stands for a plain value alone") {
  const std::optional<Observation> observed = Observation();
  CHECK(own_figure(Quantity::value, observed) == &*observed);
  CHECK(own_figure(Quantity::value, std::nullopt) == nullptr);
  for (const Quantity quantity : all_values<Quantity>) {
    if (quantity != Quantity::value) CHECK(own_figure(quantity, observed) == nullptr);
  }
}

TEST_CASE("known_text: nothing of nothing") { CHECK(shown({}) == "||"); }

}  // namespace
}  // namespace planmeter::known_text_test
