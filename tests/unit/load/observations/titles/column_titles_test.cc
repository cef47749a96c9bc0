// SPDX-License-Identifier: MIT
// Titles as we and others write them.
#include "load/observations/titles/column_titles.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::column_titles_test {
namespace {

std::string column(std::string_view title) {
  const std::optional<ColumnTitle> found = find_column_title(title);
  if (!found) return "none";
  const std::string name(name_of_column(found->column));
  if (found->rank == TitleRank::own) return name;
  return name + (found->rank == TitleRank::code ? " by code" : " of others");
}

TEST_CASE("column_titles: blanks, hyphens, underscores, brackets, width and case are alike") {
  CHECK(column("Unit measure") == "unit");
  CHECK(column("[Units]") == "unit");
  CHECK(column("TimePeriod") == "year");
  CHECK(column("Time period") == "year");
  CHECK(column("县（市、区）") == "area");
  CHECK(column("ＹＥＡＲ") == "year");
  CHECK(column("Unit multiplier") == "multiplier of others");
  CHECK(column("UNIT_MULT") == "multiplier");
}

TEST_CASE("column_titles: of banks, offices and standards") {
  for (const std::string_view title : {"Country Name", "Country", "Entity", "GeoAreaName", "geo",
                                       "province", "省份", "省", "城市", "ref_area.label"}) {
    CAPTURE(title);
    CHECK(column(title) == "area of others");
  }
  for (const std::string_view title : {"时间", "TIME", "period"}) {
    CAPTURE(title);
    CHECK(column(title) == "year of others");
  }
  for (const std::string_view title : {"OBS_FLAG", "Flag Codes", "Observation status"}) {
    CAPTURE(title);
    CHECK(column(title) == "status of others");
  }
  CHECK(column("Indicator Name") == "indicator of others");
  CHECK(column("Series Name") == "indicator of others");
  CHECK(column("MEASURE") == "indicator by code");
  CHECK(column("Country Code") == "area by code");
  CHECK(column("LOCATION") == "area by code");
  CHECK(column("CONF_STATUS") == "none");
  CHECK(column("") == "none");
}

TEST_CASE("column_titles: what a slip may be for") {
  CHECK(own_titles_of(ObservationColumn::quantity) ==
        std::vector<std::string_view>{"quantity", "数值类型"});
}

}  // namespace
}  // namespace planmeter::column_titles_test
