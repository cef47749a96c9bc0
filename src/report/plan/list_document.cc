// SPDX-License-Identifier: MIT
// Lists of the plan's parts, and an indicator's page.
#include "report/plan/list_document.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/standing/standings.h"
#include "report/amendments/amendment_tables.h"
#include "report/amendments/amendment_text.h"
#include "report/page/table.h"
#include "report/plan/part_document.h"
#include "report/tables/data_tables.h"
#include "report/tables/grouping_tables.h"
#include "report/tiers/county_targets.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/publication_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> id_title{"标识", "Id"};
const Phrase<> measure_title{"类型", "Measure"};
const Phrase<> last_targets_title{"末期目标", "Last target"};
const Phrase<> name_and_id{"指标（标识）", "Indicator (id)"};
const Phrase<Words, Words> named_with_id{"{}（{}）", "{} ({})"};
const Phrase<> where_all_targets_are{
    "各年度目标见list targets，某一指标的全部规定见show。",
    "list targets has the targets of every year, show all of one."};
const Phrase<> nothing_fits{"没有符合条件的。", "Nothing fits."};
const Phrase<> target_value_title{"目标值", "Target"};
const Phrase<> former_title{"曾用名（至）", "Formerly (until)"};
const Phrase<> authority_title{"确定文件", "Set by"};
const Phrase<> wording_title{"原文用语", "Wording"};
const Phrase<> amended_title{"调整", "Amended"};
const Phrase<> group_label{"类别", "Group"};
const Phrase<> relative_label{"相对指标", "Relative to"};
const Phrase<> direction_label{"期望方向", "Direction"};
const Phrase<> upwards{"上升为好", "up"};
const Phrase<> downwards{"下降为好", "down"};
const Phrase<> limit_label{"极限值", "Limit"};
const Phrase<> codes_label{"代码", "Codes"};
const Phrase<> yearly_label{"年度确定", "Set yearly"};
const Phrase<> baseline_label{"基期值", "Baseline"};
const Phrase<int, Words> baseline_value{"{}年{}", "{1} ({0})"};
const Phrase<> computed_label{"计算方法", "Computed as"};
const Phrase<Words, Words, Words> ratio_value{"{} ÷ {} × {}", "{} ÷ {} × {}"};
const Phrase<Words> growth_value{"{}的年增速，或由其数额计算",
                                 "yearly growth of {}, reported or from the amounts"};
const Phrase<> standards_label{"台账标准", "Ledger"};
const Phrase<int, Words, Words> ledger_standard{"{}年台账{}：{}", "{} task {}: {}"};
const Phrase<Words> net_value{"当年新增数；未报送的，以{}年末数之差（净增）代替",
                              "what is new in the year; where that is not reported, the net "
                              "increase of: {}"};
const Phrase<> no_target_label{"未设目标年份", "Years printed “—”"};

/// What the ledger asks of an indicator.
Words standards_words(const Plan& plan, const Indicator& indicator, Language language) {
  Sentence words(language);
  for (const Ledger& ledger : plan.ledgers) {
    for (const Task& task : ledger.rows) {
      for (const Standard& standard : task.standards) {
        if (standard.indicator != indicator.position) continue;
        words.clause(say(language, ledger_standard, ledger.year, Words(task.number),
                         target_text(standard.target, plan, language)));
      }
    }
  }
  return words.text();
}

/// What the plan leaves to the years, beside an indicator's targets; empty where it leaves nothing.
Words left_to_years(const Indicator& indicator, Language language) {
  return indicator.set_yearly.empty() ? Words() : label(Reason::set_yearly, language);
}

/// The targets of the last year that has any; what has none has what the years or the ledger ask.
Words last_targets_words(const Plan& plan, const Indicator& indicator, Language language) {
  Sentence words(language);
  for (const Target& target : indicator.targets) {
    if (target.year != indicator.targets.back().year) continue;
    words.clause(fmt::format("{} {}", target.year, target_text(target, plan, language)));
  }
  words.clause(left_to_years(indicator, language));
  return words.empty() ? standards_words(plan, indicator, language) : words.text();
}

