// SPDX-License-Identifier: MIT
// planmeter report: the year-end report.
#include <algorithm>

#include "cli/output.h"
#include "cli/session.h"
#include "cli/version.h"
#include "core/text.h"
#include "evaluate/consistency.h"
#include "report/report_document.h"

namespace planmeter {

namespace {

/// The statuses of a comma list, `missed,behind`.
std::vector<Status> parse_statuses(const std::string& list) {
  std::vector<Status> statuses;
  for (const std::string& word : split_list(list)) {
    const auto status = std::ranges::find_if(
        all_statuses, [&word](Status candidate) { return code_of(candidate) == word; });
    if (status == all_statuses.end()) {
      std::string expected;
      for (const Status known : all_statuses) {
        expected += (expected.empty() ? "" : ", ") + std::string(code_of(known));
      }
      throw InputError(Code::usage_bad_choice, {"--fail-on", word, expected});
    }
    statuses.push_back(*status);
  }
  return statuses;
}

}  // namespace

ExitStatus run_report(const Call& call) {
  const std::vector<Status> failing =
      call.options.fail_on ? parse_statuses(*call.options.fail_on) : std::vector<Status>();
  if (call.options.words.empty())
    throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
  const PlanInUse in_use = open_plan(call);
  const Plan& plan = *in_use.plan;
  std::vector<DataSource> sources;
  const Observations observations = open_data(call, plan, data_files(call.options.words), sources);
  Diagnostics findings;
  check_consistency(plan, observations, call.inputs, findings);
  refuse_errors(call, std::move(findings));
  const Question question = choose_question(call, plan, observations);
  const Evaluated evaluated{plan, &observations, question,
                            evaluate_plan(plan, observations, question)};
  write_document(call, report_document({evaluated, sources, version()}, call.language));
  const bool failed =
      std::ranges::any_of(evaluated.results, [&failing](const IndicatorResult& result) {
        return std::ranges::find(failing, result.verdict.status) != failing.end();
      });
  return failed ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace planmeter
