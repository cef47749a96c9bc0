// SPDX-License-Identifier: MIT
// A row a figure, unit by unit in the order in which the plan names them.
#include "report/year_end/owed_figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/plan_lookup.h"
#include "evaluate/verdict/compliance.h"
#include "report/page/table.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> owed_heading{"{}年应报未报数据（截至{}）", "Figures of {} owed by {}"};
const Phrase<> nothing_owed{"没有应报未报的数据。", "No figure is owed."};

/// A figure that can be there and is not.
struct OwedFigure {
  Words unit;
  const Indicator* indicator = nullptr;
  std::string_view area;  // empty: the plan's own, or several
  int year = 0;
  Date from;  // from when on it can be there
  Language language = Language::en;
};

constexpr DataColumn<OwedFigure> owed_columns[] = {
    {"unit_responsible", cells::text, titles::responsible_unit,
     [](const OwedFigure& row) { return text_cell(row.unit); }},
    {"indicator", cells::text, titles::indicator,
     [](const OwedFigure& row) {
       return code_cell(row.indicator->id, numbered_name(*row.indicator, row.language));
     }},
    {"area", cells::text_or_null, titles::area,
     [](const OwedFigure& row) { return text_cell(row.area); }},
    {"year", cells::year, titles::year,
     [](const OwedFigure& row) { return integer_cell(row.year); }},
    {"unit", cells::text_or_null, titles::unit,
     [](const OwedFigure& row) { return text_cell(row.indicator->unit); }},
    {"from",
     cells::day,
     {"可报时间", "Can be there from"},
     [](const OwedFigure& row) { return text_cell(due_text(row.from)); }},
};
constexpr DataTableRows<OwedFigure> owed_rows{"owed_figures", AskedYear::none, owed_columns};

Date day_of_figure(const Indicator& indicator, int year) {
  const std::optional<Publication>& published = indicator.published;
  return published ? months_after_year_end(year, published->after_months) : year_end(year);
}

/// Whether the year has no figure of what the plan asks for, though one can be there on the day.
bool is_owed(const Standing& standing) {
  if (standing.verdict().status == Status::no_target) return false;
  const IndicatorFigures& figures = standing.figures();
  if (figures.observed || figures.of_deciding.actual) return false;
  return reason_of_absence(standing.data(), standing.year(), standing.question().as_of) ==
         Reason::not_reported;
}

class OwedFigures {
 public:
  OwedFigures(const Standings& standings, Language language)
      : standings_(standings), language_(language) {
    for (const Standing* standing : standings.rows_and_areas()) add(*standing);
    if (const auto ledger = standings.ledger(std::nullopt)) add_ledger(*ledger);
  }

  /// By unit, the units as they came.
  std::vector<OwedFigure> take() {
    const auto place = [this](const OwedFigure& row) { return units_.find(row.unit)->second; };
    std::ranges::stable_sort(rows_, {}, place);
    return std::move(rows_);
  }

 private:
  void add(const Standing& standing) {
    if (!is_owed(standing)) return;
    const std::vector<std::string_view>& areas = standing.result().areas;
    add(owing_unit(standings_.plan(), standing.indicator(), Reason::not_reported, language_),
        standing.indicator(), areas.size() == 1 ? areas.front() : std::string_view());
  }

  void add(Words unit, const Indicator& indicator, std::string_view area) {
    if (!asked_.emplace(indicator.id, area).second) return;
    units_.emplace(unit, units_.size());
    const int year = standings_.year();
    rows_.push_back(
        {std::move(unit), &indicator, area, year, day_of_figure(indicator, year), language_});
  }

  /// What the standards of tasks wait for; the counties' classes are told by none of them.
  void add_ledger(const LedgerResult& ledger) {
    const Plan& plan = standings_.plan();
    for (const TaskResult& task : ledger.tasks) {
      for (const StandardResult& result : task.standards) {
        const Verdict& verdict = result.verdict;
        if (result.standard->of_tier() || verdict.status != Status::no_data ||
            verdict.reason != Reason::not_reported) {
          continue;
        }
        const std::vector<Words> units(task.task->lead_units.begin(), task.task->lead_units.end());
        add(units_by_ledger(units, ledger.printed->year, language_),
            indicator_of(plan, *result.standard), {});
      }
    }
  }

  const Standings& standings_;
  Language language_;
  std::vector<OwedFigure> rows_;
  std::map<Words, std::size_t> units_;                             // by the order they came in
  std::set<std::pair<std::string_view, std::string_view>> asked_;  // indicators and areas
};

}  // namespace

Document owed_figures_document(const Standings& standings, const DocumentRequest& request) {
  const Language language = request.language;
  const std::vector<OwedFigure> rows = OwedFigures(standings, language).take();
  Document document = document_of(standings.plan(), standings.year(), request);
  add_data(document, [&] { return data_of(owed_rows, rows, language); });
  document.blocks.push_back(Heading{1, say(language, owed_heading, standings.year(),
                                           due_words(standings.question().as_of, language))});
  if (rows.empty()) {
    document.blocks.push_back(Paragraph{say(language, nothing_owed)});
    return document;
  }
  Table page = data_of(owed_rows, rows, language);
  page.audience = Audience::page;
  const auto from = std::ranges::find(page.columns, "from", &Column::key) - page.columns.begin();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    page.rows[i][static_cast<std::size_t>(from)] = text_cell(due_words(rows[i].from, language));
  }
  document.blocks.push_back(std::move(page));
  return document;
}

TableFacts owed_figures_facts() { return facts_of(owed_rows); }

}  // namespace planmeter
