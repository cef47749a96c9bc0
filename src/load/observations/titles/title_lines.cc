// SPDX-License-Identifier: MIT
// A key, a colon, and what is said; a year behind which no month stands.
#include "load/observations/titles/title_lines.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/ascii.h"
#include "core/period.h"
#include "core/text.h"
#include "load/observations/cells/written_name.h"
#include "load/text/cell.h"
#include "load/text/file.h"
#include "load/text/take_end.h"

namespace planmeter {

namespace {

// A longer key stands before the shorter one it begins with.
constexpr std::array<std::string_view, 8> indicator_keys = {
    "指标名称",   "监测指标",  "指标",        "indicator name",
    "indicators", "indicator", "series name", "series"};
constexpr std::array<std::string_view, 1> area_keys = {"地区"};

/// A line without what a spreadsheet puts around it: quotes, and the separators of empty cells.
std::string_view content(std::string_view line) {
  constexpr std::string_view around = " \t\r\",;";
  const std::size_t begin = line.find_first_not_of(around);
  if (begin == line.npos) return {};
  return trim(line.substr(begin, line.find_last_not_of(around) + 1 - begin));
}

/// What stands behind the first of the keys and a colon; empty where the text begins with none.
std::string_view behind_key(std::string_view text, std::span<const std::string_view> keys) {
  const auto key = std::ranges::find_if(keys, [text](std::string_view word) {
    return equal_ignoring_case(text.substr(0, word.size()), word);
  });
  if (key == keys.end()) return {};
  text = trim(text.substr(key->size()));
  return take_front(text, ":") || take_front(text, "：") ? trim(text) : std::string_view{};
}

TitleIndicator indicator_of(std::string_view text, std::size_t position) {
  const WrittenName parts = part_name(text);
  return {std::string(text), std::string(parts.name), std::string(parts.unit), position};
}

bool begins_word(std::string_view before) {
  constexpr std::array<std::string_view, 9> ends = {"计量", "计算", "，", "、", "：",
                                                    "（",   "。",   "；", "　"};
  return before.empty() || (static_cast<unsigned char>(before.back()) < 0x80) ||
         std::ranges::any_of(ends,
                             [before](std::string_view end) { return before.ends_with(end); });
}

/// The years of a line: those with 年 behind, and not behind a dash or before a month.
class YearsOfLines {
 public:
  void take(std::string_view line, std::size_t position) {
    constexpr std::string_view mark = "年";
    if (line.find("年鉴") != line.npos) doubtful_ = true;  // its year is not that of its figures
    constexpr std::size_t digits = 4;
    for (std::size_t at = line.find(mark); at != line.npos; at = line.find(mark, at + 1)) {
      if (at < digits) continue;
      const std::optional<int> year = parse_year(line.substr(at - digits, digits));
      if (!year) continue;
      const bool whole = stands_alone(line.substr(0, at - digits), line.substr(at + mark.size()));
      doubtful_ = doubtful_ || !whole || (year_ && year_->year != *year);
      if (!year_) year_ = TitleYear{*year, position};
    }
  }
  std::optional<TitleYear> found() const { return doubtful_ ? std::nullopt : year_; }

 private:
  static bool stands_alone(std::string_view before, std::string_view behind) {
    for (const std::string_view dash : {"-", "—", "–", "~", "～", "至", "到", "/"}) {
      if (before.ends_with(dash)) return false;
    }
    if (!before.empty() && is_digit(before.back())) return false;
    for (const std::string_view part : {"前", "上半", "下半", "第", "一季", "至", "-", "—", "~"}) {
      if (behind.starts_with(part)) return false;
    }
    return behind.empty() || !is_digit(behind.front());
  }

  std::optional<TitleYear> year_;
  bool doubtful_ = false;
};

/// What stands in brackets at the end of a line, or is all of it.
std::string_view bracketed(std::string_view line) {
  const std::string_view behind_name = part_name(line).unit;
  return behind_name.empty() ? within_brackets(line).value_or(std::string_view()) : behind_name;
}

/// Keeps the first text of a kind, where it is none.
void keep_first(std::optional<TitleText>& first, std::string_view text, std::size_t position) {
  if (!first && !text.empty()) first = TitleText{std::string(text), position};
}

}  // namespace

std::string_view qualifying_word(std::string_view line) {
  for (const std::string_view word : {"预计", "初步", "快报", "估计", "估算", "预测"}) {
    if (line.find(word) != line.npos) return word;
  }
  return {};
}

std::string_view unit_of_line(std::string_view line) {
  constexpr std::array<std::string_view, 5> unit_keys = {"单位", "单 位", "单　位", "units",
                                                         "unit"};
  const std::string small = lower_case(line);
  for (const std::string_view key : unit_keys) {
    for (std::size_t at = small.find(key); at != small.npos; at = small.find(key, at + 1)) {
      // 填报单位 is an office.
      if (!begins_word(line.substr(0, at))) continue;
      std::string_view rest = line.substr(at + key.size());
      // A blank or a cell's end parts them as well.
      if (!take_front(rest, ":") && !take_front(rest, "：") && !take_front(rest, " ") &&
          !take_front(rest, ",")) {
        continue;
      }
      rest = trim(rest);
      if (!take_front(rest, ":")) take_front(rest, "：");
      for (const std::string_view end : {")", "）", "\"", "\t", ",", ";"}) {
        rest = rest.substr(0, rest.find(end));
      }
      if (!trim(rest).empty()) return trim(rest);
    }
  }
  return {};
}

TitleLines read_title_lines(std::string_view above) {
  TitleLines found;
  YearsOfLines years;
  std::size_t begin = above.size() - without_byte_order_mark(above).size();
  while (begin < above.size()) {
    const std::size_t end = std::min(above.find('\n', begin), above.size());
    const std::string_view line = above.substr(begin, end - begin);
    const std::string_view text = content(line);
    if (!text.empty()) found.lines.push_back({std::string(text), begin});
    years.take(text, begin);
    keep_first(found.unit, unit_of_line(text), begin);
    keep_first(found.area, behind_key(text, area_keys), begin);
    if (const std::string_view inside = bracketed(text); !inside.empty()) {
      found.brackets.push_back({std::string(inside), begin});
    }
    const std::string_view indicator = behind_key(text, indicator_keys);
    if (!found.indicator && !indicator.empty()) found.indicator = indicator_of(indicator, begin);
    begin = end + 1;
  }
  found.year = years.found();
  return found;
}

}  // namespace planmeter
