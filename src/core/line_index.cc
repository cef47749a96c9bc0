// SPDX-License-Identifier: MIT
// A step is small enough to be looked through at every finding, and large enough to be rarely
// counted.
#include "core/line_index.h"

#include <algorithm>

namespace planmeter {

namespace {

constexpr std::uint64_t step_size = 4096;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint64_t breaks_in(std::string_view text) {
  return static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

}  // namespace

std::string LineIndex::step(std::uint64_t number) const {
  return source_.piece(number * step_size, (number + 1) * step_size);
}

std::uint64_t LineIndex::breaks_before(std::uint64_t number) {
  while (breaks_.size() <= number) {
    breaks_.push_back(breaks_.back() + breaks_in(step(breaks_.size() - 1)));
  }
  return breaks_[static_cast<std::size_t>(number)];
}

std::uint64_t LineIndex::line_begin(std::uint64_t position) const {
  for (std::uint64_t number = position / step_size;; --number) {
    const std::string text = source_.piece(number * step_size, position);
    const std::size_t line_break = text.rfind('\n');
    if (line_break != std::string::npos) return number * step_size + line_break + 1;
    if (number == 0) return 0;
    position = number * step_size;
  }
}

LinePlace LineIndex::place_of(std::uint64_t position) {
  position = std::min(position, source_.size());
  const std::uint64_t number = position / step_size;
  LinePlace place;
  place.line = static_cast<int>(breaks_before(number) +
                                breaks_in(source_.piece(number * step_size, position))) +
               1;
  std::uint64_t begin = line_begin(position);
  if (begin == 0 && source_.piece(0, byte_order_mark.size()) == byte_order_mark) {
    begin = std::min<std::uint64_t>(byte_order_mark.size(), position);
  }
  std::ptrdiff_t characters = 0;
  while (begin < position) {
    const std::uint64_t end = std::min(begin + step_size, position);
    characters += std::ranges::count_if(source_.piece(begin, end), begins_character);
    begin = end;
  }
  place.column = static_cast<int>(characters) + 1;
  return place;
}

std::string LineIndex::text_of(int line) {
  if (line < 1) return {};
  const std::uint64_t wanted = static_cast<std::uint64_t>(line) - 1;
  const std::uint64_t steps = source_.size() / step_size + 1;
  while (breaks_.back() < wanted && breaks_.size() < steps) breaks_before(breaks_.size());
  // The step that has the line break before the line.
  const auto after = std::ranges::lower_bound(breaks_, wanted);
  std::uint64_t number =
      after == breaks_.begin() ? 0 : static_cast<std::uint64_t>(after - breaks_.begin()) - 1;
  std::uint64_t left = wanted - breaks_[static_cast<std::size_t>(number)];
  std::string result;
  for (; number < steps; ++number) {
    const std::string text = step(number);
    std::size_t begin = 0;
    for (; left > 0; --left) {
      const std::size_t line_break = text.find('\n', begin);
      if (line_break == std::string::npos) break;
      begin = line_break + 1;
    }
    if (left > 0) continue;
    const std::size_t end = text.find('\n', begin);
    result += text.substr(begin, end - begin);
    if (end != std::string::npos) break;
  }
  if (result.ends_with('\r')) result.pop_back();
  return result;
}

}  // namespace planmeter
