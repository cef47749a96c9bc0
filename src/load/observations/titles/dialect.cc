// SPDX-License-Identifier: MIT
// The header tells: it is the line with a column of indicators, or the one most like a header.
#include "load/observations/titles/dialect.h"

#include <algorithm>
#include <array>
#include <vector>

#include "load/observations/titles/csv.h"
#include "load/observations/titles/header_line.h"
#include "load/text/cell.h"
#include "load/text/file.h"
#include "load/text/period_text.h"

namespace planmeter {

namespace {

constexpr std::array possible_separators = {',', ';', '\t'};
constexpr int most_title_lines = 20;

/// The fields of one line, quotes taken off; a header has no line breaks in its quotes. No more of
/// them than a header can have.
std::vector<std::string_view> fields_of(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t i = 0; i <= line.size() && fields.size() < most_csv_columns; ++i) {
    if (i < line.size() && line[i] == '"') quoted = !quoted;
    if (i < line.size() && (quoted || line[i] != separator)) continue;
    std::string_view field = trim(line.substr(begin, i - begin));
    if (field.size() > 1 && field.front() == '"' && field.back() == '"') {
      field = trim(field.substr(1, field.size() - 2));
    }
    fields.push_back(field);
    begin = i + 1;
  }
  return fields;
}

/// How many fields are years, one after the other: of the wide form each is a column's title.
std::ptrdiff_t count_years(std::span<const std::string_view> fields) {
  std::ptrdiff_t count = 0;
  int last = 0;
  for (const std::string_view field : fields) {
    if (field.size() < 4 || field.front() < '1' || field.front() > '2') continue;
    const std::optional<PeriodText> year = parse_period_text(field, MonthsOfFile::open);
    if (!year || !year->period.whole_year() || year->period.to == last) continue;
    last = year->period.to;
    ++count;
  }
  return count > 1 ? count : 0;
}

/// How much a line is like a header: by names of columns and years, then by titles. Rows may have
/// more fields than their header, but many of them are numbers.
struct Likeness {
  std::ptrdiff_t names = 0;
  std::ptrdiff_t titles = 0;

  friend auto operator<=>(const Likeness&, const Likeness&) = default;
};

bool is_title(std::string_view field) {
  return !field.empty() && field.find_first_of("0123456789-+.") != 0;
}

Likeness likeness(std::span<const std::string_view> fields) {
  const std::ptrdiff_t titles = std::ranges::count_if(fields, is_title);
  // A title may be just a word that is the name of a column, too.
  if (fields.size() > 1) return {count_column_names(fields) + count_years(fields), titles};
  return {full_width_separator(fields.front()).empty() ? 0 : 1, titles};
}

}  // namespace

Dialect find_dialect(std::string_view text, std::optional<char> forced) {
  std::size_t begin = text.size() - without_byte_order_mark(text).size();
  Dialect most_like{forced.value_or(','), begin, 1};
  Likeness most{-1, 0};
  for (int number = 1; number <= most_title_lines && begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    for (const char separator : possible_separators) {
      if (forced && separator != *forced) continue;
      const std::vector<std::string_view> fields = fields_of(line, separator);
      if (can_be_header(fields)) return {separator, begin, number};
      if (trim(line).empty()) continue;
      const Likeness found = likeness(fields);
      if (found <= most) continue;
      most = found;
      most_like = {separator, begin, number};
    }
    begin = end + 1;
  }
  return most_like;
}

std::optional<char> separator_of(std::string_view word) {
  if (word == "comma" || word == ",") return ',';
  if (word == "semicolon" || word == ";") return ';';
  if (word == "tab" || word == "\t") return '\t';
  return std::nullopt;
}

std::string_view name_of_separator(char separator) {
  if (separator == ';') return "semicolon";
  return separator == '\t' ? "tab" : "comma";
}

}  // namespace planmeter
