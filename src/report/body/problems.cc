// SPDX-License-Identifier: MIT
// A cause is the unit's statement and is never written by the program.
#include "report/body/problems.h"

#include <algorithm>

#include "report/amendments/changes.h"
#include "report/body/laggards.h"
#include "report/body/open_items.h"
#include "report/body/risks.h"
#include "report/tables/indicator_tables.h"
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
const Phrase<> no_gaps{"本年应有的数据均已报送。", "All figures due for the year were reported."};
const Phrase<Words, Words, Words> stated_by{"{}：据{}说明，{}", "{}: {} states: {}"};
const Phrase<Words, Words> stated_plainly{"{}：{}", "{}: {}"};
const Phrase<Words, Words> causes_wanted{"{}的原因：{}。", "Causes of {}: {}."};
const Phrase<Words, Words> measures_for{"针对{}，{}", "{}: {}"};
const Phrase<Words, Words, Words> measures_for_by{"针对{}，{}（{}前）", "{}: {} (by {})"};
const Phrase<Words, Words> unit_and_steps{"{}：{}", "{}: {}"};
const Phrase<Words, Words> measures_wanted{"{}的下一步措施：{}。", "Measures for {}: {}."};
const Phrase<Words, Words> report_data{
    "{}抓紧报送{}所列数据，报送后补充评价。",
    "{} are to supply the figures of {}; what they decide is assessed then."};
const Phrase<Words> report_data_plain{"{}抓紧报送所缺数据，报送后补充评价。",
                                      "{} are to supply what is missing; it is assessed then."};
const Phrase<> keep_watching{"对已达到要求的指标继续监测，防止回落。",
                             "What is reached is kept under review, so that it is held."};
const Phrase<> unit_unknown{"责任单位", "The unit responsible"};
const Phrase<Words, std::size_t> first_of_all{"{}等{}项", "{} and others, {} in all"};

/// What somebody wrote without the stop at its end, whichever it has.
Words without_any_stop(std::string_view text) {
  for (const std::string_view stop : {"。", ".", "；", ";"}) {
    if (text.ends_with(stop)) return Words(text.substr(0, text.size() - stop.size()));
  }
  return Words(text);
}

/// A deadline as notes have it, ready for the 前 behind it: a day in words, and no 前 of its own.
Words deadline_words(std::string_view written, Language language) {
  constexpr std::string_view before = "前";
  if (written.ends_with(before)) written.remove_suffix(before.size());
  return written_day_words(written, language);
}

/// The first of many.
Words first_of(std::vector<Words> names, Language language) {
  constexpr std::size_t most = 4;
  const std::size_t all = names.size();
  if (all <= most) return listed(names, language);
  names.resize(most);
  return say(language, first_of_all, listed(names, language), all);
}

void add_causes(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  const std::vector<Shortfall> all = shortfalls_of(facts);
  std::vector<Words> lines;
  std::vector<Words> without;
  for (const Shortfall& item : all) {
    if (!item.has_reason()) {
      without.push_back(item.name);
      continue;
    }
    const Words reason = with_stop(without_any_stop(item.note->reason), language);
    lines.push_back(item.unit.empty() ? say(language, stated_plainly, item.name, reason)
                                      : say(language, stated_by, item.name, item.unit, reason));
  }
  if (!without.empty()) {
    lines.push_back(say(language, causes_wanted, first_of(without, language),
                        say(language, titles::to_be_filled_in)));
  }
  blocks.push_back(Heading{2, say(language, causes_heading)});
  if (lines.empty()) blocks.push_back(Paragraph{say(language, no_problems)});
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
}

void add_risks_told(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  blocks.push_back(Heading{2, say(language, body_risks_heading)});
  std::vector<Words> lines = risk_lines(facts.standings, language);
  for (Words& line : expired_lines(facts.standings, language)) lines.push_back(std::move(line));
  if (lines.empty()) blocks.push_back(Paragraph{say(language, no_risks)});
  add_numbered(blocks, lines, {}, language);
  if (const Words basis = risks_basis(facts.standings, language); !basis.empty()) {
    blocks.push_back(Paragraph{basis});
  }
  add_changes(blocks, facts.standings, language);
}

void add_gaps_told(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Words gaps = gaps_finding(facts);
  blocks.push_back(Heading{2, say(facts.language, body_gaps_heading)});
  blocks.push_back(Paragraph{gaps.empty() ? say(facts.language, no_gaps) : gaps});
}

/// What one unit is to do.
struct UnitSteps {
  Words unit;
  std::vector<Words> steps;
  std::vector<Words> wanting;
};

std::vector<UnitSteps> steps_by_unit(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<UnitSteps> units;
  for (const Shortfall& item : shortfalls_of(facts)) {
    auto found = std::ranges::find(units, item.unit, &UnitSteps::unit);
    if (found == units.end()) found = units.insert(units.end(), {item.unit, {}, {}});
    if (!item.has_measures()) {
      found->wanting.push_back(item.name);
      continue;
    }
    const Words measures = without_any_stop(item.note->measures);
    const Words deadline = deadline_words(item.note->deadline, language);
    found->steps.push_back(deadline.empty()
                               ? say(language, measures_for, item.name, measures)
                               : say(language, measures_for_by, item.name, measures, deadline));
  }
  return units;
}

}  // namespace

std::vector<Shortfall> shortfalls_of(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Shortfall> all;
  for (const Scope scope : {Scope::table, Scope::text}) {
    for (const Standing* standing : laggards(facts.standings, scope)) {
      all.push_back({laggard_name(*standing, language),
                     plain_unit(standing->plan(), standing->indicator(), language),
                     facts.note_on(*standing)});
    }
  }
  for (const TaskResult* task : open_tasks(facts.ledger)) {
    all.push_back(
        {task_name(*task, language), joined(task->task->lead_units), facts.note_on(*task)});
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
      text.add(say(language, measures_wanted, first_of(unit.wanting, language),
                   say(language, titles::to_be_filled_in)));
    }
    const Words name = unit.unit.empty() ? say(language, unit_unknown) : unit.unit;
    lines.push_back(say(language, unit_and_steps, name, text.text()));
  }
  const std::vector<Words> owing = owing_units(facts);
  if (!owing.empty()) {
    const Words units = first_of(owing, language);
    lines.push_back(facts.annexes.gaps.empty()
                        ? say(language, report_data_plain, units)
                        : say(language, report_data, units, facts.annexes.gaps));
  }
  std::vector<Block> blocks;
  if (lines.empty()) blocks.push_back(Paragraph{say(language, keep_watching)});
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
  return blocks;
}

}  // namespace planmeter
