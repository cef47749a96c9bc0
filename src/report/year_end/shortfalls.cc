// SPDX-License-Identifier: MIT
// One card a shortfall.
#include "report/year_end/shortfalls.h"

#include "evaluate/standing/standings.h"
#include "report/ledger/task_text.h"
#include "report/methods/method_remark.h"
#include "report/page/status_cell.h"
#include "report/remark/remark_actual.h"
#include "report/remark/remark_facts.h"
#include "report/remark/remark_pace.h"
#include "report/tables/indicator_tables.h"
#include "report/words/area_words.h"
#include "report/words/fall_of_target.h"
#include "report/words/figure_text.h"
#include "report/words/nature_text.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> no_shortfalls{"没有未达标、滞后的指标和未完成的任务。",
                             "Nothing is missed or behind, and no task is judged open."};
const Phrase<> no_indicators{"没有未达标、滞后的指标。", "Nothing is missed or behind."};
const Phrase<> judged_label{"进度判定", "Judged"};
const Phrase<> gap_label{"差距", "Short by"};
const Phrase<> ceiling_label{"按规划进度应控制在", "Path, at most"};
const Phrase<> needed_label{"今后所需", "Needed from here"};
const Phrase<> missed_label{"未达到的标准", "Standards missed"};
const Phrase<> reason_label{"未完成原因", "Reason"};
const Phrase<> measures_label{"下一步措施", "Measures"};
const Phrase<> blank{"【待填写】", "[to be filled in]"};
const Phrase<int, Words> due_target{"{}年：{}", "{}: {}"};

void add(Fields& fields, const Phrase<>& label, const Words& text, Language language) {
  if (!text.empty()) fields.items.emplace_back(say(language, label), text_cell(text));
}

void add_note(Fields& fields, const NoteEntry* note, Language language) {
  const auto text = [&](std::string_view written) {
    return written.empty() ? say(language, blank) : Words(written);
  };
  add(fields, reason_label, text(note == nullptr ? "" : note->reason), language);
  add(fields, measures_label, text(note == nullptr ? "" : note->measures), language);
}

/// A distance as a figure above zero with its unit; `one` and `other`, where they are given, are
/// the figures shown that it lies between.
Words distance(const Rational& value, const Indicator& indicator, Quantity quantity,
               Language language, const Words& one = {}, const Words& other = {}) {
  const Rational size = value.magnitude();
  const bool points =
      is_in_per_cent(quantity) || (quantity == Quantity::value && indicator.unit == "%");
  // A distance is never shown as nothing.
  const int places = points ? 2 : places_for(indicator.unit);
  const Words figure =
      distance_between(size, value_text(size, Rational(0), places), places, one, other);
  if (quantity == Quantity::multiple) return say(language, titles::times, figure);
  return points ? with_points(figure, language)
                : figure + unit_after_figure(indicator, quantity, language);
}

const NoteEntry* note_of(const ReportInput& input, const Indicator& indicator) {
  if (input.notes == nullptr) return nullptr;
  return find_indicator_note(*input.notes, indicator.position);
}

const NoteEntry* note_of(const ReportInput& input, const Task& task) {
  return input.notes == nullptr ? nullptr : find_task_note(*input.notes, task.number);
}

