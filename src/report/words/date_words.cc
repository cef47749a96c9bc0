// SPDX-License-Identifier: MIT
// Numbers without leading zeros, as documents write them.
#include "report/words/date_words.h"

#include <array>
#include <cstddef>

#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr auto month_names = std::to_array<Name>({{"1月", "January"},
                                                  {"2月", "February"},
                                                  {"3月", "March"},
                                                  {"4月", "April"},
                                                  {"5月", "May"},
                                                  {"6月", "June"},
                                                  {"7月", "July"},
                                                  {"8月", "August"},
                                                  {"9月", "September"},
                                                  {"10月", "October"},
                                                  {"11月", "November"},
                                                  {"12月", "December"}});

const Phrase<int, int> several_years{"{}—{}年", "{}-{}"};
const Phrase<int, int> quarter_of_year{"{}年第{}季度", "quarter {1} of {0}"};
const Phrase<int, Words, int, Words> months_of_year{"{0}年{2}—{3}", "{1} to {3} {0}"};
const Phrase<int, Words> month_of_year{"{}年{}", "{1} {0}"};
const Phrase<int, Words, int> day_of_month{"{}年{}{}日", "{2} {1} {0}"};

const Phrase<Words> by_day{"{}前", "by {}"};
const Phrase<Words> by_end_of{"{}底前", "by the end of {}"};

/// Of what parse_date reads: 2023-12, without a day.
bool is_month_alone(std::string_view written) {
  constexpr std::size_t month_length = 7;
  return written.size() <= month_length;
}

Words name_of_month(int month, Language language) {
  return Words(month_names.at(static_cast<std::size_t>(month - 1)).of(language));
}

}  // namespace

std::string date_words(const Date& date, Language language) {
  return say(language, day_of_month, date.year, name_of_month(date.month, language), date.day);
}

std::string month_words(int year, int month, Language language) {
  return say(language, month_of_year, year, name_of_month(month, language));
}

std::string due_words(const Date& due, Language language) {
  const bool whole_month = months_after_year_end(due.year - 1, due.month) == due;
  return whole_month ? month_words(due.year, due.month, language) : date_words(due, language);
}

std::string written_day_words(std::string_view written, Language language) {
  const std::optional<Date> day = parse_date(written);
  if (!day) return std::string(written);
  return is_month_alone(written) ? due_words(*day, language) : date_words(*day, language);
}

std::string deadline_words(std::string_view written, Language language) {
  if (!parse_date(written)) return std::string(written);
  return say(language, is_month_alone(written) ? by_end_of : by_day,
             written_day_words(written, language));
}

std::string period_words(const Period& period, Language language) {
  if (period.several_years()) return say(language, several_years, period.from, period.to);
  if (!period.part_of_year()) return say(language, year_alone, period.to);
  const int first = period.year_to_date() ? 1 : period.first_month;
  if (first == period.month) return month_words(period.to, period.month, language);
  const bool quarter = first == period.month - 2 && period.month % 3 == 0;
  if (quarter && !period.year_to_date()) {
    return say(language, quarter_of_year, period.to, period.month / 3);
  }
  return say(language, months_of_year, period.to, name_of_month(first, language), first,
             name_of_month(period.month, language));
}

}  // namespace planmeter
