// SPDX-License-Identifier: MIT
// Parts are computed when they are asked for, and once.
#include "evaluate/standing/standing.h"

#include "evaluate_sample.h"

namespace planmeter::standing_test {
namespace {

using sample::enterprises;
using sample::one;
using sample::Sample;
using Names = std::vector<std::string_view>;

Standing standing_in(const Sample& sample, int year) {
  return {sample.plan(), sample.observations, sample.indicator(), sample.question(year)};
}

TEST_CASE("standing: nothing is computed before it is asked for") {
  const Sample sample = enterprises({"2021,645", "2022,749"});
  const Standing standing = standing_in(sample, 2022);
  CHECK(standing.filled().empty());
  CHECK(standing.verdict() == Verdict{Status::missed, Reason::none});
  CHECK(standing.filled() == Names{"result"});
  CHECK(sample::text(standing.figures().of_deciding.gap) == "-1");
  CHECK(standing.filled() == Names{"result", "figures"});
  // A pace of 151 in three years against 219 in two brings no risk; it is missed all the same.
  REQUIRE(standing.risks().size() == 1);
  CHECK(standing.risks().front().kind == RiskKind::missed);
  CHECK(standing.filled() == Names{"result", "figures", "within_rounding", "risks"});
}

TEST_CASE("standing: what was computed stays where it is") {
  const Sample sample = enterprises({"2021,645", "2022,749"});
  const Standing standing = standing_in(sample, 2022);
  CHECK(&standing.result() == &standing.result());
  CHECK(&standing.data() == &standing.data_in({}));
  CHECK(&standing.figures() == &standing.figures());
  CHECK(&standing.by_method() == &standing.by_method());
  CHECK(&standing.risks() == &standing.risks());
  CHECK(&standing.growth() == &standing.growth());
  CHECK(&standing.growth() != &standing.growth(Averaging::sum));
  CHECK(&standing.outlooks() == &standing.outlooks());
  CHECK(&standing.amendments() == &standing.amendments());
  CHECK(&standing.areas() == &standing.areas());
  const TargetResult& item = standing.result().targets.back();
  CHECK(&standing.figures_of(item) == &standing.figures_of(item));
}

TEST_CASE("part: is filled by the first that asks") {
  const Part<int> part;
  int calls = 0;
  const auto next = [&calls] { return ++calls; };
  CHECK_FALSE(part.is_filled());
  CHECK(part.filled_by(next) == 1);
  CHECK(part.filled_by(next) == 1);
  CHECK(part.is_filled());
  CHECK(calls == 1);
}

TEST_CASE("standing: figures of each target in its own year") {
  const Sample sample = enterprises({"2022,750", "2023,799"});
  const Standing standing = standing_in(sample, 2023);
  const std::vector<TargetResult>& targets = standing.result().targets;
  REQUIRE(targets.size() == 2);
  // 750 in 2022; 799 in 2023, of 900.
  CHECK(sample::text(standing.figures_of(targets[0]).actual) == "750");
  CHECK(sample::text(standing.figures_of(targets[1]).gap) == "-101");
  // A whole count is off by nothing.
  CHECK(standing.within_rounding_of(targets[0]) == false);
  CHECK(standing.filled() == Names{"result", "figures_of", "within_rounding_of"});
}

TEST_CASE("standing: areas with targets of their own, and what is told one by one") {
  const std::string beside =
      "targets: [{year: 2022, at_least: 50}, {year: 2022, at_least: 7, area: 甲市}, "
      "{year: 2022, at_least: 8, area: 乙市}]";
  const Sample whole = one("stock", beside, {"2022,50", "2022,6,,甲市", "2022,8,,乙市"});
  const Standing standing = standing_in(whole, 2022);
  REQUIRE(standing.areas().size() == 2);
  CHECK(standing.areas()[0].result().areas == Names{"甲市"});
  CHECK(standing.areas()[0].verdict() == Verdict{Status::missed, Reason::none});
  CHECK(standing.areas()[1].verdict() == Verdict{Status::met, Reason::none});
  CHECK(sample::text(standing.areas()[0].figures().of_deciding.actual) == "6");
  CHECK(standing.with_areas() ==
        std::vector<const Standing*>{&standing, &standing.areas()[0], &standing.areas()[1]});
  // Of areas alone: two are told without the row they make up, one is the row.
  const Sample two = one("stock",
                         "targets: [{year: 2022, at_least: 7, area: 甲市}, "
                         "{year: 2022, at_least: 8, area: 乙市}]",
                         {"2022,6,,甲市"});
  const Standing of_two = standing_in(two, 2022);
  CHECK(of_two.with_areas() ==
        std::vector<const Standing*>{&of_two.areas()[0], &of_two.areas()[1]});
  const Sample alone = one("stock", "targets: [{year: 2022, at_least: 7, area: 甲市}]", {});
  const Standing of_one = standing_in(alone, 2022);
  CHECK(of_one.areas().empty());
  CHECK(of_one.with_areas() == std::vector<const Standing*>{&of_one});
}

TEST_CASE("standings: of the plan alone there are targets and no verdicts") {
  const Sample sample = enterprises({"2022,750"});
  const std::vector<const Indicator*> indicators = {&sample.indicator()};
  const Standings plan(sample.plan(), indicators);
  CHECK_FALSE(plan.is_judged());
  CHECK(sample.standings(2022).is_judged());
  REQUIRE(plan.rows().size() == 1);
  CHECK_FALSE(plan.rows()[0].is_judged());
  CHECK(plan.rows()[0].result().targets.size() == 2);
  CHECK(plan.rows()[0].deciding() == nullptr);
}

}  // namespace
}  // namespace planmeter::standing_test
