// SPDX-License-Identifier: MIT
// Name, verdict, target, and what it rests on.
#include "report/check/check_document.h"

#include "report/amendments/amendment_tables.h"
#include "report/amendments/changes.h"
#include "report/methods/method_remark.h"
#include "report/outlook/outlook_data.h"
#include "report/outlook/outlook_text.h"
#include "report/page/notice.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/remark/explain.h"
#include "report/remark/partial_growth_text.h"
#include "report/remark/remark.h"
#include "report/tables/data_tables.h"
#include "report/tables/interim_tables.h"
#include "report/words/area_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> in_words_label{"说明", "In words"};
const Phrase<> within_year_label{"年内进展", "Within the year"};
const Phrase<> data_label{"数据", "Data"};
const Phrase<> still_needed_label{"今后所需", "Still needed"};
const Phrase<> sum_label{"计算", "The sum"};

/// `363 ÷ 1452 × 100` for a ratio of reported parts; empty where one of them is missing.
std::string computed_from(const AreaData& data, int year) {
  if (!data.indicator->ratio) return {};
  const std::optional<Observation> of = data.numerator.at(year);
  const std::optional<Observation> per = data.denominator.at(year);
  if (!of || !per) return {};
  return fmt::format("{} ÷ {} × {}", of->value.to_text(), per->value.to_text(),
                     data.indicator->ratio->scale.to_text());
}

/// Where the year's figure came from: value, status, source, as far as the file says.
std::string provenance(const Standing& standing, Language language) {
  const std::optional<Observation>& figure = standing.figures().observed;
  if (!figure) return computed_from(standing.data(), standing.year());
  const Observation& observed = *figure;
  Sentence text(language);
  text.clause(observation_text(observed, language)).clause(status_label(observed, language));
  return text.clause(observed.source).clause(observed.note).text();
}

Fields answer(const Standing& standing, bool with_sum, Language language) {
  const IndicatorResult& result = standing.result();
  Fields fields;
  fields.items.emplace_back(say(language, titles::verdict), status_cell(result.verdict, language));
  fields.items.emplace_back(say(language, in_words_label), text_cell(remark(standing, language)));
  for (const std::string& line : growth_still_needed(standing, language)) {
    fields.items.emplace_back(say(language, still_needed_label),
                              text_cell(capitalised(line, language)));
  }
  if (const std::string data = provenance(standing, language); !data.empty()) {
    fields.items.emplace_back(say(language, data_label), text_cell(data));
  }
  if (const std::optional<InterimReading> reading = interim_of(standing)) {
    fields.items.emplace_back(say(language, within_year_label),
                              text_cell(interim_sentence(*reading, language)));
  }
  const TextList clauses = result.deciding != nullptr && !result.deciding->sources.empty()
                               ? result.deciding->sources
                               : result.indicator->sources;
  if (!clauses.empty())
    fields.items.emplace_back(say(language, titles::clause), text_cell(joined(clauses)));
  if (with_sum) {
    for (const std::string& line : explain(standing, language)) {
      fields.items.emplace_back(say(language, sum_label), text_cell(line));
    }
    // Where things lead to is drawn from the whole's figures.
    if (is_of_one_area_of_several(result)) return fields;
    for (const auto& [name, line] : outlook_lines(standing.outlooks(), standing.plan(), language)) {
      fields.items.emplace_back(name, text_cell(line));
    }
  }
  return fields;
}

void add_answer(Document& document, const Standing& standing, const std::string& name,
                bool with_sum) {
  const Language language = document.language;
  document.blocks.push_back(Heading{3, say(language, titles::of_year, name, standing.year())});
  document.blocks.push_back(answer(standing, with_sum, language));
}

}  // namespace

Document check_document(const Standings& standings, bool with_sum, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(standings.plan(), standings.year(), request);
  add_data(document, [&] { return indicators_data(standings, language); });
  add_data(document, [&] { return targets_data(standings, language); });
  add_data(document, [&] { return outlook_data(standings.outlooks(), language); });
  if (!standings.plan().amendments.empty())
    add_data(document, [&] { return amendments_data(standings, language); });
  add_made_up_notice(document.blocks, standings.made_up(), language);
  add_changes(document.blocks, standings, language);
  // The sum says what x is, with its numbers.
  if (!with_sum && shows_method(standings)) {
    document.blocks.push_back(
        Paragraph{method_note(standings.plan().methods, standings.question().method, language)});
  }
  for (const Standing* standing : standings.rows_and_areas()) {
    const IndicatorResult& result = standing->result();
    if (is_of_one_area_of_several(result) && result.deciding == nullptr && !result.last_due)
      continue;
    add_answer(document, *standing, name_in_area(result, language), with_sum);
  }
  return document;
}

}  // namespace planmeter
