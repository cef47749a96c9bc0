// SPDX-License-Identifier: MIT
// Tests of line breaking.
#include <doctest/doctest.h>

#include "core/text.h"

namespace planmeter::wrap_test {

namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("wrap: a text that fits is one line, and an empty one too") {
  CHECK(wrap("", 10) == Lines{""});
  CHECK(wrap("高新技术企业", 12) == Lines{"高新技术企业"});
}

TEST_CASE("wrap: Chinese breaks between any two characters") {
  CHECK(wrap("高新技术企业", 11) == Lines{"高新技术企", "业"});
  CHECK(wrap("高新技术企业", 4) == Lines{"高新", "技术", "企业"});
}

TEST_CASE("wrap: English breaks at spaces, which are dropped") {
  CHECK(wrap("behind the plan's path", 10) == Lines{"behind the", "plan's", "path"});
  CHECK(wrap("one   two", 4) == Lines{"one", "two"});
  CHECK(wrap("one two   ", 7) == Lines{"one two"});
}

TEST_CASE("wrap: a closing mark never begins a line") {
  CHECK(wrap("全部达标，较好", 8) == Lines{"全部达", "标，较好"});
  CHECK(wrap("全部达标。", 8) == Lines{"全部达", "标。"});
  CHECK(wrap("达标（预期性）", 12) == Lines{"达标（预期", "性）"});
  CHECK(wrap("占比百分之十％", 12) == Lines{"占比百分之", "十％"});
  CHECK(wrap("三类县,", 6) == Lines{"三类", "县,"});
  CHECK(wrap("称为“企业”", 9) == Lines{"称为“企", "业”"});
}

TEST_CASE("wrap: an opening mark never ends a line") {
  CHECK(wrap("达标（早）", 6) == Lines{"达标", "（早）"});
  CHECK(wrap("规划“十四五”", 5) == Lines{"规划", "“十四", "五”"});
  CHECK(wrap("指标(A)", 5) == Lines{"指标", "(A)"});
}

TEST_CASE("wrap: letters and digits stay together, with the sign after them") {
  CHECK(wrap("增长18.46%以上", 8) == Lines{"增长", "18.46%以", "上"});
  CHECK(wrap("增长15％", 7) == Lines{"增长", "15％"});
  CHECK(wrap("below −27.26 %", 12) == Lines{"below", "−27.26 %"});
  CHECK(wrap("GB/T15834标准", 10) == Lines{"GB/T15834", "标准"});
  CHECK(wrap("为7,141家", 6) == Lines{"为", "7,141", "家"});
}

TEST_CASE("wrap: a break between Chinese and ASCII is permitted") {
  CHECK(wrap("共750家", 5) == Lines{"共750", "家"});
  CHECK(wrap("研发R&D经费", 6) == Lines{"研发", "R&D经", "费"});
}

TEST_CASE("wrap: a dash or an ellipsis of two is not split") {
  CHECK(wrap("目标——较好", 5) == Lines{"目标", "——较", "好"});
  CHECK(wrap("等等……", 5) == Lines{"等等", "……"});
  CHECK(wrap("在2021—2024年", 10) == Lines{"在", "2021—2024", "年"});
}

TEST_CASE("wrap: a word longer than the line is cut") {
  CHECK(wrap("high_tech_enterprises", 8) == Lines{"high_tec", "h_enterp", "rises"});
  CHECK(wrap("id: high_tech_enterprises", 8) == Lines{"id:", "high_tec", "h_enterp", "rises"});
}

TEST_CASE("wrap: a line too narrow for one character still gets one") {
  CHECK(wrap("中文", 1) == Lines{"中", "文"});
  CHECK(wrap("中文", 0) == Lines{"中", "文"});
  CHECK(wrap("中文", -5) == Lines{"中", "文"});
}

TEST_CASE("wrap: marks alone cannot hang for ever") {
  CHECK(wrap("。。。。", 4) == Lines{"。。", "。。"});
}

TEST_CASE("wrap: line breaks of the text are kept") {
  CHECK(wrap("a\nb", 10) == Lines{"a", "b"});
  CHECK(wrap("a\r\n\r\nb", 10) == Lines{"a", "", "b"});
  CHECK(wrap("a\n", 10) == Lines{"a", ""});
}

TEST_CASE("wrap: indentation stays at a line's beginning") {
  CHECK(wrap("  planmeter check", 12) == Lines{"  planmeter", "check"});
}

TEST_CASE("wrap: combining marks stay with their letter") {
  CHECK(wrap("中\u0301文", 2) == Lines{"中\u0301", "文"});
}

}  // namespace planmeter::wrap_test
