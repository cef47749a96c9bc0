// SPDX-License-Identifier: MIT
// Blocks about growth.
#include "report/growth/growth_document.h"

#include <algorithm>

#include "core/counters.h"
#include "report/amendments/amendment_tables.h"
#include "report/amendments/amendment_text.h"
#include "report/amendments/changes.h"
#include "report/growth/growth_tables.h"
#include "report/growth/growth_text.h"
#include "report/methods/method_remark.h"
#include "report/page/notice.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> multiples_note{
    "下表为基期的倍数；应达值按等速推算。",
    "Multiples of the base; what is required grows at a constant rate between targets."};
const Phrase<> levels_note{"下表应达值按目标值之间的直线推算。",
                           "What is required lies on a straight line between targets."};
const Phrase<> whole_levels_note{
    "下表应达值按目标值之间的直线推算，取整数（应达的舍去小数，应控制的进位）。",
    "What is required lies on a straight line between targets, in whole numbers: those below it, "
    "for a ceiling above it."};

const Phrase<std::ptrdiff_t> without_base{
    "另有{}项指标基数未知，不能计算增速。",
    "Further indicators without a base, so without a growth rate: {}."};

const Phrase<std::ptrdiff_t> with_late_base{"另有{}项指标的基期不早于最终目标年，没有增速。",
                                            "Further indicators with a base no earlier than the "
                                            "final target, so without a growth rate: {}."};

/// What was amended of the indicators shown.
void add_amendments(Document& document, const Standings& standings) {
  if (standings.plan().printed == nullptr) return;
  const Language language = document.language;
  add_data(document, [&] { return amendments_data(standings, language); });
  add_changes(document.blocks, standings, language);
  for (const Standing& standing : standings.rows()) {
    const std::string text = amendment_remark(standing, language);
    if (text.empty()) continue;
    document.blocks.push_back(
        Paragraph{say(language, told_of, numbered_name(standing.indicator(), language), text)});
  }
}

bool asks_for_whole_ones(const GrowthResult& growth) {
  const auto whole = [](const GrowthYear& row) {
    return !row.required || row.required->floor() == *row.required;
  };
  return is_counted(*growth.indicator) && std::ranges::all_of(growth.years, whole);
}

const Phrase<>& note_on_path(const GrowthResult& growth) {
  if (growth.of_growth) return multiples_note;
  return asks_for_whole_ones(growth) ? whole_levels_note : levels_note;
}

}  // namespace

void add_growth(Document& document, const Plan& plan, const GrowthResult& growth) {
  const Language language = document.language;
  document.blocks.push_back(Heading{
      3, say(language, titles::of_year, numbered_name(*growth.indicator, language), growth.year)});
  Fields fields = growth_fields(plan, growth, language);
  fields.items.insert(fields.items.begin(),
                      {say(language, titles::verdict), status_cell(growth.verdict, language)});
  document.blocks.push_back(std::move(fields));
  if (growth.years.empty()) return;
  document.blocks.push_back(Paragraph{say(language, note_on_path(growth))});
  document.blocks.push_back(growth_years_table(growth, language));
}

Document growth_document(const Standings& standings, const std::vector<GrowthResult>& results,
                         const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(standings.plan(), standings.year(), request);
  add_data(document, [&] { return growth_data(results, language); });
  add_data(document, [&] { return growth_years_data(results, language); });
  add_made_up_notice(document.blocks, standings.made_up(), language);
  if (shows_method(standings)) {
    document.blocks.push_back(
        Paragraph{method_note(standings.plan().methods, standings.question().method, language)});
  }
  const bool several = results.size() > 1;
  if (several) {
    document.blocks.push_back(growth_overview(results, language));
    const auto add_count = [&](const Phrase<std::ptrdiff_t>& phrase, bool printed) {
      const std::ptrdiff_t count = std::ranges::count_if(results, [&](const GrowthResult& growth) {
        return growth.since == 0 && growth.indicator->baseline.has_value() == printed;
      });
      if (count > 0) document.blocks.push_back(Paragraph{say(language, phrase, count)});
    };
    add_count(without_base, false);
    add_count(with_late_base, true);
  }
  for (const GrowthResult& growth : results) {
    if (!several || growth.of_growth) add_growth(document, standings.plan(), growth);
  }
  add_amendments(document, standings);
  return document;
}

}  // namespace planmeter
