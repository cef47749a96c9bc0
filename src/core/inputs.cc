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

InputPlace Inputs::locate(std::uint64_t position) const {
  if (position == 0) return {};
  for (std::size_t i = all_.size(); i-- > 0;) {
    if (position < firsts_[i]) continue;
    const LinePlace place = lines_[i].place_of(position - firsts_[i]);
    return {all_[i].name, place.line, place.column};
  }
  return {};
}

std::string Inputs::line_text(std::string_view file, int line) const {
  const auto input = std::ranges::find(all_, file, &InputText::name);
  if (input == all_.end()) return {};
  return lines_[static_cast<std::size_t>(input - all_.begin())].text_of(line);
}

}  // namespace planmeter
