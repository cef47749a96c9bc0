// SPDX-License-Identifier: MIT
#include "core/subject_finder.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "core/arena.h"
#include "core/plan_lookup.h"

namespace planmeter::subject_finder_test {

namespace {

/// Indicators id0, id1, …, each with names and a number of its own, and one series; the last
/// indicator has for its Chinese name the id of the first, and the series that of the second.
struct LargePlan {
  explicit LargePlan(int indicators) {
    const auto keep = [this](const std::string& text) {
      return std::string_view(arena.keep(text));
    };
    for (int i = 0; i < indicators; ++i) {
      const std::string number = std::to_string(i);
      Indicator& indicator = all.emplace_back();
      indicator.id = keep("id" + number);
      indicator.number = keep(number);
      indicator.name = {keep("指标" + number), keep("Name " + number)};
    }
    all.back().name.zh = "id0";
    series[0].id = "series";
    series[0].name = {"id1", "Series"};
    series[0].codes = codes;
    series[0].aliases = aliases;
    plan.indicators = all;
    plan.series = series;
    plan.tiers.classes = classes;
  }

  Arena arena;
  std::vector<Indicator> all;
  std::array<ColumnCode, 1> columns = {{{"SEX", "F", {}}}};
  std::array<PublishedCode, 2> codes = {
      {{Publisher::oecd, "B1GQ", {}, {}}, {Publisher::ilo, "", columns, {}}}};
  std::array<Alias, 2> aliases = {{{"通称", {}}, {"Common name", {}}}};
  std::array<Subject, 1> series;
  std::array<TierClass, 1> classes = {TierClass{"A", {}}};
  Plan plan;
};

TEST_CASE("subject finder: finds what a search finds, by table and without") {
  for (const int indicators : {3, 300}) {
    const LargePlan large(indicators);
    const int last = indicators - 1;
    SubjectFinder finder(large.plan);
    CHECK(finder.find_subject("id2") == 2);
    CHECK(finder.find_subject("2") == 2);
    CHECK(finder.find_subject("指标1") == 1);
    CHECK(finder.find_subject("NAME 2") == 2);
    CHECK(finder.find_subject("name " + std::to_string(last)) == last);
    CHECK(finder.find_subject("id0") == 0);  // the first that has the name
    CHECK(finder.find_subject("id1") == 1);  // an indicator before a series
    CHECK(finder.find_subject("series") == indicators);
    CHECK(finder.find_subject("B1GQ") == indicators);
    CHECK_FALSE(finder.find_subject("b1gq").has_value());
    CHECK_FALSE(finder.find_subject("F").has_value());  // not alone
    CHECK(finder.find_subject("tier_count_a") == tier_count_subject(large.plan, 0));
    CHECK_FALSE(finder.find_subject("").has_value());
    CHECK(finder.find_subject("ID2") == 2);
    CHECK(finder.find_subject("name-2") == 2);
    CHECK_FALSE(finder.find_subject("ID0").has_value());  // of two
    CHECK(finder.find_subject("通称") == indicators);
    CHECK(finder.find_subject("COMMON-NAME") == indicators);
    CHECK(finder.find_indicator("id2") == 2);
    CHECK_FALSE(finder.find_indicator("series").has_value());
    CHECK_FALSE(finder.find_indicator("tier").has_value());
  }
}

}  // namespace

}  // namespace planmeter::subject_finder_test
