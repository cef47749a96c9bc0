// SPDX-License-Identifier: MIT
// Rows to be filled in. What is read back are indicator, area, year, value, unit, status and
// source; the rest tells people what is asked.
#include "report/plan/template_document.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "core/plan_lookup.h"
#include "report/ledger/task_text.h"
#include "report/page/table.h"
#include "report/words/code_names.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> state_values{"填“完成”“未完成”或完成的百分比", "done, not_done or a percentage"};
const Phrase<Words> county_count{"{}类县个数（公布的总数）",
                                 "published number of counties in class {}"};
const Phrase<> class_of_county{"公布的本县类别", "the county's published class"};
const Phrase<Words, Words> with_note{"{}；{}", "{}; {}"};
const Phrase<Words> new_in_year{
    "{}；填当年新增总数，不是年末数之差",
    "{}; all that is new in the year, not the difference of two levels"};

const Phrase<Words> average_or_cumulative{
    "{}；跨年的数应注明“年均”或“累计”（如2021-2024年填“累计9”）",
    "{}; a figure over several years says whether it is average or cumulative, as 'cumulative 9' "
    "for 2021-2024"};

// In either language the reader of data knows the first seven and reads over the rest.
constexpr std::array<ColumnFacts, 11> template_columns = {{{"indicator", cells::text},
                                                           {"area", cells::text_or_null},
                                                           {"year", cells::year},
                                                           {"value", cells::nothing},
                                                           {"unit", cells::text_or_null},
                                                           {"status", cells::nothing},
                                                           {"source", cells::nothing},
                                                           {"name", cells::text_or_null},
                                                           {"definition", cells::text_or_null},
                                                           {"clause", cells::text_or_null},
                                                           {"lead_unit", cells::text_or_null}}};

Document start(const Plan& plan, int year, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, year, request);
  Table table;
  table.id = "template";
  for (const auto& [key, kind, group] : template_columns) {
    Words title(language == Language::zh ? chinese_column(key) : key);
    // A file to be read back has its keys for titles.
    if (language == Language::en && request.audience == Audience::page) {
      std::ranges::replace(title, '_', ' ');
      title = capitalised(title, language);
    }
    table.columns.push_back({Words(key), std::move(title), Align::left});
  }
  document.blocks.push_back(std::move(table));
  return document;
}

Table& table_of(Document& document) { return std::get<Table>(document.blocks.front()); }

Words definition(const Indicator& indicator, Language language) {
  Words text = measure_words(indicator, language);
  if (indicator.measure == Measure::state) {
    text = say(language, with_note, text, say(language, state_values));
  }
  if (indicator.change_of >= 0) text = say(language, new_in_year, text);
  const bool whole_asked = std::ranges::any_of(
      indicator.targets, [](const Target& target) { return is_cumulative(target.quantity); });
  if (indicator.measure == Measure::growth && whole_asked) {
    text = say(language, average_or_cumulative, text);
  }
  if (indicator.note.empty()) return text;
  return say(language, with_note, text, Words(indicator.note));
}

std::vector<Cell> indicator_row(const Indicator& indicator, std::string_view area, int year,
                                TextList clauses, const Words& units, Language language) {
  return {text_cell(indicator.id),
          text_cell(area),
          integer_cell(year),
          Missing{},
          text_cell(indicator.unit),
          Missing{},
          Missing{},
          text_cell(indicator.name.of(language)),
          text_cell(definition(indicator, language)),
          text_cell(joined(clauses.empty() ? indicator.sources : clauses)),
          text_cell(units)};
}

std::vector<Cell> tier_row(const Plan& plan, const TierTarget& target, int year, const Words& units,
                           Language language) {
  Standard standard;
  standard.tier = target;
  return {text_cell(standard_id(plan, standard)),
          Missing{},
          integer_cell(year),
          Missing{},
          Missing{},
          Missing{},
          Missing{},
          text_cell(standard_name(plan, standard, language)),
          text_cell(say(language, county_count, Words(target.tier))),
          text_cell(joined(target.sources.empty() ? plan.tiers.sources : target.sources)),
          text_cell(units)};
}

/// The class of one county.
std::vector<Cell> county_row(const Plan& plan, const CountyTarget& target, int year,
                             Language language) {
  const Name& county = plan.tiers.counties[static_cast<std::size_t>(target.county)].name;
  return {text_cell("tier"),
          text_cell(county.of(Language::zh)),
          integer_cell(year),
          Missing{},
          Missing{},
          Missing{},
          Missing{},
          text_cell(say(language, titles::tier)),
          text_cell(say(language, class_of_county)),
          text_cell(joined(target.sources.empty() ? plan.tiers.sources : target.sources)),
          Missing{}};
}

/// The rows of a template, each figure asked for once.
class AskedRows {
 public:
  explicit AskedRows(Table& table) : table_(table) {}

  void add(std::vector<Cell> row) {
    if (asked_.emplace(text_of(row[0]), text_of(row[1])).second) {
      table_.rows.push_back(std::move(row));
    }
  }

 private:
  static std::string text_of(const Cell& cell) {
    const Text* value = std::get_if<Text>(&cell);
    return value == nullptr ? std::string() : std::string(value->text);
  }

  Table& table_;
  std::set<std::pair<std::string, std::string>> asked_;  // indicators and areas
};

void add_ledger(AskedRows& rows, const Plan& plan, const Ledger& ledger, Language language) {
  const int year = ledger.year;
  for (const Task& task : ledger.rows) {
    const Words units = joined(task.lead_units);
    for (const Standard& standard : task.standards) {
      if (standard.of_tier()) {
        rows.add(tier_row(plan, standard.tier, year, units, language));
        continue;
      }
      const Indicator& indicator = indicator_of(plan, standard);
      rows.add(indicator_row(indicator, {}, year, standard.target.sources, units, language));
    }
  }
}

void add_indicators(AskedRows& rows, const Plan& plan, int year, Language language) {
  for (const Indicator& indicator : plan.indicators) {
    const Words unit(indicator.unit_responsible);
    // A target of the year may come later; its figure is needed then.
    if (!indicator.set_yearly.empty()) {
      rows.add(indicator_row(indicator, {}, year, indicator.sources, unit, language));
    }
    for (const Target& target : indicator.targets) {
      if (target.year < year) continue;
      rows.add(indicator_row(indicator, target.area, year, target.sources, unit, language));
    }
  }
  for (const TierTarget& target : plan.tiers.targets) {
    if (target.year < year) continue;
    rows.add(tier_row(plan, target, year, {}, language));
  }
  for (const CountyTarget& target : plan.tiers.county_targets) {
    if (target.year < year) continue;
    rows.add(county_row(plan, target, year, language));
  }
}

}  // namespace

Document year_template(const Plan& plan, int year, const TemplateParts& parts,
                       const DocumentRequest& request) {
  Document document = start(plan, year, request);
  AskedRows rows(table_of(document));
  if (parts.indicators) add_indicators(rows, plan, year, request.language);
  if (parts.ledger != nullptr) add_ledger(rows, plan, *parts.ledger, request.language);
  return document;
}

TableFacts template_facts() {
  return {"template", AskedYear::none, {template_columns.begin(), template_columns.end()}, false};
}

void name_columns_for_people(Document& document) {
  for (Column& column : table_of(document).columns) column.key = column.title;
}

std::size_t template_rows(const Document& document) {
  return std::get<Table>(document.blocks.front()).rows.size();
}

}  // namespace planmeter
