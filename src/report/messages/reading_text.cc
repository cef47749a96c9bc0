// SPDX-License-Identifier: MIT
// Whole per cent and MiB, rounded down: 100% is all of it.
#include "report/messages/reading_text.h"

#include <algorithm>

#include "core/printable.h"
#include "core/text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int, std::uint64_t, std::uint64_t> of_size{"正在读取 {}：{}%（{} / {} MiB）",
                                                               "reading {}: {}% ({} of {} MiB)"};
const Phrase<Words, std::uint64_t> of_pipe{"正在读取 {}：{} MiB", "reading {}: {} MiB"};
const Phrase<> standard_input{"标准输入", "standard input"};

Words with_name(const Reading& reading, Language language, const Words& name) {
  constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
  if (!reading.size) return say(language, of_pipe, name, reading.read / mebibyte);
  // What is read twice counts twice, and an empty file is read at once.
  const std::uint64_t read = std::min(reading.read, *reading.size);
  const auto percent = static_cast<int>(*reading.size == 0 ? 100 : read * 100 / *reading.size);
  return say(language, of_size, name, percent, read / mebibyte, *reading.size / mebibyte);
}

}  // namespace

std::string reading_text(const Reading& reading, Language language, int width) {
  const std::string_view file = reading.name.substr(reading.name.rfind('/') + 1);
  const Words name = file == "-" ? say(language, standard_input) : printable(file);
  Words text = with_name(reading, language, name);
  const int excess = display_width(text) - width;
  if (excess <= 0) return text;
  const int left = std::max(display_width(name) - excess - 1, 0);
  text = with_name(reading, language, Words(truncate_to_width(name, left)) + "…");
  return Words(truncate_to_width(text, width));
}

}  // namespace planmeter
