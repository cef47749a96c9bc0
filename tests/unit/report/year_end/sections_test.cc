// SPDX-License-Identifier: MIT
// Numbers of headings, and which parts are wanted.
#include "report/year_end/sections.h"

#include <doctest/doctest.h>

namespace planmeter::sections_test {
namespace {

TEST_CASE("section_number: 1 to 99 in Chinese") {
  constexpr std::string_view units[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  constexpr std::string_view tens[] = {"",     "十",   "二十", "三十", "四十",
                                       "五十", "六十", "七十", "八十", "九十"};
  for (int number = 1; number <= 99; ++number) {
    CHECK(section_number(number, Language::zh) ==
          std::string(tens[number / 10]) + std::string(units[number % 10]) + "、");
  }
  CHECK(section_number(10, Language::zh) == "十、");
  CHECK(section_number(11, Language::zh) == "十一、");
  CHECK(section_number(20, Language::zh) == "二十、");
  CHECK(section_number(99, Language::zh) == "九十九、");
}

TEST_CASE("section_number: 1 to 99 in English") {
  for (int number = 1; number <= 99; ++number) {
    CHECK(section_number(number, Language::en) == std::to_string(number) + ". ");
  }
}

TEST_CASE("sections: headings are numbered as they come, on the first level") {
  const std::vector<Section> all;
  Document document;
  document.language = Language::zh;
  Sections sections(document, all);
  sections.begin(Phrase<>{"总体情况", "Findings"});
  document.blocks.push_back(Paragraph{"其间"});
  sections.begin("以往");
  REQUIRE(document.blocks.size() == 3);
  CHECK(std::get<Heading>(document.blocks[0]).text == "一、总体情况");
  CHECK(std::get<Heading>(document.blocks[0]).level == 1);
  CHECK(std::get<Heading>(document.blocks[2]).text == "二、以往");

  Document english;
  english.language = Language::en;
  Sections numbered(english, all);
  numbered.begin(Phrase<>{"总体情况", "Findings"});
  CHECK(std::get<Heading>(english.blocks[0]).text == "1. Findings");
}

TEST_CASE("sections: none named is all, else those named alone") {
  Document document;
  const std::vector<Section> none;
  const Sections all(document, none);
  CHECK(all.wants(Section::findings));
  CHECK(all.wants(Section::annex));
  const std::vector<Section> two = {Section::gaps, Section::main};
  const Sections some(document, two);
  CHECK(some.wants(Section::main));
  CHECK(some.wants(Section::gaps));
  CHECK_FALSE(some.wants(Section::findings));
  CHECK_FALSE(some.wants(Section::annex));
}

}  // namespace
}  // namespace planmeter::sections_test
