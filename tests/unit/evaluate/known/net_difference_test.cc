// SPDX-License-Identifier: MIT
// Net increases: the difference of two levels as far as they are known.
#include "evaluate/known/known.h"

#include "ledger_sample.h"

namespace planmeter::net_difference_test {
namespace {

/// What the levels say of 2022.
std::string net(const sample::Rows& rows, int year = 2022) {
  const sample::LedgerSample sample = sample::one_task("{indicator: zone, is: done}", rows);
  const AreaData data = gather(sample.plan(), sample.observations, sample.plan().indicators[1], {});
  return sample::text(net_difference<Rational>(data, year));
}

TEST_CASE("net_difference: of two levels, whichever way it goes") {
  CHECK(net({"firms,2021,600", "firms,2022,695"}) == "95");
  CHECK(net({"firms,2021,695", "firms,2022,600"}) == "-95");
  CHECK(net({"firms,2021,600", "firms,2022,600"}) == "0");
  CHECK(net({"firms,2021,600,preliminary", "firms,2022,695"}) == "95 preliminary");
}

TEST_CASE("net_difference: the plan's baseline is the level of its year") {
  CHECK(net({"firms,2021,600"}, 2021) == "70");
}

TEST_CASE("net_difference: bounds") {
  CHECK(net({"firms,2021,600", "firms,2022,>=695"}) == ">=95 bound_insufficient");
  CHECK(net({"firms,2021,<600", "firms,2022,>=695"}) == ">95 bound_insufficient");
  CHECK(net({"firms,2021,>600", "firms,2022,695"}) == "<95 bound_insufficient");
  CHECK(net({"firms,2021,>=600", "firms,2022,>=695"}) == "? bound_insufficient");
}

TEST_CASE("net_difference: levels that say nothing") {
  CHECK(net({}) == "nothing");
  CHECK(net({"firms,2021,600"}) == "nothing");
  CHECK(net({"firms,2022,695"}) == "nothing");
  CHECK(net({"firms,2021,约600", "firms,2022,695"}) == "? bound_insufficient");
  CHECK(net({"firms,2021,600", "firms,2022,695,other_definition"}) == "? other_definition");
  // The level of October says nothing of the year's end.
  CHECK(net({"firms,2021,600", "firms,2022-10,695"}) == "? period_not_covering");
}

TEST_CASE("net_difference: only where the plan names a level") {
  const sample::LedgerSample sample =
      sample::one_task("{indicator: zone, is: done}", {"varieties,2021,1", "varieties,2022,2"});
  const AreaData data = gather(sample.plan(), sample.observations, sample.plan().indicators[2], {});
  CHECK_FALSE(net_difference<Rational>(data, 2022).exists);
}

}  // namespace
}  // namespace planmeter::net_difference_test
