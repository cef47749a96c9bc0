// SPDX-License-Identifier: MIT
// Tests of UTF-8 decoding, display width and padding.
#include "core/text.h"

#include <doctest/doctest.h>

namespace planmeter::text_test {

namespace {

struct WidthCase {
  std::string_view text;
  int width;
};

}  // namespace

TEST_CASE("display_width: what a terminal gives a character") {
  const WidthCase cases[] = {
      {"", 0},
      {"abc", 3},
      {"中文", 4},
      {"\u3000", 2},  // ideographic space
      {"！", 2},
      {"한", 2},
      {"㉑", 2},
      {"\U00020000", 2},  // an ideograph outside the basic plane
      {"\uFF71", 1},      // half-width kana
      {"\u303F", 1},      // the one narrow sign among the ideographic ones
      {"%", 1},
      {"％", 2},
      // ambiguous width counts as one
      {"—", 1},
      {"…", 1},
      {"“", 1},
      {"·", 1},
      {"①", 1},
      {"℃", 1},
      {"≥", 1},
      {"✓", 1},
      {"●", 1},
      {"─", 1},
      {"═", 1},
      // where terminals and fmt differ
      {"\u2705", 2},
      {"\u274C", 2},
      {"\U0001F680", 2},
      {"e\u0301", 1},
      {"a\u200Bb", 2},
      {"\u200D", 0},
      {"\uFE0F", 0},
      {"は\u3099", 2},
      // an invalid byte is one replacement character
      {"\xFF", 1},
  };
  for (const WidthCase& one : cases) {
    CAPTURE(std::string(one.text));
    CHECK(display_width(one.text) == one.width);
  }
}

TEST_CASE("display_width: the edges of wide ranges") {
  CHECK(display_width("\u10FF") == 1);
  CHECK(display_width("\u1100") == 2);
  CHECK(display_width("\u115F") == 2);
  CHECK(display_width("\u2E80") == 2);
  CHECK(display_width("\uA4CF") == 2);
  CHECK(display_width("\uA4D0") == 1);
  CHECK(display_width("\uFF60") == 2);
  CHECK(display_width("\uFF61") == 1);
  CHECK(display_width("\U00020000") == 2);
  CHECK(display_width("\U0003134A") == 2);
  CHECK(display_width("\U0010FFFF") == 1);
}

TEST_CASE("find_invalid_utf8: well-formed text") {
  CHECK(find_invalid_utf8("") == std::nullopt);
  CHECK(find_invalid_utf8("indicator,year,value\n") == std::nullopt);
  CHECK(find_invalid_utf8("指标,年份,数值") == std::nullopt);
  CHECK(find_invalid_utf8("\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF") ==
        std::nullopt);
}

TEST_CASE("find_invalid_utf8: names the first byte that is wrong") {
  CHECK(find_invalid_utf8("\x80") == 0);              // a continuation byte alone
  CHECK(find_invalid_utf8("ab\xC0\xAF") == 2);        // overlong, two bytes
  CHECK(find_invalid_utf8("\xE0\x80\xAF") == 0);      // overlong, three bytes
  CHECK(find_invalid_utf8("\xF0\x80\x80\xAF") == 0);  // overlong, four bytes
  CHECK(find_invalid_utf8("中\xED\xA0\x80") == 3);    // a surrogate
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(find_invalid_utf8("\xF5\x80\x80\x80") == 0);
  CHECK(find_invalid_utf8("a\xE4\xB8") == 1);  // cut short
  CHECK(find_invalid_utf8("\xE4\xB8\x2C") == 0);
  CHECK(find_invalid_utf8("0123456789abcde\xFF") == 15);  // after whole blocks of ASCII
  CHECK(find_invalid_utf8("\xD6\xB8\xB1\xEA,2022") ==
        2);  // 指标 in GB18030: its first two bytes happen to be UTF-8
}

TEST_CASE("next_code_point: moves past whole characters and single invalid bytes") {
  const std::string_view text = "a中\xE4\xB8\U0001F680";
  std::size_t position = 0;
  CHECK(next_code_point(text, position) == U'a');
  CHECK(position == 1);
  CHECK(next_code_point(text, position) == U'中');
  CHECK(position == 4);
  CHECK(next_code_point(text, position) == 0xFFFD);
  CHECK(position == 5);
  CHECK(next_code_point(text, position) == 0xFFFD);
  CHECK(position == 6);
  CHECK(next_code_point(text, position) == 0x1F680);
  CHECK(position == 10);
}

TEST_CASE("character_count") {
  CHECK(character_count("") == 0);
  CHECK(character_count("高新技术企业, 750") == 11);
  CHECK(character_count("\xFF\xFE") == 2);
}

TEST_CASE("pad_right and pad_left fill up to columns and never cut") {
  CHECK(pad_right("中文", 6) == "中文  ");
  CHECK(pad_left("中文", 6) == "  中文");
  CHECK(pad_right("中文", 4) == "中文");
  CHECK(pad_right("中文", 3) == "中文");
  CHECK(pad_left("750", 5) == "  750");
  CHECK(pad_left("750", -1) == "750");
}

TEST_CASE("truncate_to_width never cuts a character") {
  CHECK(truncate_to_width("高新技术", 8) == "高新技术");
  CHECK(truncate_to_width("高新技术", 7) == "高新技");
  CHECK(truncate_to_width("a高新", 2) == "a");
  CHECK(truncate_to_width("abc", 0) == "");
  CHECK(truncate_to_width("", 5) == "");
  CHECK(truncate_to_width("e\u0301a", 1) == "e\u0301");  // the mark stays with its letter
}

TEST_CASE("split_list: commas of either width and enumeration commas, without blanks") {
  using Parts = std::vector<std::string>;
  CHECK(split_list("6,7") == Parts{"6", "7"});
  CHECK(split_list("6，7、8") == Parts{"6", "7", "8"});
  CHECK(split_list(" 6 ,\t7 ， 人口 总数 ") == Parts{"6", "7", "人口 总数"});
  CHECK(split_list("") == Parts{""});
  CHECK(split_list("6,") == Parts{"6", ""});
  CHECK(split_list(" , ") == Parts{"", ""});
}

TEST_CASE("display_width: marks of Thai, Hindi, Arabic and Hebrew take no column") {
  CHECK(display_width("ที่") == 1);
  CHECK(display_width("เชียงใหม่") == 7);
  CHECK(display_width("हिन्दी") == 3);  // its three letters; vowel signs are drawn with them
  CHECK(display_width("مُدُن") == 3);
  CHECK(display_width("שָׁלוֹם") == 4);
  CHECK(display_width("㐀ꒌ") == 4);
}

TEST_CASE("folded_name: small letters, and one mark between words") {
  CHECK(folded_name("R&D-Growth of_firms 高企") == "r&d_growth_of_firms_高企");
  CHECK(folded_name("").empty());
  CHECK(equal_names("rd-growth", "RD growth"));
  CHECK_FALSE(equal_names("rd growth", "rdgrowth"));
  CHECK_FALSE(equal_names("高新", "高企"));
}

TEST_CASE("lower_case: ASCII letters alone, to either end of them") {
  CHECK(lower_case("") == "");
  CHECK(lower_case("AZaz@[`{09年É") == "azaz@[`{09年É");
}

TEST_CASE("equal_ignoring_case: case of ASCII letters does not matter, Chinese stays itself") {
  CHECK(equal_ignoring_case("Year", "yEAR"));
  CHECK(equal_ignoring_case("年份", "年份"));
  CHECK_FALSE(equal_ignoring_case("year", "years"));
  CHECK_FALSE(equal_ignoring_case("年份", "年度"));
}

}  // namespace planmeter::text_test
