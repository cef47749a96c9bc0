// SPDX-License-Identifier: MIT
// One form a subject, in the order of the subjects' numbers.
#include "load/observations/cells/observations_forms.h"

#include <doctest/doctest.h>

#include "core/plan_lookup.h"
#include "observations_sample.h"

namespace planmeter::observations_forms_test {
namespace {

TEST_CASE(
    "observations_forms: indicators, series and tier subjects, each where plan_lookup numbers it") {
  const Plan plan = sample::plan();
  const std::vector<SubjectForm> forms = subject_forms(plan);
  std::string text;
  for (const SubjectForm& form : forms) {
    text += form.id + " " + std::to_string(static_cast<int>(form.form)) + std::string(form.unit) +
            (form.several_years ? "+\n" : "\n");
  }
  CHECK(text ==
        "rd_growth 0%+\nhigh_tech_enterprises 0家\ncontract_value 0亿元+\n"
        "patents_per_10k 0件/万人+\nzone_share 0%+\nzone_built 1\nresident_population 0万人\n"
        "tier 2\ntier_score 3分\ntier_count_a 4个\ntier_count_b 4个\ntier_count_c 4个\n");
  for (std::size_t i = 0; i < forms.size(); ++i) {
    CHECK(find_subject(plan, forms[i].id) == static_cast<int>(i));
  }
}

TEST_CASE("observations_forms: a plan without classes has no tier subjects") {
  CHECK(subject_forms(sample::plan_without_areas()).size() == 5);
}

}  // namespace
}  // namespace planmeter::observations_forms_test
