// SPDX-License-Identifier: MIT
// Finds places in the texts of a run.
#include "core/inputs.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace planmeter {

void Inputs::add(InputText input) {
  firsts_.push_back(next_);
  // One past the end has a number of its own: where something is missing.
  next_ += input.source->size() + 1;
  lines_.emplace_back(*input.source);
  all_.push_back(std::move(input));
}

void Inputs::add_plan(InputText input) {
  firsts_.push_back(std::numeric_limits<std::uint64_t>::max());
  lines_.emplace_back(*input.source);
  all_.push_back(std::move(input));
}

std::optional<std::size_t> Inputs::input_of(std::uint64_t position) const {
  if (position == 0) return std::nullopt;
  for (std::size_t i = all_.size(); i-- > 0;) {
    if (position >= firsts_[i]) return i;
  }
  return std::nullopt;
}

std::string_view Inputs::file_of(std::uint64_t position) const {
  const std::optional<std::size_t> input = input_of(position);
  return input ? std::string_view(all_[*input].name) : std::string_view();
}

InputPlace Inputs::locate(std::uint64_t position) const {
  const std::optional<std::size_t> input = input_of(position);
  if (!input) return {};
  const LinePlace place = lines_[*input].place_of(position - firsts_[*input]);
  return {all_[*input].name, place.line, place.column};
}

std::string Inputs::line_text(std::string_view file, int line) const {
  const auto input = std::ranges::find(all_, file, &InputText::name);
  if (input == all_.end()) return {};
  return lines_[static_cast<std::size_t>(input - all_.begin())].text_of(line);
}

}  // namespace planmeter
