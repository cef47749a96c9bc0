// SPDX-License-Identifier: MIT
// Name, verdict, target, and what it rests on.
#include "report/check/check_document.h"

#include <algorithm>
#include <iterator>

#include "report/amendments/amendment_tables.h"
#include "report/amendments/changes.h"
#include "report/methods/method_remark.h"
#include "report/outlook/outlook_data.h"
#include "report/outlook/outlook_text.h"
#include "report/page/evaluated.h"
#include "report/page/notice.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/remark/explain.h"
#include "report/remark/remark.h"
#include "report/tables/data_tables.h"
#include "report/words/area_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> in_words_label{"说明", "In words"};
const Phrase<> data_label{"数据", "Data"};
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
std::string provenance(const AreaData& data, const IndicatorFigures& figures, int year,
                       Language language) {
  if (!figures.observed) return computed_from(data, year);
  const Observation& observed = *figures.observed;
  Sentence text(language);
  text.clause(observation_text(observed, language)).clause(status_label(observed, language));
  return text.clause(observed.source).clause(observed.note).text();
}

Fields answer(const Evaluated& evaluated, const IndicatorResult& result,
              const std::vector<Outlook>& outlooks, bool with_sum, Language language) {
  const IndicatorFigures figures =
      describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
  Fields fields;
  fields.items.emplace_back(say(language, titles::verdict), status_cell(result.verdict, language));
  fields.items.emplace_back(say(language, in_words_label),
                            text_cell(remark(evaluated, result, language)));
  const std::string_view area =
      result.deciding == nullptr ? std::string_view{} : result.deciding->area;
  const AreaData known = gather(evaluated.plan, *evaluated.observations, *result.indicator, area);
  if (const std::string data = provenance(known, figures, evaluated.question.year, language);
      !data.empty()) {
    fields.items.emplace_back(say(language, data_label), text_cell(data));
  }
  const TextList clauses = result.deciding != nullptr && !result.deciding->sources.empty()
                               ? result.deciding->sources
                               : result.indicator->sources;
  if (!clauses.empty())
    fields.items.emplace_back(say(language, titles::clause), text_cell(joined(clauses)));
  if (with_sum) {
    for (const std::string& line : explain(evaluated, result, language)) {
      fields.items.emplace_back(say(language, sum_label), text_cell(line));
    }
    std::vector<Outlook> own;
    std::ranges::copy_if(outlooks, std::back_inserter(own), [&result](const Outlook& outlook) {
      return outlook.indicator == result.indicator;
    });
    for (const auto& [name, line] : outlook_lines(own, evaluated.plan, language)) {
      fields.items.emplace_back(name, text_cell(line));
    }
  }
  return fields;
}

void add_answer(Document& document, const Evaluated& evaluated, const IndicatorResult& result,
                const std::string& name, const std::vector<Outlook>& outlooks, bool with_sum) {
  const Language language = document.language;
  document.blocks.push_back(
      Heading{3, say(language, titles::of_year, name, evaluated.question.year)});
  document.blocks.push_back(answer(evaluated, result, outlooks, with_sum, language));
}

}  // namespace

Document check_document(const Evaluated& evaluated, bool with_sum, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(evaluated.plan, evaluated.question.year, request);
  add_data(document, [&] { return indicators_data(evaluated, language); });
  add_data(document, [&] { return targets_data(evaluated, language); });
  const std::vector<Outlook> outlooks = outlooks_of(evaluated);
  add_data(document, [&] { return outlook_data(outlooks, language); });
  if (!evaluated.plan.amendments.empty())
    add_data(document, [&] { return amendments_data(evaluated, language); });
  add_made_up_notice(document.blocks, evaluated.observations->illustrative(), language);
  add_changes(document.blocks, evaluated, language);
  // The sum says what x is, with its numbers.
  if (!with_sum && shows_method(evaluated)) {
    document.blocks.push_back(
        Paragraph{method_note(evaluated.plan.methods, evaluated.question.method, language)});
  }
  for (const IndicatorResult& result : rows_and_areas(evaluated.results, evaluated.question)) {
    const bool of_area = is_of_one_area_of_several(result);
    if (of_area && result.deciding == nullptr && !result.last_due) continue;
    // Where things lead to is drawn from the whole's figures.
    add_answer(document, evaluated, result, name_in_area(result, language),
               of_area ? std::vector<Outlook>() : outlooks, with_sum);
  }
  return document;
}

}  // namespace planmeter
