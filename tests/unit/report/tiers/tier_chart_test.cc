// SPDX-License-Identifier: MIT
// Counties as strips of classes.
#include "report/tiers/tier_chart.h"

#include "tiers_sample.h"

namespace planmeter::tier_chart_test {
namespace {

using sample::page_rows;
using sample::TierSample;

std::optional<Chart> chart(const TierSample& sample, const std::vector<int>& years,
                           Language language = Language::zh) {
  std::vector<TierYear> history;
  for (const int year : years) history.push_back(sample.year(year));
  return tier_chart(sample.plan(), history, language);
}

/// `县1 C2 B1`, a line a county; a dash for a class without a rank.
std::string rows(const Chart& chart) {
  std::string all;
  for (const ClassRow& row : std::get<ClassChart>(chart.graphic).rows) {
    all += row.label;
    for (const ClassMark& mark : row.marks) {
      all += " " + mark.text + (mark.rank ? std::to_string(*mark.rank) : "-");
    }
    all += "\n";
  }
  return all;
}

TEST_CASE("tier_chart: counties known in no year are left out and counted") {
  const TierSample sample(4, {"tier,县1,2022,C", "tier,县1,2023,B", "tier,县3,2023,A"});
  const std::optional<Chart> zh = chart(sample, {2022, 2023});
  REQUIRE(zh);
  CHECK(zh->caption == "各县（市、区）分类变化（其余2个各年类别均不明）");
  const ClassChart& classes = std::get<ClassChart>(zh->graphic);
  CHECK(classes.columns == std::vector<std::string>{"2022", "2023"});
  CHECK(classes.classes == 3);
  CHECK(rows(*zh) == "县1 C2 B1\n县3 不明- A0\n");
  CHECK(page_rows(zh->table) ==
        "县（市、区） | 2022 | 2023\n"
        "县1 | C | B\n"
        "县3 | 不明 | A\n");
  CHECK(zh->table.audience == Audience::page);
}

TEST_CASE("tier_chart: in English, with one left out and with none") {
  const TierSample sample(2, {"tier,县1,2022,A"});
  const std::optional<Chart> en = chart(sample, {2022, 2024}, Language::en);
  REQUIRE(en);
  CHECK(en->caption == "Classes of the counties over the years (1 more are not known in any year)");
  CHECK(rows(*en) == "County 1 A0 not known-\n");
  CHECK(page_rows(en->table) == "County | 2022 | 2024\nCounty 1 | A | not known\n");
  const TierSample all(2, {"tier,县1,2022,A", "tier,县2,2022,C"});
  CHECK(chart(all, {2022}, Language::en)->caption == "Classes of the counties over the years");
  CHECK(chart(all, {2022})->caption == "各县（市、区）分类变化");
}

TEST_CASE("tier_chart: a score gives a class, a bound between two does not") {
  // 80 and more is A, 60 and more B.
  const TierSample sample(4, {"tier_score,县1,2022,80", "tier_score,县2,2022,79.99",
                              "tier_score,县3,2022,59.99", "tier_score,县4,2022,>=60"});
  const std::optional<Chart> zh = chart(sample, {2022});
  REQUIRE(zh);
  CHECK(rows(*zh) == "县1 A0\n县2 B1\n县3 C2\n");
  CHECK(zh->caption == "各县（市、区）分类变化（其余1个各年类别均不明）");
}

TEST_CASE("tier_chart: nothing where no county is known") {
  CHECK_FALSE(chart(TierSample(3, {"tier_count_a,,2022,1"}), {2022}));
  CHECK_FALSE(chart(TierSample(3, {}), {}));
  // Known, but in no year that is shown.
  CHECK_FALSE(chart(TierSample(3, {"tier,县1,2022,A"}), {2023}));
}

}  // namespace
}  // namespace planmeter::tier_chart_test
