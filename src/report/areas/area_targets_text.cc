// SPDX-License-Identifier: MIT
// An area's result is an indicator's result by the area's own targets and figures.
#include "report/areas/area_targets_text.h"

#include <algorithm>

#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/tables/indicator_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> area_targets_counted{"分解到地区的目标{}项中，{}。",
                                              "Targets of areas ({}): {}."};
const Phrase<Words, Words> area_targets_named{"{}的是：{}。", "{}: {}."};

/// Those that something is asked of now.
std::vector<const Standing*> asked_now(const Standings& standings) {
  std::vector<const Standing*> areas = standings.areas();
  std::erase_if(areas, [](const Standing* standing) {
    return standing->verdict().status == Status::no_target;
  });
  return areas;
}

Words names_with(const std::vector<const Standing*>& areas, Status status, Language language) {
  std::vector<Words> names;
  for (const Standing* standing : areas) {
    if (standing->verdict().status != status) continue;
    names.push_back(say(language, bracketed, Words(standing->indicator().name.of(language)),
                        Words(standing->result().areas.front())));
  }
  return listed(names, language);
}

}  // namespace

std::string area_targets_finding(const Standings& standings, Language language) {
  const std::vector<const Standing*> areas = asked_now(standings);
  if (areas.empty()) return {};
  Sentence counts(language, Mark::comma);
  Sentences named(language);
  for (const Status status : all_statuses) {
    const auto count = std::ranges::count_if(
        areas, [status](const Standing* standing) { return standing->verdict().status == status; });
    if (count == 0) continue;
    counts.clause(say(language, counted_items, label(status, language), static_cast<int>(count)));
    if (status == Status::missed || status == Status::behind || status == Status::no_data) {
      named.add(say(language, area_targets_named, capitalised(label(status, language), language),
                    names_with(areas, status, language)));
    }
  }
  Sentences text(language);
  text.add(say(language, area_targets_counted, static_cast<int>(areas.size()), counts.text()));
  return text.add(named.text()).text();
}

Table area_targets_table(const Standings& standings, Language language) {
  Table table = page_table({{"", say(language, titles::indicator), Align::left},
                            {"", say(language, titles::area), Align::left},
                            {"", say(language, titles::target_year), Align::right},
                            {"", say(language, titles::target), Align::left},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, titles::status), Align::left}});
  for (const Standing* standing : asked_now(standings)) {
    const IndicatorResult& result = standing->result();
    if (result.deciding == nullptr) continue;
    table.rows.push_back({text_cell(numbered_name(*result.indicator, language)),
                          text_cell(result.areas.front()), integer_cell(result.deciding->year),
                          text_cell(target_text(*result.deciding, standings.plan(), language)),
                          actual_cell(*standing, language), status_cell(result.verdict, language)});
  }
  return table;
}

}  // namespace planmeter
