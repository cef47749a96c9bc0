// SPDX-License-Identifier: MIT
// Keys are found again, however many there are.
#include "core/text_map.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::text_map_test {
namespace {

TEST_CASE("text_map: what was added is found, by content and not by place") {
  TextMap<int> table;
  CHECK(table.find("") == nullptr);
  std::string key = "指标";
  table.add(key, 7);
  table.add("", 8);
  key = "other!";
  CHECK(table.find("指标")->value == 7);
  CHECK(table.find("指标")->key == "指标");
  CHECK(table.find("")->value == 8);
  CHECK(table.find(key) == nullptr);
  CHECK(table.size() == 2);
}

TEST_CASE("text_map: a hundred thousand keys, of which many share their first eight bytes") {
  TextMap<int> table;
  for (int i = 0; i < 100'000; ++i) table.add("130000000" + std::to_string(i), i);
  int wrong = 0;
  for (int i = 0; i < 100'000; ++i) {
    const auto found = table.find("130000000" + std::to_string(i));
    wrong += found == nullptr || found->value != i ? 1 : 0;
  }
  CHECK(wrong == 0);
  CHECK(table.find("130000000100000") == nullptr);
}

}  // namespace
}  // namespace planmeter::text_map_test
