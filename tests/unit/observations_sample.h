// SPDX-License-Identifier: MIT
// A small plan for tests of reading actuals: indicators of each kind, a series, tiers, areas of
// several kinds.
#pragma once

#include <array>

#include "core/plan.h"

namespace planmeter::sample {

inline const std::array<Target, 1>& zone_targets() {
  static const std::array<Target, 1> all = [] {
    std::array<Target, 1> list;
    list[0].year = 2025;
    list[0].bound = 30;
    list[0].area = "邢东科技城";
    return list;
  }();
  return all;
}

inline Indicator indicator(std::string_view id, std::string_view number, Name name,
                           std::string_view unit, Measure measure) {
  Indicator result;
  result.id = id;
  result.number = number;
  result.name = name;
  result.unit = unit;
  result.measure = measure;
  return result;
}

inline const std::array<Indicator, 6>& indicators() {
  static const std::array<Indicator, 6> all = [] {
    std::array<Indicator, 6> list = {
        indicator("rd_growth", "1", {"研发经费增长", "R&D growth"}, "%", Measure::growth),
        indicator("high_tech_enterprises", "6", {"高新技术企业", "High-tech enterprises"}, "家",
                  Measure::stock),
        indicator("contract_value", "10", {"技术合同成交总额", "Contract value"}, "亿元",
                  Measure::flow),
        indicator("patents_per_10k", "3", {"每万人发明专利拥有量", ""}, "件/万人", Measure::ratio),
        indicator("zone_share", "", {"科技城研发投入占比", ""}, "%", Measure::share),
        indicator("zone_built", "", {"科技城建成", "Science city"}, "", Measure::state),
    };
    list[1].baseline = Baseline{2020, 530, {}};
    list[4].targets = zone_targets();
    for (std::size_t i = 0; i < list.size(); ++i) list[i].position = static_cast<int>(i);
    return list;
  }();
  return all;
}

inline const std::array<Subject, 1>& series() {
  static const std::array<Subject, 1> all = [] {
    std::array<Subject, 1> list;
    list[0].id = "resident_population";
    list[0].name = {"常住人口", "Resident population"};
    list[0].unit = "万人";
    return list;
  }();
  return all;
}

inline constexpr std::array classes = {TierClass{"A", Decimal(80)}, TierClass{"B", Decimal(60)},
                                       TierClass{"C", {}}};
inline constexpr std::array renamed = {FormerName{{"桥东区", "Qiaodong"}, 2020}};
inline constexpr std::array merged = {FormerName{{"桥西区", ""}, 2020},
                                      FormerName{{"邢台县", ""}, 2020}};
inline constexpr std::array counties = {County{{"襄都区", "Xiangdu"}, renamed},
                                        County{{"信都区", "Xindu"}, merged},
                                        County{{"清河县", "Qinghe"}, {}}};
inline constexpr std::array outside = {Name{"邢台经济开发区", ""}};

/// Subjects: 0 rd_growth, 1 high_tech_enterprises, 2 contract_value, 3 patents_per_10k, 4
/// zone_share, 5 zone_built, 6 resident_population, 7 tier, 8 tier_score, 9 to 11 tier_count_a to
/// _c.
inline Plan plan() {
  Plan result;
  result.id = "sample";
  result.area = {"邢台市", "Xingtai"};
  result.baseline_year = 2020;
  result.from = 2021;
  result.to = 2025;
  result.indicators = indicators();
  result.series = series();
  result.tiers.scale_max = 100;
  result.tiers.classes = classes;
  result.tiers.counties = counties;
  result.tiers.not_taking_part = outside;
  return result;
}

/// The same without any area but its own.
inline Plan plan_without_areas() {
  Plan result = plan();
  result.tiers = {};
  result.indicators = result.indicators.first(4);
  return result;
}

}  // namespace planmeter::sample
