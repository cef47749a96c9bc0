// SPDX-License-Identifier: MIT
// How far reading has come, in both languages and however narrow the terminal.
#include "report/messages/reading_text.h"

#include <doctest/doctest.h>

#include "core/text.h"

namespace planmeter::reading_text_test {
namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;

std::string text(const Reading& reading, Language language = Language::en, int width = 80) {
  return reading_text(reading, language, width);
}

TEST_CASE("reading_text: a file") {
  const Reading nation{"data/nation.csv", 289 * mebibyte, 131 * mebibyte};
  CHECK(text(nation) == "reading nation.csv: 45% (131 of 289 MiB)");
  CHECK(text(nation, Language::zh) == "正在读取 nation.csv：45%（131 / 289 MiB）");
}

TEST_CASE("reading_text: a pipe has no end yet") {
  CHECK(text({"-", {}, 3 * mebibyte + 1}) == "reading standard input: 3 MiB");
  CHECK(text({"-", {}, 0}, Language::zh) == "正在读取 标准输入：0 MiB");
  CHECK(text({"/dev/fd/63", {}, mebibyte}) == "reading 63: 1 MiB");
}

TEST_CASE("reading_text: 100% is all of it, and no more") {
  CHECK(text({"a", 1000, 999}) == "reading a: 99% (0 of 0 MiB)");
  CHECK(text({"a", 1000, 1001}) == "reading a: 100% (0 of 0 MiB)");
  CHECK(text({"a", 0, 0}) == "reading a: 100% (0 of 0 MiB)");
}

TEST_CASE("reading_text: fits, and moves no cursor") {
  const Reading nation{"nation.csv", 289 * mebibyte, 131 * mebibyte};
  CHECK(text(nation, Language::en, 40) == "reading nation.csv: 45% (131 of 289 MiB)");
  CHECK(text(nation, Language::en, 39) == "reading nation.c…: 45% (131 of 289 MiB)");
  CHECK(text(nation, Language::en, 12) == "reading …: 4");
  const Reading district{"各县（市、区）.csv", {}, mebibyte};
  CHECK(text(district, Language::zh, 30) == "正在读取 各县（市、区…：1 MiB");
  CHECK(display_width(text(district, Language::zh, 29)) <= 29);
  CHECK(text({"a\x1b[2J\n.csv", {}, 0}).find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace planmeter::reading_text_test
