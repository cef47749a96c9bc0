// SPDX-License-Identifier: MIT
// Characters are counted once, in steps; a look-up counts within one step alone.
#include "load/plan/yaml_places.h"

#include <algorithm>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::size_t step = 64;

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::uint32_t characters_in(std::string_view text) {
  return static_cast<std::uint32_t>(std::ranges::count_if(text, begins_character));
}

}  // namespace

YamlPlaces::YamlPlaces(std::string_view text) : text_(text), begins_{0}, counted_{0} {
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    begins_.push_back(at + 1);
  }
  for (std::size_t at = 0; at + step <= text.size(); at += step) {
    counted_.push_back(counted_.back() + characters_in(text.substr(at, step)));
  }
}

YamlPlace YamlPlaces::of(int line, int column) const {
  const std::size_t wanted =
      std::min(static_cast<std::size_t>(std::max(line, 0)), begins_.size() - 1);
  const std::size_t byte = begins_[wanted] + static_cast<std::size_t>(std::max(column, 0));
  return at(wanted, std::min(byte, end_of(wanted)));
}

YamlPlace YamlPlaces::first_quote_after(YamlPlace from) const {
  const std::size_t line = static_cast<std::size_t>(from.line) - 1;
  std::size_t byte = begins_[line];
  for (int skipped = 1; skipped < from.column && byte < end_of(line); ++skipped) {
    next_code_point(text_, byte);
  }
  const std::size_t quote = text_.find_first_of("'\"", byte);
  if (quote == text_.npos) return from;
  const auto after = std::ranges::upper_bound(begins_, quote);
  return at(static_cast<std::size_t>(after - begins_.begin()) - 1, quote);
}

std::size_t YamlPlaces::end_of(std::size_t line) const {
  return line + 1 < begins_.size() ? begins_[line + 1] - 1 : text_.size();
}

std::uint32_t YamlPlaces::characters_before(std::size_t byte) const {
  const std::size_t begin = byte / step * step;
  return counted_[byte / step] + characters_in(text_.substr(begin, byte - begin));
}

YamlPlace YamlPlaces::at(std::size_t line, std::size_t byte) const {
  const std::size_t begin = begins_[line];
  // Most lines are short, and counted from where they begin.
  const std::uint32_t column = byte - begin <= step
                                   ? characters_in(text_.substr(begin, byte - begin))
                                   : characters_before(byte) - characters_before(begin);
  return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

}  // namespace planmeter
