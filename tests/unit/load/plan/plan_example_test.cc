// SPDX-License-Identifier: MIT
// Tests of what a text was probably meant as where keys are wanted.
#include "load/plan/plan_example.h"

#include <doctest/doctest.h>

namespace planmeter::plan_example_test {
namespace {

std::string of_text(std::string_view section, const std::string& text) {
  YamlNode node;
  node.kind = YamlNode::Kind::scalar;
  node.text = text;
  return example_of(section, node);
}

TEST_CASE("example_of: what the text tells") {
  CHECK(of_text("period", "2021-2025") == "{from: 2021, to: 2025}");
  CHECK(of_text("period", "2021—2025") == "{from: 2021, to: 2025}");
  CHECK(of_text("baseline", "5.2亿立方米") == "{year: …, value: 5.2}");
  CHECK(of_text("baseline", "1,030") == "{year: …, value: 1030}");
  CHECK(of_text("group", "水资源") == "{id: …, name: {zh: 水资源}}");
  CHECK(of_text("class", "A") == "{id: A, from: …}");
  CHECK(of_text("county", "清河县") == "{zh: 清河县}");
  CHECK(of_text("former", "桥东区") == "{zh: 桥东区, until: …}");
}

TEST_CASE("example_of: else the keys that must be there") {
  CHECK(of_text("period", "十四五") == "{from: …, to: …}");
  CHECK(of_text("period", "2021") == "{from: …, to: …}");
  CHECK(of_text("baseline", "未知") == "{year: …, value: …}");
  CHECK(of_text("tier_target", "A") == "{year: …, class: …, at_least: …}");
  CHECK(of_text("method", "快") == "{bands: …}");
  CHECK(example_of("group", YamlNode{}) == "{id: …, name: …}");
}

}  // namespace
}  // namespace planmeter::plan_example_test
