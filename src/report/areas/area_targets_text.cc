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
std::vector<IndicatorResult> asked_now(const Evaluated& evaluated) {
  std::vector<IndicatorResult> results = results_of_areas(evaluated.results, evaluated.question);
  std::erase_if(results, [](const IndicatorResult& result) {
    return result.verdict.status == Status::no_target;
  });
  return results;
}

Words names_with(const std::vector<IndicatorResult>& results, Status status, Language language) {
  std::vector<Words> names;
  for (const IndicatorResult& result : results) {
    if (result.verdict.status != status) continue;
    names.push_back(say(language, bracketed, Words(result.indicator->name.of(language)),
                        Words(result.areas.front())));
  }
  return listed(names, language);
}

}  // namespace

std::string area_targets_finding(const Evaluated& evaluated, Language language) {
  const std::vector<IndicatorResult> results = asked_now(evaluated);
  if (results.empty()) return {};
  Sentence counts(language, Mark::comma);
  Sentences named(language);
  for (const Status status : all_statuses) {
    const auto count = std::ranges::count_if(results, [status](const IndicatorResult& result) {
      return result.verdict.status == status;
    });
    if (count == 0) continue;
    counts.clause(say(language, counted_items, label(status, language), static_cast<int>(count)));
    if (status == Status::missed || status == Status::behind || status == Status::no_data) {
      named.add(say(language, area_targets_named, capitalised(label(status, language), language),
                    names_with(results, status, language)));
    }
  }
  Sentences text(language);
  text.add(say(language, area_targets_counted, static_cast<int>(results.size()), counts.text()));
  return text.add(named.text()).text();
}

Table area_targets_table(const Evaluated& evaluated, Language language) {
  Table table = page_table({{"", say(language, titles::indicator), Align::left},
                            {"", say(language, titles::area), Align::left},
                            {"", say(language, titles::target_year), Align::right},
                            {"", say(language, titles::target), Align::left},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, titles::status), Align::left}});
  for (const IndicatorResult& result : asked_now(evaluated)) {
    if (result.deciding == nullptr) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    table.rows.push_back({text_cell(numbered_name(*result.indicator, language)),
                          text_cell(result.areas.front()), integer_cell(result.deciding->year),
                          text_cell(target_text(*result.deciding, evaluated.plan, language)),
                          actual_cell(evaluated, result, figures, language),
                          status_cell(result.verdict, language)});
  }
  return table;
}

}  // namespace planmeter
