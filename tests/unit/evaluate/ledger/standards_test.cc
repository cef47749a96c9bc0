// SPDX-License-Identifier: MIT
// Standards: what is new reported or as a net increase, margins, classes of counties.
#include "evaluate/ledger/standards.h"

#include "ledger_sample.h"

namespace planmeter::standards_test {
namespace {

using sample::LedgerSample;
using sample::one_task;
using sample::Rows;

/// A hundred new firms are asked for.
std::string new_firms(const Rows& rows) {
  return sample::standards(one_task("{indicator: firms_new, at_least: 100}", rows));
}

/// `yes`, `no`, or `-` for nothing to be above; of the standards of one task in turn.
std::string outstanding(const std::string& standards, const Rows& rows,
                        const Decimal& margin = 10) {
  const LedgerSample sample = one_task(standards, rows);
  const LedgerResult ledger = sample.ledger({2022, 12, 31}, margin);
  std::string all;
  for (const StandardResult& item : ledger.tasks[0].standards) {
    if (!all.empty()) all += " ";
    all += !item.outstanding ? "-" : *item.outstanding ? "yes" : "no";
  }
  return all;
}

const std::string ledger_counties = "{class: A, at_least: 3}, {class: B, at_least: 9}";

/// `A 3 of 3 met; B 12 of 12 met, literally 9 met`.
std::string counties(const std::string& standards, const Rows& rows) {
  const LedgerSample sample = one_task(standards, rows);
  const LedgerResult ledger = sample.ledger();
  std::string all;
  for (const StandardResult& item : ledger.tasks[0].standards) {
    const TierTargetResult& tier = item.tier.value();
    CHECK(item.verdict.status == tier.verdict.status);
    CHECK(tier.target == &item.standard->tier);
    if (!all.empty()) all += "; ";
    all += std::string(item.standard->tier.tier) + " " + sample::text(tier.count) + " of " +
           tier.bound.value().to_text() + " " + sample::text(item.verdict);
    if (tier.literal) {
      all += ", literally " + sample::text(tier.literal_count) + " " +
             std::string(code_of(*tier.literal));
    }
  }
  return all;
}

TEST_CASE("standards: what is new, as reported") {
  CHECK(new_firms({"firms_new,2022,100"}) == "met");
  CHECK(new_firms({"firms_new,2022,99"}) == "missed");
  CHECK(new_firms({"firms_new,2022,>=100"}) == "met");
  CHECK(new_firms({"firms_new,2022,<100"}) == "missed");
  CHECK(new_firms({"firms_new,2022,约100"}) == "undetermined bound_insufficient");
  CHECK(new_firms({"firms_new,2022,100,preliminary"}) == "met preliminary");
  CHECK(new_firms({}) == "no_data not_reported");
}

TEST_CASE("standards: without a report, the difference of two levels stands in") {
  CHECK(new_firms({"firms,2021,600", "firms,2022,700"}) == "met net");
  CHECK(new_firms({"firms,2021,600", "firms,2022,699"}) == "missed net");
  CHECK(new_firms({"firms,2021,600", "firms,2022,590"}) == "missed net");
  CHECK(new_firms({"firms,2021,600", "firms,2022,700,preliminary"}) == "met preliminary net");
  CHECK(new_firms({"firms,2021,600,other_definition", "firms,2022,700"}) ==
        "undetermined other_definition net");
  CHECK(new_firms({"firms,2021,约600", "firms,2022,700"}) == "undetermined bound_insufficient net");
}

TEST_CASE("standards: a level alone is no increase") {
  // The level of 2022 says nothing of what is new in it, which was not handed in.
  const LedgerSample end = one_task("{indicator: firms_new, at_least: 100}", {"firms,2022,700"});
  CHECK(end.ledger().tasks[0].standards[0].verdict ==
        Verdict{Status::no_data, Reason::not_reported});
  CHECK(sample::tasks(end.ledger()) == "1 not_reported 0/1");
  CHECK(new_firms({"firms,2021,600"}) == "no_data not_reported");
  // 2020 is a year too early, though the plan prints it.
  CHECK(new_firms({"firms,2020,530"}) == "no_data not_reported");
}

TEST_CASE("standards: levels that are bounds decide what they decide") {
  CHECK(new_firms({"firms,2021,<=600", "firms,2022,>=700"}) == "met net");
  CHECK(new_firms({"firms,2021,<600", "firms,2022,>=700"}) == "met net");
  CHECK(new_firms({"firms,2021,>=600", "firms,2022,<=699"}) == "missed net");
  // More than 600 and at most 700: less than 100.
  CHECK(new_firms({"firms,2021,>600", "firms,2022,<=700"}) == "missed net");
  CHECK(new_firms({"firms,2021,>=600", "firms,2022,<=700"}) ==
        "undetermined bound_insufficient net");
  CHECK(new_firms({"firms,2021,>=600", "firms,2022,>=700"}) ==
        "undetermined bound_insufficient net");
}

TEST_CASE("standards: a reported figure wins where both are on one side of the bound") {
  CHECK(new_firms({"firms_new,2022,120", "firms,2021,600", "firms,2022,700"}) == "met");
  CHECK(new_firms({"firms_new,2022,99", "firms,2021,600", "firms,2022,650"}) == "missed");
}

TEST_CASE("standards: a reported figure and a net increase on different sides decide nothing") {
  const std::string open = "undetermined other_definition conflicting";
  CHECK(new_firms({"firms_new,2022,120", "firms,2021,600", "firms,2022,695"}) == open);
  CHECK(new_firms({"firms_new,2022,95", "firms,2021,600", "firms,2022,720"}) == open);
  CHECK(new_firms({"firms_new,2022,>=100", "firms,2021,600", "firms,2022,695"}) == open);
  CHECK(new_firms({"firms_new,2022,120", "firms,2021,>=600", "firms,2022,<=699"}) == open);
}

TEST_CASE("standards: only two that decide can be in conflict") {
  CHECK(new_firms({"firms_new,2022,120", "firms,2022,695"}) == "met");
  CHECK(new_firms({"firms_new,2022,120", "firms,2021,600", "firms,2022,约695"}) == "met");
  // What was reported wins, though it does not decide.
  CHECK(new_firms({"firms_new,2022,>=80", "firms,2021,600", "firms,2022,720"}) ==
        "undetermined bound_insufficient");
  CHECK(new_firms({"firms_new,2022,约120", "firms,2021,600", "firms,2022,720"}) ==
        "undetermined bound_insufficient");
}

TEST_CASE("standards: an increase asked of the level itself is a change, not what is new") {
  const std::string change = "{indicator: firms, quantity: change, at_least: 100}";
  CHECK(sample::standards(one_task(change, {"firms,2021,600", "firms,2022,700"})) == "met");
  CHECK(sample::standards(one_task(change, {"firms_new,2022,100"})) == "no_data not_reported");
}

TEST_CASE("standards: above a floor by the margin, just at and just below") {
  CHECK(outstanding("{indicator: value, at_least: 39}", {"value,2022,42.9"}) == "yes");
  CHECK(outstanding("{indicator: value, at_least: 39}", {"value,2022,42.89"}) == "no");
  CHECK(outstanding("{indicator: value, at_least: 39}", {"value,2022,38"}) == "no");
  CHECK(outstanding("{indicator: value, at_least: 39}", {}) == "no");
  CHECK(outstanding("{indicator: value, more_than: 39}", {"value,2022,42.9"}) == "no");
  CHECK(outstanding("{indicator: value, more_than: 39}", {"value,2022,42.901"}) == "yes");
  // 22.5 x 1.1 is 24.75.
  CHECK(outstanding("{indicator: share, at_least: 22.5}", {"share,2022,24.75"}) == "yes");
  CHECK(outstanding("{indicator: share, at_least: 22.5}", {"share,2022,24.7499"}) == "no");
  CHECK(outstanding("{indicator: value, at_least: 39}", {"value,2022,>=42.9"}) == "yes");
  CHECK(outstanding("{indicator: value, at_least: 39}", {"value,2022,>=40"}) == "no");
}

TEST_CASE("standards: below a ceiling by the margin") {
  CHECK(outstanding("{indicator: energy, at_most: 50}", {"energy,2022,45"}) == "yes");
  CHECK(outstanding("{indicator: energy, at_most: 50}", {"energy,2022,45.01"}) == "no");
  CHECK(outstanding("{indicator: energy, less_than: 50}", {"energy,2022,45"}) == "no");
  CHECK(outstanding("{indicator: energy, less_than: 50}", {"energy,2022,44.99"}) == "yes");
}

TEST_CASE("standards: a margin of one's own") {
  const std::string firms = "{indicator: firms, at_least: 200}";
  CHECK(outstanding(firms, {"firms,2022,205"}, Decimal(25, 1)) == "yes");
  CHECK(outstanding(firms, {"firms,2022,204"}, Decimal(25, 1)) == "no");
  CHECK(outstanding(firms, {"firms,2022,300"}, 50) == "yes");
  CHECK(outstanding(firms, {"firms,2022,299"}, 50) == "no");
}

TEST_CASE("standards: nothing to be above in states, ranges and a bound not above 0") {
  CHECK(outstanding("{indicator: zone, is: done}", {"zone,2022,done"}) == "-");
  CHECK(outstanding("{indicator: value, between: [30, 40]}", {"value,2022,39"}) == "-");
  CHECK(outstanding("{indicator: value, about: 39, tolerance: 1}", {"value,2022,39"}) == "-");
  CHECK(outstanding("{indicator: value, quantity: change, at_least: 0}",
                    {"value,2021,30", "value,2022,39"}) == "-");
  CHECK(outstanding("{indicator: value, quantity: change, at_least: -5}",
                    {"value,2021,30", "value,2022,39"}) == "-");
  CHECK(outstanding("{class: A, at_least: 0}", {"tier_count_a,2022,4"}) == "-");
}

TEST_CASE("standards: a net increase may be above the margin; a conflict is not") {
  const std::string hundred = "{indicator: firms_new, at_least: 100}";
  CHECK(outstanding(hundred, {"firms,2021,600", "firms,2022,710"}) == "yes");
  CHECK(outstanding(hundred, {"firms,2021,600", "firms,2022,709"}) == "no");
  CHECK(outstanding(hundred, {"firms_new,2022,200", "firms,2021,600", "firms,2022,690"}) == "no");
}

TEST_CASE("standards: 3 in A and 9 in B are 12 in B or better") {
  CHECK(counties(ledger_counties, {"tier_count_a,2022,3", "tier_count_b,2022,9"}) ==
        "A 3 of 3 met; B 12 of 12 met, literally 9 met");
  CHECK(counties(ledger_counties, {"tier_count_a,2022,10", "tier_count_b,2022,8"}) ==
        "A 10 of 3 met; B 18 of 12 met, literally 8 missed");
  CHECK(counties(ledger_counties, {"tier_count_a,2022,3", "tier_count_b,2022,8"}) ==
        "A 3 of 3 met; B 11 of 12 missed, literally 8 missed");
  CHECK(counties(ledger_counties, {"tier_count_a,2022,2", "tier_count_b,2022,10"}) ==
        "A 2 of 3 missed; B 12 of 12 met, literally 10 met");
  CHECK(counties("{class: B, at_least: 9}, {class: A, at_least: 3}",
                 {"tier_count_a,2022,4", "tier_count_b,2022,8"}) ==
        "B 12 of 12 met, literally 8 missed; A 4 of 3 met");
}

TEST_CASE("standards: a class that says or better itself, and one that stands alone") {
  CHECK(counties("{class: A, at_least: 3}, {class: B, at_least: 12, or_better: true}",
                 {"tier_count_a,2022,4", "tier_count_b,2022,8"}) == "A 4 of 3 met; B 12 of 12 met");
  // Another task's three in A do not count with this one's nine.
  const LedgerSample apart(
      {sample::task("1", "{class: B, at_least: 9}"), sample::task("2", "{class: A, at_least: 3}")},
      {"tier_count_a,2022,1", "tier_count_b,2022,8"});
  CHECK(sample::tasks(apart.ledger()) == "1 done 1/1; 2 open 0/1");
}

TEST_CASE("standards: totals that are bounds, and counties by name") {
  CHECK(counties(ledger_counties, {"tier_count_a,2022,>=4", "tier_count_c,2022,0"}) ==
        "A 4-18 of 3 met; B 18 of 12 met, literally 0-14 undetermined");
  CHECK(counties(ledger_counties, {"tier_count_a,2022,>=2", "tier_count_c,2022,>=7"}) ==
        "A 2-11 of 3 undetermined bound_insufficient; B 2-11 of 12 missed, literally 0-9 "
        "undetermined");
  // Three counties are known to be in A: bounds, which decide A and leave B open.
  CHECK(counties(ledger_counties,
                 {"tier,2022,A,,县1", "tier,2022,A,,县2", "tier_score,2022,80,,县3"}) ==
        "A 3-18 of 3 met; B 3-18 of 12 undetermined bound_insufficient, literally 0-15 "
        "undetermined");
  CHECK(counties(ledger_counties, {"tier_count_a,2022,3,preliminary", "tier_count_b,2022,9"}) ==
        "A 3 of 3 met preliminary; B 12 of 12 met preliminary, literally 9 met");
}

TEST_CASE("standards: a year without tiers is not published, and later not reported") {
  // The evaluation of 2022 can be out twelve months after its end.
  const LedgerSample none = one_task(ledger_counties, {});
  CHECK(sample::standards(none.ledger({2023, 12, 30})) ==
        "no_data not_published; no_data not_published");
  CHECK(sample::standards(none.ledger({2023, 12, 31})) ==
        "no_data not_reported; no_data not_reported");
  CHECK(sample::standards(one_task(ledger_counties, {})) ==
        "no_data not_published; no_data not_published");
  CHECK(sample::standards(one_task(ledger_counties, {"tier_count_a,2021,3"})) ==
        "no_data not_published; no_data not_published");
}

TEST_CASE("standards: the margin of classes, each number raised") {
  const auto margin = [](const std::string& a, const std::string& b) {
    return outstanding(ledger_counties, {"tier_count_a,2022," + a, "tier_count_b,2022," + b});
  };
  // 3 x 1.1 is 3.3 in A; 9.9 more are 13.2 in B or better: 4 and 14 counties.
  CHECK(margin("3", "9") == "no no");
  CHECK(margin("4", "9") == "yes no");
  CHECK(margin("4", "10") == "yes yes");
  CHECK(margin("3", "11") == "no yes");
  CHECK(margin("10", "8") == "yes yes");
  CHECK(outstanding("{class: B, at_least: 10, or_better: true}",
                    {"tier_count_a,2022,5", "tier_count_b,2022,6"}) == "yes");
  CHECK(outstanding("{class: B, at_least: 10, or_better: true}",
                    {"tier_count_a,2022,5", "tier_count_b,2022,5"}) == "no");
}

TEST_CASE("standards: before the task's day only what is met is said") {
  const LedgerSample sample = one_task(
      "{indicator: value, at_least: 39}, {indicator: varieties, at_least: 3}, "
      "{indicator: share, at_least: 20}, {indicator: zone, is: done}, "
      "{class: A, at_least: 3}, {class: B, at_least: 9}",
      {"value,2022,39", "varieties,2022,2", "tier_count_a,2022,3", "tier_count_b,2022,8"});
  CHECK(sample::standards(sample.ledger({2022, 10, 31})) ==
        "met; not_due; not_due; not_due; met; not_due");
  CHECK(sample::standards(sample.ledger()) ==
        "met; missed; no_data not_published; no_data not_reported; met; missed");
}

TEST_CASE("standards: without what was reported, the net increase alone speaks") {
  const LedgerSample sample = one_task("{indicator: firms_new, at_least: 100}",
                                       {"firms_new,2022,120", "firms,2021,600", "firms,2022,695"});
  const AreaData data = gather(sample.plan(), sample.observations, sample.plan().indicators[1], {});
  CHECK(data.own.at(2022).has_value());
  const AreaData net = without_reported(data);
  CHECK_FALSE(net.own.at(2022).has_value());
  CHECK(sample::text(value_of<Rational>(data, 2022)) == "120");
  CHECK(sample::text(value_of<Rational>(net, 2022)) == "95");
}

}  // namespace
}  // namespace planmeter::standards_test
