// SPDX-License-Identifier: MIT
// What is there is given back as it is; of what is not, the line that relied on it is named.
#include "core/held.h"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

namespace planmeter::held_test {

TEST_CASE("held: the value itself") {
  const std::optional<std::string> name = "five";
  CHECK(&held(name) == &*name);
}

TEST_CASE("held: the place that relied on it") {
  const std::optional<int> nothing;
  std::string said;
  int line = 0;
  try {
    line = __LINE__ + 1;
    static_cast<void>(held(nothing));
  } catch (const std::logic_error& error) {
    said = error.what();
  }
  const std::string end =
      "held_test.cc:" + std::to_string(line) + ": a value that has to be there is not";
  CHECK(said.ends_with(end));
}

}  // namespace planmeter::held_test
