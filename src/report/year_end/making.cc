// SPDX-License-Identifier: MIT
// Names of files are here and nowhere else on a report's pages.
#include "report/year_end/making.h"

#include "report/methods/method_text.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> plan_label{"规划", "Plan"};
const Phrase<> document_label{"规划文号", "Document"};
const Phrase<> year_label{"监测年度", "Year"};
const Phrase<> as_of_label{"评价基准日", "Judged as of"};
const Phrase<> method_label{"进度判定方法", "Way judged by"};
const Phrase<> data_source_label{"数据来源", "Data"};
const Phrase<> version_label{"编制工具", "Made with"};
const Phrase<Words, std::size_t, Words> source_of_values{"{}（{}个数据，{}年）",
                                                         "{} ({} values, {})"};
const Phrase<Words, Words> source_of_one{"{}（1个数据，{}年）", "{} (1 value, {})"};
const Phrase<Words, std::size_t> empty_source{"{}（{}个数据）", "{} ({} values)"};
const Phrase<int, int> year_range{"{}—{}", "{}-{}"};
const Phrase<> no_source{"无", "none"};

/// `2020—2022、2025`: runs of years from the first to the last.
Words years_text(const std::vector<int>& years, Language language) {
  Sentence text(language, Mark::pause);
  for (std::size_t first = 0; first < years.size();) {
    std::size_t last = first;
    while (last + 1 < years.size() && years[last + 1] == years[last] + 1) ++last;
    text.clause(first == last ? std::to_string(years[first])
                              : say(language, year_range, years[first], years[last]));
    first = last + 1;
  }
  return text.text();
}

Words source_text(const DataSource& source, Language language) {
  if (source.years.empty()) return say(language, empty_source, source.name, source.values);
  if (source.values == 1) {
    return say(language, source_of_one, source.name, years_text(source.years, language));
  }
  return say(language, source_of_values, source.name, source.values,
             years_text(source.years, language));
}

}  // namespace

Fields made_from(const ReportInput& input, Language language) {
  const Plan& plan = input.standings.plan();
  const Question& question = input.standings.question();
  Sentence sources(language);
  for (const DataSource& source : input.sources) sources.clause(source_text(source, language));
  if (sources.empty()) sources.clause(say(language, no_source));
  Fields fields;
  const auto add = [&](const Phrase<>& label, Cell value) {
    fields.items.emplace_back(say(language, label), std::move(value));
  };
  add(plan_label, text_cell(plan.title.of(language)));
  if (!plan.document.empty()) add(document_label, text_cell(plan.document));
  add(year_label, integer_cell(question.year));
  add(as_of_label, text_cell(date_words(question.as_of, language)));
  if (question.method != Method::path) {
    add(method_label, text_cell(label(question.method, language)));
  }
  add(data_source_label, text_cell(sources.text()));
  add(version_label, text_cell(fmt::format("planmeter {}", input.request.version)));
  return fields;
}

}  // namespace planmeter
