// SPDX-License-Identifier: MIT
// planmeter report: the year-end report.
#include <algorithm>

#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/choices.h"
#include "cli/fail_on.h"
#include "cli/notes.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/report_tables.h"
#include "cli/session.h"
#include "cli/signing.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "report/year_end/report_document.h"

namespace planmeter {

namespace {

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

/// The parts of a comma list; where there is none the body for who reads at a terminal,
/// else what is handed in.
std::vector<ReportPart> parse_parts(const Call& call) {
  const std::vector<ReportPart> handed_in = {ReportPart::body, ReportPart::annexes};
  if (!call.options.part) {
    const bool at_terminal = call.environment.is_terminal && !call.options.output;
    return at_terminal ? std::vector<ReportPart>{ReportPart::body} : handed_in;
  }
  std::vector<ReportPart> parts;
  for (const std::string& word : split_list(*call.options.part)) {
    const std::vector<std::string_view> words = report_part_choices();
    const auto found = std::ranges::find(words, std::string_view(word));
    if (found == words.end()) refuse_choice("--part", word, words);
    if (*found == "all") {
      parts.insert(parts.end(), handed_in.begin(), handed_in.end());
    } else {
      parts.push_back(static_cast<ReportPart>(found - words.begin()));
    }
  }
  return parts;
}

/// An earlier year of the plan to compare with.
int compared_year(const Plan& plan, const std::string& text, int year) {
  const int compared = plan_year(plan, text);
  if (compared < year) return compared;
  throw InputError(Code::usage_compare_year, {text, std::to_string(year)});
}

/// `--fail-on`: of an indicator as a whole, in an area with a target of its own, or in any area
/// asked about; of a target on county classes; of a task, where the year has a ledger.
ExitStatus report_exit_status(const FailingStatuses& failing, const Standings& standings,
                              const LedgerResult* ledger,
                              const std::optional<AreaStanding>& areas) {
  const Tiers& tiers = standings.plan().tiers;
  const bool of_counties =
      !failing.of_targets.empty() && (!tiers.targets.empty() || !tiers.county_targets.empty());
  const bool failed = fails(failing, standings.rows_and_areas()) ||
                      (areas && fails(failing, areas->counts)) ||
                      (of_counties && fails(failing, standings.tiers().asked)) ||
                      (ledger != nullptr && fails(failing, *ledger));
  return failed ? ExitStatus::missed : ExitStatus::ok;
}

}  // namespace

ExitStatus run_report(const Call& call) {
  if (call.options.due) return report_owed(call);
  const FailingStatuses failing = parse_failing("--fail-on", call.options.fail_on);
  const std::vector<Section> sections = parse_sections(call.options.section);
  if (call.options.part && call.options.section) {
    throw InputError(Code::usage_not_together, {"--part", "--section"});
  }
  refuse_part_of_data(call);
  const std::vector<ReportPart> parts = parse_parts(call);
  const bool compares = std::ranges::find(sections, Section::compare) != sections.end();
  if (compares && !call.options.compare) {
    throw InputError(Code::usage_missing_argument, {"--compare", "2021"});
  }
  if (call.options.words.empty())
    throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
  if (call.options.years) return report_years(call);
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
  const std::optional<LedgerResult> of_year = standings.ledger(margin);
  const LedgerResult* ledger = of_year ? &*of_year : nullptr;
  warn_of_unused_notes(call, standings, ledger, notes.notes);
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
  ReportInput input{standings,
                    asked.sources,
                    request_of(call),
                    ledger,
                    sections,
                    compared ? &*compared : nullptr,
                    &notes.notes,
                    areas ? &*areas : nullptr,
                    parts,
                    call.options.draft,
                    !call.options.no_overall_word};
  if (is_whole_report(input)) note_what_signing_needs(call, input);
  write_document(call, report_document(input));
  return report_exit_status(failing, standings, ledger, areas);
}

}  // namespace planmeter
