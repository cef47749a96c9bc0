// SPDX-License-Identifier: MIT
// What the lines above a table say of all of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planmeter {

/// An indicator that a line names, as data.stats.gov.cn prints it: `指标：年末常住人口(万人)`.
struct TitleIndicator {
  std::string whole;         // 年末常住人口(万人)
  std::string name;          // 年末常住人口
  std::string unit;          // 万人; empty where there are no brackets at the end
  std::size_t position = 0;  // of its line in the text
};

/// What a line says, and where the line begins.
struct TitleText {
  std::string text;
  std::size_t position = 0;
};

/// The year of a table, `2022年各县主要指标`.
struct TitleYear {
  int year = 0;
  std::size_t position = 0;
};

struct TitleLines {
  std::optional<TitleIndicator> indicator;
  /// A unit, or several parted by `、`, as yearbooks print it: `单位：万元`, `表4 …（单位：万人）`.
  std::optional<TitleText> unit;
  std::vector<TitleText> brackets;  // what stands in brackets at the ends of lines: perhaps a unit
  std::optional<TitleText> area;    // `地区：河北省`
  std::optional<TitleYear> year;    // nothing where the lines name several, or a part of one
  std::vector<TitleText> lines;     // all that are not empty
};

/// The first word of a line that says of figures that they are not final: 预计, 快报; empty where
/// there is none.
std::string_view qualifying_word(std::string_view line);

/// The unit that a line gives: what stands behind `单位：`, up to where a bracket or the cell ends;
/// empty where there is none.
std::string_view unit_of_line(std::string_view line);

/// Of each the first; `above` ends where the header begins.
TitleLines read_title_lines(std::string_view above);

}  // namespace planmeter
