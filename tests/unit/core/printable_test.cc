// SPDX-License-Identifier: MIT
// What of a text may reach a terminal.
#include "core/printable.h"

#include <doctest/doctest.h>

#include "core/text.h"

namespace planmeter::printable_test {
namespace {

/// The UTF-8 form of a code point below U+10000.
std::string utf8(unsigned code_point) {
  if (code_point < 0x80) return std::string(1, static_cast<char>(code_point));
  if (code_point < 0x800) {
    return {static_cast<char>(0xC0 | (code_point >> 6)),
            static_cast<char>(0x80 | (code_point & 0x3F))};
  }
  return {static_cast<char>(0xE0 | (code_point >> 12)),
          static_cast<char>(0x80 | ((code_point >> 6) & 0x3F)),
          static_cast<char>(0x80 | (code_point & 0x3F))};
}

bool is_replaced(unsigned code_point) {
  const std::string shown = printable("a" + utf8(code_point) + "b");
  const bool replaced = shown == "a\uFFFDb";
  if (!replaced) CHECK(shown == "a" + utf8(code_point) + "b");
  return replaced;
}

TEST_CASE("printable: ordinary text stays as it is") {
  CHECK(printable("") == "");
  CHECK(printable("高新技术企业 750家（≥700） a~z, ½ é 😀") ==
        "高新技术企业 750家（≥700） a~z, ½ é 😀");
  CHECK(printable("\uFFFD") == "\uFFFD");
}

TEST_CASE("printable: control characters, each by one") {
  for (unsigned code_point = 0; code_point < 0x20; ++code_point) {
    if (code_point != '\n') CHECK(is_replaced(code_point));
  }
  CHECK_FALSE(is_replaced(0x20));
  CHECK_FALSE(is_replaced(0x7E));
  for (unsigned code_point = 0x7F; code_point < 0xA0; ++code_point) CHECK(is_replaced(code_point));
  CHECK_FALSE(is_replaced(0xA0));
  CHECK(printable("a\x1b[31mb\r\n\tc") == "a\uFFFD[31mb\uFFFD \uFFFDc");
}

TEST_CASE("printable: line separators and what turns the direction of a line") {
  for (const unsigned code_point : {0x2028u, 0x2029u, 0x061Cu, 0x200Eu, 0x200Fu}) {
    CHECK(is_replaced(code_point));
  }
  for (unsigned code_point = 0x202A; code_point <= 0x202E; ++code_point) {
    CHECK(is_replaced(code_point));
  }
  for (unsigned code_point = 0x2066; code_point <= 0x2069; ++code_point) {
    CHECK(is_replaced(code_point));
  }
  // Their neighbours: joiners, dashes, spaces.
  for (const unsigned code_point :
       {0x061Bu, 0x061Du, 0x200Du, 0x2010u, 0x2027u, 0x202Fu, 0x2065u, 0x206Au, 0x3000u}) {
    CHECK_FALSE(is_replaced(code_point));
  }
}

TEST_CASE("printable: bytes that are not UTF-8, each by one") {
  CHECK(printable("a\xFFz") == "a\uFFFDz");
  CHECK(printable("\xC0\xAF") == "\uFFFD\uFFFD");            // an overlong form
  CHECK(printable("\xE4\xB8") == "\uFFFD\uFFFD");            // cut off at the end
  CHECK(printable("\xE4\xB8z") == "\uFFFD\uFFFDz");          // and in the middle
  CHECK(printable("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate
}

TEST_CASE("printable: as many characters as before") {
  for (const std::string_view text :
       {"a\x1b\u2028\u202E\x7F高", "\xE4\xB8\x1b", "\r\n\n", "\u200F"}) {
    CHECK(character_count(printable(text)) == character_count(text));
    CHECK(character_count(printable_lines(text)) == character_count(text));
  }
  CHECK(printable(std::string_view("a\0b", 3)) == "a\uFFFDb");
}

TEST_CASE("printable: once is enough") {
  const std::string text = "a\x1b[2J\n\u2029高\xFF";
  CHECK(printable(printable(text)) == printable(text));
  CHECK(printable_lines(printable_lines(text)) == printable_lines(text));
}

TEST_CASE("printable_lines: line breaks stay, and they alone") {
  CHECK(printable_lines("a\nb\n") == "a\nb\n");
  CHECK(printable_lines("a\r\nb\tc\x1b\u2028") == "a\uFFFD\nb\uFFFDc\uFFFD\uFFFD");
  CHECK(printable("a\nb") == "a b");
  CHECK(printable("一是甲。\n二是乙。") == "一是甲。二是乙。");
  CHECK(printable("甲\nb\n") == "甲 b ");
}

}  // namespace
}  // namespace planmeter::printable_test
