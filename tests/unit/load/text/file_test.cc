// SPDX-License-Identifier: MIT
// Reading files, and what is not text.
#include "load/text/file.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "finding_lines.h"
#include "temporary_file.h"

namespace planmeter::file_test {
namespace {

std::string failure(const std::string& path, std::uint64_t limit) {
  try {
    read_file(path, limit);
  } catch (const InputError& error) {
    return finding_lines(error.diagnostics());
  }
  return "none";
}

std::string check(std::string_view text) {
  Diagnostics diagnostics;
  check_text("f", text, diagnostics);
  return finding_lines(diagnostics);
}

TEST_CASE("file: a file is read byte by byte, up to the limit and no further") {
  const TemporaryFile file("file_test.txt", std::string("a\r\n\0b", 5));
  CHECK(read_file(file.path(), 0) == std::string("a\r\n\0b", 5));
  CHECK(read_file(file.path(), 5).size() == 5);
  CHECK(failure(file.path(), 4) == file.path() + ":0:0 error file-too-large 4\n");
}

TEST_CASE("file: a file longer than one block is whole") {
  const std::string text(700'001, 'x');
  const TemporaryFile file("file_test.txt", text);
  CHECK(read_file(file.path(), 0) == text);
}

TEST_CASE("file: a missing file and a folder are refused with the reason") {
  CHECK(failure("no/such/file.csv", 0) ==
        "no/such/file.csv:0:0 error file-unreadable No such file or directory\n");
  CHECK(failure(".", 0) == ".:0:0 error file-unreadable Is a directory\n");
}

TEST_CASE("file: a byte-order mark is stripped once and only at the front") {
  CHECK(without_byte_order_mark("\xEF\xBB\xBF"
                                "指标") == "指标");
  CHECK(without_byte_order_mark("指标") == "指标");
  CHECK(without_byte_order_mark("").empty());
}

TEST_CASE("file: text with tabs and line breaks of either kind is fine") {
  CHECK(check("") == "");
  CHECK(check("\xEF\xBB\xBF指标,年份\r\n\t—,°§\n") == "");
}

TEST_CASE("file: control characters are found one by one, with line and column in characters") {
  CHECK(check("a\n指\x07标\x1B") ==
        "f:2:2 error file-control-character U+0007\n"
        "f:2:4 error file-control-character U+001B\n");
  CHECK(check("\x7F\xC2\x85") ==
        "f:1:1 error file-control-character U+007F\n"
        "f:1:2 error file-control-character U+0085\n");
}

TEST_CASE("file: bytes that are not UTF-8 are found once a line") {
  CHECK(check("指标\n\xC4\xEA\xB7\xDD,x\nok\na\xFF\n") ==
        "f:2:1 error file-not-utf8 0xC4\n"
        "f:4:2 error file-not-utf8 0xFF\n");
}

TEST_CASE("file: a replacement character that somebody wrote is text") {
  CHECK(check("\xEF\xBF\xBD") == "");
}

TEST_CASE("file: of what has a NUL one finding is left, at the first of them") {
  CHECK(check(std::string_view("a\n\x07标\0\xFF\0", 9)) == "f:2:3 error file-not-text U+0000\n");
}

TEST_CASE("file: of twenty findings the first is left, and stands for all") {
  const std::string found = check(std::string(19, '\x01'));
  CHECK(std::ranges::count(found, '\n') == 19);
  CHECK(check("a" + std::string(20, '\x01')) == "f:1:2 error file-not-text U+0001\n");
  std::string lines;
  for (int i = 0; i < 20; ++i) lines += "S\xE3o\n";
  CHECK(check(lines) == "f:1:2 error file-not-utf8 0xE3\n");
  CHECK(check(lines.substr(0, 19 * 4) + "\x01") == "f:1:2 error file-not-text 0xE3\n");
}

}  // namespace
}  // namespace planmeter::file_test