void add_field(Fields& fields, const Words& label, std::string_view value) {
  if (!value.empty()) fields.items.emplace_back(label, text_cell(value));
}

/// 世界银行 NY.GDP.MKTP.CD；SDMX INDICATOR=B1GQ、SEX=_T
Words codes_words(const Subject& subject, Language language) {
  Sentence words(language);
  for (const PublishedCode& code : subject.codes) {
    Sentence columns(language, Mark::pause);
    for (const ColumnCode& column : code.columns) {
      columns.clause(fmt::format("{}={}", column.column, column.code));
    }
    words.clause(fmt::format("{} {}", label(code.publisher, language),
                             code.is_plain() ? Words(code.code) : columns.text()));
  }
  return words.text();
}

Fields about(const Plan& plan, const Indicator& indicator, Language language) {
  Fields fields;
  add_field(fields, say(language, id_title), indicator.id);
  add_field(fields, say(language, titles::aliases), aliases_words(indicator));
  add_field(fields, say(language, group_label), group_name(plan, indicator.group).of(language));
  add_field(fields, say(language, titles::unit), unit_label(indicator.unit, language));
  add_field(fields, say(language, measure_title), measure_words(indicator, language));
  add_field(fields, say(language, titles::nature), label(indicator.nature, language));
  if (indicator.baseline) {
    add_field(fields, say(language, baseline_label),
              say(language, baseline_value, indicator.baseline->year,
                  indicator.baseline->value.to_text()));
  }
  if (indicator.published) {
    add_field(fields, say(language, titles::published),
              publication_text(*indicator.published, language));
  }
  if (indicator.ratio) {
    const auto name = [&](int subject) {
      return Words(subject_at(plan, subject).name.of(language));
    };
    add_field(fields, say(language, computed_label),
              say(language, ratio_value, name(indicator.ratio->of), name(indicator.ratio->per),
                  indicator.ratio->scale.to_text()));
  }
  if (indicator.of >= 0) {
    add_field(fields, say(language, computed_label),
              say(language, growth_value, Words(subject_at(plan, indicator.of).name.of(language))));
  }
  if (indicator.change_of >= 0) {
    add_field(
        fields, say(language, computed_label),
        say(language, net_value, Words(subject_at(plan, indicator.change_of).name.of(language))));
  }
  if (indicator.relative_to >= 0) {
    add_field(fields, say(language, relative_label),
              subject_at(plan, indicator.relative_to).name.of(language));
  }
  if (indicator.direction != Direction::unstated) {
    add_field(fields, say(language, direction_label),
              say(language, indicator.direction == Direction::up ? upwards : downwards));
  }
  if (indicator.limit) add_field(fields, say(language, limit_label), indicator.limit->to_text());
  add_field(fields, say(language, yearly_label), indicator.set_yearly);
  if (indicator.targets_not_seen) {
    add_field(fields, say(language, target_value_title), label(Reason::not_seen, language));
  }
  add_field(fields, say(language, standards_label), standards_words(plan, indicator, language));
  std::vector<Words> years;
  for (const int year : indicator.no_target) years.push_back(std::to_string(year));
  add_field(fields, say(language, no_target_label), joined(years));
  add_field(fields, say(language, titles::responsible_unit),
            responsible_unit(plan, indicator, language));
  add_field(fields, say(language, codes_label), codes_words(indicator, language));
  add_field(fields, say(language, titles::clause), joined(indicator.sources));
  add_field(fields, say(language, titles::note), indicator.note);
  for (const Words& line : plan_amendment_lines(plan, indicator, language)) {
    add_field(fields, say(language, amended_title), line);
  }
  return fields;
}

/// The unit of the bound, unless the target's own words have it: rates, multiples and what is
/// relative.
Words target_unit(const Indicator& indicator, const Target& target, Language language) {
  const bool has_own = has_own_unit(target.quantity) || target.relative_to >= 0;
  return has_own ? Words() : unit_label(indicator.unit, language);
}

