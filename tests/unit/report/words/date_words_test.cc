// SPDX-License-Identifier: MIT
// Days, months and periods in both languages.
#include "report/words/date_words.h"

#include <doctest/doctest.h>

namespace planmeter::date_words_test {
namespace {

std::string both(std::string (*words)(const Date&, Language), const Date& date) {
  return words(date, Language::zh) + "|" + words(date, Language::en);
}

std::string both(const Period& period) {
  return period_words(period, Language::zh) + "|" + period_words(period, Language::en);
}

TEST_CASE("date_words: numbers without leading zeros") {
  CHECK(both(date_words, {2022, 12, 31}) == "2022年12月31日|31 December 2022");
  CHECK(both(date_words, {2024, 1, 5}) == "2024年1月5日|5 January 2024");
}

TEST_CASE("due_words: the month alone for its last day, in leap years too") {
  CHECK(both(due_words, {2022, 12, 31}) == "2022年12月|December 2022");
  CHECK(both(due_words, {2022, 12, 30}) == "2022年12月30日|30 December 2022");
  CHECK(both(due_words, {2023, 2, 28}) == "2023年2月|February 2023");
  CHECK(both(due_words, {2024, 2, 28}) == "2024年2月28日|28 February 2024");
  CHECK(both(due_words, {2024, 2, 29}) == "2024年2月|February 2024");
}

TEST_CASE("period_words: years, months from January, single months and quarters") {
  CHECK(both(Period{2021, 2021}) == "2021年|2021");
  CHECK(both(Period{2021, 2024}) == "2021—2024年|2021-2024");
  CHECK(both(Period{2022, 2022, 10}) == "2022年1—10月|January to October 2022");
  CHECK(both(Period{2022, 2022, 1}) == "2022年1月|January 2022");
  CHECK(both(Period{2022, 2022, 10, 10}) == "2022年10月|October 2022");
  CHECK(both(Period{2022, 2022, 9, 7}) == "2022年第3季度|quarter 3 of 2022");
  CHECK(both(Period{2022, 2022, 5, 3}) == "2022年3—5月|March to May 2022");
  // From January on it is what has come in so far.
  CHECK(both(Period{2022, 2022, 3}) == "2022年1—3月|January to March 2022");
}

TEST_CASE("date_words: what somebody wrote") {
  CHECK(written_day_words("2023-12-30", Language::zh) == "2023年12月30日");
  CHECK(written_day_words("2023-12", Language::en) == "December 2023");
  CHECK(written_day_words("年底前", Language::zh) == "年底前");
}

}  // namespace
}  // namespace planmeter::date_words_test
