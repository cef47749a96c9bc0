// SPDX-License-Identifier: MIT
// Numbers and choice of sections.
#include "report/year_end/sections.h"

#include <algorithm>
#include <array>

namespace planmeter {

std::string section_number(int number, Language language) {
  if (language == Language::en) return std::to_string(number) + ". ";
  constexpr std::array<std::string_view, 10> digits = {"",   "一", "二", "三", "四",
                                                       "五", "六", "七", "八", "九"};
  const std::size_t tens = static_cast<std::size_t>(number / 10);
  std::string text;
  if (tens > 1) text += digits[tens];
  if (tens > 0) text += "十";
  text += digits[static_cast<std::size_t>(number % 10)];
  return text + "、";
}

bool Sections::wants(Section section) const {
  return wanted_.empty() || std::ranges::find(wanted_, section) != wanted_.end();
}

void Sections::set_headings(Headings headings) {
  headings_ = headings;
  count_ = 0;
}

void Sections::begin(const std::string& heading) {
  ++count_;
  if (headings_ == Headings::numbered) {
    document_.blocks.push_back(Heading{1, section_number(count_, language()) + heading});
  } else if (count_ > 1) {
    document_.blocks.push_back(Heading{1, heading});
  }
}

}  // namespace planmeter
