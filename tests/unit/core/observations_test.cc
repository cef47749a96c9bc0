// SPDX-License-Identifier: MIT
// Tests of keeping and finding observations.
#include "core/observations.h"

#include <doctest/doctest.h>

#include <utility>

namespace planmeter::observations_test {

namespace {

Observation observed(Period period, std::string_view value) {
  Observation observation;
  observation.period = period;
  observation.value = Decimal::parse(value).value();
  return observation;
}

Observation of_year(int year, std::string_view value) { return observed({year, year, 0}, value); }

std::string value_at(const Series& series, int year) {
  const std::optional<Observation> found = series.at(year);
  return found ? found->value.to_text() : "(none)";
}

/// `FROM-TO/MONTH` of each observation, in order.
std::string periods(const Series& series) {
  std::string text;
  for (const Observation& observation : series) {
    const Period& period = observation.period;
    text += std::to_string(period.from) + "-" + std::to_string(period.to) + "/" +
            std::to_string(period.month) + " ";
  }
  return text;
}

/// Cells for three subjects in 2020 to 2022: what is outside stands aside, and nobody may notice.
constexpr CellShape shape{3, 2020, 3};

}  // namespace

TEST_CASE("observations: sixteen bytes each") { CHECK(sizeof(ObservationCell) == 16); }

TEST_CASE("observations: none") {
  const Observations none = ObservationsBuilder().finish();
  CHECK(none.size() == 0);
  CHECK(none.series(0, 0).empty());
  CHECK_FALSE(none.find(0, 0, 2022).has_value());
  CHECK_FALSE(none.series(0, 0).over(2021, 2022).has_value());
  CHECK_FALSE(none.latest_year(5).has_value());
  REQUIRE(none.areas().size() == 1);  // the plan's own
  CHECK(none.areas()[0].empty());
  CHECK(none.find_area("") == 0);
}

TEST_CASE("observations: found by subject, area and year, added in any order") {
  ObservationsBuilder builder(shape);
  const int qinghe = builder.area("清河县");
  builder.add(1, 0, of_year(2022, "750"));
  builder.add(0, 0, of_year(2022, "15"));
  builder.add(1, qinghe, of_year(2022, "80"));
  builder.add(1, 0, of_year(2020, "530"));
  builder.add(1, 0, of_year(2021, "-0.5"));
  const Observations all = builder.finish();
  CHECK(all.size() == 5);
  CHECK(value_at(all.series(1, 0), 2020) == "530");
  CHECK(value_at(all.series(1, 0), 2021) == "-0.5");
  CHECK(value_at(all.series(1, 0), 2022) == "750");
  CHECK(value_at(all.series(1, 0), 2023) == "(none)");
  CHECK(value_at(all.series(1, 0), 2019) == "(none)");
  CHECK(value_at(all.series(0, 0), 2022) == "15");
  CHECK(value_at(all.series(1, qinghe), 2022) == "80");
  CHECK(value_at(all.series(1, qinghe), 2020) == "(none)");
  CHECK(all.series(0, qinghe).empty());
  CHECK(all.series(2, 0).empty());
  CHECK(all.find(1, qinghe, 2022)->value == Decimal(80));
  CHECK(periods(all.series(1, 0)) == "2020-2020/0 2021-2021/0 2022-2022/0 ");
}

TEST_CASE("observations: a plain one comes back whole") {
  ObservationsBuilder builder(shape);
  Observation plain = of_year(2022, "-9223372036854775.808");
  plain.status = ObservationStatus::preliminary;
  plain.position = 4'000'000'000;
  builder.add(0, 0, plain);
  const Observations all = builder.finish();
  const Observation found = *all.series(0, 0).begin();
  CHECK(found.value == plain.value);
  CHECK(found.period == plain.period);
  CHECK(found.kind == ValueKind::exact);
  CHECK(found.status == ObservationStatus::preliminary);
  CHECK(found.position == 4'000'000'000);
  CHECK(found.is_comparable());
  CHECK_FALSE(found.illustrative);
}

TEST_CASE("observations: what does not fit sixteen bytes comes back whole too") {
  ObservationsBuilder builder(shape);
  Observation bound = of_year(2021, "1500");
  bound.kind = ValueKind::more_than;
  bound.status = ObservationStatus::series_break;
  bound.text = builder.keep("超1500");
  bound.source = builder.keep("统计公报");
  bound.note = builder.keep("年快报");
  bound.position = 7;
  bound.illustrative = true;
  builder.add(0, 0, bound);
  Observation wide = of_year(2022, "12345678901234567890123456789012345678");
  builder.add(0, 0, wide);
  const Observations all = builder.finish();

  const Observation found = all.find(0, 0, 2021).value();
  CHECK(found.value == Decimal(1500));
  CHECK(found.kind == ValueKind::more_than);
  CHECK(found.status == ObservationStatus::series_break);
  CHECK_FALSE(found.is_exact());
  CHECK(found.is_comparable());
  CHECK(all.series(0, 0).may_break());
  CHECK(found.text == "超1500");
  CHECK(found.source == "统计公报");
  CHECK(found.note == "年快报");
  CHECK(found.position == 7);
  CHECK(found.illustrative);
  CHECK(all.illustrative() == 1);
  CHECK(all.find(0, 0, 2022)->value == wide.value);
}

TEST_CASE("observations: text lives as long as they do") {
  ObservationsBuilder builder(shape);
  std::string text = "a source that is longer than any short string";
  Observation sourced = of_year(2022, "1");
  sourced.source = builder.keep(text);
  CHECK(builder.keep(text).data() == sourced.source.data());  // equal texts are kept once
  CHECK(builder.keep("").empty());
  builder.add(0, builder.area(text), sourced);
  text = "gone";
  Observations first = builder.finish();
  const Observations all = std::move(first);
  CHECK(all.areas()[1] == "a source that is longer than any short string");
  CHECK(all.find(0, 1, 2022)->source == "a source that is longer than any short string");
}

TEST_CASE("Series::at: the whole year, else the latest year to date") {
  ObservationsBuilder builder(shape);
  builder.add(0, 0, observed({2022, 2022, 10}, "40"));
  builder.add(0, 0, observed({2022, 2022, 6}, "20"));
  builder.add(0, 0, observed({2021, 2021, 9}, "30"));
  builder.add(0, 0, of_year(2021, "39"));
  builder.add(0, 0, observed({2019, 2023, 0}, "200"));
  const Observations all = builder.finish();
  const Series series = all.series(0, 0);
  CHECK(series.at(2022)->value == Decimal(40));
  CHECK(series.at(2022)->period.month == 10);
  CHECK(series.at(2021)->value == Decimal(39));
  CHECK_FALSE(series.at(2023).has_value());  // several years are no year
  CHECK(periods(series) == "2021-2021/0 2021-2021/9 2022-2022/6 2022-2022/10 2019-2023/0 ");
}

TEST_CASE("Series::over: exactly these years") {
  ObservationsBuilder builder(shape);
  builder.add(0, 0, observed({2021, 2024, 0}, "12.6"));
  builder.add(0, 0, observed({2020, 2024, 0}, "28.8"));
  builder.add(0, 0, of_year(2024, "13.43"));
  const Observations all = builder.finish();
  const Series series = all.series(0, 0);
  CHECK(series.over(2021, 2024)->value == Decimal(126, 1));
  CHECK(series.over(2020, 2024)->value == Decimal(288, 1));
  CHECK(series.over(2024, 2024)->value == Decimal(1343, 2));
  CHECK_FALSE(series.over(2022, 2024).has_value());
  builder.add(0, 0, observed({2021, 2024, 0}, "12.6"));
  builder.add(0, 0, observed({2021, 2024, 0, 0, true}, "60.8"));
  const Observations both = builder.finish();
  CHECK(both.series(0, 0).over(2021, 2024)->value == Decimal(608, 1));  // in all
  CHECK_FALSE(series.over(2021, 2023).has_value());
  CHECK(series.at(2024)->value == Decimal(1343, 2));
}

TEST_CASE("observations: the order of the rows changes nothing") {
  const Observation rows[] = {of_year(2021, "1"), observed({2021, 2021, 3}, "2"),
                              observed({2020, 2021, 0}, "3"), of_year(2020, "4")};
  ObservationsBuilder forwards(shape);
  for (int i = 0; i < 4; ++i) forwards.add(0, 0, rows[i]);
  ObservationsBuilder backwards(shape);
  for (int i = 3; i >= 0; --i) backwards.add(0, 0, rows[i]);
  const Observations one = forwards.finish();
  const Observations other = backwards.finish();
  CHECK(periods(one.series(0, 0)) == "2020-2020/0 2020-2021/0 2021-2021/0 2021-2021/3 ");
  CHECK(periods(other.series(0, 0)) == periods(one.series(0, 0)));
}

TEST_CASE("observations: areas are numbered by their names, whichever was first") {
  ObservationsBuilder builder(shape);
  CHECK(builder.area("") == 0);
  CHECK(builder.area("清河县") == 1);
  CHECK(builder.area("威县") == 2);
  CHECK(builder.area("清河县") == 1);
  builder.add(0, 1, of_year(2021, "7"));
  builder.add(0, 2, observed({2021, 2021, 3}, "8"));
  const Observations all = builder.finish();
  REQUIRE(all.areas().size() == 3);
  CHECK(all.areas()[1] == "威县");  // E5 A8 81 comes before E6 B8 85
  CHECK(all.areas()[2] == "清河县");
  CHECK(all.find_area("威县") == 1);
  CHECK(value_at(all.series(0, 1), 2021) == "8");
  CHECK(value_at(all.series(0, 2), 2021) == "7");
  CHECK_FALSE(all.find_area("南宫市").has_value());
}

TEST_CASE("ObservationsBuilder::take: a plain value leaves its cell, once") {
  ObservationsBuilder builder(shape);
  Observation plain = of_year(2021, "39.5");
  plain.status = ObservationStatus::preliminary;
  plain.source = builder.keep("统计公报");
  plain.position = 12;
  builder.add(1, 0, plain);
  builder.add(1, 0, of_year(2023, "1"));  // outside the cells
  const std::optional<Observation> taken = builder.take(1, 0, 2021);
  REQUIRE(taken.has_value());
  CHECK(taken->value == Decimal(395, 1));
  CHECK(taken->status == ObservationStatus::preliminary);
  CHECK(taken->source == "统计公报");
  CHECK(taken->position == 12);
  CHECK_FALSE(builder.take(1, 0, 2021).has_value());
  CHECK_FALSE(builder.take(1, 0, 2023).has_value());
  CHECK_FALSE(builder.take(2, 0, 2021).has_value());
  CHECK(periods(builder.finish().series(1, 0)) == "2023-2023/0 ");
}

TEST_CASE("ObservationsBuilder::remove: the plain values of a part of the input") {
  ObservationsBuilder builder(shape);
  for (int year = 2020; year <= 2022; ++year) {
    Observation plain = of_year(year, "1");
    plain.position = static_cast<std::uint64_t>(year - 2010);
    builder.add(0, 0, plain);
  }
  builder.remove(11, 12);
  CHECK(periods(builder.finish().series(0, 0)) == "2020-2020/0 2022-2022/0 ");
}

TEST_CASE("CellWriter::put: a cell that has a value keeps it") {
  ObservationsBuilder builder(shape);
  CellWriter writer(builder.cells());
  AreaCells& own = builder.cells().area({});
  CHECK(writer.put(own, 0, 2020, 5, CellMark::of(1, 0, 0, WrittenZeros::unsaid)));
  CHECK_FALSE(writer.put(own, 0, 2020, 6, CellMark::of(2, 0, 0, WrittenZeros::unsaid)));
  CHECK(writer.put(own, 0, 2022, -7, CellMark::of(3, 0, -2, 1)));
  const Observations all = builder.finish();
  CHECK(value_at(all.series(0, 0), 2020) == "5");
  CHECK(value_at(all.series(0, 0), 2022) == "-700");
  // -7.0E+2: the last digit stands for tens.
  CHECK(all.find(0, 0, 2020)->half_unit.is_zero());
  CHECK(all.find(0, 0, 2022)->half_unit == Decimal(5));
}

TEST_CASE("observations: half a unit of the last digit comes back, in a cell and aside") {
  ObservationsBuilder builder(shape);
  const auto add = [&](int year, std::string_view half_unit) {
    Observation observation = of_year(year, "3.9");
    observation.half_unit = *Decimal::parse(half_unit);
    builder.add(0, 0, observation);
  };
  add(2020, "0.05");
  add(2021, "0.000005");
  add(2022, "0.6");  // of a sum of twelve
  add(2023, "500");
  const Observations all = builder.finish();
  CHECK(all.series(0, 0).aside().size() == 2);
  CHECK(all.find(0, 0, 2020)->half_unit == Decimal(5, 2));
  CHECK(all.find(0, 0, 2021)->half_unit == Decimal(5, 6));
  CHECK(all.find(0, 0, 2022)->half_unit == Decimal(6, 1));
  CHECK(all.find(0, 0, 2023)->half_unit == Decimal(500));
}

TEST_CASE("CellMark: position, provenance, noughts and scale come back") {
  const std::uint64_t mark = CellMark::of(CellMark::most_position, 4095, -30, 14);
  CHECK(CellMark::zeros(mark) == 14);
  CHECK(CellMark::position(mark) == CellMark::most_position);
  CHECK(CellMark::provenance(mark) == 4095);
  CHECK(CellMark::scale(mark) == -30);
}

TEST_CASE("observations: the latest year of the subjects asked about, in any area") {
  ObservationsBuilder builder(shape);
  builder.add(0, 0, of_year(2021, "1"));
  builder.add(1, builder.area("威县"), of_year(2023, "1"));
  builder.add(2, 0, of_year(2024, "1"));
  const Observations all = builder.finish();
  CHECK(all.latest_year(1) == 2021);
  CHECK(all.latest_year(2) == 2023);
  CHECK(all.latest_year(3) == 2024);
  CHECK_FALSE(all.latest_year(0).has_value());
}

TEST_CASE("Observations::observed: what there is, by area and subject, each once") {
  CHECK(ObservationsBuilder().finish().observed().empty());
  ObservationsBuilder builder(shape);
  const int qinghe = builder.area("清河县");
  const int lincheng = builder.area("临城县");
  builder.add(2, qinghe, of_year(2021, "1"));
  builder.add(2, qinghe, observed({2021, 2022, 0}, "3"));  // aside of the same
  builder.add(7, 0, of_year(2022, "4"));                   // a subject that has no cells
  builder.add(0, 0, of_year(2035, "5"));                   // nor has this year
  builder.add(1, qinghe, of_year(2022, "2"));
  builder.add(1, lincheng, of_year(2022, "6"));
  const Observations all = builder.finish();
  const std::vector<Observed> expected = {{0, 0}, {0, 7}, {1, 1}, {2, 1}, {2, 2}};
  CHECK(all.areas()[1] == "临城县");
  CHECK(all.observed() == expected);
}

TEST_CASE("ObservationsBuilder::finish: leaves it empty") {
  ObservationsBuilder builder(shape);
  builder.add(0, builder.area("威县"), of_year(2021, "1"));
  CHECK(builder.finish().size() == 1);
  const Observations second = builder.finish();
  CHECK(second.size() == 0);
  CHECK(second.areas().size() == 1);
}

}  // namespace planmeter::observations_test
