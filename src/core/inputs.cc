// SPDX-License-Identifier: MIT
// Finds lines in the texts of a run.
#include "core/inputs.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace planmeter {

std::uint32_t line_numbers_of(std::string_view text) {
  return static_cast<std::uint32_t>(std::ranges::count(text, '\n')) + 1;
}

void Inputs::add(InputText input) {
  offsets_.push_back(lines_);
  lines_ += line_numbers_of(input.text);
  all_.push_back(std::move(input));
}

void Inputs::add_plan(InputText input) {
  offsets_.push_back(std::numeric_limits<std::uint32_t>::max());
  all_.push_back(std::move(input));
}

InputLine Inputs::locate(std::uint32_t line) const {
  if (line == 0) return {};
  for (std::size_t i = all_.size(); i-- > 0;) {
    if (line > offsets_[i]) return {all_[i].name, static_cast<int>(line - offsets_[i])};
  }
  return {};
}

std::string_view Inputs::line_text(std::string_view file, int line) const {
  const auto input = std::ranges::find(all_, file, &InputText::name);
  if (input == all_.end() || line < 1) return {};
  std::string_view rest = input->text;
  for (int i = 1; i < line; ++i) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

}  // namespace planmeter
