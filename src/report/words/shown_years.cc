// SPDX-License-Identifier: MIT
// All years, or those that say something.
#include "report/words/shown_years.h"

namespace planmeter {

namespace {

constexpr int most_years = 12;

}  // namespace

std::set<int> shown_years(const std::vector<const GrowthResult*>& growths, std::set<int> telling) {
  for (const GrowthResult* growth : growths) {
    telling.insert(growth->since);
    telling.insert(growth->final_year);
    for (const GrowthYear& row : growth->years) {
      if (row.actual) telling.insert(row.year);
    }
    for (const Target& target : growth->indicator->targets) {
      if (target.year > growth->since && target.year < growth->final_year) {
        telling.insert(target.year);
      }
    }
  }
  if (telling.empty() || *telling.rbegin() - *telling.begin() >= most_years) return telling;
  const int last = *telling.rbegin();
  for (int year = *telling.begin(); year < last; ++year) telling.insert(year);
  return telling;
}

}  // namespace planmeter
