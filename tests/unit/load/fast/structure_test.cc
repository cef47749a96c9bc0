// SPDX-License-Identifier: MIT
// Separators, line ends and quotes are found where they are, by vectors as without.
#include "load/fast/structure.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace planmeter::structure_test {
namespace {

std::string found(std::string_view text, char separator = ',') {
  std::vector<std::uint32_t> positions;
  find_structure(text, 0, text.size(), separator, positions);
  std::string result;
  for (const std::uint32_t position : positions) {
    result += std::to_string(position) + " ";
    if (position == text.size()) break;
  }
  return result;
}

TEST_CASE("structure: separators, line feeds and quotes, then the end") {
  CHECK(found("") == "0 ");
  CHECK(found("a") == "1 ");
  CHECK(found("a,b\n\"c\"\r\n") == "1 3 4 6 8 9 ");
  CHECK(found("a;b,c\n", ';') == "1 5 6 ");
}

TEST_CASE("structure: at every place around the steps of sixty-four bytes") {
  for (std::size_t size = 60; size <= 140; ++size) {
    for (std::size_t place = 0; place < size; ++place) {
      std::string text(size, 'x');
      text[place] = '"';
      CHECK(found(text) == std::to_string(place) + " " + std::to_string(size) + " ");
    }
  }
}

TEST_CASE("structure: vectors find what a byte at a time finds, in any part") {
  std::mt19937 random(1);
  constexpr std::string_view bytes = ",;\n\"\r\t a0\xE4\xB8\xAD";
  std::vector<std::uint32_t> by_vectors;
  std::vector<std::uint32_t> plainly;
  for (int run = 0; run < 300; ++run) {
    std::string text(random() % 700, ' ');
    for (char& c : text) c = bytes[random() % bytes.size()];
    const std::size_t end = random() % (text.size() + 1);
    const std::size_t begin = random() % (end + 1);
    find_structure(text, begin, end, ';', by_vectors);
    find_structure_plainly(text, begin, end, ';', plainly);
    for (std::size_t i = 0;; ++i) {
      REQUIRE(by_vectors[i] == plainly[i]);
      if (plainly[i] == end) break;
    }
  }
}

TEST_CASE("StructureAhead: as far as is asked, and on from there") {
  std::string text(300, 'x');
  for (const std::size_t comma : {10u, 70u, 200u}) text[comma] = ',';
  StructureAhead structure(',');
  structure.begin_text(text);
  structure.move(0, 20);  // 64 bytes at least
  CHECK(structure.next()[0] == 10);
  CHECK(structure.end() - structure.next() == 1);
  CHECK(*structure.end() == 64);
  CHECK(structure.extend(0));
  CHECK(structure.next()[1] == 70);
  CHECK(*structure.end() == 128);
  structure.move(11, 20);  // known already
  CHECK(structure.next()[0] == 70);
  structure.move(150, 0);
  CHECK(structure.next()[0] == 200);
  CHECK(*structure.end() == 300);
  CHECK_FALSE(structure.extend(150));
}

}  // namespace
}  // namespace planmeter::structure_test
