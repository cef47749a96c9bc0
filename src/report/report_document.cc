// SPDX-License-Identifier: MIT
// The report's sections in their order: findings first, then the tables they rest on, then what was
// not known.
#include "report/report_document.h"

#include <algorithm>

#include "report/figure_text.h"
#include "report/remark.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<Words, int> report_title{"{}{}年度目标完成情况监测报告", "{}: progress report for {}"};
const Phrase<> document_label{"规划文号", "Document"};
const Phrase<> year_label{"监测年度", "Year"};
const Phrase<> as_of_label{"截至日期", "As of"};
const Phrase<> data_label{"数据来源", "Data"};
const Phrase<> version_label{"编制工具", "Made with"};
const Phrase<Words, std::size_t> data_source{"{}（{}条）", "{} ({} rows)"};
const Phrase<> no_source{"无", "none"};
const Phrase<std::size_t> made_up{
    "【示例】本报告所用数据中有{}条为虚构的示例数据，仅用于演示，不反映实际情况，不得引用。",
    "ILLUSTRATIVE: {} of the data rows are made up, for demonstration only. Nothing here describes "
    "what was achieved; do not quote it."};
const Phrase<> findings_heading{"一、总体情况", "1. Overall findings"};
const Phrase<> main_heading{"二、主要指标完成情况", "2. Main indicators"};
const Phrase<> details_heading{"三、主要指标分项说明", "3. Notes on each main indicator"};
const Phrase<> other_heading{"四、其他目标完成情况", "4. Other targets"};
const Phrase<> method_heading{"五、口径与方法说明", "5. Definitions and method"};
const Phrase<int, Words> main_finding{"规划{}项主要指标中，{}。", "Main indicators ({}): {}."};
const Phrase<int, Words> other_finding{"规划正文提出的其他目标{}项中，{}。",
                                       "Other targets of the text ({}): {}."};
const Phrase<Words, int> count_of{"{}{}项", "{1} {0}"};
const Phrase<int, int> preliminary_share{
    "作出结论的{}项中，{}项依据初步数，待最终数发布后核定。",
    "Decided: {}, of which {} on preliminary figures, to be confirmed when final ones are out."};
const Phrase<> no_preliminary{"已作出的结论均依据最终数。",
                              "All that is decided rests on final figures."};
const Phrase<int> none_decided{"{}项主要指标均不能作出结论。",
                               "None of the {} main indicators could be decided."};
const Phrase<> rule_missing{
    "缺少数据的指标一律不作推算：无数据不等于零，既不计入达标，也不计入未达标；完成情况不按“可判定"
    "指标”折算比例。",
    "Nothing was filled in where data are missing: no data is not zero, not met and not missed, "
    "and no percentage is taken over the judged ones alone."};
const Phrase<> rule_exact{
    "全部结论以精确小数计算得出；表列数字按四舍五入显示，若舍入后与目标值的大小关系会改变，则增加小"
    "数位。",
    "Every verdict was reached in exact decimals; figures are rounded half away from zero, with "
    "more digits where rounding would change how they stand to their target."};
const Phrase<> rule_path{
    "未到目标年的指标按规划路径判定：相邻目标值之间按直线（增速、倍数按等速）推算当年应达水平；后续"
    "文件确定的年度目标优先。",
    "Where no target is due, the actual is held against the path between targets: a straight line, "
    "or a constant rate for growth; a yearly target of a later document goes first."};
const Phrase<> rule_growth{"年均增长按水平法计算：（末年÷基年）的n次方根减1，n为间隔年数。",
                           "Average growth takes the end points: the nth root of last year over "
                           "base year, less 1, over n yearly steps."};
const Phrase<> rule_attainment{
    "目标完成率＝实际值÷目标值；上限类、区间类和定性目标不计算。",
    "Attainment is actual over target; none is given for ceilings, ranges and states."};
const Phrase<> contradictions_intro{"规划文本自身或与其他文件不一致之处，本报告按下列口径处理：",
                                    "Where the document disagrees with itself or with others:"};

Words findings_of(const std::vector<IndicatorResult>& results, Scope scope, Language language) {
  std::array<int, all_statuses.size()> counts{};
  for (const IndicatorResult& result : results) {
    if (result.indicator->scope() == scope)
      ++counts[static_cast<std::size_t>(result.verdict.status)];
  }
  Words text;
  for (const Status status : all_statuses) {
    const int count = counts[static_cast<std::size_t>(status)];
    if (count == 0) continue;
    if (!text.empty()) text += language == Language::zh ? "，" : ", ";
    text += say(language, count_of, label(status, language), count);
  }
  return text;
}

bool is_decided(Status status) {
  return status == Status::met || status == Status::missed || status == Status::met_early ||
         status == Status::on_track || status == Status::behind;
}

