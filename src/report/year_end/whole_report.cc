// SPDX-License-Identifier: MIT
// One row an annex: its title, whether there is one, and the sections that it has.
#include "report/year_end/whole_report.h"

#include <algorithm>
#include <array>

#include "evaluate/standing/interim.h"
#include "evaluate/standing/summary.h"
#include "report/body/opening.h"
#include "report/body/overall.h"
#include "report/body/overall_word.h"
#include "report/body/problems.h"
#include "report/body/progress.h"
#include "report/ledger/tasks_document.h"
#include "report/methods/method_section.h"
#include "report/tiers/tiers_document.h"
#include "report/words/date_words.h"
#include "report/words/wording.h"
#include "report/year_end/making.h"

namespace planmeter {

namespace {

const Phrase<> key_messages_heading{"总体评价", "Key messages"};
const Phrase<> main_progress_heading{"主要指标完成情况", "Main indicators"};
const Phrase<> targets_heading{"目标完成情况", "Targets"};
const Phrase<> with_tasks_heading{"其他目标和重点工作任务进展",
                                  "Other targets and the ledger's tasks"};
const Phrase<> others_heading{"其他目标进展", "Other targets"};
const Phrase<> tasks_alone{"重点工作任务进展", "The ledger's tasks"};
const Phrase<> problems_heading{"主要问题和风险", "Problems and risks"};
const Phrase<> steps_heading{"下一步工作", "Next steps"};

const Phrase<int> annex_main_title{"{}年度主要指标完成情况表", "Main indicators, {}"};
const Phrase<int> annex_other_title{"{}年度其他目标进展情况表", "Other targets, {}"};
const Phrase<int> annex_ledger_title{"{}年重点工作任务完成情况表", "Task ledger, {}"};
const Phrase<int> annex_shortfalls_title{"{}年度未完成和滞后事项清单",
                                         "Missed or behind, {}: causes and measures"};
const Phrase<int> annex_gaps_title{"{}年度数据缺口和待报送清单", "Data gaps, {}"};
const Phrase<int> annex_method_title{"口径和方法说明（{}年度）", "Scope and method, {}"};
const Phrase<int> annex_counties_title{"{}年度县域科技创新能力分类情况", "County classes, {}"};
const Phrase<int> annex_interim_title{"{}年年内进展（调度）情况表", "Within the year, {}"};
const Phrase<int> annex_compare_title{"{}年度与以往年度对比表",
                                      "Compared with an earlier year, {}"};
const Phrase<int> annex_label{"附件{}", "Annex {}"};
const Phrase<Words> as_at_day{"截至{}", "As at {}"};
const Phrase<Words> judged_by_day{"评价基准日：{}", "Judged as of {}"};
const Phrase<> internal_label{"技术附录", "Technical appendix"};
const Phrase<> internal_title{"备查资料（内部使用，不作为评价依据，不随报告报送）",
                              "For reference within the office: no part of the assessment"};
const Phrase<> notice_lists_heading{"通报名单（建议）", "Lists of a notice (proposed)"};
const Phrase<> contradictions_heading{"规划文本核对", "The plan's text checked"};

struct AnnexRow {
  const Phrase<int>* title;
  Words AnnexNames::*name;  // null: no text points at it
  bool (*exists)(const Report&);
  std::vector<Section> sections;
};

bool always(const Report&) { return true; }

const std::vector<AnnexRow>& annex_rows() {
  static const std::vector<AnnexRow> rows = {
      {&annex_main_title,
       &AnnexNames::main,
       [](const Report& report) { return count_scope(report.standings(), Scope::table) > 0; },
       {Section::main}},
      {&annex_other_title,
       &AnnexNames::other,
       [](const Report& report) { return count_scope(report.standings(), Scope::text) > 0; },
       {Section::other, Section::amendments, Section::earlier, Section::areas}},
      {&annex_ledger_title,
       &AnnexNames::ledger,
       [](const Report& report) { return report.ledger != nullptr; },
       {Section::tasks}},
      {&annex_shortfalls_title, &AnnexNames::shortfalls, always, {Section::shortfalls}},
      {&annex_gaps_title,
       &AnnexNames::gaps,
       [](const Report& report) { return !report.gaps.empty(); },
       {Section::gaps}},
      {&annex_method_title, &AnnexNames::method, always, {Section::method}},
      {&annex_counties_title,
       &AnnexNames::counties,
       [](const Report& report) {
         return tiers_are_told(report.plan(), report.standings().tiers());
       },
       {Section::tiers}},
      {&annex_interim_title,
       nullptr,
       [](const Report& report) { return !interim_readings(report.standings()).empty(); },
       {Section::interim}},
      {&annex_compare_title,
       nullptr,
       [](const Report& report) { return report.input.compared != nullptr; },
       {Section::compare}},
  };
  return rows;
}

bool has_part(const Report& report, ReportPart part) {
  return std::ranges::find(report.input.parts, part) != report.input.parts.end();
}

void append_blocks(const Report& report, std::vector<Block> blocks) {
  for (Block& block : blocks) report.blocks().push_back(std::move(block));
}

void add_progress(const Report& report) {
  const bool has_main = count_scope(report.standings(), Scope::table) > 0;
  const bool has_others = count_scope(report.standings(), Scope::text) > 0;
  if (has_main) {
    report.sections.begin(main_progress_heading);
    append_blocks(report, main_progress(report.facts()));
  }
  if (!has_others && report.ledger == nullptr) return;
  if (report.ledger == nullptr) {
    report.sections.begin(has_main ? others_heading : targets_heading);
  } else {
    report.sections.begin(has_others ? with_tasks_heading : tasks_alone);
  }
  append_blocks(report, other_progress(report.facts()));
}

void add_body(const Report& report, const std::vector<Words>& annexes) {
  append_blocks(report, opening(report.facts()));
  report.sections.begin(key_messages_heading);
  append_blocks(report, overall_findings(report.facts(), report.input.areas != nullptr));
  add_progress(report);
  report.sections.begin(problems_heading);
  append_blocks(report, problems(report.facts()));
  report.sections.begin(steps_heading);
  append_blocks(report, next_steps(report.facts()));
  add_annex_list(report.blocks(), annexes, report.language());
  add_closing(report.blocks(), report.facts());
}

void add_annexes(const Report& report, const std::vector<const AnnexRow*>& rows) {
  const Language language = report.language();
  const std::optional<Date> until = report.facts().data_until();
  const Words day = until ? say(language, as_at_day, date_words(*until, language))
                          : say(language, judged_by_day,
                                date_words(report.standings().question().as_of, language));
  int number = 0;
  for (const AnnexRow* row : rows) {
    ++number;
    report.blocks().push_back(
        Annex{say(language, annex_label, number), say(language, *row->title, report.year()), day});
    report.sections.set_headings(Headings::in_annex);
    for (const Section section : row->sections) add_section(report, section);
    if (row->sections.front() != Section::method) continue;
    if (report.input.with_overall_word) append_blocks(report, overall_rule(language));
    report.blocks().push_back(risk_rule(language));
    report.blocks().push_back(Heading{1, say(language, making_heading)});
    report.blocks().push_back(made_from(report.input, language));
  }
}

void add_internal(const Report& report) {
  const Language language = report.language();
  report.blocks().push_back(
      Annex{say(language, internal_label), say(language, internal_title), {}});
  report.sections.set_headings(Headings::numbered);
  for (const Section section : {Section::details, Section::growth, Section::outlook}) {
    add_section(report, section);
  }
  if (report.ledger != nullptr) {
    report.sections.begin(notice_lists_heading);
    add_notice_lists(report.document(), *report.ledger);
  }
  add_section(report, Section::annex);
  if (report.plan().contradictions.empty()) return;
  report.sections.begin(contradictions_heading);
  add_contradictions(report.blocks(), report.plan(), language);
}

}  // namespace

void add_parts(Report& report) {
  report.sections.set_whole();
  const Language language = report.language();
  std::vector<const AnnexRow*> rows;
  std::vector<Words> titles;
  for (const AnnexRow& row : annex_rows()) {
    if (!row.exists(report)) continue;
    rows.push_back(&row);
    titles.push_back(say(language, *row.title, report.year()));
    if (row.name == nullptr) continue;
    report.annexes.*row.name = say(language, annex_label, static_cast<int>(rows.size()));
  }
  if (has_part(report, ReportPart::body)) add_body(report, titles);
  if (has_part(report, ReportPart::annexes)) add_annexes(report, rows);
  if (has_part(report, ReportPart::internal)) add_internal(report);
}

}  // namespace planmeter
