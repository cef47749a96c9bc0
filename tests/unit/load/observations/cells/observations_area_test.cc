// SPDX-License-Identifier: MIT
// Which area a name means, and when.
#include "load/observations/cells/observations_area.h"

#include <doctest/doctest.h>

#include <array>

#include "observations_sample.h"

namespace planmeter::observations_area_test {
namespace {

std::string find(const Plan& plan, std::string_view text, int year) {
  const AreaMatch match = AreaNames(plan).find(text, year);
  const std::string name(match.name);
  switch (match.kind) {
    case AreaKind::own:
      return "own " + name;
    case AreaKind::county:
      return "county " + name;
    case AreaKind::not_taking_part:
      return "outside " + name;
    case AreaKind::named:
      return "named " + name;
    case AreaKind::other:
      return "other " + name;
    case AreaKind::unknown:
      return "unknown " + name;
  }
  return "";
}

TEST_CASE("observations_area: names of either language, stored under one") {
  const Plan plan = sample::plan();
  CHECK(find(plan, "", 2022) == "own ");
  CHECK(find(plan, "邢台市", 2022) == "own ");
  CHECK(find(plan, "Xingtai", 2022) == "own ");
  // What rows of a city's own are usually called.
  CHECK(find(plan, "全市", 2022) == "own ");
  CHECK(find(plan, "本市", 2022) == "own ");
  CHECK(find(plan, "邢台", 2022) == "own ");
  CHECK(find(plan, "全省", 2022) == "unknown 全省");
  CHECK(find(plan, "清河县", 2022) == "county 清河县");
  CHECK(find(plan, "Qinghe", 2022) == "county 清河县");
  CHECK(find(plan, "邢台经济开发区", 2022) == "outside 邢台经济开发区");
  CHECK(find(plan, "邢东科技城", 2022) == "named 邢东科技城");
  CHECK(find(plan, "石家庄市", 2022) == "unknown 石家庄市");
}

TEST_CASE("observations_area: a code is a name of its area, and no suggestion") {
  Plan plan = sample::plan();
  const std::array<AreaCode, 4> codes = {{{"", Publisher::sdmx, "CN-1305", {}},
                                          {"清河县", Publisher::nbs, "130534", {}},
                                          {"邢东科技城", Publisher::nbs, "X1", {}},
                                          {"", Publisher::nbs, "Qinghe", {}}}};
  plan.area_codes = codes;
  CHECK(find(plan, "CN-1305", 2022) == "own ");
  CHECK(find(plan, "130534", 2022) == "county 清河县");
  CHECK(find(plan, "X1", 2022) == "named 邢东科技城");
  CHECK(find(plan, "Qinghe", 2022) == "county 清河县");  // names come first
  CHECK(find(plan, "130535", 2022) == "unknown 130535");
  CHECK(AreaNames(plan).expected("130535") == "邢台市");

  // Codes of its own area are no areas besides it.
  Plan alone = sample::plan_without_areas();
  alone.area_codes = std::span(codes).first(1);
  CHECK(find(alone, "CN-1305", 2022) == "own ");
  CHECK(find(alone, "CN-1306", 2022) == "other CN-1306");
}

TEST_CASE("observations_area: a former name is the county's up to its last year") {
  const Plan plan = sample::plan();
  CHECK(find(plan, "桥东区", 2020) == "county 襄都区");
  CHECK(find(plan, "Qiaodong", 2019) == "county 襄都区");
  CHECK(find(plan, "桥东区", 2021) == "unknown 桥东区");
}

TEST_CASE("observations_area: predecessors of a merged county keep their own names") {
  const Plan plan = sample::plan();
  CHECK(find(plan, "桥西区", 2019) == "county 桥西区");
  CHECK(find(plan, "邢台县", 2019) == "county 邢台县");
  CHECK(find(plan, "信都区", 2019) == "county 信都区");
}

TEST_CASE("observations_area: a plan that names no areas takes any") {
  const Plan plan = sample::plan_without_areas();
  CHECK(find(plan, "石家庄市", 2022) == "other 石家庄市");
  CHECK(find(plan, "Xingtai", 2022) == "own ");
}

TEST_CASE("observations_area: what an unknown name could have meant") {
  const Plan plan = sample::plan();
  const AreaNames names(plan);
  CHECK(names.expected("清合县") == "清河县");
  CHECK(names.expected("Qingha") == "Qinghe");
  CHECK(names.expected("桥东区") == "襄都区");
  CHECK(names.expected("石家庄") == "邢台市");
  CHECK(names.expected_county("石家庄") == "襄都区");
}

TEST_CASE("observations_area: names of totals and means") {
  for (const std::string name : {"合计", "全省平均", "全市", "总计", "小计", "平均", "Total"}) {
    CAPTURE(name);
    CHECK(names_total(name));
  }
  for (const std::string name : {"全州县", "全南县", "和平县", "石家庄市", "", "Total County"}) {
    CAPTURE(name);
    CHECK_FALSE(names_total(name));
  }
}

}  // namespace
}  // namespace planmeter::observations_area_test
