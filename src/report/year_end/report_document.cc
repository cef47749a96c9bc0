// SPDX-License-Identifier: MIT
// Sections by name as they are asked for, else a whole report of its parts. Programs get the tables
// of all sections, whatever the parts.
#include "report/year_end/report_document.h"

#include <algorithm>

#include "report/body/opening.h"
#include "report/page/notice.h"
#include "report/page/table.h"
#include "report/words/sentence.h"
#include "report/year_end/making.h"
#include "report/year_end/report_sections.h"
#include "report/year_end/whole_report.h"

namespace planmeter {

bool is_whole_report(const ReportInput& input) {
  return input.sections.empty() && input.request.audience != Audience::data;
}

Document report_document(const ReportInput& input) {
  const Language language = input.request.language;
  const Standings& standings = input.standings;
  Document document = document_of(standings.plan(), standings.year(), input.request);
  Sections sections(document, input.sections);
  const std::vector<GrowthResult> growths = standings.growths();
  Report report{input, sections, growths};
  if (input.request.audience != Audience::data && sections.wants(Section::gaps)) {
    report.gaps = data_gaps(standings, input.ledger, language);
  }
  document.title_pieces = report_title(report.facts(), input.is_draft || standings.made_up() > 0);
  document.title = join(document.title_pieces, "");
  // Whatever part is lifted out, that it rests on made-up data goes with it.
  add_made_up_notice(document.blocks, standings.made_up(), language);
  if (is_whole_report(input)) {
    add_parts(report);
    return document;
  }
  for (const Section section : sections_in_order()) {
    if (sections.wants(section)) add_section(report, section);
    // The summary is the first table, as programs expect.
    if (section == Section::findings) add_indicator_data(report);
  }
  document.blocks.push_back(Heading{1, say(language, making_heading)});
  document.blocks.push_back(made_from(input, language));
  return document;
}

}  // namespace planmeter
