// SPDX-License-Identifier: MIT
// What 调度 asks for: the table and what it is not.
#include "report/year_end/interim_section.h"

#include "report/page/table.h"
#include "report/tables/interim_tables.h"

namespace planmeter {

namespace {

const Phrase<> interim_heading{"年内进展（调度）", "Within the year"};
const Phrase<> interim_note{
    "下表按年内累计数与本期应达数对照，只供调度，不作达标评价，不计入各项统计。",
    "Figures from January to a month, beside what is due by then: readings for those who follow "
    "the year, no verdicts, counted nowhere."};

}  // namespace

void add_interim(Sections& sections, const Standings& standings) {
  const std::vector<InterimReading> readings = interim_readings(standings);
  const Language language = sections.language();
  std::vector<Block>& blocks = sections.document().blocks;
  add_data(sections.document(), [&] { return interim_data(readings, language); });
  if (readings.empty()) return;
  sections.begin(interim_heading);
  blocks.push_back(Paragraph{say(language, interim_note)});
  blocks.push_back(interim_page(readings, language));
}

}  // namespace planmeter
