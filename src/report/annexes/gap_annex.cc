// SPDX-License-Identifier: MIT
// What kind of gap it is follows from the reason of the verdict, or of the absence.
#include "report/annexes/gap_annex.h"

#include <algorithm>
#include <utility>

#include "core/plan_lookup.h"
#include "evaluate/verdict/compliance.h"
#include "report/annexes/annex_cells.h"
#include "report/annexes/ledger_gaps.h"
#include "report/page/table.h"
#include "report/remark/missing_other.h"
#include "report/words/area_words.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/titles.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> gap_name_title{"指标（标准）", "Indicator (standard)"};
const Phrase<> gap_kind_title{"缺口类型", "Kind of gap"};
const Phrase<> gap_known_title{"现有数据", "Known"};
const Phrase<> gap_needed_title{"所需数据", "Needed"};
const Phrase<> gap_unit_title{"报送（发布）单位", "Who reports or publishes it"};
const Phrase<> gap_when_title{"应报（预计发布）时间", "Due (about)"};
const Phrase<> gap_affected_title{"影响的评价", "What waits for it"};
const Phrase<> nothing_known{"无", "nothing"};
const Phrase<int> year_figure{"{}年数", "the figure of {}"};
const Phrase<int> state_of_year{"{}年完成情况", "whether it is done by {}"};
const Phrase<int> exact_figure_of{"{}年准确数", "the exact figure of {}"};
const Phrase<int> final_figure_of{"{}年最终数", "the final figure of {}"};
const Phrase<int> figure_by_definition{"规划口径的{}年数",
                                       "the figure of {} by the plan's definition"};
const Phrase<int> comparable_figures{"与{}年可比的数列", "a series comparable with {}"};
const Phrase<Words, int> part_figure{"{}{}年数", "{} of {}"};
const Phrase<int> missing_years_to{"至{}年的各年数", "the figures of all years to {}"};
const Phrase<int> target_verdict{"{}年目标评价", "the verdict on the {} target"};
const Phrase<> path_verdict{"规划进度评价", "the verdict on the path"};
const Phrase<int> not_yet_affected{"{}年到期，暂不影响评价", "due in {}: none so far"};
const Phrase<std::size_t, std::size_t, std::size_t> open_of_all{
    "以上共{}项：影响本年评价的{}项，初步数待核定的和以后年度到期的{}项（暂不影响本年评价）。",
    "{} in all: {} leave an assessment of the year open, {} are preliminary or due later and do "
    "not."};
const Phrase<Words> to_be_confirmed{"“{}”待核定", "'{}' is to be confirmed"};

/// Of a target to come, without a figure of the year that could show it reached early.
bool lacks_year(const Standing& standing) {
  const IndicatorFigures& figures = standing.figures();
  return standing.verdict().status == Status::not_due && !figures.observed &&
         !figures.of_deciding.actual;
}

/// The year whose figure is waited for: of a target of the year asked about, or one before.
int year_waited_for(const Standing& standing) {
  const Target* target = standing.deciding();
  return target == nullptr ? standing.year() : std::min(target->year, standing.year());
}

Words when_published(const Indicator& indicator, int year, Language language) {
  if (!indicator.published) return {};
  return due_words(months_after_year_end(year, indicator.published->after_months), language);
}

Words verdict_affected(const Standing& standing, Language language) {
  const Target* target = standing.deciding();
  if (target == nullptr) return {};
  if (is_preliminary(standing) && is_decided(standing.verdict().status)) {
    return say(language, to_be_confirmed, label(standing.verdict().status, language));
  }
  if (standing.verdict().status == Status::not_due) {
    return say(language, not_yet_affected, target->year);
  }
  return target->year <= standing.year() ? say(language, target_verdict, target->year)
                                         : say(language, path_verdict);
}

/// What there is of the year or, where there is nothing of it, the newest.
Words known_so_far(const Standing& standing, Language language) {
  const IndicatorFigures& figures = standing.figures();
  const Indicator& indicator = standing.indicator();
  const std::optional<Observation>& known = figures.observed ? figures.observed : figures.latest;
  if (!known || known->period.to <= standing.plan().baseline_year) {
    return say(language, nothing_known);
  }
  const bool state = indicator.measure == Measure::state;
  const Words value =
      state ? observation_text(*known, language) : amount_words(*known, indicator, language);
  return say(language, bracketed, value, period_words(known->period, language));
}

