// SPDX-License-Identifier: MIT
// Line breaks are counted block by block, each block once.
#include "core/line_index.h"

#include <algorithm>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::uint64_t block_size = 65536;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint64_t breaks_in(std::string_view text) {
  return static_cast<std::uint64_t>(std::ranges::count(text, '\n'));
}

}  // namespace

void LineIndex::count_up_to(std::size_t block) {
  while (breaks_.size() <= block) {
    const std::uint64_t begin = (breaks_.size() - 1) * block_size;
    const std::uint64_t end = std::min(begin + block_size, source_.size());
    breaks_.push_back(breaks_.back() + breaks_in(source_.piece(begin, end)));
  }
}

LinePlace LineIndex::place_of(std::uint64_t position) {
  position = std::min(position, source_.size());
  const std::size_t block = static_cast<std::size_t>(position / block_size);
  count_up_to(block);
  const std::string before = source_.piece(block * block_size, position);
  LinePlace place;
  place.line = static_cast<int>(breaks_[block] + breaks_in(before)) + 1;

  // Back to the line's beginning, which may stand in an earlier block.
  std::string line = before;
  std::uint64_t begin = block * block_size;
  while (begin > 0 && line.find('\n') == std::string::npos) {
    const std::uint64_t earlier = begin - block_size;
    line.insert(0, source_.piece(earlier, begin));
    begin = earlier;
  }
  std::string_view rest = line;
  const std::size_t line_break = rest.rfind('\n');
  if (line_break != std::string_view::npos) {
    rest.remove_prefix(line_break + 1);
  } else if (rest.starts_with(byte_order_mark)) {
    rest.remove_prefix(byte_order_mark.size());
  }
  place.column = character_count(rest) + 1;
  return place;
}

std::string LineIndex::text_of(int line) {
  if (line < 1) return {};
  const std::uint64_t wanted = static_cast<std::uint64_t>(line) - 1;
  const std::size_t blocks = static_cast<std::size_t>(source_.size() / block_size) + 1;
  while (breaks_.back() < wanted && breaks_.size() < blocks) count_up_to(breaks_.size());
  // The block that has the line break before the line.
  const auto after = std::ranges::lower_bound(breaks_, wanted);
  const std::size_t block =
      after == breaks_.begin() ? 0 : static_cast<std::size_t>(after - breaks_.begin()) - 1;
  std::uint64_t left = wanted - breaks_[block];
  std::string text;
  for (std::uint64_t begin = block * block_size; begin < source_.size() || begin == 0;
       begin += block_size) {
    text += source_.piece(begin, std::min(begin + block_size, source_.size()));
    std::size_t position = 0;
    for (; left > 0; --left) {
      const std::size_t line_break = text.find('\n', position);
      if (line_break == std::string::npos) break;
      position = line_break + 1;
    }
    text.erase(0, position);
    if (left == 0 && text.find('\n') != std::string::npos) break;
    if (left > 0) text.clear();
  }
  if (left > 0) return {};
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace planmeter
