// SPDX-License-Identifier: MIT
// The first control character of a text.
#include <doctest/doctest.h>

#include "load/text/file.h"

namespace planmeter::control_character_test {
namespace {

TEST_CASE("first_control_character: none") {
  CHECK(first_control_character("") == "");
  CHECK(first_control_character("指标,年份\r\nx\t1\n") == "");
  CHECK(first_control_character(" ~") == "");
  // U+00A0 and U+00BF begin with the byte that U+0080 to U+009F begin with.
  CHECK(first_control_character("\u00A0\u00BF") == "");
  CHECK(first_control_character("\u2028\uFFFD") == "");
}

TEST_CASE("first_control_character: named by its code point") {
  CHECK(first_control_character("a\x1b[31m") == "U+001B");
  CHECK(first_control_character(std::string_view("a\0b", 3)) == "U+0000");
  CHECK(first_control_character("\x01") == "U+0001");
  CHECK(first_control_character("\x0B") == "U+000B");
  CHECK(first_control_character("\x1F") == "U+001F");
  CHECK(first_control_character("高\x7F") == "U+007F");
  CHECK(first_control_character("\u0080") == "U+0080");
  CHECK(first_control_character("高\u0085新") == "U+0085");
  CHECK(first_control_character("\u009F") == "U+009F");
}

TEST_CASE("first_control_character: the first of several, past what only looks like one") {
  CHECK(first_control_character("a\x07\x1b") == "U+0007");
  CHECK(first_control_character("\u00A0\x1b\x07") == "U+001B");
  CHECK(first_control_character("\t\r\n\u009B\x07") == "U+009B");
}

TEST_CASE("first_control_character: bytes that are no text are not its matter") {
  CHECK(first_control_character("\xC2") == "");
  CHECK(first_control_character("\xFF\xFE") == "");
  CHECK(first_control_character("\xC2\x1b") == "U+001B");
}

}  // namespace
}  // namespace planmeter::control_character_test
