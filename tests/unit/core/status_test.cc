// SPDX-License-Identifier: MIT
// Tests of the words programs read: statuses, reasons, severities, the plan's enumerations.
#include "core/status.h"

#include <doctest/doctest.h>

#include <string>

#include "core/observation.h"
#include "core/plan_words.h"
#include "core/quantity.h"

namespace planmeter::status_test {

namespace {

template <typename Items>
std::string codes(const Items& items) {
  std::string text;
  for (const auto item : items) text += std::string(code_of(item)) + " ";
  return text;
}

}  // namespace

TEST_CASE("statuses: all nine, in the order of the summary") {
  CHECK(codes(all_statuses) ==
        "met missed met_early on_track behind undetermined no_data no_target not_due ");
}

TEST_CASE("reasons: none is empty") {
  CHECK(code_of(Reason::none).empty());
  const Reason reasons[] = {
      Reason::not_reported,          Reason::not_published,      Reason::no_baseline,
      Reason::previous_year_missing, Reason::bound_insufficient, Reason::period_not_covering,
      Reason::other_definition,      Reason::zero_base,          Reason::preliminary,
  };
  CHECK(codes(reasons) ==
        "not_reported not_published no_baseline previous_year_missing bound_insufficient "
        "period_not_covering other_definition zero_base preliminary ");
}

TEST_CASE("Verdict: nothing known unless said") {
  CHECK(Verdict{} == Verdict{Status::no_data, Reason::none});
  CHECK_FALSE(Verdict{Status::met, Reason::none} == Verdict{Status::met, Reason::preliminary});
}

TEST_CASE("plan codes: each enumeration in its order") {
  CHECK(code_of(Measure::stock) == "stock");
  CHECK(code_of(Measure::flow) == "flow");
  CHECK(code_of(Measure::share) == "share");
  CHECK(code_of(Measure::ratio) == "ratio");
  CHECK(code_of(Measure::growth) == "growth");
  CHECK(code_of(Measure::state) == "state");
  CHECK(code_of(Nature::expected) == "expected");
  CHECK(code_of(Nature::binding) == "binding");
  CHECK(code_of(Nature::unstated) == "unstated");
  CHECK(code_of(Scope::table) == "table");
  CHECK(code_of(Scope::text) == "text");
  CHECK(code_of(Quantity::value) == "value");
  CHECK(code_of(Quantity::change) == "change");
  CHECK(code_of(Quantity::total) == "total");
  CHECK(code_of(Quantity::average_growth) == "average_growth");
  CHECK(code_of(Quantity::multiple) == "multiple");
  CHECK(code_of(Comparison::at_least) == "at_least");
  CHECK(code_of(Comparison::more_than) == "more_than");
  CHECK(code_of(Comparison::at_most) == "at_most");
  CHECK(code_of(Comparison::less_than) == "less_than");
  CHECK(code_of(Comparison::between) == "between");
  CHECK(code_of(Comparison::about) == "about");
  CHECK(code_of(Comparison::is) == "is");
}

TEST_CASE("position_of: the whole word, in its own case") {
  CHECK(position_of(all_codes<Measure>, "stock") == 0u);
  CHECK(position_of(all_codes<Measure>, "state") == 6u);
  CHECK_FALSE(position_of(all_codes<Measure>, "Stock").has_value());
  CHECK_FALSE(position_of(all_codes<Measure>, "stoc").has_value());
  CHECK_FALSE(position_of(all_codes<Measure>, "").has_value());
}

TEST_CASE("observation statuses") {
  CHECK(code_of(ObservationStatus::final) == "final");
  CHECK(code_of(ObservationStatus::preliminary) == "preliminary");
  CHECK(code_of(ObservationStatus::series_break) == "break");
  CHECK(code_of(ObservationStatus::other_definition) == "other_definition");
}

}  // namespace planmeter::status_test