Table targets_page(const Plan& plan, const std::vector<const Indicator*>& indicators,
                   bool with_name, Language language) {
  Table table = page_table({});
  if (with_name) table.columns.push_back({"", say(language, titles::indicator), Align::left});
  for (const Column& column :
       std::initializer_list<Column>{{"", say(language, titles::target_year), Align::right},
                                     {"", say(language, target_value_title), Align::left},
                                     {"", say(language, titles::area), Align::left},
                                     {"", say(language, authority_title), Align::left},
                                     {"", say(language, wording_title), Align::left},
                                     {"", say(language, titles::clause), Align::left}}) {
    table.columns.push_back(column);
  }
  if (with_name) {
    table.columns.insert(table.columns.begin() + 3, {"", say(language, titles::unit), Align::left});
  }
  if (plan.printed != nullptr) table.columns.push_back({"", say(language, amended_title)});
  for (const Indicator* indicator : indicators) {
    for (const Target& target : indicator->targets) {
      std::vector<Cell> row;
      if (with_name) row.push_back(text_cell(numbered_name(*indicator, language)));
      row.push_back(integer_cell(target.year));
      row.push_back(text_cell(target_text(target, plan, language)));
      if (with_name) row.push_back(text_cell(target_unit(*indicator, target, language)));
      row.push_back(text_cell(target.area));
      row.push_back(text_cell(target.authority));
      row.push_back(text_cell(target.wording));
      row.push_back(text_cell(joined(clauses_of(target, *indicator))));
      if (plan.printed != nullptr) row.push_back(text_cell(amended_note(plan, target, language)));
      table.rows.push_back(std::move(row));
    }
    if (const Words yearly = left_to_years(*indicator, language); with_name && !yearly.empty()) {
      std::vector<Cell> row(table.columns.size(), Missing{});
      row[0] = text_cell(numbered_name(*indicator, language));
      row[2] = text_cell(yearly);
      row[3] = text_cell(unit_label(indicator->unit, language));
      row[6] = text_cell(indicator->set_yearly);
      row[7] = text_cell(joined(indicator->sources));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

/// A note that targets of several years share stands once, with the first and the last of them.
Bullets target_notes(const Indicator& indicator) {
  Bullets bullets;
  const std::span<const Target> targets = indicator.targets;
  for (std::size_t first = 0; first < targets.size();) {
    std::size_t last = first;
    while (last + 1 < targets.size() && targets[last + 1].note == targets[first].note) ++last;
    const int from = targets[first].year;
    const int to = targets[last].year;
    const Words years = from == to ? std::to_string(from) : fmt::format("{}-{}", from, to);
    if (!targets[first].note.empty()) {
      bullets.items.push_back(fmt::format("{}: {}", years, targets[first].note));
    }
    first = last + 1;
  }
  return bullets;
}

/// Whether the id, a name or an alias has the part, which is folded, in it.
bool has_name_with(const Indicator& indicator, const std::string& part) {
  const auto has_it = [&part](std::string_view name) {
    return folded_name(name).find(part) != std::string::npos;
  };
  return has_it(indicator.id) || has_it(indicator.name.zh) || has_it(indicator.name.en) ||
         std::ranges::any_of(indicator.aliases, has_it, &Alias::name);
}

}  // namespace

std::vector<const Indicator*> search_indicators(const Plan& plan,
                                                const std::vector<std::string>& words) {
  std::vector<const Indicator*> found;
  for (const Indicator& indicator : plan.indicators) {
    const Name group = group_name(plan, indicator.group);
    const std::string_view others[] = {indicator.number, group.zh, group.en, indicator.unit,
                                       indicator.unit_responsible};
    const bool all = std::ranges::all_of(words, [&](const std::string& word) {
      return has_name_with(indicator, folded_name(word)) ||
             std::ranges::any_of(others, [&word](std::string_view text) {
               return text.find(word) != std::string_view::npos;
             });
    });
    if (all) found.push_back(&indicator);
  }
  return found;
}

Document list_indicators_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                                  const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  add_data(document, [&] { return indicators_data(Standings(plan, indicators), language); });
  if (indicators.empty()) {
    document.blocks.push_back(Paragraph{say(language, nothing_fits)});
    return document;
  }
  // An id behind the name is never parted, however narrow the page.
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, name_and_id), Align::left},
                            {"", say(language, titles::unit), Align::left},
                            {"", say(language, last_targets_title), Align::left}});
  for (const Indicator* indicator : indicators) {
    table.rows.push_back({text_cell(indicator->number),
                          text_cell(say(language, named_with_id,
                                        Words(indicator->name.of(language)), Words(indicator->id))),
                          text_cell(unit_label(indicator->unit, language)),
                          text_cell(last_targets_words(plan, *indicator, language))});
  }
  document.blocks.push_back(std::move(table));
  document.blocks.push_back(Paragraph{say(language, where_all_targets_are)});
  return document;
}

