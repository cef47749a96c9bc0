// SPDX-License-Identifier: MIT
// Tests of what a misspelt word could have meant.
#include <doctest/doctest.h>

#include "core/text.h"

namespace planmeter::suggest_test {

namespace {

std::string suggested(std::string_view word, std::vector<std::string_view> candidates) {
  return std::string(suggest(word, candidates).value_or("(none)"));
}

}  // namespace

TEST_CASE("all_nearest: those of the least distance, in their order") {
  const std::vector<std::string_view> candidates = {"tasks", "task", "mask", "report", "tast"};
  using Found = std::vector<std::size_t>;
  CHECK(all_nearest("tasc", candidates) == Found{1, 4});
  CHECK(all_nearest("task", candidates) == Found{1});
  CHECK(all_nearest("nothing like", candidates).empty());
}

TEST_CASE("suggest: one edit of each kind") {
  CHECK(suggested("repor", {"check", "report"}) == "report");
  CHECK(suggested("reportt", {"check", "report"}) == "report");
  CHECK(suggested("rebort", {"check", "report"}) == "report");
  CHECK(suggested("erport", {"check", "report"}) == "report");
}

TEST_CASE("suggest: neighbours swapped are one edit, not two") {
  // abc to cab is two edits and a third of three is one, so a swap alone is near enough.
  CHECK(suggested("bac", {"abc"}) == "abc");
  CHECK(suggested("cab", {"abc"}) == "(none)");
}

TEST_CASE("suggest: at most a third of the longer word's characters") {
  CHECK(suggested("abcxyz", {"abcdez"}) == "abcdez");  // 2 of 6
  CHECK(suggested("abcxyw", {"abcdez"}) == "(none)");  // 3 of 6
  CHECK(suggested("ab", {"ac"}) == "ac");              // one edit is always allowed
  CHECK(suggested("summary", {"counties"}) == "(none)");
}

TEST_CASE("suggest: nothing in common is no suggestion") {
  CHECK(suggested("x", {"A"}) == "(none)");
  CHECK(suggested("", {"A"}) == "(none)");
  CHECK(suggested("", {""}) == "(none)");
  CHECK(suggested("report", {}) == "(none)");
}

TEST_CASE("suggest: the nearest wins, and the first of equals") {
  CHECK(suggested("target", {"targ", "targetz"}) == "targetz");
  CHECK(suggested("taskx", {"tasky", "taskz"}) == "tasky");
}

TEST_CASE("suggest: upper and lower case are the same, in ASCII") {
  CHECK(suggested("REPORT", {"report"}) == "report");
  CHECK(suggested("A", {"a"}) == "a");
}

TEST_CASE("suggest: Chinese names are compared by characters, not bytes") {
  CHECK(suggested("襄都县", {"信都区", "襄都区"}) == "襄都区");
  CHECK(suggested("高新企业", {"科技型中小企业", "高新技术企业"}) == "高新技术企业");  // 2 of 6
  CHECK(suggested("中", {"文"}) == "(none)");  // they share two bytes of three
}

TEST_CASE("suggest: a hostile word costs no time") {
  const std::string long_word(1'000'000, 'x');
  CHECK(suggested(long_word, {"report", "check"}) == "(none)");
}

}  // namespace planmeter::suggest_test
