// SPDX-License-Identifier: MIT
// A cause is the unit's statement and is never written by the program.
#include "report/body/problems.h"

#include <algorithm>

#include "report/amendments/changes.h"
#include "report/annexes/shortfall_annex.h"
#include "report/body/laggards.h"
#include "report/body/open_items.h"
#include "report/body/risks.h"
#include "report/tables/indicator_tables.h"
#include "report/tiers/tiers_document.h"
#include "report/words/date_words.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> causes_heading{"（一）主要问题和原因", "Causes"};
const Phrase<> body_risks_heading{"（二）风险提示", "Risks"};
const Phrase<> body_gaps_heading{"（三）数据缺口", "Data gaps"};
const Phrase<> no_problems{"没有需要说明原因的未达标、滞后和未完成事项。",
                           "Nothing that is missed, behind or not done asks for a cause."};
const Phrase<> no_risks{"按现有数据，没有其他需要提示的风险。", "The data show no other risks."};
const Phrase<> no_gaps{"本年评价所需数据没有缺口。",
                       "No assessment of the year waits for a figure."};
const Phrase<Words> gaps_of_others{"本年评价所需数据没有缺口，待核定和以后年度到期的见{}。",
                                   "No assessment of the year waits for a figure; what is "
                                   "preliminary or due later is in {}."};
const Phrase<int> classes_wanted{"县域科技创新能力{}年度评价结果尚未取得。",
                                 "The classes of counties of {} are not known yet."};
const Phrase<std::size_t> all_stated{"以上未达标、滞后和未完成事项共{}项，原因均由责任单位说明",
                                     "the causes of all {} are stated by the units responsible"};
const Phrase<std::size_t, std::size_t, std::size_t> some_stated{
    "以上未达标、滞后和未完成事项共{}项，责任单位已说明原因{}项，待填报{}项",
    "of {} matters missed, behind or not done the units responsible have stated the causes of {}; "
    "to be filled in: {}"};
const Phrase<Words> see_shortfalls{"，详见{}", " (see {})"};
const Phrase<Words, Words> measures_for{"针对{}，{}", "{}: {}"};
const Phrase<Words, Words, Words> measures_for_by{"针对{}，{}（{}）", "{}: {} ({})"};
const Phrase<std::size_t, Words> all_measures_wanted{"{}项的下一步措施：{}。",
                                                     "Measures for {}: {}."};
const Phrase<Words> task_number{"台账{}", "task {}"};
const Phrase<std::size_t, Words> measures_wanted{"另有{}项的下一步措施：{}。",
                                                 "Measures for {} others: {}."};
const Phrase<Words, Words> report_data{"{}抓紧报送{}所列数据。",
                                       "{} are to supply the figures of {}."};
const Phrase<Words> report_data_plain{"{}抓紧报送所缺数据。", "{} are to supply what is missing."};
const Phrase<> keep_watching{"对已达到要求的指标继续监测，防止回落。",
                             "What is reached is kept under review, so that it is held."};
const Phrase<> nothing_follows{"本年没有需要安排的后续工作。",
                               "Nothing of the year asks for further steps."};
const Phrase<> unit_unknown{"责任单位", "The unit responsible"};

Shortfall shortfall_of(const BodyFacts& facts, const Standing& standing, const Words& name) {
  return {name, name, plain_unit(standing.plan(), standing.indicator(), facts.language),
          facts.note_on(standing)};
}

Shortfall shortfall_of_task(const BodyFacts& facts, const TaskResult& task) {
  return {task_name(task, facts.language),
          say(facts.language, task_number, Words(task.task->number)), joined(task.task->lead_units),
          facts.note_on(task)};
}

/// The causes stand with what they are the causes of; here is how many are known.
void add_causes(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  const std::vector<Shortfall> all = shortfalls_of(facts);
  const auto stated = static_cast<std::size_t>(
      std::ranges::count_if(all, [](const Shortfall& item) { return item.has_reason(); }));
  const bool any_open =
      count_open(facts.standings, Scope::table) > 0 || count_open(facts.standings, Scope::text) > 0;
  Words text = any_open ? no_shortfall_sentence(facts.standings, facts.ledger, language)
                        : say(language, no_problems);
  if (!all.empty()) {
    text = stated == all.size()
               ? say(language, all_stated, all.size())
               : say(language, some_stated, all.size(), stated, all.size() - stated);
    if (!facts.annexes.shortfalls.empty()) {
      text += say(language, see_shortfalls, facts.annexes.shortfalls);
    }
    text = with_stop(capitalised(text, language), language);
  }
  blocks.push_back(headed(say(language, causes_heading), text, language));
}

void add_risks_told(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Words> lines = risk_lines(facts.standings, language);
  for (Words& line : expired_unmet_lines(facts.standings, language))
    lines.push_back(std::move(line));
  const Words basis = risks_basis(facts.standings, language);
  blocks.push_back(headed(say(language, body_risks_heading),
                          lines.empty() ? say(language, no_risks) : basis, language));
  add_numbered(blocks, lines, {}, language);
  add_changes(blocks, facts.standings, language);
}