Words preliminary_finding(const std::vector<IndicatorResult>& results, int main,
                          Language language) {
  int decided = 0;
  int preliminary = 0;
  for (const IndicatorResult& result : results) {
    if (result.indicator->scope() != Scope::table || !is_decided(result.verdict.status)) continue;
    ++decided;
    if (result.verdict.reason == Reason::preliminary) ++preliminary;
  }
  if (decided == 0) return say(language, none_decided, main);
  if (preliminary == 0) return say(language, no_preliminary);
  return say(language, preliminary_share, decided, preliminary);
}

Fields title_block(const ReportInput& input, Language language) {
  const Plan& plan = input.evaluated.plan;
  const Question& question = input.evaluated.question;
  Words sources;
  for (const DataSource& source : input.sources) {
    if (!sources.empty()) sources += semicolon(language);
    sources += say(language, data_source, source.name, source.rows);
  }
  if (sources.empty()) sources = say(language, no_source);
  Fields fields;
  if (!plan.document.empty()) {
    fields.items.emplace_back(say(language, document_label), text_cell(plan.document));
  }
  fields.items.emplace_back(say(language, year_label), integer_cell(question.year));
  const Date& day = question.as_of;
  fields.items.emplace_back(say(language, as_of_label),
                            text_cell(fmt::format("{}-{:02}-{:02}", day.year, day.month, day.day)));
  fields.items.emplace_back(say(language, data_label), text_cell(sources));
  fields.items.emplace_back(say(language, version_label),
                            text_cell(fmt::format("planmeter {}", input.version)));
  return fields;
}

int count_scope(const std::vector<IndicatorResult>& results, Scope scope) {
  return static_cast<int>(std::ranges::count_if(results, [scope](const IndicatorResult& result) {
    return result.indicator->scope() == scope;
  }));
}

void add_findings(Document& document, const ReportInput& input, Language language) {
  const std::vector<IndicatorResult>& results = input.evaluated.results;
  const int main = count_scope(results, Scope::table);
  const int other = count_scope(results, Scope::text);
  document.blocks.push_back(Heading{1, say(language, findings_heading)});
  const std::size_t illustrative = input.evaluated.observations->illustrative();
  if (illustrative > 0) document.blocks.push_back(Paragraph{say(language, made_up, illustrative)});
  Words text;
  const Words space = language == Language::zh ? "" : " ";
  if (main > 0) {
    text = say(language, main_finding, main, findings_of(results, Scope::table, language)) + space +
           preliminary_finding(results, main, language);
  }
  if (other > 0) {
    text += (text.empty() ? "" : space) +
            say(language, other_finding, other, findings_of(results, Scope::text, language));
  }
  document.blocks.push_back(Paragraph{text});
}

void add_method(Document& document, const Plan& plan, Language language) {
  document.blocks.push_back(Heading{1, say(language, method_heading)});
  document.blocks.push_back(
      Bullets{{say(language, rule_missing), say(language, rule_exact), say(language, rule_path),
               say(language, rule_growth), say(language, rule_attainment)}});
  if (plan.contradictions.empty()) return;
  document.blocks.push_back(Paragraph{say(language, contradictions_intro)});
  Bullets bullets;
  for (const Contradiction& item : plan.contradictions)
    bullets.items.push_back(contradiction_text(item, language));
  document.blocks.push_back(std::move(bullets));
}

}  // namespace

Document report_document(const ReportInput& input, Language language) {
  const Evaluated& evaluated = input.evaluated;
  const Plan& plan = evaluated.plan;
  Document document;
  document.language = language;
  document.title =
      say(language, report_title, Words(plan.title.of(language)), evaluated.question.year);
  document.plan = plan.id;
  document.year = evaluated.question.year;
  document.version = input.version;
  document.blocks.push_back(title_block(input, language));
  document.blocks.push_back(summary_data(evaluated.results));
  document.blocks.push_back(indicators_data(evaluated));
  document.blocks.push_back(targets_data(evaluated));
  add_findings(document, input, language);
  if (count_scope(evaluated.results, Scope::table) > 0) {
    document.blocks.push_back(Heading{1, say(language, main_heading)});
    document.blocks.push_back(main_table(evaluated, language));
    document.blocks.push_back(Heading{1, say(language, details_heading)});
    Bullets details;
    for (const IndicatorResult& result : evaluated.results) {
      if (result.indicator->scope() != Scope::table) continue;
      details.items.push_back(named_remark(evaluated, result, language));
    }
    document.blocks.push_back(std::move(details));
  }
  if (count_scope(evaluated.results, Scope::text) > 0) {
    document.blocks.push_back(Heading{1, say(language, other_heading)});
    document.blocks.push_back(other_table(evaluated, language));
  }
  add_method(document, plan, language);
  return document;
}

}  // namespace planmeter
