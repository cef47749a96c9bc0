// SPDX-License-Identifier: MIT
// What is due now comes first, whatever its chapter.
#include "report/annexes/other_annex.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/amendments/revision_text.h"
#include "report/annexes/annex_cells.h"
#include "report/methods/method_remark.h"
#include "report/page/status_cell.h"
#include "report/remark/remark_absent.h"
#include "report/words/nature_text.h"
#include "report/words/report_figures.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// When what is asked for is due.
enum class DueBlock { this_year, later, none };

const Phrase<> clause_column{"规划条款", "Clause"};
const Phrase<> bound_shown_column{"目标值", "Bound"};
const Phrase<> due_now_column{"本年应达", "Path"};
const Phrase<> actual_now_column{"本年实际", "Actual"};
const Phrase<> assessed_column{"评价", "Assessment"};
const Phrase<> remarks_column{"备注", "Remarks"};
const Phrase<> method_figure_column{"方法值x", "Figure x"};
const Phrase<> method_band_column{"评定档次", "Band"};
const Phrase<int> block_of_now{"一、本年到期（{}项）", "I. Due this year ({})"};
const Phrase<int> block_of_later{"二、以后年度到期（{}项）", "II. Due later ({})"};
const Phrase<int> block_of_none{"三、规划未设年度目标或已到期（{}项）",
                                "III. Without a target of the year, or past ({})"};
const Phrase<Words> authority_note{"目标由{}确定", "target set by {}"};

DueBlock block_of(const Standing& standing) {
  const Target* target = standing.deciding();
  if (target == nullptr || standing.verdict().status == Status::no_target) return DueBlock::none;
  return target->year <= standing.year() ? DueBlock::this_year : DueBlock::later;
}

/// The target a row is about: the deciding one, else the last that was due.
const Target* shown_target(const Standing& standing) {
  const IndicatorResult& result = standing.result();
  if (block_of(standing) != DueBlock::none) return result.deciding;
  const Target* last = nullptr;
  for (const TargetResult& item : result.targets) {
    if (result.last_due && item.target->year == result.last_due->year) last = item.target;
  }
  return last == nullptr ? result.deciding : last;
}

Cell bound_shown(const Standing& standing, Language language) {
  const Verdict& verdict = standing.verdict();
  if (standing.result().areas.size() > 1) return Missing{say(language, by_areas)};
  const Target* target = shown_target(standing);
  if (target != nullptr) return text_cell(targets_of_year(standing, target->year, language));
  if (verdict.reason == Reason::set_yearly || verdict.reason == Reason::not_seen) {
    return Missing{label(verdict.reason, language)};
  }
  return Missing{say(language, not_set_sign)};
}

Cell asked_this_year(const Standing& standing, Language language) {
  if (standing.result().areas.size() > 1) return Missing{};
  const Figure& path = standing.figures().path_value;
  if (shows_path(standing)) return number_cell(path, path_in_annex(standing, language));
  if (block_of(standing) != DueBlock::this_year) return Missing{};
  const Target& target = *standing.deciding();
  // What is no number of the indicator's own says itself in full beside it.
  const bool level = target.relative_to < 0 &&
                     (target.quantity == Quantity::value || target.quantity == Quantity::total);
  if (!level) return Missing{};
  return Text{bound_text(target, language, bound_places(standing.indicator()))};
}

Words clauses_shown(const Standing& standing) {
  const Target* target = shown_target(standing);
  return joined(target == nullptr ? standing.indicator().sources
                                  : clauses_of(*target, standing.indicator()));
}

/// Why the verdict is what it is, who set the target, what became of the last one, revisions.
Words remarks_on(const Standing& standing, Language language) {
  Sentence text(language);
  const Verdict& verdict = standing.verdict();
  const IndicatorResult& result = standing.result();
  const bool said_beside = verdict.reason == Reason::set_yearly ||
                           verdict.reason == Reason::not_seen || result.last_due ||
                           verdict.status == Status::no_data;
  if (!said_beside) text.clause(label(verdict.reason, language));
  if (result.last_due) text.clause(expired_words(*result.last_due, language));
  const Target* target = shown_target(standing);
  if (target != nullptr && !target->authority.empty()) {
    text.clause(say(language, authority_note, Words(target->authority)));
  }
  text.clause(without_stop(revision_remark(standing, language), language));
  return text.text();
}

std::vector<Cell> other_row(const Standing& standing, int number, Language language) {
  const Target* target = shown_target(standing);
  const bool several = standing.result().areas.size() > 1;
  std::vector<Cell> row = {
      integer_cell(number),
      text_cell(name_with_nature(standing.plan(), standing.indicator(), language)),
      text_cell(clauses_shown(standing)),
      text_cell(unit_label(standing.indicator().unit, language)),
      target == nullptr || several ? Cell(Missing{}) : integer_cell(target->year),
      bound_shown(standing, language),
      asked_this_year(standing, language),
      actual_in_annex(standing, language)};
  if (const Method method = standing.question().method; method != Method::path) {
    const MethodStanding& by_method = standing.by_method();
    row.push_back(number_cell(by_method.figure, method_figure_text(method, by_method, language)));
    const bool silent = says_nothing(by_method, standing.verdict());
    row.push_back(text_cell(silent ? Words() : method_band_text(by_method, language)));
  }
  row.push_back(status_cell({standing.verdict().status, Reason::none}, language));
  row.push_back(text_cell(unit_in_annex(standing.indicator(), language)));
  row.push_back(text_cell(remarks_on(standing, language)));
  return row;
}

Table empty_other_annex(const Standings& standings, Language language) {
  Table table;
  table.id = "other_targets";
  table.audience = Audience::page;
  const auto column = [&](const Phrase<>& title, Align align) {
    table.columns.push_back({"", say(language, title), align});
  };
  column(titles::number, Align::right);
  column(titles::target, Align::left);
  column(clause_column, Align::left);
  column(titles::unit, Align::left);
  column(titles::target_year, Align::right);
  column(bound_shown_column, Align::left);
  column(due_now_column, Align::right);
  column(actual_now_column, Align::right);
  if (standings.question().method != Method::path) {
    column(method_figure_column, Align::right);
    column(method_band_column, Align::left);
  }
  column(assessed_column, Align::left);
  column(titles::responsible_unit, Align::left);
  column(remarks_column, Align::left);
  return table;
}

void add_title_row(Table& table, const Words& title) {
  if (title.empty()) return;
  table.rows.emplace_back(table.columns.size(), Missing{});
  table.rows.back()[1] = text_cell(title);
}

}  // namespace

Table other_table(const Standings& standings, Language language) {
  Table table = empty_other_annex(standings, language);
  int number = 0;
  for (const auto& [block, title] :
       {std::pair{DueBlock::this_year, &block_of_now}, std::pair{DueBlock::later, &block_of_later},
        std::pair{DueBlock::none, &block_of_none}}) {
    std::vector<const Standing*> rows;
    for (const Standing& standing : standings.rows()) {
      if (standing.indicator().scope() != Scope::text || block_of(standing) != block) continue;
      rows.push_back(&standing);
    }
    if (rows.empty()) continue;
    add_title_row(table, say(language, *title, static_cast<int>(rows.size())));
    std::string_view last;
    for (const Standing* standing : rows) {
      const std::string_view group = standing->indicator().group;
      if (group != last) {
        const Words name(group_name(standings.plan(), group).of(language));
        add_title_row(table, name.empty() ? name : say(language, group_row, name));
      }
      last = group;
      table.rows.push_back(other_row(*standing, ++number, language));
    }
  }
  return table;
}

}  // namespace planmeter
