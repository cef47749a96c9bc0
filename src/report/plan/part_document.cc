// SPDX-License-Identifier: MIT
// What the plan file has of each, with its notes.
#include "report/plan/part_document.h"

#include "core/words.h"
#include "report/ledger/printed_tasks.h"
#include "report/ledger/task_data.h"
#include "report/page/table.h"
#include "report/tiers/county_targets.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/publication_text.h"
#include "report/words/sentence.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> id_label{"标识", "Id"};
const Phrase<> measure_label{"类型", "Measure"};
const Phrase<> ledger_year_label{"台账年度", "Ledger of"};
const Phrase<> series_label{"基础数据，只供计算和对照，不作评价",
                            "Raw figures: for reckoning and comparison, never judged"};
const Phrase<> scale_label{"分值范围", "Scores"};
const Phrase<Words, Words> scale_value{"{}—{}", "{} to {}"};
const Phrase<> classes_label{"分类界线", "Classes"};
const Phrase<Words, Words> class_from{"{}类：{}分及以上", "{}: from {}"};
const Phrase<Words, Words> class_below{"{}类：不足{}分", "{}: below {}"};
const Phrase<> left_out_label{"不纳入", "Not taking part"};
const Phrase<> over_half_word{"过半数", "over half"};
const Phrase<> tier_classes_heading{"县（市、区）分类", "Classes of counties"};
const Phrase<> year_column{"目标年", "Due"};
const Phrase<> of_column{"目标", "Target"};
const Phrase<> bound_column{"个数", "Counties"};

constexpr DataColumn<Subject> series_columns[] = {
    {"id", cells::text, {"标识", "Id"}, [](const Subject& row) { return text_cell(row.id); }},
    {"name_zh", cells::text_or_null, titles::name_zh,
     [](const Subject& row) { return text_cell(row.name.zh); }},
    {"name_en", cells::text_or_null, titles::name_en,
     [](const Subject& row) { return text_cell(row.name.en); }},
    {"unit", cells::text_or_null, titles::unit,
     [](const Subject& row) { return text_cell(row.unit); }},
    {"measure",
     cells::code_of_any<Measure>(),
     {"类型", "Measure"},
     [](const Subject& row) { return code_cell(code_of(row.measure)); }},
    {"source", cells::text_or_null, titles::clause,
     [](const Subject& row) { return text_cell(joined(row.sources)); }},
    {"note", cells::text_or_null, titles::note,
     [](const Subject& row) { return text_cell(row.note); }},
};
constexpr DataTableRows<Subject> series_rows{"series", AskedYear::year, series_columns};

/// Fields that are left out where they are empty.
struct Card {
  Fields fields;
  Language language;

  void add(const Phrase<>& title, const Words& value) {
    if (!value.empty()) fields.items.emplace_back(say(language, title), text_cell(value));
  }
};

Words classes_words(const Tiers& tiers, Language language) {
  Sentence words(language);
  Words above;
  for (const TierClass& item : tiers.classes) {
    if (item.from) above = item.from->to_text();
    words.clause(say(language, item.from ? class_from : class_below, Words(item.id), above));
  }
  return words.text();
}

struct TierTargetRow {
  const Plan& plan;
  const TierTarget& target;
};

TextList sources_of(const TierTargetRow& row) {
  return row.target.sources.empty() ? row.plan.tiers.sources : row.target.sources;
}

constexpr DataColumn<TierTargetRow> tier_target_columns[] = {
    {"due", cells::year, titles::target_year,
     [](const TierTargetRow& row) { return integer_cell(row.target.year); }},
    {"tier", cells::text, titles::tier_class,
     [](const TierTargetRow& row) { return text_cell(tier_target_key(row.plan, row.target)); }},
    {"bound", cells::number_or_null, titles::bound,
     [](const TierTargetRow& row) {
       return row.target.majority ? Cell(Missing{}) : decimal_cell(row.target.bound);
     }},
    {"source", cells::text_or_null, titles::clause,
     [](const TierTargetRow& row) { return text_cell(joined(sources_of(row))); }},
    {"note", cells::text_or_null, titles::note,
     [](const TierTargetRow& row) { return text_cell(row.target.note); }},
};
constexpr DataTableRows<TierTargetRow> tier_target_rows{"tier_targets", AskedYear::year,
                                                        tier_target_columns};

}  // namespace

