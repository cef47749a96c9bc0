// SPDX-License-Identifier: MIT
// Months and quarters of one year, together.
#include "load/observations/choice/parts_of_year.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace planmeter::parts_of_year_test {
namespace {

Observation part(int first_month, int month, std::string_view value) {
  Observation observation;
  observation.period = {2021, 2021, month, first_month};
  observation.value = *Decimal::parse(value);
  return observation;
}

/// `kind value month`, or that they come to nothing.
std::string together(const std::vector<Observation>& parts, Measure measure = Measure::flow) {
  const std::optional<Observation> year = year_from_parts(parts, measure);
  if (!year) return "none";
  return std::to_string(static_cast<int>(year->kind)) + " " + year->value.to_text() + " " +
         std::to_string(year->period.first_month) + "-" + std::to_string(year->period.month);
}

TEST_CASE("parts_of_year: what makes up the year is its sum") {
  CHECK(together({part(0, 3, "20"), part(4, 6, "30"), part(7, 9, "25"), part(10, 12, "25.9")}) ==
        "0 100.9 0-0");
  CHECK(together({part(0, 6, "50"), part(7, 12, "50")}) == "0 100 0-0");
}

TEST_CASE("parts_of_year: the half units add up, but for counts") {
  const auto half_unit = [](bool counted, std::string_view first, std::string_view half,
                            std::string_view second, std::string_view other_half) {
    Observation left = part(0, 6, first);
    Observation right = part(7, 12, second);
    left.half_unit = *Decimal::parse(half);
    right.half_unit = *Decimal::parse(other_half);
    const std::vector<Observation> parts{left, right};
    return year_from_parts(parts, Measure::flow, counted)->half_unit.to_text();
  };
  CHECK(half_unit(false, "50.1", "0.05", "49.90", "0.005") == "0.055");
  CHECK(half_unit(false, "50", "0.5", "49", "0.5") == "1");
  CHECK(half_unit(true, "50", "0.5", "49", "0.5") == "0");
  CHECK(half_unit(true, "50", "0.5", "40000", "500") == "500");  // 4.0万
}

TEST_CASE("parts_of_year: what begins the year is the year to date, anything else a lower bound") {
  CHECK(together({part(0, 1, "8"), part(2, 2, "9")}) == "0 17 0-2");
  CHECK(together({part(3, 3, "30"), part(7, 7, "40")}) == "1 70 0-0");
  CHECK(together({part(0, 1, "8"), part(12, 12, "9")}) == "1 17 0-0");
}

TEST_CASE("parts_of_year: parts that overlap do not add up") {
  CHECK(together({part(0, 9, "90"), part(9, 9, "12")}) == "none");
  CHECK(together({part(0, 9, "90"), part(9, 9, "12"), part(10, 10, "10")}) == "0 100 0-10");
}

TEST_CASE("parts_of_year: the year to date alone, and measures of which no part is the year") {
  CHECK(together({part(0, 6, "50"), part(0, 9, "90")}) == "none");
  CHECK(together({part(6, 6, "5"), part(12, 12, "6")}, Measure::share) == "none");
  CHECK(together({part(6, 6, "5"), part(12, 12, "6")}, Measure::stock) == "0 6 0-0");
  CHECK(together({part(6, 6, "5"), part(9, 9, "6")}, Measure::stock) == "none");
}

}  // namespace
}  // namespace planmeter::parts_of_year_test
