// SPDX-License-Identifier: MIT
// What reports say of each quantity, whole, in both languages.
#include "report/words/quantity_words.h"

#include <doctest/doctest.h>

namespace planmeter::quantity_words_test {
namespace {

/// Since 2020 to 2025, of a bound written as 5: Chinese and English, with a bar between.
std::string said(const DemandPhrase& phrase) {
  return say(Language::zh, phrase, 2020, 2021, 2025, "5") + "|" +
         say(Language::en, phrase, 2020, 2021, 2025, "5");
}
std::string in_table(Quantity quantity, bool falls = false) {
  return said(demand_words(quantity, falls).in_table);
}
std::string in_sentence(Quantity quantity, bool falls = false) {
  return said(demand_words(quantity, falls).in_sentence);
}
std::string figure(Quantity quantity) {
  const FigurePhrase& phrase = quantity_words(quantity).figure;
  return say(Language::zh, phrase, 2020, 2021) + "|" + say(Language::en, phrase, 2020, 2021);
}

TEST_CASE("quantity_words: around a bound in a table") {
  CHECK(in_table(Quantity::value) == "5|5");
  CHECK(in_table(Quantity::change) == "比2020年增加5|rise since 2020 5");
  CHECK(in_table(Quantity::total) == "2021—2025年累计5|total of 2021-2025 5");
  CHECK(in_table(Quantity::average) == "2021—2025年平均5|average of 2021-2025 5");
  CHECK(in_table(Quantity::average_growth) == "年均增长5|average growth 5");
  CHECK(in_table(Quantity::multiple) == "5|5");
  CHECK(in_table(Quantity::cumulative_growth) == "累计增长5|cumulative growth 5");
  CHECK(in_table(Quantity::cumulative_fall) == "累计降低5|cumulative fall 5");
}

TEST_CASE("quantity_words: around a bound in a sentence") {
  CHECK(in_sentence(Quantity::value) == "5|5");
  CHECK(in_sentence(Quantity::change) == "比2020年增加5|a rise of 5 since 2020");
  CHECK(in_sentence(Quantity::total) == "2021—2025年累计5|a total of 5 over 2021-2025");
  CHECK(in_sentence(Quantity::average) == "2021—2025年平均5|an average of 5 over 2021-2025");
  CHECK(in_sentence(Quantity::average_growth) == "年均增长5|average growth of 5");
  CHECK(in_sentence(Quantity::multiple) == "达到2020年的5|5 times the value of 2020");
  CHECK(in_sentence(Quantity::cumulative_growth) == "累计增长5|cumulative growth of 5");
  CHECK(in_sentence(Quantity::cumulative_fall) == "累计降低5|a cumulative fall of 5");
}

TEST_CASE("quantity_words: a fall has words of its own where the quantity stays") {
  CHECK(in_table(Quantity::change, true) == "比2020年减少5|fall since 2020 5");
  CHECK(in_sentence(Quantity::change, true) == "比2020年减少5|a fall of 5 since 2020");
  CHECK(in_table(Quantity::average_growth, true) == "年均下降5|average fall 5");
  CHECK(in_sentence(Quantity::average_growth, true) == "年均下降5|an average fall of 5");
  CHECK(in_table(Quantity::cumulative_fall, true) == "累计降低5|cumulative fall 5");
}

TEST_CASE("quantity_words: what a figure is") {
  CHECK(figure(Quantity::value) == "|");
  CHECK(figure(Quantity::change) == "比2020年增减|change since 2020");
  CHECK(figure(Quantity::total) == "2021年以来累计|total since 2021");
  CHECK(figure(Quantity::average) == "2021年以来平均|mean since 2021");
  CHECK(figure(Quantity::average_growth) == "2020年以来年均增长|average growth since 2020");
  CHECK(figure(Quantity::multiple) == "为2020年的倍数|times 2020");
  CHECK(figure(Quantity::cumulative_growth) == "2020年以来累计增长|cumulative growth since 2020");
  CHECK(figure(Quantity::cumulative_fall) == "2020年以来累计降低|cumulative fall since 2020");
}

TEST_CASE("quantity_words: each quantity has its own row") {
  for (const Quantity quantity : all_values<Quantity>) {
    CHECK(quantity_words(quantity).value == quantity);
  }
}

}  // namespace
}  // namespace planmeter::quantity_words_test
