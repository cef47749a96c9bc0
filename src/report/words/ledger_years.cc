// SPDX-License-Identifier: MIT
// In order of years.
#include "report/words/ledger_years.h"

#include <string>
#include <vector>

#include "core/plan_lookup.h"
#include "report/words/sentence.h"

namespace planmeter {

Words ledger_years_text(const Plan& plan, Language language) {
  std::vector<Words> years;
  for (const int year : ledger_years(plan)) years.push_back(std::to_string(year));
  return listed(years, language);
}

}  // namespace planmeter
