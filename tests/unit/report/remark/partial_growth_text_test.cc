// SPDX-License-Identifier: MIT
// What is said of growth that is known only up to an earlier year.
#include "report/remark/partial_growth_text.h"

#include "evaluate_sample.h"

namespace planmeter::partial_growth_text_test {
namespace {

using sample::Rows;

/// A growth indicator with an average of 15 % and a multiple due in 2025.
sample::Sample growing(const std::string& multiple, const Rows& rows,
                       const std::string& published = {}) {
  return {"  - {id: x, name: {zh: 甲, en: a}, unit: \"%\", measure: growth, " + published +
              "baseline: {year: 2020, value: 4}, targets: [{year: 2025, quantity: average_growth, "
              "since: 2020, at_least: 15}, {year: 2025, quantity: multiple, since: 2020, "
              "at_least: " +
              multiple + "}]}\n",
          rows};
}

std::string so_far(const sample::Sample& made, Language language = Language::zh) {
  return growth_so_far(made.standings(2025).rows().front(), language);
}

std::string partial(const sample::Sample& made, Language language = Language::zh) {
  return partial_growth_words({made.standings(2025).rows().front(), language});
}

const Rows fifty_each = {"2021,50", "2022,50", "2023,0", "2024,0"};

TEST_CASE("growth_so_far: doubled before the year, whose own figure is still to come") {
  // 1.5 x 1.5 is 2.25.
  CHECK(so_far(growing("2", fifty_each)) ==
        "至2024年已为2020年的2.25倍，已实现翻番，2025年数据待报送");
  CHECK(so_far(growing("2", fifty_each), Language::en) ==
        "by 2024 it is 2.25 times 2020, so it has doubled, the figure of 2025 is not yet reported");
  CHECK(so_far(growing("2", fifty_each, "published: {by: 统计局, after_months: 12}, ")) ==
        "至2024年已为2020年的2.25倍，已实现翻番，2025年数据待发布");
}

TEST_CASE("growth_so_far: another multiple, one not reached, and nothing where all is known") {
  CHECK(so_far(growing("2.25", fifty_each)) ==
        "至2024年已为2020年的2.25倍，已实现2.25倍的目标，2025年数据待报送");
  // Two digits would say that it is reached.
  CHECK(so_far(growing("2.251", fifty_each)) == "至2024年已为2020年的2.25倍，2025年数据待报送");
  CHECK(so_far(growing("2", {"2021,10"})) == "至2021年已为2020年的1.10倍，2025年数据待报送");
  CHECK(so_far(growing("2", {"2021,50", "2022,50", "2023,0", "2024,0", "2025,0"})).empty());
}

TEST_CASE("partial_growth_words: how much may be lost, where that much may be") {
  // 2 / 2.25 - 1 is -1/9; 1.15^5 = 2.0113571875, / 2.25 - 1 is -0.10606...
  CHECK(partial(growing("2", fifty_each)) ==
        "已公布2021年增长50%、2022年增长50%、2023年增长0%、2024年增长0%，据此推算2024年为2020年的"
        "2.2500倍；即使2025年下降10.60%，仍可实现“年均增长15%”；即使2025年下降11.11%，仍可实现“比"
        "2020年翻一番”");
  // 2 / 1.6 - 1 is a quarter.
  CHECK(partial(growing("2", {"2021,60", "2022,0", "2023,0", "2024,0"}))
            .ends_with("；2025年增速不低于25.00%即可实现“比2020年翻一番”"));
  // 2.25 / 2.25 is the root of nothing to be lost in two years: 0 % is no fall.
  CHECK(partial(growing("2.25", {"2021,50", "2022,50", "2023,0"}))
            .ends_with("；到2025年，今后年均增速不低于0.00%即可实现“达到2020年的2.25倍”"));
  // The root of 1 / 1.44 is 1 / 1.2, a sixth less.
  CHECK(partial(growing("1", {"2021,44", "2022,0", "2023,0"}), Language::en)
            .ends_with("is met even if it falls to 2025 by 16.66% a year"));
}

}  // namespace
}  // namespace planmeter::partial_growth_text_test
