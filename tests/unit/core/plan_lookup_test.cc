// SPDX-License-Identifier: MIT
// Tests of finding indicators, series and tier subjects by the names people use.
#include "core/plan_lookup.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "observations_sample.h"

namespace planmeter::plan_lookup_test {

namespace {

/// The sample's subject of that name; -1 for none.
int subject(std::string_view text) { return find_subject(sample::plan(), text).value_or(-1); }
int indicator(std::string_view text) { return find_indicator(sample::plan(), text).value_or(-1); }

}  // namespace

TEST_CASE("find_subject: by id, number, Chinese name or English name") {
  CHECK(subject("high_tech_enterprises") == 1);
  CHECK(subject("6") == 1);
  CHECK(subject("高新技术企业") == 1);
  CHECK(subject("High-tech enterprises") == 1);
  CHECK(subject("HIGH-TECH ENTERPRISES") == 1);
  CHECK(subject("resident_population") == 6);
  CHECK(subject("常住人口") == 6);
  CHECK(subject("resident population") == 6);
}

TEST_CASE("find_subject: by a publisher's code, as it is written") {
  const std::array<PublishedCode, 2> codes = {
      {{Publisher::worldbank, "NY.GDP.MKTP.CD", {}, {}}, {Publisher::oecd, "B1GQ", {}, {}}}};
  std::array<Indicator, 2> indicators;
  indicators[0].id = "firms";
  indicators[1].id = "gdp";
  indicators[1].codes = codes;
  Plan plan;
  plan.indicators = indicators;
  CHECK(find_subject(plan, "NY.GDP.MKTP.CD") == 1);
  CHECK(find_indicator(plan, "B1GQ") == 1);
  CHECK_FALSE(find_subject(plan, "b1gq").has_value());
  CHECK_FALSE(find_subject(plan, "").has_value());
  // What is near to a code is that of something else.
  CHECK(subject_names(plan, true) == std::vector<std::string_view>{"firms", "gdp"});
}

TEST_CASE("find_subject: nothing else") {
  CHECK(subject("") == -1);  // not the subjects without a number or an English name
  CHECK(subject("high_tech") == -1);
  CHECK(subject("06") == -1);
  CHECK(subject("高新") == -1);
  CHECK(subject(" 6") == -1);
}

TEST_CASE("find_subject: however capitals and the mark between words are written") {
  CHECK(subject("High_Tech_Enterprises") == 1);
  CHECK(subject("high-tech-enterprises") == 1);
  CHECK(subject("high tech enterprises") == 1);
  CHECK(subject("Resident_Population") == 6);
  CHECK(indicator("Resident_Population") == -1);
  CHECK(indicator("HIGH_TECH_ENTERPRISES") == 1);
}

namespace {

/// Indicators `first` and `second`, the first with two aliases and the second the growth of the
/// series `money`, whose alias is 经费; `first` is the ratio of it to itself.
struct PlanOfAliases {
  PlanOfAliases() {
    indicators[0].id = "first";
    indicators[0].name = {"第一项指标", "First of all"};
    indicators[0].aliases = first_aliases;
    indicators[1].id = "second";
    indicators[1].name = {"第二项指标", "Second-of-all"};
    indicators[1].position = 1;
    indicators[1].number = "12";
    indicators[1].of = 2;
    series[0].id = "money";
    series[0].aliases = money_aliases;
    plan.indicators = indicators;
    plan.series = series;
  }

