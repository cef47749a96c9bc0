// SPDX-License-Identifier: MIT
// Tests of names in two languages.
#include "core/language.h"

#include <doctest/doctest.h>

namespace planmeter::language_test {

TEST_CASE("Name::of: the language asked for, else the other") {
  constexpr Name both{"高新技术企业", "High-tech enterprises"};
  CHECK(both.of(Language::zh) == "高新技术企业");
  CHECK(both.of(Language::en) == "High-tech enterprises");
  constexpr Name chinese{"高新技术企业", {}};
  CHECK(chinese.of(Language::en) == "高新技术企业");
  constexpr Name english{{}, "High-tech enterprises"};
  CHECK(english.of(Language::zh) == "High-tech enterprises");
  CHECK(Name{}.of(Language::zh).empty());
  CHECK(Name{}.of(Language::en).empty());
}

}  // namespace planmeter::language_test
