// SPDX-License-Identifier: MIT
#include "load/plan/yaml_places.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::yaml_places_test {

namespace {

bool is_at(const YamlPlace& place, int line, int column) {
  return place.line == line && place.column == column;
}

TEST_CASE("yaml places: a column counts characters, whatever their bytes") {
  const YamlPlaces places("a: 1\n年份: 2\n");
  CHECK(is_at(places.of(0, 0), 1, 1));
  CHECK(is_at(places.of(0, 3), 1, 4));
  CHECK(is_at(places.of(1, 6), 2, 3));  // two characters of three bytes before it
  CHECK(is_at(places.of(1, 8), 2, 5));
}

TEST_CASE("yaml places: far along one line, on either side of a step of counting") {
  std::string text = "[";
  for (int i = 0; i < 100; ++i) text += "年,";  // four bytes each
  const YamlPlaces places(text);
  for (const int item : {0, 15, 16, 31, 32, 99}) {
    CHECK(is_at(places.of(0, 1 + 4 * item), 1, 2 + 2 * item));
  }
}

TEST_CASE("yaml places: far along a line that begins between two steps") {
  std::string text = "年: 1\n[";  // the second line begins at the eighth byte
  for (int i = 0; i < 50; ++i) text += "年,";
  const YamlPlaces places(text);
  for (const int item : {0, 15, 16, 49}) {
    CHECK(is_at(places.of(1, 1 + 4 * item), 2, 2 + 2 * item));
  }
}

TEST_CASE("yaml places: what lies outside stands at the end") {
  const YamlPlaces places("ab\ncd");
  CHECK(is_at(places.of(0, 99), 1, 3));
  CHECK(is_at(places.of(9, 99), 2, 3));
  CHECK(is_at(places.of(-1, -1), 1, 1));
  CHECK(is_at(YamlPlaces("").of(0, 0), 1, 1));
  CHECK(is_at(YamlPlaces("a\n").of(1, 0), 2, 1));
}

TEST_CASE("yaml places: the first quotation mark from a place on") {
  const YamlPlaces places("年: 'a'\nb: \"c\n");
  CHECK(is_at(places.first_quote_after({1, 1}), 1, 4));
  CHECK(is_at(places.first_quote_after({1, 4}), 1, 4));
  CHECK(is_at(places.first_quote_after({1, 7}), 2, 4));
  CHECK(is_at(places.first_quote_after({2, 5}), 2, 5));  // none: where it was looked from
}

}  // namespace

}  // namespace planmeter::yaml_places_test
