// SPDX-License-Identifier: MIT
// An answer about one indicator computes no more than it prints.
#include "report/check/check_document.h"

#include "evaluate_sample.h"

namespace planmeter::check_document_test {
namespace {

using sample::enterprises;
using sample::Sample;
using Names = std::vector<std::string_view>;

/// What the document of `check` asks the one standing for.
Names asked_for(bool explain, Audience audience) {
  const Sample sample = enterprises({"2021,645", "2022,700"});
  const Standings standings = sample.standings(2022);
  check_document(standings, explain, {Language::zh, "1", audience});
  return standings.rows().front().filled();
}

TEST_CASE("check_document: a page takes the verdict, the figures and what the remark tells") {
  CHECK(asked_for(false, Audience::page) ==
        Names{"result", "figures", "amendments", "areas", "within_rounding_of"});
}

TEST_CASE("check_document: the sum takes the target's figures and the outlook besides") {
  CHECK(asked_for(true, Audience::page) == Names{"result", "figures", "outlooks", "amendments",
                                                 "areas", "figures_of", "within_rounding_of"});
}

}  // namespace
}  // namespace planmeter::check_document_test
