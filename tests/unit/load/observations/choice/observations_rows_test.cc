// SPDX-License-Identifier: MIT
// Rows come back as they went in, in order, with their places.
#include "load/observations/choice/observations_rows.h"

#include <doctest/doctest.h>

namespace planmeter::observations_rows_test {
namespace {

Observation value(int year, std::string_view number, std::uint64_t position) {
  Observation observation;
  observation.period = {year, year, 0};
  observation.value = *Decimal::parse(number);
  observation.position = position;
  return observation;
}

TEST_CASE("observations_rows: plain and full values come back whole") {
  ObservationRows rows;
  Observation plain = value(2022, "-4.43", 7);
  plain.status = ObservationStatus::preliminary;
  plain.half_unit = Decimal(5, 5);  // written -4.4300
  Observation full = value(2022, "12345678901234567890.5", 8);
  full.source = "统计公报";
  full.illustrative = true;
  rows.add(1, 0, plain);
  rows.add(2, 3, full);
  const Observation first = rows.observation(rows.all()[0]);
  CHECK(first.value.to_text() == "-4.43");
  CHECK(first.half_unit == Decimal(5, 5));
  CHECK(first.period == Period{2022, 2022, 0});
  CHECK(first.status == ObservationStatus::preliminary);
  CHECK(first.position == 7);
  const Observation second = rows.observation(rows.all()[1]);
  CHECK(second.value.to_text() == "12345678901234567890.5");
  CHECK(second.source == "统计公报");
  CHECK(second.illustrative);
}

TEST_CASE("observations_rows: the order is subject, area, period, position") {
  ObservationRows rows;
  Observation interim = value(2022, "1", 2);
  interim.period.month = 10;
  rows.add(1, 0, value(2022, "1", 9));
  rows.add(1, 0, value(2022, "1", 3));
  rows.add(1, 0, interim);
  rows.add(1, 0, value(2021, "1", 4));
  rows.add(0, 1, value(2023, "1", 5));
  rows.add(0, 0, value(2024, "1", 6));
  rows.sort();
  std::string positions;
  for (const ObservationRow& row : rows.all()) positions += std::to_string(row.position) + " ";
  CHECK(positions == "6 5 4 3 9 2 ");
}

}  // namespace
}  // namespace planmeter::observations_rows_test
