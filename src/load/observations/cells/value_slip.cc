// SPDX-License-Identifier: MIT
// A slip is known by what is left without it: a value.
#include "load/observations/cells/value_slip.h"

#include <algorithm>
#include <array>
#include <variant>

#include "core/ascii.h"
#include "load/observations/cells/observations_status.h"
#include "load/text/cell.h"
#include "load/text/take_end.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

/// Blanks, and the apostrophes of Swiss tables, that part digits.
constexpr std::array<std::string_view, 8> digit_parters = {
    " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87", "\xE3\x80\x80", "'", "’"};

/// Marks that statistical offices print behind a figure; small letters are Eurostat's.
constexpr auto marks_behind = std::to_array<std::string_view>(
    {"*", "†", "‡", "#", "¹", "²", "³", "b", "c", "d", "e", "f", "n", "p", "r", "s", "u", "z"});

/// Of the marks, those that the column of statuses knows as well.
constexpr std::array<std::string_view, 4> status_letters = {"p", "e", "b", "d"};

/// Whether it is a number, with nothing behind it but what is a unit everywhere.
bool is_bare_number(std::string_view text) {
  const std::variant<ValueText, Code> parsed = parse_value_text(text);
  const ValueText* const value = std::get_if<ValueText>(&parsed);
  return value != nullptr && value->kind == ValueKind::exact &&
         (value->unit.empty() || value->unit == "%");
}

bool is_value(std::string_view text) {
  return std::holds_alternative<ValueText>(parse_value_text(text));
}

std::optional<ValueSlip> find_brackets(std::string_view text) {
  std::string_view inside = text;
  if (!take_front(inside, "(") || !take_back(inside, ")")) return std::nullopt;
  inside = trim(inside);
  if (inside.empty() || !is_digit(inside.front()) || !is_value(inside)) return std::nullopt;
  return ValueSlip{Code::csv_value_in_brackets, {std::string(text), std::string(inside)}};
}

/// The digits behind the front of `text`, and no more of them, are three.
bool begins_group(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  return end == 3;
}

std::optional<ValueSlip> find_parted_digits(std::string_view text) {
  std::string together;
  bool any = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = text.substr(i);
    const auto parter = std::ranges::find_if(
        digit_parters, [rest](std::string_view blank) { return rest.starts_with(blank); });
    const bool parts = parter != digit_parters.end() && i > 0 && is_digit(text[i - 1]) &&
                       begins_group(rest.substr(parter->size()));
    any = any || parts;
    if (!parts) together.push_back(text[i]);
    i += parts ? parter->size() : 1;
  }
  if (!any || !is_value(together)) return std::nullopt;
  return ValueSlip{Code::csv_parted_digits, {std::string(text), together}};
}

/// `1.234.567` and `1.234,56`, as half of Europe writes them.
std::optional<ValueSlip> find_pointed_groups(std::string_view text) {
  const std::size_t comma = text.find(',');
  const std::string_view whole = text.substr(0, comma);
  const auto points = std::ranges::count(whole, '.');
  if (points < (comma == text.npos ? 2 : 1)) return std::nullopt;
  std::string number;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (whole[i] != '.') {
      number.push_back(whole[i]);
    } else if (i == 0 || !is_digit(whole[i - 1]) || !begins_group(whole.substr(i + 1))) {
      return std::nullopt;
    }
  }
  if (comma != text.npos) number.append(".").append(text.substr(comma + 1));
  if (!is_value(number)) return std::nullopt;
  return ValueSlip{Code::csv_points_between_groups, {std::string(text), number}};
}

std::optional<ValueSlip> find_mark_behind(std::string_view text) {
  constexpr int most = 2;  // Eurostat's bp
  std::string_view number = text;
  for (int i = 0; i < most; ++i) {
    const auto taken = std::ranges::find_if(
        marks_behind, [&number](std::string_view mark) { return take_back(number, mark); });
    if (taken == marks_behind.end()) break;
  }
  const std::string mark(text.substr(number.size()));
  const std::string value(trim(number));
  if (mark.empty() || !is_bare_number(value)) return std::nullopt;
  const bool status = std::ranges::find(status_letters, mark) != status_letters.end();
  return status ? ValueSlip{Code::csv_status_in_value, {std::string(text), mark, value}}
                : ValueSlip{Code::csv_mark_behind_value, {std::string(text), mark, value}};
}

}  // namespace

std::optional<ValueSlip> find_value_slip(std::string_view text) {
  if (means_same_as_above(text)) {
    return ValueSlip{Code::csv_same_as_above, {std::string(text)}};
  }
  const std::optional<StatusBesideValue> beside = find_status_beside_value(text);
  if (beside && is_value(beside->value)) {
    return ValueSlip{Code::csv_status_in_value,
                     {std::string(text), std::string(beside->status), std::string(beside->value)}};
  }
  const std::string narrow = half_width(text);
  if (const std::optional<ValueSlip> brackets = find_brackets(narrow)) return brackets;
  if (const std::optional<ValueSlip> parted = find_parted_digits(narrow)) return parted;
  if (const std::optional<ValueSlip> pointed = find_pointed_groups(narrow)) return pointed;
  return find_mark_behind(narrow);
}

}  // namespace planmeter
