// SPDX-License-Identifier: MIT
// Clauses, sentences and lists in both languages.
#include "report/words/sentence.h"

#include <doctest/doctest.h>

#include <array>

namespace planmeter::sentence_test {
namespace {

/// Three clauses, the middle one empty: Chinese and English, with a bar between.
std::string clauses(Mark mark) {
  Sentence zh(Language::zh, mark);
  Sentence en(Language::en, mark);
  zh.clause("实际5").clause("").clause("差3");
  en.clause("the actual is 5").clause("").clause("3 short");
  return zh.text() + "|" + en.text();
}

TEST_CASE("Sentence: the mark stands between clauses, and an empty clause takes none") {
  CHECK(clauses(Mark::pause) == "实际5、差3|the actual is 5, 3 short");
  CHECK(clauses(Mark::comma) == "实际5，差3|the actual is 5, 3 short");
  CHECK(clauses(Mark::semicolon) == "实际5；差3|the actual is 5; 3 short");
}

TEST_CASE("Sentence: semicolons where no mark is named") {
  CHECK(Sentence(Language::zh).clause("甲").clause("乙").text() == "甲；乙");
}

TEST_CASE("Sentence: it closes with its stop, an English one begins with a capital") {
  CHECK(Sentence(Language::zh).clause("a股").clause("差3").closed() == "a股；差3。");
  CHECK(Sentence(Language::en).clause("due").clause("missed").closed() == "Due; missed.");
  CHECK(Sentence(Language::en).clause("R&D grew").closed() == "R&D grew.");
  CHECK(Sentence(Language::en).clause("2022: met").closed() == "2022: met.");
  CHECK(Sentence(Language::en).clause("至2022年").closed() == "至2022年.");
}

TEST_CASE("Sentence: of no clause nothing") {
  Sentence none(Language::en);
  CHECK(none.empty());
  CHECK(none.clause("").empty());
  CHECK(none.text() == "");
  CHECK(none.closed() == "");
  CHECK(!none.clause("x").empty());
}

TEST_CASE("Sentences: a blank between English ones, none around them") {
  Sentences zh(Language::zh);
  Sentences en(Language::en);
  zh.add("").add("已达标。").add("").add("数据来源：统计局。").add("");
  en.add("").add("It is met.").add("").add("Source: the bureau.").add("");
  CHECK(zh.text() == "已达标。数据来源：统计局。");
  CHECK(en.text() == "It is met. Source: the bureau.");
  CHECK(Sentences(Language::en).text() == "");
}

TEST_CASE("sentence: a stop set and taken off") {
  CHECK(with_stop("达标", Language::zh) == "达标。");
  CHECK(with_stop("met", Language::en) == "met.");
  CHECK(without_stop("达标。", Language::zh) == "达标");
  CHECK(without_stop("Met by 1.5.", Language::en) == "Met by 1.5");
  CHECK(without_stop("met", Language::en) == "met");
  CHECK(without_stop("", Language::zh) == "");
}

TEST_CASE("capitalised: small English letters alone") {
  CHECK(capitalised("met early", Language::en) == "Met early");
  CHECK(capitalised("met", Language::zh) == "met");
  CHECK(capitalised("达标", Language::en) == "达标");
  CHECK(capitalised("", Language::en) == "");
}

TEST_CASE("join: what is between stands between, also of empty texts") {
  CHECK(join(std::vector<std::string>{"1", "(-2)", "3"}, " + ") == "1 + (-2) + 3");
  CHECK(join(std::vector<std::string>{"", ""}, "; ") == "; ");
  CHECK(join(std::vector<std::string>(), " + ") == "");
}

TEST_CASE("joined: clauses of the plan, whatever the language") {
  constexpr std::array<std::string_view, 2> clauses_of_plan = {"二（三）指标表", "三（一）1"};
  CHECK(joined(clauses_of_plan) == "二（三）指标表、三（一）1");
  CHECK(joined(std::array<std::string_view, 0>()) == "");
}

TEST_CASE("listed: names with a mark of their own are parted by another") {
  CHECK(listed({"甲县", "乙县", "丙县"}, Language::zh) == "甲县、乙县、丙县");
  CHECK(listed({"North", "South"}, Language::en) == "North, South");
  CHECK(listed({"甲、乙合计", "丙县"}, Language::zh) == "甲、乙合计；丙县");
  CHECK(listed({"甲、乙", "South"}, Language::en) == "甲、乙; South");
  CHECK(listed({}, Language::zh) == "");
}

}  // namespace
}  // namespace planmeter::sentence_test