  std::array<Alias, 2> first_aliases = {{{"头项", {}}, {"No 1", {}}}};
  std::array<Alias, 1> money_aliases = {{{"经费", {}}}};
  std::array<Indicator, 2> indicators;
  std::array<Subject, 1> series;
  Plan plan;
};

}  // namespace

TEST_CASE("find_subject: by an alias") {
  const PlanOfAliases sample;
  CHECK(find_subject(sample.plan, "头项") == 0);
  CHECK(find_indicator(sample.plan, "no-1") == 0);
  CHECK(find_subject(sample.plan, "经费") == 2);
  CHECK_FALSE(find_indicator(sample.plan, "经费").has_value());
  CHECK_FALSE(find_subject(sample.plan, "头").has_value());
}

TEST_CASE("find_subject: what is alike to names of two is of neither, as written it is of one") {
  PlanOfAliases sample;
  sample.series[0].name.en = "second_of_all";
  CHECK(find_subject(sample.plan, "second-of-all") == 1);
  CHECK_FALSE(find_subject(sample.plan, "second of all").has_value());
  CHECK(find_subject(sample.plan, "second_of_all") == 2);
}

TEST_CASE("indicators_named_in_part: in an id, a name or an alias") {
  const PlanOfAliases sample;
  using Found = std::vector<int>;
  CHECK(indicators_named_in_part(sample.plan, "第二") == Found{1});
  CHECK(indicators_named_in_part(sample.plan, "OF ALL") == Found{0, 1});
  CHECK(indicators_named_in_part(sample.plan, "头项") == Found{0});
  CHECK(indicators_named_in_part(sample.plan, "o_1") == Found{0});
  CHECK(indicators_named_in_part(sample.plan, "经费").empty());  // of a series
  CHECK(indicators_named_in_part(sample.plan, "项").empty());
  CHECK(indicators_named_in_part(sample.plan, "12").empty());
  CHECK(indicators_named_in_part(sample.plan, "").empty());
}

TEST_CASE("indicators_named_nearly: all that are as near as the nearest") {
  const PlanOfAliases sample;
  using Found = std::vector<int>;
  CHECK(indicators_named_nearly(sample.plan, "fist") == Found{0});
  CHECK(indicators_named_nearly(sample.plan, "第三项指标") == Found{0, 1});
  CHECK(indicators_named_nearly(sample.plan, "13") == Found{1});
  CHECK(indicators_named_nearly(sample.plan, "nothing like it").empty());
}

TEST_CASE("indicators_of_series: its growth, and the ratios it is the upper part of") {
  PlanOfAliases sample;
  using Found = std::vector<int>;
  CHECK(indicators_of_series(sample.plan, 2) == Found{1});
  sample.indicators[0].ratio = Ratio{2, 1, 100};
  CHECK(indicators_of_series(sample.plan, 2) == Found{0, 1});
  CHECK(indicators_of_series(sample.plan, 1).empty());
}

TEST_CASE("find_subject: what the tiers add") {
  CHECK(subject("tier") == 7);
  CHECK(subject("tier_score") == 8);
  CHECK(subject("tier_count_a") == 9);
  CHECK(subject("tier_count_A") == 9);
  CHECK(subject("tier_count_c") == 11);
  CHECK(subject("tier_count_d") == -1);
  CHECK(subject("tier_count_") == -1);
  const Plan plan = sample::plan();
  CHECK(tier_subject(plan) == 7);
  CHECK(tier_score_subject(plan) == 8);
  CHECK(tier_count_subject(plan, 2) == 11);
  CHECK_FALSE(find_subject(sample::plan_without_areas(), "tier").has_value());
  CHECK_FALSE(find_subject(sample::plan_without_areas(), "tier_count_a").has_value());
}

TEST_CASE("find_indicator: indicators alone") {
  CHECK(indicator("zone_built") == 5);
  CHECK(indicator("10") == 2);
  CHECK(indicator("resident_population") == -1);
  CHECK(indicator("tier") == -1);
  CHECK(indicator("") == -1);
}

TEST_CASE("subject_at: indicators, then series") {
  const Plan plan = sample::plan();
  CHECK(subject_count(plan) == 7);
  CHECK(subject_at(plan, 0).id == "rd_growth");
  CHECK(subject_at(plan, 5).id == "zone_built");
  CHECK(subject_at(plan, 6).id == "resident_population");
}

TEST_CASE("subject_names: what a misspelling could have meant") {
  Plan plan = sample::plan();
  plan.indicators = plan.indicators.subspan(3, 2);  // one without an English name, one without a
                                                    // number
  const std::vector<std::string_view> indicators = {"3", "patents_per_10k", "每万人发明专利拥有量",
                                                    "zone_share", "科技城研发投入占比"};
  CHECK(subject_names(plan, true) == indicators);
  std::vector<std::string_view> all = indicators;
  for (const std::string_view name :
       {"resident_population", "常住人口", "Resident population", "tier", "tier_score"}) {
    all.push_back(name);
  }
  CHECK(subject_names(plan, false) == all);
  plan.tiers = {};
  CHECK(subject_names(plan, false).back() == "Resident population");
}

TEST_CASE("last_target_year: of indicators and tiers; without targets the plan's last") {
  Plan plan = sample::plan();
  CHECK(last_target_year(plan) == 2025);
  plan.indicators = plan.indicators.first(1);
  CHECK(last_target_year(plan) == 2025);  // the plan's
  TierTarget later;
  later.year = 2030;
  const TierTarget targets[] = {later};
  plan.tiers.targets = targets;
  CHECK(last_target_year(plan) == 2030);
}

TEST_CASE("last_year_of: the period's last or the last target's, whichever is later") {
  Plan plan = sample::plan();
  for (const int period_end : {2024, 2025, 2026}) {
    plan.to = period_end;
    CHECK(last_year_of(plan) == std::max(period_end, 2025));
  }
}

TEST_CASE("base_year: the printed baseline's, else the plan's") {
  Plan plan = sample::plan();
  plan.baseline_year = 2020;
  Indicator indicator;
  CHECK(base_year(plan, indicator) == 2020);
  indicator.baseline = Baseline{2019, 4, {}, nullptr};
  CHECK(base_year(plan, indicator) == 2019);
}

TEST_CASE("group_name: empty where there is none") {
  Plan plan = sample::plan();
  const Group groups[] = {{"actors", {"创新主体", "Actors"}}};
  plan.groups = groups;
  CHECK(group_name(plan, "actors").zh == "创新主体");
  CHECK(group_name(plan, "actor").zh.empty());
  CHECK(group_name(plan, "").en.empty());
}

TEST_CASE("newest_ledger: up to a year, else the first; ledger_of: that year's alone") {
  Ledger ledgers[2];
  ledgers[0].year = 2022;
  ledgers[1].year = 2024;
  Plan plan;
  CHECK(newest_ledger(plan, 2024) == nullptr);
  CHECK(ledger_years(plan).empty());
  plan.ledgers = ledgers;
  CHECK(newest_ledger(plan, 2021)->year == 2022);
  CHECK(newest_ledger(plan, 2023)->year == 2022);
  CHECK(newest_ledger(plan, 2025)->year == 2024);
  CHECK(ledger_of(plan, 2023) == nullptr);
  CHECK(ledger_of(plan, 2024) == &plan.ledgers[1]);
  CHECK(ledger_years(plan) == std::vector{2022, 2024});
}

}  // namespace planmeter::plan_lookup_test
