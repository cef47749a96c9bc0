// SPDX-License-Identifier: MIT
// Findings first, then the tables they rest on, what is left to do, and what was not known.
#include "report/year_end/report_sections.h"

#include <algorithm>
#include <array>

#include "core/plan_lookup.h"
#include "evaluate/standing/summary.h"
#include "report/amendments/amendment_tables.h"
#include "report/amendments/amendment_text.h"
#include "report/amendments/changes.h"
#include "report/amendments/revision_text.h"
#include "report/annexes/gap_annex.h"
#include "report/annexes/ledger_annex.h"
#include "report/annexes/main_annex.h"
#include "report/annexes/other_annex.h"
#include "report/annexes/shortfall_annex.h"
#include "report/areas/area_tables.h"
#include "report/areas/area_targets_text.h"
#include "report/body/overall.h"
#include "report/body/risks.h"
#include "report/growth/growth_document.h"
#include "report/growth/growth_tables.h"
#include "report/ledger/task_data.h"
#include "report/ledger/tasks_document.h"
#include "report/methods/method_remark.h"
#include "report/methods/method_section.h"
#include "report/outlook/outlook_data.h"
#include "report/outlook/outlook_tables.h"
#include "report/outlook/outlook_text.h"
#include "report/page/table.h"
#include "report/remark/remark.h"
#include "report/tables/comparison.h"
#include "report/tables/data_tables.h"
#include "report/tables/grouping_tables.h"
#include "report/tables/indicator_tables.h"
#include "report/tiers/tiers_document.h"
#include "report/words/date_words.h"
#include "report/words/report_figures.h"
#include "report/words/titles.h"
#include "report/words/wording.h"
#include "report/year_end/annex_section.h"
#include "report/year_end/interim_section.h"
#include "report/year_end/left_by_method.h"
#include "report/year_end/progress_chart.h"
#include "report/year_end/sections.h"
#include "report/year_end/trajectories.h"

