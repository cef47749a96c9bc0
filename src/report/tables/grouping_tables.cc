// SPDX-License-Identifier: MIT
// Rows of parts.
#include "report/tables/grouping_tables.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> with_clause{"{}（{}）", "{} ({})"};
const Phrase<> part_title{"部分", "Part"};
const Phrase<> indicators_title{"指标数", "Indicators"};
const Phrase<> standing_title{"情况", "How they stand"};
const Phrase<> members_title{"指标", "Indicators"};
const Phrase<> without_targets{"规划未设可衡量的目标", "no measurable target in the plan"};

constexpr DataColumn<PartCounts> part_head[] = {
    {"grouping",
     cells::text,
     {"归集", "Grouping"},
     [](const PartCounts& row) { return text_cell(row.grouping->id); }},
    {"part",
     cells::text,
     {"部分", "Part"},
     [](const PartCounts& row) { return text_cell(row.part->id); }},
    {"name_zh", cells::text_or_null, titles::name_zh,
     [](const PartCounts& row) { return text_cell(row.part->name.zh); }},
    {"name_en", cells::text_or_null, titles::name_en,
     [](const PartCounts& row) { return text_cell(row.part->name.en); }},
    {"source", cells::text_or_null, titles::clause,
     [](const PartCounts& row) { return text_cell(joined(row.part->sources)); }},
    {"indicators",
     cells::count,
     {"指标数", "Indicators"},
     [](const PartCounts& row) { return integer_cell(row.indicators); }},
};
constexpr auto part_columns = with_statuses(part_head);
constexpr DataTableRows<PartCounts> part_rows{"groupings", AskedYear::year, part_columns};

struct MemberRow {
  const Grouping& grouping;
  const GroupingPart& part;
  const Indicator* indicator;  // null: the part has none
};

constexpr DataColumn<MemberRow> member_columns[] = {
    {"grouping",
     cells::text,
     {"归集", "Grouping"},
     [](const MemberRow& row) { return text_cell(row.grouping.id); }},
    {"part",
     cells::text,
     {"部分", "Part"},
     [](const MemberRow& row) { return text_cell(row.part.id); }},
    {"name_zh", cells::text_or_null, titles::name_zh,
     [](const MemberRow& row) { return text_cell(row.part.name.zh); }},
    {"name_en", cells::text_or_null, titles::name_en,
     [](const MemberRow& row) { return text_cell(row.part.name.en); }},
    {"indicator", cells::text_or_null, titles::indicator,
     [](const MemberRow& row) {
       return cell_of(row.indicator, [](const Indicator& one) { return text_cell(one.id); });
     }},
    {"source", cells::text_or_null, titles::clause,
     [](const MemberRow& row) { return text_cell(joined(row.part.sources)); }},
    {"note", cells::text_or_null, titles::note,
     [](const MemberRow& row) { return text_cell(row.part.note); }},
};
constexpr DataTableRows<MemberRow> member_rows{"grouping_members", AskedYear::year, member_columns};

Table grouping_page(const Grouping& grouping, const std::vector<PartCounts>& parts,
                    Language language) {
  std::vector<const PartCounts*> rows;
  for (const PartCounts& part : parts) {
    if (part.grouping == &grouping) rows.push_back(&part);
  }
  Table table = page_table({{"", Words(grouping.name.of(language)), Align::left},
                            {"", say(language, titles::clause), Align::left},
                            {"", say(language, indicators_title), Align::right},
                            {"", say(language, standing_title), Align::left}});
  for (const PartCounts* part : rows) {
    Sentence standing(language, Mark::comma);
    for (const Status status : all_statuses) {
      const int count = part->count(status);
      if (count > 0) standing.clause(say(language, counted_items, label(status, language), count));
    }
    table.rows.push_back(
        {text_cell(part->part->name.of(language)), text_cell(joined(part->part->sources)),
         integer_cell(part->indicators),
         text_cell(standing.empty() ? say(language, without_targets) : standing.text())});
  }
  return table;
}

}  // namespace

Table grouping_members_data(const Plan& plan, Language language) {
  Table table = empty_data(member_rows, language);
  for (const Grouping& grouping : plan.groupings) {
    for (const GroupingPart& part : grouping.parts) {
      for (const int position : part.indicators) {
        add_row(table, member_rows, {grouping, part, &indicator_at(plan, position)}, language);
      }
      if (part.indicators.empty()) add_row(table, member_rows, {grouping, part, nullptr}, language);
    }
  }
  return table;
}

std::vector<TableFacts> grouping_table_facts() {
  return {facts_of(part_rows), facts_of(member_rows)};
}

void add_groupings(Document& document, const Standings& standings) {
  const std::vector<PartCounts> parts = count_groupings(standings);
  if (parts.empty()) return;
  const Language language = document.language;
  add_data(document, [&] { return data_of(part_rows, parts, language); });
  for (const Grouping& grouping : standings.plan().groupings) {
    document.blocks.push_back(Heading{3, grouping_title(grouping, language)});
    document.blocks.push_back(grouping_page(grouping, parts, language));
    if (!grouping.note.empty()) document.blocks.push_back(Paragraph{Words(grouping.note)});
  }
}

Table grouping_members_page(const Plan& plan, const Grouping& grouping, Language language) {
  Table table = page_table({{"", say(language, part_title), Align::left},
                            {"", say(language, titles::clause), Align::left},
                            {"", say(language, members_title), Align::left}});
  for (const GroupingPart& part : grouping.parts) {
    Sentence names(language, Mark::pause);
    for (const int position : part.indicators) {
      names.clause(indicator_at(plan, position).name.of(language));
    }
    table.rows.push_back(
        {text_cell(part.name.of(language)), text_cell(joined(part.sources)),
         text_cell(names.empty() ? say(language, without_targets) : names.text())});
  }
  return table;
}

std::string grouping_title(const Grouping& grouping, Language language) {
  const Words name(grouping.name.of(language));
  if (grouping.sources.empty()) return name;
  return say(language, with_clause, name, joined(grouping.sources));
}

}  // namespace planmeter
