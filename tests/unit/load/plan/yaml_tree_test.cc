// SPDX-License-Identifier: MIT
// Tests of YAML as a tree in which everything knows its place, and of what is refused.
#include "load/plan/yaml_tree.h"

#include <doctest/doctest.h>

#include "finding_lines.h"

namespace planmeter::yaml_tree_test {

namespace {

/// Everything with its place: `text@1:1`, `~` for empty, `[…]@1:1`, `{key@1:1 value, …}@1:1`.
std::string dump(const YamlNode& node) {
  std::string text;
  if (node.kind == YamlNode::Kind::empty) text = "~";
  if (node.kind == YamlNode::Kind::scalar) text = node.text;
  if (node.kind == YamlNode::Kind::list) {
    for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + dump(item);
    text = "[" + text + "]";
  }
  if (node.kind == YamlNode::Kind::map) {
    for (const YamlEntry& entry : node.entries) {
      text += (text.empty() ? "" : ", ") + entry.key + "@" + std::to_string(entry.line) + ":" +
              std::to_string(entry.column) + " " + dump(entry.value);
    }
    text = "{" + text + "}";
  }
  return text + "@" + std::to_string(node.line) + ":" + std::to_string(node.column);
}

std::string tree(std::string_view text) {
  Diagnostics found;
  const std::optional<YamlNode> root = parse_yaml("f.yaml", text, found);
  CHECK(root.has_value() == found.empty());
  return root ? dump(*root) : finding_lines(found);
}

}  // namespace

TEST_CASE("parse_yaml: places count characters, also after Chinese text") {
  CHECK(tree("标题: {zh: 中文, en: x}\n"
             "list:\n"
             "  - a\n"
             "  - 数: 1\n") ==
        "{标题@1:1 {zh@1:6 中文@1:10, en@1:14 x@1:18}@1:5, "
        "list@2:1 [a@3:5, {数@4:5 1@4:8}@4:5]@3:3}@1:1");
}

TEST_CASE("parse_yaml: an empty value stands at its key") {
  CHECK(tree("名称:\nnext: 1\n") == "{名称@1:1 ~@1:1, next@2:1 1@2:7}@1:1");
  CHECK(tree("a: {b: , c: ~}\n") == "{a@1:1 {b@1:5 ~@1:5, c@1:10 ~@1:10}@1:4}@1:1");
  CHECK(tree("last:") == "{last@1:1 ~@1:1}@1:1");
}

TEST_CASE("parse_yaml: scalars are text, whatever they look like") {
  CHECK(tree("[010, 0x10, yes, 1.50, '007', \"a\\tb\", .nan]") ==
        "[010@1:2, 0x10@1:7, yes@1:13, 1.50@1:18, 007@1:24, a\tb@1:31, .nan@1:39]@1:1");
  CHECK(tree("a: ''\n") == "{a@1:1 @1:4}@1:1");
  CHECK(tree("a: 'null'\n") == "{a@1:1 null@1:4}@1:1");
}

TEST_CASE("parse_yaml: an empty text is an empty node") {
  for (const std::string text : {"", "\n", "# only a comment\n"}) {
    CAPTURE(text);
    Diagnostics found;
    const std::optional<YamlNode> root = parse_yaml("f.yaml", text, found);
    REQUIRE(root.has_value());
    CHECK(root->kind == YamlNode::Kind::empty);
    CHECK(found.empty());
  }
}

TEST_CASE("parse_yaml: without a last line break, with CRLF, with marks of the document") {
  CHECK(tree("a: 1") == "{a@1:1 1@1:4}@1:1");
  CHECK(tree("a: 1\r\nb: 2\r\n") == "{a@1:1 1@1:4, b@2:1 2@2:4}@1:1");
  CHECK(tree("---\na: 1\n...\n") == "{a@2:1 1@2:4}@2:1");
}

TEST_CASE("parse_yaml: a quote that is never closed is found where it opens") {
  CHECK(tree("标题: \"中\nb: 2\n") == "f.yaml:1:5 error yaml-unclosed-quote\n");
  CHECK(tree("a: \"x\"\nb: 'y\nc: 3\n") == "f.yaml:2:4 error yaml-unclosed-quote\n");
  CHECK(tree("a:\n  - {zh: 名, en: \"it's}\n") == "f.yaml:2:17 error yaml-unclosed-quote\n");
}

TEST_CASE("parse_yaml: a key twice in one map, each named") {
  CHECK(tree("甲: 1\n乙: 2\n甲: 3\n乙: 4\n") ==
        "f.yaml:3:1 error yaml-duplicate-key 甲|1\n"
        "f.yaml:4:1 error yaml-duplicate-key 乙|2\n");
  CHECK(tree("a: {乙: 1, 乙: 2}\n") == "f.yaml:1:11 error yaml-duplicate-key 乙|1\n");
  // the same key in maps of their own is none
  CHECK(tree("[{a: 1}, {a: 2}]") == "[{a@1:3 1@1:6}@1:2, {a@1:11 2@1:14}@1:10]@1:1");
}

TEST_CASE("parse_yaml: aliases, also those that would never end") {
  CHECK(tree("甲: &x 1\n乙: *x\n") == "f.yaml:2:4 error yaml-alias \n");
  CHECK(tree("a: &x [1, *x]\n") == "f.yaml:1:11 error yaml-alias \n");
  // an anchor alone does no harm, and its value begins with it
  CHECK(tree("a: &x 1\n") == "{a@1:1 1@1:4}@1:1");
}

TEST_CASE("parse_yaml: a second document") {
  CHECK(tree("a: 1\n---\nb: 2\n") == "f.yaml:2:1 error yaml-second-document \n");
}

TEST_CASE("parse_yaml: a key that is no text") {
  CHECK(tree("? [a, b]\n: 1\n") == "f.yaml:1:3 error yaml-key-not-scalar \n");
  CHECK(tree("{{a: 1}: 2}") == "f.yaml:1:2 error yaml-key-not-scalar \n");
}

TEST_CASE("parse_yaml: what is no YAML") {
  CHECK(tree("甲: 乙: 丙\n") == "f.yaml:1:5 error yaml-syntax illegal map value\n");
  CHECK(tree("a: [1, 2\nb: 3\n").starts_with("f.yaml:2:2 error yaml-syntax "));
}

TEST_CASE("parse_yaml: hostile depth") {
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  Diagnostics found;
  CHECK_FALSE(parse_yaml("f.yaml", deep, found).has_value());
  REQUIRE(found.all().size() == 1);
  CHECK(found.all()[0].code == Code::yaml_too_deep);
  CHECK(found.all()[0].line == 1);
  CHECK(tree(std::string(400, '[') + std::string(400, ']')).ends_with("@1:1"));
}

}  // namespace planmeter::yaml_tree_test
