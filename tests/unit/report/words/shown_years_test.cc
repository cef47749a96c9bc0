// SPDX-License-Identifier: MIT
// Years that a page shows of a plan of decades.
#include "report/words/shown_years.h"

#include "evaluate_sample.h"

namespace planmeter::shown_years_test {
namespace {

using sample::one;
using sample::Sample;

std::string years(const Sample& sample, int year, std::set<int> telling = {}) {
  const GrowthResult growth =
      evaluate_growth(sample.data(), sample.result(year), sample.question(year));
  std::string all;
  for (const int shown : shown_years({&growth}, std::move(telling))) {
    all += (all.empty() ? "" : " ") + std::to_string(shown);
  }
  return all;
}

Sample from(const std::string& base) {
  return one("stock",
             "baseline: {year: " + base +
                 ", value: 0}, targets: [{year: 2022, at_least: 50}, {year: 2025, at_least: 75}]",
             {"2019,30", "2021,40", "2023,60"});
}

TEST_CASE("shown_years: a dozen years are all shown") {
  CHECK(years(from("2014"), 2023) == "2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025");
}

TEST_CASE("shown_years: of more those that say something") {
  // Base, actuals up to the year asked about, targets.
  CHECK(years(from("2013"), 2023) == "2013 2019 2021 2022 2023 2025");
  CHECK(years(from("1990"), 2021) == "1990 2019 2021 2022 2025");
  CHECK(years(from("2020"), 2023, {2000}) == "2000 2020 2021 2022 2023 2025");
}

}  // namespace
}  // namespace planmeter::shown_years_test
