// SPDX-License-Identifier: MIT
// The report's sections in their order: findings first, then the tables they rest on, then what was
// not known.
#include "report/report_document.h"

#include <array>

#include "report/figure_text.h"
#include "report/findings.h"
#include "report/growth_annex.h"
#include "report/growth_document.h"
#include "report/growth_tables.h"
#include "report/remark.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/tiers_document.h"
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
const Phrase<> tiers_heading{"县域科技创新能力分类", "County tiers"};
const Phrase<> earlier_heading{"以往年度到期目标", "Targets of earlier years"};
const Phrase<int> earlier_absent{"另有{}项以往年度到期目标无数据。",
                                 "Without data: {} targets of earlier years."};
const Phrase<> findings_heading{"总体情况", "Overall findings"};
const Phrase<> main_heading{"主要指标完成情况", "Main indicators"};
const Phrase<> details_heading{"主要指标分项说明", "Notes on each main indicator"};
const Phrase<> other_heading{"其他目标完成情况", "Other targets"};
const Phrase<> only_heading{"目标完成情况", "Targets"};
const Phrase<> growth_heading{"增长目标测算", "Growth targets"};
const Phrase<> annex_heading{"规划自身的增长测算", "The plan's own growth arithmetic"};
const Phrase<> claims_intro{"规划所述已有增长的核对：",
                            "Growth the document states, computed anew:"};
const Phrase<> method_heading{"口径与方法说明", "Definitions and method"};
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
    "目标完成率＝实际值÷目标值，增长类目标为实际倍数÷目标倍数；上限类、区间类和定性目标不计算。",
    "Attainment is actual over target, for growth the multiple over the one demanded; none is "
    "given "
    "for ceilings, ranges and states."};
const Phrase<> contradictions_intro{"规划文本自身或与其他文件不一致之处，本报告按下列口径处理：",
                                    "Where the document disagrees with itself or with others:"};

/// Headings numbered as they come: 一、 in Chinese, 1. in English.
class Sections {
 public:
  Sections(Document& document, Language language) : document_(document), language_(language) {}

  void begin(const Phrase<>& heading) {
    constexpr std::array<std::string_view, 10> numerals = {"一", "二", "三", "四", "五",
                                                           "六", "七", "八", "九", "十"};
    const Words number = language_ == Language::zh ? Words(numerals[count_]) + "、"
                                                   : std::to_string(count_ + 1) + ". ";
    ++count_;
    document_.blocks.push_back(Heading{1, number + say(language_, heading)});
  }

 private:
  Document& document_;
  Language language_;
  std::size_t count_ = 0;
};

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

/// A number of its own in front of each, so no other mark.
Bullets main_notes(const Evaluated& evaluated, Language language) {
  Bullets notes;
  notes.marker.clear();
  for (const IndicatorResult& result : evaluated.results) {
    if (result.indicator->scope() != Scope::table) continue;
    notes.items.push_back(named_remark(evaluated, result, language));
  }
  return notes;
}

/// What was due before the year asked about and has not gone away; those without data are only
/// counted.
void add_earlier(Document& document, const Evaluated& evaluated, Sections& sections,
                 Language language) {
  const Table table = earlier_table(evaluated, language);
  const int absent = earlier_without_data(evaluated);
  if (table.rows.empty() && absent == 0) return;
  sections.begin(earlier_heading);
  if (!table.rows.empty()) document.blocks.push_back(table);
  if (absent > 0) document.blocks.push_back(Paragraph{say(language, earlier_absent, absent)});
}

void add_method(Document& document, const Plan& plan, Language language) {
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

/// The indicators whose targets are rates or multiples, in full.
void add_growth_section(Document& document, const Plan& plan,
                        const std::vector<GrowthResult>& growths, Sections& sections) {
  bool begun = false;
  for (const GrowthResult& growth : growths) {
    if (!growth.of_growth) continue;
    if (!begun) sections.begin(growth_heading);
    begun = true;
    add_growth(document, plan, growth);
  }
}

/// What the targets come to by themselves, and what the document states about the past.
void add_annex(Document& document, const Plan& plan, Sections& sections, Language language) {
  const std::vector<ClaimResult> claims = evaluate_claims(plan);
  const std::vector<Words> arithmetic = growth_arithmetic_lines(plan, language);
  if (!claims.empty() || !arithmetic.empty()) sections.begin(annex_heading);
  if (!arithmetic.empty()) document.blocks.push_back(Bullets{arithmetic});
  document.blocks.push_back(claims_data(claims));
  if (claims.empty()) return;
  document.blocks.push_back(Paragraph{say(language, claims_intro)});
  document.blocks.push_back(Bullets{claim_lines(plan, claims, language)});
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
  const std::vector<GrowthResult> growths = growth_results(evaluated);
  document.blocks.push_back(growth_data(growths));
  document.blocks.push_back(growth_years_data(growths));
  Sections sections(document, language);
  sections.begin(findings_heading);
  for (Block& block : overall_findings(evaluated, language))
    document.blocks.push_back(std::move(block));
  const bool has_main = count_scope(evaluated.results, Scope::table) > 0;
  if (has_main) {
    sections.begin(main_heading);
    document.blocks.push_back(main_table(evaluated, language));
    sections.begin(details_heading);
    document.blocks.push_back(main_notes(evaluated, language));
  }
  add_growth_section(document, plan, growths, sections);
  if (count_scope(evaluated.results, Scope::text) > 0) {
    sections.begin(has_main ? other_heading : only_heading);
    document.blocks.push_back(other_table(evaluated, language));
  }
  if (!plan.tiers.classes.empty()) {
    sections.begin(tiers_heading);
    add_tiers(document, plan,
              evaluate_tier_standing(plan, *evaluated.observations, evaluated.question.year));
  }
  add_earlier(document, evaluated, sections, language);
  sections.begin(method_heading);
  add_method(document, plan, language);
  add_annex(document, plan, sections, language);
  return document;
}

}  // namespace planmeter