namespace planmeter {

namespace {

const Phrase<> findings_heading{"总体评价", "Key messages"};
const Phrase<> main_heading{"主要指标完成情况", "Main indicators"};
const Phrase<> details_heading{"主要指标分项说明", "Notes on each main indicator"};
const Phrase<> growth_heading{"增长目标测算", "Growth targets"};
const Phrase<> other_heading{"其他目标完成情况", "Other targets"};
const Phrase<> amendments_heading{"目标调整情况", "Amended targets"};
const Phrase<Words> amendments_note{
    "下列调整截至{}"
    "已生效，各年度评价和规划进度均以调整后的目标和基数为准，按原目标（原基数）的结论并列。",
    "In force on {}: every year and the path are judged by these, with the verdict by the original "
    "beside it."};
const Phrase<std::size_t, Words> later_amendments{
    "另有{}项调整的日期在{}之后，本报告未计入。",
    "Amendments after {1}, which this report leaves out: {0}."};
const Phrase<> only_heading{"目标完成情况", "Targets"};
const Phrase<> tiers_heading{"县域科技创新能力分类", "County tiers"};
const Phrase<> earlier_heading{"以往年度到期目标", "Targets of earlier years"};
const Phrase<int> earlier_absent{"另有{}项以往年度到期目标无数据。",
                                 "Without data: {} targets of earlier years."};
const Phrase<> expired_intro{"目标已到期、以后年度未再设目标的（计入未设目标，不作本年评价）：",
                             "Past its last target, which counts as no target this year:"};
const Phrase<> one_earlier_absent{"另有1项以往年度到期目标无数据。",
                                  "Without data: one target of an earlier year."};
const Phrase<int> compare_heading{"与{}年相比", "Compared with {}"};
const Phrase<> shortfalls_heading{"未达标事项、原因和措施", "Shortfalls, reasons and measures"};
const Phrase<> behind_too_heading{"未达标和滞后事项、原因和措施",
                                  "What is missed or behind, reasons and measures"};
const Phrase<> outlook_heading{"规划进度与前景推算", "Path and outlook"};
const Phrase<> outlook_ways{"按以往速度推算到最终目标年：",
                            "Where the pace so far leads by the final year:"};
const Phrase<> outlook_pace{"到最终目标年每年需要的进度：",
                            "The pace that the final targets need from here:"};
const Phrase<> gaps_heading{"数据缺口", "Data gaps"};
const Phrase<> method_heading{"口径与方法说明", "Definitions and method"};

void add_findings(const Report& report) {
  add_data(report.document(), [&] { return summary_data(report.standings(), report.language()); });
  report.sections.begin(findings_heading);
  for (Block& block : overall_findings(report.facts(), report.input.areas != nullptr)) {
    report.blocks().push_back(std::move(block));
  }
  if (Words differing = differing_statuses(report.standings(), report.language());
      !differing.empty()) {
    report.blocks().push_back(Paragraph{std::move(differing)});
  }
  if (Words refused = refused_by_method(report.standings(), report.language()); !refused.empty()) {
    report.blocks().push_back(Paragraph{std::move(refused)});
  }
  add_changes(report.blocks(), report.standings(), report.language());
}

/// What x is, under the heading of the first section that shows it.
void note_method(const Report& report, Section here) {
  const Method method = report.standings().question().method;
  if (method == Method::path) return;
  constexpr Section showing[] = {Section::main, Section::details, Section::other,
                                 Section::shortfalls};
  const auto is_shown = [&report](Section section) {
    if (!report.sections.wants(section)) return false;
    if (section == Section::shortfalls) return true;
    return count_scope(report.standings(), section == Section::other ? Scope::text : Scope::table) >
           0;
  };
  if (*std::ranges::find_if(showing, is_shown) != here) return;
  report.blocks().push_back(
      Paragraph{method_note(report.plan().methods, method, report.language())});
}

/// The plan's table by its categories, and how far each has come.
void add_main(const Report& report) {
  if (count_scope(report.standings(), Scope::table) == 0) return;
  report.sections.begin(main_heading);
  note_method(report, Section::main);
  report.blocks().push_back(main_table(report.standings(), report.language()));
  report.blocks().push_back(Bullets{main_table_notes(report.standings(), report.language()), ""});
  report.blocks().push_back(progress_chart(report.standings(), report.language()));
}

/// A number of its own in front of each, so no other mark.
void add_details(const Report& report) {
  Bullets notes;
  notes.marker.clear();
  for (const Standing& standing : report.standings().rows()) {
    if (standing.indicator().scope() != Scope::table) continue;
    notes.items.push_back(named_remark(standing, report.language(), Decimals::as_plan));
  }
  if (notes.items.empty()) return;
  report.sections.begin(details_heading);
  note_method(report, Section::details);
  report.blocks().push_back(std::move(notes));
}

/// The indicators whose targets are rates or multiples, in full.
void add_growths(const Report& report) {
  add_data(report.document(), [&] { return growth_data(report.growths, report.language()); });
  add_data(report.document(), [&] { return growth_years_data(report.growths, report.language()); });
  bool begun = false;
  for (const GrowthResult& growth : report.growths) {
    if (!growth.of_growth) continue;
    if (!begun) report.sections.begin(growth_heading);
    begun = true;
    add_growth(report.document(), report.plan(), growth);
  }
}

void add_other(const Report& report) {
  const Standings& standings = report.standings();
  if (count_scope(standings, Scope::text) == 0) return;
  report.sections.begin(count_scope(standings, Scope::table) > 0 ? other_heading : only_heading);
  note_method(report, Section::other);
  report.blocks().push_back(other_table(report.standings(), report.language()));
  Bullets revised{revision_lines(report.standings(), Scope::text, report.language())};
  if (!revised.items.empty()) report.blocks().push_back(std::move(revised));
  add_groupings(report.document(), report.standings());
}

/// The plan's dynamic adjustment: what is in force, and how much is not yet.
void add_amendments(const Report& report) {
  if (report.plan().printed == nullptr) return;
  add_data(report.document(),
           [&] { return amendments_data(report.standings(), report.language()); });
  Table table = amendments_page(report.standings(), report.language());
  const Words day = date_words(report.standings().question().as_of, report.language());
  const std::size_t later =
      report.plan().printed->amendments.size() - report.plan().amendments.size();
  report.sections.begin(amendments_heading);
  if (!table.rows.empty()) {
    report.blocks().push_back(Paragraph{say(report.language(), amendments_note, day)});
    report.blocks().push_back(std::move(table));
  }
  if (later > 0) {
    report.blocks().push_back(Paragraph{say(report.language(), later_amendments, later, day)});
  }
}

void add_county_tiers(const Report& report) {
  if (report.plan().tiers.classes.empty()) return;
  report.sections.begin(tiers_heading);
  add_report_tiers(report.document(), report.plan(), report.standings().tiers());
}

void add_ledger(const Report& report) {
  if (report.plan().ledgers.empty()) return;
  if (report.ledger == nullptr) {
    add_data(report.document(), [&] { return ledger_empty_data(report.language()); });
    return;
  }
  report.sections.begin(
      say(report.language(), titles::ledger_of_year, report.ledger->printed->year));
  add_data(report.document(), [&] { return ledger_data(*report.ledger, report.language()); });
  const bool whole = report.sections.are_of_whole();
  if (!whole) {
    report.blocks().push_back(Paragraph{ledger_finding(*report.ledger, report.language())});
  }
  report.blocks().push_back(ledger_table(*report.ledger, report.language()));
  report.blocks().push_back(lead_units_table(*report.ledger, report.language()));
  report.blocks().push_back(Paragraph{lead_units_note(*report.ledger, report.language())});
  // Who may be praised or criticised stands in no annex.
  if (!whole) add_notice_lists(report.document(), *report.ledger);
  add_printed_tasks(report.document(), *report.ledger->printed);
}

/// The areas of the plan and the data, where they were asked for; else those with targets of their
/// own.
void add_area_standing(const Report& report) {
  if (report.input.areas == nullptr) {
    Table own = area_targets_table(report.standings(), report.language());
    if (own.rows.empty()) return;
    report.sections.begin(titles::areas);
    report.blocks().push_back(std::move(own));
    return;
  }
  add_data(report.document(), [&] {
    return area_data_tables(report.standings(), *report.input.areas, report.language());
  });
  report.sections.begin(titles::areas);
  for (Block& block : area_pages(report.standings(), *report.input.areas, report.language())) {
    report.blocks().push_back(std::move(block));
  }
}

/// What was due before the year asked about and has not gone away; those without data are only
/// counted.
void add_earlier(const Report& report) {
  const Table table = earlier_table(report.standings(), report.language());
  const int absent = earlier_without_data(report.standings());
  Bullets over{expired_lines(report.standings(), report.language())};
  if (table.rows.empty() && over.items.empty() && absent == 0) return;
  report.sections.begin(earlier_heading);
  if (!table.rows.empty()) report.blocks().push_back(table);
  Bullets revised{earlier_revision_lines(report.standings(), report.language())};
  if (!revised.items.empty()) report.blocks().push_back(std::move(revised));
  if (!over.items.empty()) {
    report.blocks().push_back(Paragraph{say(report.language(), expired_intro)});
    report.blocks().push_back(std::move(over));
  }
  if (absent == 0) return;
  report.blocks().push_back(Paragraph{absent == 1
                                          ? say(report.language(), one_earlier_absent)
                                          : say(report.language(), earlier_absent, absent)});
}

void add_comparison(const Report& report) {
  if (report.input.compared == nullptr) return;
  const Standings& earlier = *report.input.compared;
  add_data(report.document(),
           [&] { return comparison_data(report.standings(), earlier, report.language()); });
  report.sections.begin(say(report.language(), compare_heading, earlier.year()));
  report.blocks().push_back(comparison_page(report.standings(), earlier, report.language()));
}

void add_shortfall_cards(const Report& report) {
  const bool any_behind = std::ranges::any_of(
      report.standings().rows(),
      [](const Standing& standing) { return standing.verdict().status == Status::behind; });
  report.sections.begin(any_behind ? behind_too_heading : shortfalls_heading);
  note_method(report, Section::shortfalls);
  Table table =
      shortfall_table(report.standings(), report.ledger, report.input.notes, report.language());
  if (table.rows.empty()) {
    report.blocks().push_back(
        Paragraph{no_shortfall_sentence(report.standings(), report.ledger, report.language())});
  } else {
    report.blocks().push_back(std::move(table));
  }
  // The body of a whole report tells them.
  if (report.sections.are_of_whole()) return;
  add_risks(report.blocks(), report.standings(), report.language());
}

void add_titled(const Report& report, const Phrase<>& title, Table table) {
  if (table.rows.empty()) return;
  report.blocks().push_back(Paragraph{say(report.language(), title)});
  report.blocks().push_back(std::move(table));
}

void add_outlook(const Report& report) {
  const Language language = report.language();
  const std::vector<Outlook> outlooks = report.standings().outlooks();
  add_data(report.document(), [&] { return outlook_data(outlooks, language); });
  Table pace = outlook_table(report.plan(), outlooks, report.growths, language);
  Table ways = expectation_table(report.plan(), outlooks, language);
  std::optional<Chart> chart = trajectories(report.plan(), report.growths, language);
  const bool looks_ahead = !pace.rows.empty() || !ways.rows.empty();
  const bool asked_for = !report.input.sections.empty();
  if (!looks_ahead && !chart && !asked_for) return;
  report.sections.begin(outlook_heading);
  if (looks_ahead) report.blocks().push_back(Paragraph{outlook_notice(language)});
  const Words left_out =
      outlook_left_out(outlooks, report.standings().known_to_the_end(), looks_ahead, language);
  if (!left_out.empty()) report.blocks().push_back(Paragraph{left_out});
  add_titled(report, outlook_pace, std::move(pace));
  add_titled(report, outlook_ways, std::move(ways));
  if (chart) report.blocks().push_back(*std::move(chart));
}

void add_gaps(const Report& report) {
  if (report.gaps.empty()) return;
  report.sections.begin(gaps_heading);
  report.blocks().push_back(gap_table(report.gaps, report.language()));
  Words in_all = gaps_in_all(report.gaps, report.language());
  if (!in_all.empty()) report.blocks().push_back(Paragraph{std::move(in_all)});
}

void add_method_page(const Report& report) {
  report.sections.begin(method_heading);
  add_method(report.blocks(), report.plan(), report.standings().question(), report.language());
  if (report.sections.are_of_whole()) return;
  add_contradictions(report.blocks(), report.plan(), report.language());
}

void add_interim(const Report& report) { add_interim(report.sections, report.standings()); }

void add_annex(const Report& report) { add_annex(report.sections, report.plan()); }

struct SectionRow {
  Section section;
  void (*add)(const Report&);
};

constexpr SectionRow section_rows[] = {
    {Section::findings, add_findings},
    {Section::main, add_main},
    {Section::details, add_details},
    {Section::growth, add_growths},
    {Section::other, add_other},
    {Section::amendments, add_amendments},
    {Section::tiers, add_county_tiers},
    {Section::tasks, add_ledger},
    {Section::earlier, add_earlier},
    {Section::areas, add_area_standing},
    {Section::interim, add_interim},
    {Section::compare, add_comparison},
    {Section::shortfalls, add_shortfall_cards},
    {Section::outlook, add_outlook},
    {Section::gaps, add_gaps},
    {Section::method, add_method_page},
    {Section::annex, add_annex},
};

}  // namespace

void add_section(const Report& report, Section section) {
  std::ranges::find(section_rows, section, &SectionRow::section)->add(report);
}

std::span<const Section> sections_in_order() {
  static constexpr auto order = [] {
    std::array<Section, std::size(section_rows)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = section_rows[i].section;
    return all;
  }();
  return order;
}

/// The tables that most sections are made from, unless no such section was asked for.
void add_indicator_data(const Report& report) {
  constexpr Section shown[] = {Section::main,    Section::details,    Section::other,
                               Section::earlier, Section::shortfalls, Section::outlook,
                               Section::gaps};
  const bool wanted =
      std::ranges::any_of(shown, [&](Section section) { return report.sections.wants(section); });
  if (!wanted) return;
  add_data(report.document(),
           [&] { return indicators_data(report.standings(), report.language()); });
  add_data(report.document(), [&] { return targets_data(report.standings(), report.language()); });
  add_data(report.document(), [&] { return risks_data(report.standings(), report.language()); });
}

}  // namespace planmeter
