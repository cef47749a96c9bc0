// SPDX-License-Identifier: MIT
// planmeter report: the year-end report.
#include <algorithm>
#include <array>

#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/choices.h"
#include "cli/notes.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/plan/chinese_words.h"
#include "report/words/wording.h"
#include "report/year_end/report_document.h"

namespace planmeter {

namespace {

/// The statuses of a comma list, by code or Chinese label: `missed,behind`,
/// `未达标,滞后于规划进度`; `滞后于序时进度` is an older label of the same.
std::vector<Status> parse_statuses(const std::string& list) {
  std::vector<Status> statuses;
  for (const std::string& word : split_list(list)) {
    const auto status = std::ranges::find_if(all_statuses, [&word](Status candidate) {
      const std::array<std::string_view, 1> code = {code_of(candidate)};
      return label(candidate, Language::zh) == word || words_meant(word, code) == code[0];
    });
    if (status == all_statuses.end()) refuse_choice("--fail-on", word, status_choices());
    statuses.push_back(*status);
  }
  return statuses;
}

/// The parts of a comma list, `main,tiers`; all where there is none.
std::vector<Section> parse_sections(const std::optional<std::string>& list) {
  std::vector<Section> sections;
  if (!list) return sections;
  for (const std::string& word : split_list(*list)) {
    const auto code = std::ranges::find(section_codes, std::string_view(word));
    if (code == section_codes.end()) refuse_choice("--section", word, section_choices());
    sections.push_back(static_cast<Section>(code - section_codes.begin()));
  }
  return sections;
}

/// An earlier year of the plan to compare with.
int compared_year(const Plan& plan, const std::string& text, int year) {
  const int compared = plan_year(plan, text);
  if (compared < year) return compared;
  throw InputError(Code::usage_compare_year, {text, std::to_string(year)});
}

/// `--fail-on`: whether any indicator has one of the statuses, as a whole, in an area with a target
/// of its own, or in any area asked about.
ExitStatus report_exit_status(const std::vector<Status>& failing,
                              const std::vector<const Standing*>& standings,
                              const std::optional<AreaStanding>& areas) {
  const bool failed = std::ranges::any_of(failing, [&](Status status) {
    const auto has_it = [status](const Standing* standing) {
      return standing->verdict().status == status;
    };
    const auto counts_it = [status](const AreaCounts& row) { return row.count(status) > 0; };
    return std::ranges::any_of(standings, has_it) ||
           (areas && std::ranges::any_of(areas->counts, counts_it));
  });
  return failed ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace

ExitStatus run_report(const Call& call) {
  const std::vector<Status> failing =
      call.options.fail_on ? parse_statuses(*call.options.fail_on) : std::vector<Status>();
  const std::vector<Section> sections = parse_sections(call.options.section);
  const bool compares = std::ranges::find(sections, Section::compare) != sections.end();
  if (compares && !call.options.compare) {
    throw InputError(Code::usage_missing_argument, {"--compare", "2021"});
  }
  if (call.options.words.empty())
    throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  const std::optional<Decimal> margin = choose_margin(call);
  const LoadedNotes notes = open_notes(call, printed);
  Asking asking;
  asking.data = call.options.words;
  asking.year = [&](const Observations& all) { return choose_year(call, printed, all); };
  const Asked asked = ask(call, printed, asking);
  const Plan& plan = asked.plan();
  const Question& question = asked.question;
  const Observations& observations = asked.observations;
  const Standings standings(plan, observations, question);
  std::optional<Standings> compared;
  if (call.options.compare) {
    const int earlier = compared_year(printed, *call.options.compare, question.year);
    // The day decides what was in force for every year, this one as well as the one it is held
    // against.
    const Question then{earlier, question.as_of, question.method};
    compared.emplace(plan, observations, then);
  }
  std::vector<const Indicator*> judged;
  for (const Standing& standing : standings.rows()) judged.push_back(&standing.indicator());
  const std::optional<AreaStanding> areas = ask_areas(call, plan, observations, judged, question);
  ReportInput input{standings,        asked.sources,
                    request_of(call), margin,
                    sections,         compared ? &*compared : nullptr,
                    &notes.notes,     areas ? &*areas : nullptr};
  write_document(call, report_document(input));
  return report_exit_status(failing, standings.rows_and_areas(), areas);
}

}  // namespace planmeter
