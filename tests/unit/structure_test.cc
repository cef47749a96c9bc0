// SPDX-License-Identifier: MIT
// Separators, line ends and quotes are found where they are, by vectors as without.
#include "load/structure.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace planmeter {
namespace {

std::string found(std::string_view text, char separator = ',') {
  std::vector<std::uint32_t> positions;
  find_structure(text, separator, positions);
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

TEST_CASE("structure: vectors find what a byte at a time finds") {
  std::mt19937 random(1);
  constexpr std::string_view bytes = ",;\n\"\r\t a0\xE4\xB8\xAD";
  std::vector<std::uint32_t> by_vectors;
  std::vector<std::uint32_t> plainly;
  for (int run = 0; run < 300; ++run) {
    std::string text(random() % 700, ' ');
    for (char& c : text) c = bytes[random() % bytes.size()];
    find_structure(text, ';', by_vectors);
    find_structure_plainly(text, ';', plainly);
    for (std::size_t i = 0;; ++i) {
      REQUIRE(by_vectors[i] == plainly[i]);
      if (plainly[i] == text.size()) break;
    }
  }
}

}  // namespace
}  // namespace planmeter
