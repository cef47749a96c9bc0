// SPDX-License-Identifier: MIT
// A colon parts them, with a blank behind it or, in Eurostat's files, without.
#include "load/observations/titles/sdmx_label.h"

#include <algorithm>

#include "core/ascii.h"
#include "load/observations/titles/same_title.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// An array's separator in a title: `[;]`.
std::string_view without_separator(std::string_view title) {
  if (!title.ends_with(']')) return title;
  const std::size_t open = title.rfind('[');
  constexpr std::size_t most = 3;  // a separator of one character, or none
  if (open == title.npos || open == 0 || title.size() - open > most) return title;
  const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
  const bool letters = std::ranges::any_of(
      inside, [](char c) { return is_capital(c) || is_small(c) || is_digit(c); });
  return letters ? title : title.substr(0, open);
}

LabelledCode part_at_colon(std::string_view text, std::string_view marks) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos) return {text, {}};
  const std::string_view code = trim(text.substr(0, colon));
  if (code.empty()) return {text, {}};
  const bool plain = std::ranges::all_of(code, [marks](char c) {
    return is_capital(c) || is_small(c) || is_digit(c) || marks.find(c) != marks.npos;
  });
  if (!plain) return {text, {}};
  return {code, trim(text.substr(colon + 1))};
}

LabelledCode part_title(std::string_view title) { return part_at_colon(trim(title), "_[;,|]"); }

}  // namespace

LabelledCode part_label(std::string_view cell) { return part_at_colon(trim(cell), "_-.@$+/"); }

bool is_code_title(std::string_view title) {
  return std::ranges::any_of(title, is_capital) && std::ranges::all_of(title, [](char c) {
           return is_capital(c) || is_digit(c) || c == '_';
         });
}

bool is_sdmx_table(std::span<const std::string_view> titles) {
  const auto has = [titles](std::string_view name) {
    return std::ranges::any_of(titles,
                               [name](std::string_view title) { return same_title(title, name); });
  };
  return has("time_period") && has("obs_value");
}

bool has_label(std::string_view title) {
  const LabelledCode parts = part_title(title);
  // A cell may have a blank before its colon, a title has none.
  if (parts.label.empty() || trim(title)[parts.code.size()] != ':') return false;
  const std::string_view code = without_separator(parts.code);
  const bool clean = std::ranges::all_of(
      code, [](char c) { return is_capital(c) || is_small(c) || is_digit(c) || c == '_'; });
  if (!clean) return false;
  // `Note: estimated` is a remark: codes are in capitals, or their colon has no blank behind it.
  if (std::ranges::none_of(code, is_small)) return std::ranges::any_of(code, is_capital);
  const bool joined = trim(title).substr(parts.code.size() + 1, 1) != " ";
  return std::ranges::none_of(code, is_capital) && joined;
}

std::string_view id_of_dataflow(std::string_view text) {
  const std::size_t version = text.find('(');
  if (version == std::string_view::npos) return text;
  const std::string_view name = text.substr(0, version);
  const std::size_t agency = name.rfind(':');
  return agency == std::string_view::npos ? text : name.substr(agency + 1);
}

std::string_view code_of_title(std::string_view title) {
  return without_separator(has_label(title) ? part_title(title).code : title);
}

}  // namespace planmeter
