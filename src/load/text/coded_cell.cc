// SPDX-License-Identifier: MIT
#include "load/text/coded_cell.h"

#include <algorithm>

#include "core/ascii.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

bool is_code_letter(char c) {
  const char letter = small(c);
  return (letter >= 'a' && letter <= 'z') || is_digit(c) || c == '_' || c == '-' || c == '.';
}

}  // namespace

std::string_view code_of_cell(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const std::string_view code = trim(text.substr(0, colon));
  return !code.empty() && std::ranges::all_of(code, is_code_letter) ? code : text;
}

std::string_view id_of_dataflow(std::string_view text) {
  const std::size_t version = text.find('(');
  if (version == std::string_view::npos) return text;
  const std::string_view name = text.substr(0, version);
  const std::size_t agency = name.rfind(':');
  return agency == std::string_view::npos ? text : name.substr(agency + 1);
}

}  // namespace planmeter