void add_gaps_told(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Words gaps = gaps_finding(facts);
  const TierStanding& tiers = facts.standings.tiers();
  const bool classes_open = !tiers.asked.observed && has_target_due(tiers.asked);
  Sentences text(facts.language);
  if (!gaps.empty()) {
    text.add(gaps);
  } else if (!facts.annexes.gaps.empty()) {
    text.add(say(facts.language, gaps_of_others, facts.annexes.gaps));
  } else if (!classes_open) {
    text.add(say(facts.language, no_gaps));
  }
  if (classes_open) text.add(say(facts.language, classes_wanted, facts.year()));
  blocks.push_back(headed(say(facts.language, body_gaps_heading), text.text(), facts.language));
}

/// What one unit is to do.
struct UnitSteps {
  Words unit;
  std::vector<Words> steps;
  std::vector<Words> wanting;
};

/// What is open and has measures in the notes, though nothing of it asks for them.
std::vector<Shortfall> open_with_measures(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Shortfall> all;
  const auto add = [&all](Shortfall item) {
    if (item.has_measures()) all.push_back(std::move(item));
  };
  for (const Standing& standing : facts.standings.rows()) {
    if (!is_unsettled(standing.verdict().status)) continue;
    add(shortfall_of(facts, standing, Words(standing.indicator().name.of(language))));
  }
  for (const TaskResult* task : unjudged_tasks(facts.ledger)) add(shortfall_of_task(facts, *task));
  return all;
}

/// Whether anything is reached that could be lost again.
bool has_good(const BodyFacts& facts) {
  return std::ranges::any_of(facts.standings.rows_and_areas(), [](const Standing* standing) {
    const Status status = standing->verdict().status;
    return is_decided(status) && !falls_short(status);
  });
}

std::vector<UnitSteps> steps_by_unit(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<UnitSteps> units;
  std::vector<Shortfall> items = shortfalls_of(facts);
  for (Shortfall& item : open_with_measures(facts)) items.push_back(std::move(item));
  for (const Shortfall& item : items) {
    auto found = std::ranges::find(units, item.unit, &UnitSteps::unit);
    if (found == units.end()) found = units.insert(units.end(), {item.unit, {}, {}});
    if (!item.has_measures()) {
      found->wanting.push_back(item.name);
      continue;
    }
    const Words measures = without_any_stop(item.note->measures);
    const Words deadline = deadline_words(without_any_stop(item.note->deadline), language);
    found->steps.push_back(
        deadline.empty() ? say(language, measures_for, item.short_name, measures)
                         : say(language, measures_for_by, item.short_name, measures, deadline));
  }
  return units;
}

}  // namespace

std::vector<Shortfall> shortfalls_of(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Shortfall> all;
  for (const Scope scope : {Scope::table, Scope::text}) {
    for (const Standing* standing : laggards(facts.standings, scope)) {
      all.push_back(shortfall_of(facts, *standing, laggard_name(*standing, language)));
    }
  }
  for (const TaskResult* task : open_tasks(facts.ledger)) {
    all.push_back(shortfall_of_task(facts, *task));
  }
  return all;
}

std::vector<Block> problems(const BodyFacts& facts) {
  std::vector<Block> blocks;
  add_causes(blocks, facts);
  add_risks_told(blocks, facts);
  add_gaps_told(blocks, facts);
  return blocks;
}

std::vector<Block> next_steps(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Words> lines;
  for (const UnitSteps& unit : steps_by_unit(facts)) {
    Sentence steps(language);
    for (const Words& step : unit.steps) steps.clause(step);
    Sentences text(language);
    if (!steps.empty()) text.add(with_stop(steps.text(), language));
    if (!unit.wanting.empty()) {
      text.add(say(language, steps.empty() ? all_measures_wanted : measures_wanted,
                   unit.wanting.size(), say(language, titles::to_be_filled_in)));
    }
    const Words name = unit.unit.empty() ? say(language, unit_unknown) : unit.unit;
    lines.push_back(say(language, told_of, name, text.text()));
  }
  const std::vector<Words> owing = owing_units(facts);
  const bool nobody_named = owing.empty() && !gaps_finding(facts).empty();
  if (!owing.empty() || nobody_named) {
    const Words units =
        nobody_named ? say(language, titles::to_be_filled_in) : some_units(owing, language);
    lines.push_back(facts.annexes.gaps.empty()
                        ? say(language, report_data_plain, units)
                        : say(language, report_data, units, facts.annexes.gaps));
  }
  std::vector<Block> blocks;
  if (lines.empty()) {
    blocks.push_back(Paragraph{say(language, has_good(facts) ? keep_watching : nothing_follows)});
  }
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
  return blocks;
}

}  // namespace planmeter