Words figure_needed(const Standing& standing, Reason reason, int year, Language language) {
  if (standing.indicator().measure == Measure::state) return say(language, state_of_year, year);
  switch (reason) {
    case Reason::bound_insufficient:
      return say(language, exact_figure_of, year);
    case Reason::preliminary:
      return say(language, final_figure_of, year);
    case Reason::other_definition:
      return say(language, figure_by_definition, year);
    case Reason::series_break:
      return say(language, comparable_figures, year);
    case Reason::previous_year_missing:
      return say(language, missing_years_to, year);
    case Reason::no_baseline:
      return say(language, year_figure, standing.plan().baseline_year);
    default:
      break;
  }
  return say(language, year_figure, year);
}

DataGap gap_of(const Standing& standing, Reason reason, Language language) {
  const Indicator& indicator = standing.indicator();
  const int year = year_waited_for(standing);
  return {name_in_area(standing.result(), language),
          gap_kind(reason, language),
          known_so_far(standing, language),
          figure_needed(standing, reason, year, language),
          owing_unit(standing.plan(), indicator, reason, language),
          when_published(indicator, year, language),
          verdict_affected(standing, language),
          is_unsettled(standing.verdict().status)};
}

/// Where what it is held against, or divided by, is what lacks.
void name_missing_part(DataGap& gap, const Standing& standing, Language language) {
  const Indicator& indicator = standing.indicator();
  const Reason reason = standing.verdict().reason;
  const int year = year_waited_for(standing);
  const auto about = [&](const Subject& part, Words unit) {
    gap.needed = say(language, part_figure, Words(part.name.of(language)), year);
    gap.unit = std::move(unit);
    gap.when = part.published
                   ? due_words(months_after_year_end(year, part.published->after_months), language)
                   : Words();
  };
  if (!missing_other_words(standing, language).empty()) {
    const Indicator& other = *standing.data().reference->indicator;
    about(other, owing_unit(standing.plan(), other, reason, language));
    return;
  }
  if (reason != Reason::not_reported || !indicator.ratio) return;
  const Subject& below = subject_at(standing.plan(), indicator.ratio->per);
  about(below, owing_of_part(standing.plan(), below, language));
}

void add_gap_of(std::vector<DataGap>& gaps, const Standing& standing, Language language) {
  const Verdict& verdict = standing.verdict();
  if (is_decided(verdict.status) && is_preliminary(standing)) {
    gaps.push_back(gap_of(standing, Reason::preliminary, language));
    return;
  }
  if (!is_unsettled(verdict.status) || is_left_by_method(standing)) return;
  gaps.push_back(gap_of(standing, verdict.reason, language));
  if (verdict.status == Status::undetermined) {
    name_missing_part(gaps.back(), standing, language);
  }
}

}  // namespace

bool is_left_by_method(const Standing& standing) {
  const Reason reason = standing.verdict().reason;
  return standing.question().method != Method::path &&
         standing.verdict().status == Status::undetermined &&
         (reason == Reason::method_not_applicable || reason == Reason::zero_in_ratio ||
          reason == Reason::sign_change);
}

std::vector<DataGap> data_gaps(const Standings& standings, const LedgerResult* ledger,
                               Language language) {
  std::vector<DataGap> gaps;
  const std::vector<const Standing*> told = standings.rows_and_areas();
  for (const Standing* standing : told) add_gap_of(gaps, *standing, language);
  if (ledger != nullptr) add_ledger_gaps(gaps, *ledger, language);
  for (const Standing* standing : told) {
    if (!lacks_year(*standing)) continue;
    const Reason reason =
        reason_of_absence(standing->data(), standing->year(), standing->question().as_of);
    gaps.push_back(gap_of(*standing, reason, language));
  }
  return gaps;
}

std::string gaps_in_all(const std::vector<DataGap>& gaps, Language language) {
  const auto open = static_cast<std::size_t>(std::ranges::count_if(gaps, &DataGap::is_open));
  if (open == gaps.size()) return {};
  return say(language, open_of_all, gaps.size(), open, gaps.size() - open);
}

Table gap_table(const std::vector<DataGap>& gaps, Language language) {
  Table table = page_table({{"", say(language, titles::number), Align::right},
                            {"", say(language, gap_name_title), Align::left},
                            {"", say(language, gap_kind_title), Align::left},
                            {"", say(language, gap_known_title), Align::left},
                            {"", say(language, gap_needed_title), Align::left},
                            {"", say(language, gap_unit_title), Align::left},
                            {"", say(language, gap_when_title), Align::left},
                            {"", say(language, gap_affected_title), Align::left}});
  for (const DataGap& gap : gaps) {
    table.rows.push_back({integer_cell(static_cast<int>(table.rows.size()) + 1),
                          text_cell(gap.name), text_cell(gap.kind), text_cell(gap.known),
                          text_cell(gap.needed), text_cell(gap.unit), text_cell(gap.when),
                          text_cell(gap.affected)});
  }
  return table;
}

}  // namespace planmeter
