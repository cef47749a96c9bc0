// SPDX-License-Identifier: MIT
// Words taken off the ends of a text.
#include "load/text/take_end.h"

#include <doctest/doctest.h>

namespace planmeter::take_end_test {
namespace {

TEST_CASE("take_front, take_back: a word that stands there goes, and nothing else") {
  std::string_view text = "截至9月累计";
  CHECK_FALSE(take_front(text, "前"));
  CHECK(text == "截至9月累计");
  CHECK(take_front(text, "截至"));
  CHECK(text == "9月累计");
  CHECK_FALSE(take_back(text, "月"));
  CHECK(take_back(text, "累计"));
  CHECK(text == "9月");
}

TEST_CASE("take_front, take_back: the whole of it, and no word at all") {
  std::string_view text = "达";
  CHECK(take_front(text, "达"));
  CHECK(text.empty());
  CHECK_FALSE(take_back(text, "上"));
  CHECK(take_back(text, ""));
}

}  // namespace
}  // namespace planmeter::take_end_test