Document list_targets_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                               const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  const Standings standings(plan, indicators);
  add_data(document, [&] { return targets_data(standings, language); });
  if (!plan.tiers.targets.empty()) {
    add_data(document, [&] { return tier_targets_data(plan, language); });
  }
  if (indicators.empty() && plan.tiers.targets.empty() && plan.tiers.county_targets.empty()) {
    document.blocks.push_back(Paragraph{say(language, nothing_fits)});
    return document;
  }
  document.blocks.push_back(targets_page(plan, indicators, true, language));
  if (!plan.tiers.county_targets.empty()) {
    add_data(document, [&] { return listed_county_targets_data(plan, language); });
  }
  if (!plan.tiers.targets.empty() || !plan.tiers.county_targets.empty()) {
    document.blocks.push_back(tiers_card(plan, language));
  }
  if (!plan.tiers.targets.empty()) document.blocks.push_back(tier_targets_page(plan, language));
  if (!plan.tiers.county_targets.empty()) {
    document.blocks.push_back(county_steps_page(plan, language));
  }
  if (plan.printed != nullptr) {
    add_data(document, [&] { return amendments_data(standings, language); });
    document.blocks.push_back(amendments_page(standings, language));
  }
  return document;
}

Document list_groupings_document(const Plan& plan, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  add_data(document, [&] { return grouping_members_data(plan, language); });
  for (const Grouping& grouping : plan.groupings) {
    document.blocks.push_back(Heading{1, grouping_title(grouping, language)});
    document.blocks.push_back(grouping_members_page(plan, grouping, language));
    if (!grouping.note.empty()) document.blocks.push_back(Paragraph{Words(grouping.note)});
  }
  return document;
}

Document list_counties_document(const Plan& plan, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  add_data(document, [&] { return listed_counties_data(plan, request.language); });
  Table page = page_table({{"", say(language, titles::county), Align::left},
                           {"", say(language, former_title), Align::left}});
  for (const County& county : plan.tiers.counties) {
    Sentence former(language, Mark::pause);
    for (const FormerName& name : county.formerly) {
      former.clause(fmt::format("{} ({})", name.name.of(language), name.until));
    }
    page.rows.push_back({text_cell(county.name.of(language)), text_cell(former.text())});
  }
  document.blocks.push_back(std::move(page));
  if (plan.tiers.classes.empty()) return document;
  document.blocks.push_back(tiers_card(plan, language));
  if (!plan.tiers.targets.empty()) document.blocks.push_back(tier_targets_page(plan, language));
  if (!plan.tiers.county_targets.empty()) {
    document.blocks.push_back(county_steps_page(plan, language));
  }
  return document;
}

Document show_document(const Plan& plan, const std::vector<const Indicator*>& indicators,
                       const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, std::nullopt, request);
  const Standings standings(plan, indicators);
  add_data(document, [&] { return indicators_data(standings, language); });
  add_data(document, [&] { return targets_data(standings, language); });
  if (plan.printed != nullptr)
    add_data(document, [&] { return amendments_data(standings, language); });
  for (const Indicator* indicator : indicators) {
    document.blocks.push_back(Heading{1, numbered_name(*indicator, language)});
    document.blocks.push_back(about(plan, *indicator, language));
    if (indicator->targets.empty()) continue;
    document.blocks.push_back(targets_page(plan, {indicator}, false, language));
    if (Bullets notes = target_notes(*indicator); !notes.items.empty()) {
      document.blocks.push_back(std::move(notes));
    }
  }
  return document;
}

}  // namespace planmeter
