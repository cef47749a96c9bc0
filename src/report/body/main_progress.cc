// SPDX-License-Identifier: MIT
// Names in one line a status, sentences for what is missed or open.
#include <algorithm>

#include "report/body/laggards.h"
#include "report/body/open_items.h"
#include "report/body/progress.h"
#include "report/words/area_words.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> reached_heading{"（一）达到要求的指标", "Met"};
const Phrase<> missed_main_heading{"（二）未达到或滞后的指标", "Missed or behind"};
const Phrase<> open_main_heading{"（三）尚不能评价的指标", "Not yet assessed"};
const Phrase<> none_reached{"本年没有已判定为达到要求的主要指标。",
                            "No main indicator is known to have met what was asked of it."};
const Phrase<> none_missed{"已作出结论的指标中没有未达标、滞后的。",
                           "Of those decided none is missed or behind."};
const Phrase<int> none_missed_but_open{
    "已作出结论的指标中没有未达标、滞后的；另有{}项尚不能评价，不得据此认为已经完成。",
    "Of those decided none is missed or behind; {} are not yet assessed and must not be taken for "
    "met."};
const Phrase<Words, std::size_t> met_names{"{}等{}项指标达到年度目标。",
                                           "{0} ({1} in all) met the target of the year."};
const Phrase<Words, std::size_t> early_main_names{
    "{}等{}项指标提前实现末期目标。", "{0} ({1} in all) already meet the final target."};
const Phrase<Words, std::size_t> on_track_names{"{}等{}项指标符合规划进度。",
                                                "{0} ({1} in all) are on the plan's path."};
const Phrase<Words> met_one{"{}达到年度目标。", "{} met the target of the year."};
const Phrase<Words> early_one{"{}提前实现末期目标。", "{} already meets the final target."};
const Phrase<Words> on_track_one{"{}符合规划进度。", "{} is on the plan's path."};

struct GoodStatusRow {
  Status status;
  const Phrase<Words, std::size_t>& several;
  const Phrase<Words>& one;
};

void add_reached(std::vector<Block>& blocks, const BodyFacts& facts) {
  const Language language = facts.language;
  Sentences text(language);
  Sentences done(language);
  for (const GoodStatusRow& row : {GoodStatusRow{Status::met, met_names, met_one},
                                   GoodStatusRow{Status::met_early, early_main_names, early_one},
                                   GoodStatusRow{Status::on_track, on_track_names, on_track_one}}) {
    std::vector<Words> names;
    for (const Standing& standing : facts.standings.rows()) {
      const bool is_told =
          standing.indicator().scope() == Scope::table && standing.verdict().status == row.status;
      if (!is_told) continue;
      names.emplace_back(standing.indicator().name.of(language));
      done.add(results_told(facts.note_on(standing), names.back(), language));
    }
    if (names.empty()) continue;
    text.add(names.size() == 1 ? say(language, row.one, names.front())
                               : say(language, row.several, listed(names, language), names.size()));
  }
  if (text.text().empty()) text.add(say(language, none_reached));
  text.add(done.text());
  blocks.push_back(headed(say(language, reached_heading), text.text(), language));
}

void add_missed(std::vector<Block>& blocks, const BodyFacts& facts, int open) {
  const Language language = facts.language;
  std::vector<Words> lines;
  for (const Standing* standing : laggards(facts.standings, Scope::table)) {
    lines.push_back(laggard_line(facts, *standing));
  }
  Words none;
  if (lines.empty()) {
    none = open == 0 ? say(language, none_missed) : say(language, none_missed_but_open, open);
  }
  blocks.push_back(headed(say(language, missed_main_heading), none, language));
  add_numbered(blocks, lines, facts.annexes.shortfalls, language);
}

}  // namespace

std::vector<Block> main_progress(const BodyFacts& facts) {
  std::vector<Block> blocks;
  const std::vector<Words> open = open_lines(facts, Scope::table);
  add_reached(blocks, facts);
  add_missed(blocks, facts, count_open(facts.standings, Scope::table));
  if (open.empty()) return blocks;
  Sentences text(facts.language);
  for (const Words& line : open) text.add(line);
  text.add(open_causes(facts, Scope::table));
  blocks.push_back(headed(say(facts.language, open_main_heading), text.text(), facts.language));
  return blocks;
}

}  // namespace planmeter
