// SPDX-License-Identifier: MIT
// A file read piece by piece that becomes another while it is read.
#include "load/text/file_text.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "core/diagnostic.h"
#include "finding_lines.h"
#include "temporary_file.h"

namespace planmeter::file_text_test {
namespace {

template <typename Action>
std::string failure(Action action) {
  try {
    action();
  } catch (const InputError& error) {
    return finding_lines(error.diagnostics());
  }
  return "none";
}

TEST_CASE("file_text: what was cut off is no end") {
  const TemporaryFile file("file_text_test.csv", "indicator,year,value\n6,2022,750\n");
  const std::shared_ptr<const TextSource> text = open_file_text(file.path());
  CHECK(text->piece(21, 40) == "6,2022,750\n");
  CHECK(failure([&] { text->expect_unchanged(); }) == "none");
  std::filesystem::resize_file(file.path(), 21);
  const std::string changed = file.path() + ":0:0 error file-changed\n";
  CHECK(failure([&] { text->piece(21, 32); }) == changed);
  CHECK(failure([&] { text->expect_unchanged(); }) == changed);
}

TEST_CASE("file_text: what was added is seen") {
  const TemporaryFile file("file_text_test.csv", "indicator,year,value\n");
  const std::shared_ptr<const TextSource> text = open_file_text(file.path());
  std::ofstream(file.path(), std::ios::app) << "6,2022,750\n";
  CHECK(text->piece(0, 100) == "indicator,year,value\n");
  CHECK(failure([&] { text->expect_unchanged(); }) == file.path() + ":0:0 error file-changed\n");
}

}  // namespace
}  // namespace planmeter::file_text_test
