// SPDX-License-Identifier: MIT
// As long as there are not several, all of a year are the first one's.
#include "load/observations/rows/open_months.h"

#include <string>

#include "load/text/period_text.h"

namespace planmeter {

void OpenMonths::take(const YearOfSubject& year, int month, std::string_view id,
                      const CsvField& value) {
  MonthsOfYear& known = years_[year];
  const bool another = !known.months.empty() && known.months.front().month != month;
  known.months.push_back({rows_.size() - 1, month});
  if (!another || known.several) return;
  known.several = true;
  findings_.add(Code::csv_months_alone, value, {id, std::to_string(year.year)});
}

void OpenMonths::settle() {
  for (const auto& [year, known] : years_) {
    if (!known.several) continue;
    for (const Month& month : known.months) {
      rows_.set_period(month.row, months_of(year.year, month.month, month.month));
    }
  }
}

}  // namespace planmeter
