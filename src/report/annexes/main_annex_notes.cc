// SPDX-License-Identifier: MIT
// What a reader must know of the table's figures, in the order in which it is asked.
#include <algorithm>

#include "report/amendments/revision_text.h"
#include "report/annexes/annex_cells.h"
#include "report/annexes/figure_marks.h"
#include "report/annexes/main_annex.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::size_t, Words> numbered_note{"{}.{}", "{}. {}"};
const Phrase<> notes_lead{"注：", "Notes: "};
const Phrase<Words, int> rates_note{
    "序号{}为增速指标：基数、上年和比上年为当年增速，实际为{}年以来年均增速。",
    "No. {} is a rate: base, last year and change are of single years, the actual is the average "
    "since {}."};
const Phrase<int> multiple_attained_note{"其完成率为{}年实际倍数与目标倍数之比。",
                                         "Its attainment is the multiple of {} in that asked for."};
const Phrase<int> path_note{"“应达”为按规划目标推算的{}年应达值。",
                            "'Path' is where the path between the plan's targets stands in {}."};
const Phrase<> later_target_note{"没有本年目标的指标，完成率按其后的目标计算。",
                                 "Where the year has no target, attainment is of the next one."};
const Phrase<int> ledger_units_note{"规划正文未写明责任单位，责任单位为{}年台账的牵头单位。",
                                    "The plan names no units; those shown lead the tasks of the "
                                    "ledger of {}."};
const Phrase<Words> sources_note{"数据来源：{}。", "Sources: {}."};
const Phrase<> sources_by_units{"数据由各责任单位报送或发布单位公布。",
                                "Figures are those reported or published by the units."};
const Phrase<Words> preliminary_mark{"{}为初步数，待最终数核定。",
                                     "{} preliminary, to be confirmed."};
const Phrase<Words> definition_mark{"{}为其他口径的数据，不作评价依据。",
                                    "{} of another definition, which decides nothing."};
const Phrase<Words> break_mark{"{}自本年起口径变动，与以前年度不可比。",
                               "{} a new series, not to be compared with earlier years."};
const Phrase<> dash_note{"“—”表示规划未设该年目标。", "'—': the plan sets no target for the year."};
const Phrase<> blank_note{"空白表示没有可比数据或不计算。",
                          "Blank: nothing to compare, or not computed."};
const Phrase<> rounding_note{
    "评价和完成率按未舍入的数值作出；各指标的小数位数与规划一致，报送数位数更多的按报送数列示。",
    "Verdicts and attainment rest on unrounded figures; decimals are the plan's, more where they "
    "were reported."};

/// The numbers of the rows that are rates, the year their averages start from, and what their
/// attainment is.
Words rate_rows(const Standings& standings, Language language) {
  Sentence numbers(language, Mark::pause);
  int since = 0;
  bool attained = false;
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    const Target* target = standing.deciding();
    const bool average = target != nullptr && is_growth(target->quantity);
    if (indicator.scope() != Scope::table || indicator.measure != Measure::growth || !average) {
      continue;
    }
    numbers.clause(indicator.number);
    since = target->since;
    attained |= standing.figures().of_deciding.attainment.has_value();
  }
  if (numbers.empty()) return {};
  Sentences text(language);
  text.add(say(language, rates_note, numbers.text(), since));
  if (attained) text.add(say(language, multiple_attained_note, standings.year()));
  return text.text();
}

bool any_row(const Standings& standings, bool (*holds)(const Standing&)) {
  return std::ranges::any_of(standings.rows(), [holds](const Standing& standing) {
    return standing.indicator().scope() == Scope::table && holds(standing);
  });
}

Words definitions(const Standings& standings, Language language) {
  Sentences text(language);
  text.add(rate_rows(standings, language));
  if (any_row(standings, shows_path)) text.add(say(language, path_note, standings.year()));
  const bool of_later = any_row(standings, [](const Standing& standing) {
    return standing.figures().of_deciding.attainment &&
           standing.verdict().status != Status::no_target &&
           standing.deciding()->year > standing.year();
  });
  if (of_later) text.add(say(language, later_target_note));
  const bool from_ledger = any_row(
      standings, [](const Standing& standing) { return standing.indicator().unit_from_ledger; });
  if (from_ledger) {
    text.add(say(language, ledger_units_note, standings.plan().ledgers.front().year));
  }
  return text.text();
}

const Phrase<Words>& words_of_mark(ObservationStatus kind) {
  switch (kind) {
    case ObservationStatus::other_definition:
      return definition_mark;
    case ObservationStatus::series_break:
      return break_mark;
    case ObservationStatus::final:
    case ObservationStatus::preliminary:
      break;
  }
  return preliminary_mark;
}

/// Where the year's figures are from, as their files say, each source once.
Words sources_of(const Standings& standings, Language language) {
  std::vector<Words> sources;
  for (const Standing& standing : standings.rows()) {
    const std::optional<Observation>& observed = standing.figures().observed;
    if (standing.indicator().scope() != Scope::table || !observed || observed->source.empty()) {
      continue;
    }
    const Words source(observed->source);
    if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
  }
  return sources.empty() ? say(language, sources_by_units)
                         : say(language, sources_note, listed(sources, language));
}

Words state_of_data(const Standings& standings, Language language) {
  Sentences text(language);
  text.add(sources_of(standings, language));
  const FigureMarks marks(standings);
  for (std::size_t i = 0; i < marks.kinds().size(); ++i) {
    text.add(say(language, words_of_mark(marks.kinds()[i]), FigureMarks::sign(i)));
  }
  return text.text();
}

Words revisions(const Standings& standings, Language language) {
  Sentences text(language);
  for (const Words& line : revision_lines(standings, Scope::table, language)) text.add(line);
  return text.text();
}

}  // namespace

std::vector<std::string> main_table_notes(const Standings& standings, Language language) {
  Sentences signs(language);
  signs.add(say(language, dash_note)).add(say(language, blank_note));
  std::vector<Words> notes;
  for (const Words& note :
       {definitions(standings, language), state_of_data(standings, language),
        revisions(standings, language), signs.text(), say(language, rounding_note)}) {
    if (note.empty()) continue;
    const Words lead = notes.empty() ? say(language, notes_lead) : Words();
    notes.push_back(lead + say(language, numbered_note, notes.size() + 1, note));
  }
  return notes;
}

}  // namespace planmeter