Fields indicator_card(const ReportInput& input, const Standing& standing, Language language) {
  const IndicatorResult& result = standing.result();
  const Plan& plan = standing.plan();
  const Indicator& indicator = standing.indicator();
  const IndicatorFigures& figures = standing.figures();
  Fields fields;
  fields.items.emplace_back(say(language, titles::status), status_cell(result.verdict, language));
  if (indicator.nature != Nature::unstated && tells_natures(plan)) {
    add(fields, titles::nature, label(indicator.nature, language), language);
  }
  if (result.deciding == nullptr) {
    add_note(fields, note_of(input, indicator), language);
    return fields;
  }
  const Target& target = *result.deciding;
  add(fields, titles::target,
      say(language, due_target, target.year,
          with_area(target_in_full(target, plan, indicator, language), target, language)),
      language);
  // A later document's target of the year is held against itself and not against the path.
  const bool behind = result.verdict.status == Status::behind && target.authority.empty();
  const Figure& actual = figures.of_deciding.actual;
  const RemarkFacts facts{standing, language};
  const Quantity quantity = shown_quantity(target);
  const auto text = [&](const Rational& value, const Limits& limits) {
    return quantity_text(value, quantity, limits, places_for(indicator.unit));
  };
  const Limits limits =
      behind && actual ? beside(*actual, figures.path_value, text) : limits_of(target);
  const bool falls = is_fall_in_words(target);
  const Words shown = actual ? text(*actual, limits) : Words();
  if (actual) {
    add(fields, titles::actual,
        (falls ? moved_words(facts, *actual, target, limits)
               : figure_words(facts, *actual, quantity, limits)) +
            own_year_words(facts),
        language);
  } else {
    fields.items.emplace_back(say(language, titles::actual), actual_cell(standing, language));
  }
  const Method method = standing.question().method;
  if (behind && method != Method::path) {
    add(fields, judged_label, method_remark(method, standing.by_method(), result, language),
        language);
  } else if (behind && figures.path_value) {
    const Limits path_limits = beside(*figures.path_value, actual, text);
    const Words path = text(*figures.path_value, path_limits);
    const Words asked = falls ? moved_words(facts, *figures.path_value, target, path_limits)
                              : with_own_unit(path, indicator, quantity, language);
    // A rate to be no more than one below zero is a fall to be no less.
    const bool ceiling = wants_less(target.comparison) != (falls && as_fall(target)) &&
                         indicator.measure != Measure::rank;
    add(fields, ceiling && !figures.past_path ? ceiling_label : titles::path,
        figures.past_path ? past_words(target, asked, language) : asked, language);
    if (figures.past_path && actual && *actual == *figures.path_value) {
      add(fields, gap_label, touched_words(target, indicator, language), language);
    } else if (actual) {
      add(fields, gap_label,
          distance(*figures.path_value - *actual, indicator, target.quantity, language, path,
                   shown),
          language);
    }
  } else if (figures.of_deciding.gap && figures.of_deciding.gap->sign() < 0) {
    add(fields, gap_label,
        distance(*figures.of_deciding.gap, indicator, target.quantity, language, shown,
                 is_range(target.comparison) ? Words() : target.bound.to_text()),
        language);
  } else if (actual && !figures.of_deciding.gap && is_strict(target) && target.relative_to < 0) {
    add(fields, gap_label, touched_words(target, indicator, language), language);
  }
  add(fields, needed_label, pace_to_the_end(facts), language);
  add(fields, titles::responsible_unit, responsible_unit(standing.plan(), indicator, language),
      language);
  add_note(fields, note_of(input, indicator), language);
  return fields;
}

Fields task_card(const ReportInput& input, const LedgerResult& ledger, const TaskResult& result,
                 Language language) {
  Fields fields;
  fields.items.emplace_back(say(language, titles::status),
                            task_status_cell(result.status, language));
  Sentence missed(language);
  for (const StandardResult& item : result.standards) {
    if (item.verdict.status != Status::missed) continue;
    missed.clause(standard_sentence(ledger, item, language));
  }
  add(fields, missed_label, missed.text(), language);
  add(fields, titles::lead_unit, joined(result.task->lead_units), language);
  add_note(fields, note_of(input, *result.task), language);
  return fields;
}

/// Of what is missed or behind alone: a note on what is met or open gives no reason for a miss.
void add_card(std::vector<Block>& blocks, const ReportInput& input, const Standing& standing,
              Language language) {
  const IndicatorResult& result = standing.result();
  if (result.verdict.status != Status::missed && result.verdict.status != Status::behind) return;
  blocks.push_back(Heading{2, name_in_area(result, language)});
  blocks.push_back(indicator_card(input, standing, language));
}

}  // namespace

void add_shortfalls(std::vector<Block>& blocks, const ReportInput& input,
                    const LedgerResult* ledger, Language language) {
  const std::size_t before = blocks.size();
  for (const Standing* standing : input.standings.rows_and_areas()) {
    add_card(blocks, input, *standing, language);
  }
  if (ledger != nullptr) {
    for (const TaskResult& result : ledger->tasks) {
      const bool missed =
          result.status == TaskStatus::open || result.status == TaskStatus::partly_done;
      if (!missed) continue;
      blocks.push_back(Heading{2, say(language, titles::task_named, Words(result.task->number),
                                      Words(result.task->name.of(language)))});
      blocks.push_back(task_card(input, *ledger, result, language));
    }
  }
  if (blocks.size() == before) {
    blocks.push_back(Paragraph{say(language, ledger == nullptr ? no_indicators : no_shortfalls)});
  }
}

}  // namespace planmeter