std::string aliases_words(const Subject& subject) {
  std::vector<std::string_view> names;
  for (const Alias& alias : subject.aliases) names.push_back(alias.name);
  return joined(names);
}

Document show_series_document(const Plan& plan, const Subject& series,
                              const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  add_data(document, [&] {
    Table table = empty_data(series_rows, language);
    add_row(table, series_rows, series, language);
    return table;
  });
  document.blocks.push_back(Heading{1, Words(series.name.of(language))});
  Card card{{}, language};
  card.add(id_label, Words(series.id));
  card.add(titles::aliases, aliases_words(series));
  card.add(titles::unit, unit_label(series.unit, language));
  card.add(measure_label, label(series.measure, language));
  if (series.published) card.add(titles::published, publication_text(*series.published, language));
  card.add(titles::clause, joined(series.sources));
  card.add(titles::note, Words(series.note));
  document.blocks.push_back(std::move(card.fields));
  document.blocks.push_back(Paragraph{with_stop(say(language, series_label), language)});
  return document;
}

Document show_task_document(const Plan& plan, const Ledger& ledger, const Task& task,
                            const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, ledger.year, request);
  add_data(document, [&] { return ledger_plan_data(plan, {&task, 1}, language); });
  document.blocks.push_back(Heading{
      1, say(language, titles::task_named, Words(task.number), Words(task.name.of(language)))});
  Fields printed = printed_task(task, language);
  if (plan.ledgers.size() > 1) {
    printed.items.emplace(printed.items.begin(), say(language, ledger_year_label),
                          integer_cell(ledger.year));
  }
  document.blocks.push_back(std::move(printed));
  Bullets notes;
  for (const Standard& standard : task.standards) {
    const std::string_view note = standard.of_tier() ? standard.tier.note : standard.target.note;
    if (!note.empty()) notes.items.emplace_back(note);
  }
  if (!notes.items.empty()) document.blocks.push_back(std::move(notes));
  return document;
}

Fields tiers_card(const Plan& plan, Language language) {
  Card card{{}, language};
  card.add(scale_label, say(language, scale_value, plan.tiers.scale_min.to_text(),
                            plan.tiers.scale_max.to_text()));
  card.add(classes_label, classes_words(plan.tiers, language));
  std::vector<Words> out;
  for (const Name& name : plan.tiers.not_taking_part) out.emplace_back(name.of(language));
  card.add(left_out_label, listed(out, language));
  if (plan.tiers.published)
    card.add(titles::published, publication_text(*plan.tiers.published, language));
  card.add(titles::clause, joined(plan.tiers.sources));
  card.add(titles::note, Words(plan.tiers.note));
  return std::move(card.fields);
}

Table tier_targets_page(const Plan& plan, Language language) {
  Table table = page_table({{"", say(language, year_column), Align::right},
                            {"", say(language, of_column), Align::left},
                            {"", say(language, bound_column), Align::left},
                            {"", say(language, titles::clause), Align::left},
                            {"", say(language, titles::note), Align::left}});
  for (const TierTarget& target : plan.tiers.targets) {
    table.rows.push_back(
        {integer_cell(target.year), text_cell(tier_target_name(plan, target, language)),
         text_cell(target.majority ? say(language, over_half_word) : "≥" + target.bound.to_text()),
         text_cell(joined(sources_of({plan, target}))), text_cell(target.note)});
  }
  return table;
}

Table tier_targets_data(const Plan& plan, Language language) {
  Table table = empty_data(tier_target_rows, language);
  for (const TierTarget& target : plan.tiers.targets) {
    add_row(table, tier_target_rows, {plan, target}, language);
  }
  return table;
}

Document show_tiers_document(const Plan& plan, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  add_data(document, [&] { return tier_targets_data(plan, language); });
  add_data(document, [&] { return listed_counties_data(plan, language); });
  document.blocks.push_back(Heading{1, say(language, tier_classes_heading)});
  document.blocks.push_back(tiers_card(plan, language));
  document.blocks.push_back(tier_targets_page(plan, language));
  if (!plan.tiers.county_targets.empty()) {
    add_data(document, [&] { return listed_county_targets_data(plan, language); });
    document.blocks.push_back(county_steps_page(plan, language));
  }
  return document;
}

std::vector<TableFacts> plan_part_facts() {
  return {facts_of(series_rows), facts_of(tier_target_rows)};
}

}  // namespace planmeter
