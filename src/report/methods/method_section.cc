// SPDX-License-Identifier: MIT
// Rules first, then the formulas by their names.
#include "report/methods/method_section.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/methods/method_text.h"
#include "report/words/contradiction_text.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/ledger_years.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> rule_missing{
    "缺少数据的指标一律不作推算：无数据不等于零，既不计入达标，也不计入未达标；完成情况不按“可判定"
    "指标”折算比例。",
    "Nothing was filled in where data are missing: no data is not zero, not met and not missed, "
    "and no percentage is taken over the judged ones alone."};
const Phrase<> rule_exact{
    "全部结论以精确小数计算得出；表列数字按四舍五入显示，若舍入后与目标值的大小关系会改变，则增加小"
    "数位；今后所需的数按达到目标的方向进位。",
    "Every verdict was reached in exact decimals; figures are rounded half away from zero, with "
    "more digits where rounding would change how they stand to their target; what is needed from "
    "here is rounded so that it suffices."};
const Phrase<> rule_path{
    "未到目标年的指标按规划进度判定：相邻目标值之间按直线（增速、倍数按等速）推算当年应达水平，以家"
    "、"
    "个、项等计数的取整数（应达的舍去小数，应控制的进位）；后续文件确定的年度目标优先。",
    "Where no target is due, the actual is held against the path between targets: a straight line, "
    "or a constant rate for growth; of what is counted one by one the whole number below it, for a "
    "ceiling above it; a yearly target of a later document goes first."};
const Phrase<Words> rule_method{
    "{}；已达到最终目标的为提前实现；后续文件确定的年度目标优先。",
    "{}. Whoever has reached the final target is early; a yearly target of a later document goes "
    "first."};
const Phrase<Words> rule_bands{"分档：{}。", "Bands: {}."};
const Phrase<Words> rule_trend_bands{"未设目标指标的分档：{}。", "Bands without a target: {}."};
const Phrase<Words, int> ledger_left_out{
    "重点工作任务台账为{}年度安排，本报告评价{}年度，不含台账。",
    "The task ledger is for {}; this report is for {} and leaves it out."};
const Phrase<> tier_rule{
    "县域分类以评价年度为准，依据上年数据；中间类别的目标按该类及以上计，字面口径另列；类别不明的县"
    "（市、区）使个数成为区间，区间不能判定的不作结论。",
    "The year of county classes is that of the evaluation, made on data of the year before; a "
    "target on a middle class counts that class or better, the literal reading beside it; unknown "
    "counties make counts intervals, and what an interval leaves open is not decided."};
const Phrase<> formulas_intro{"本报告所用计算公式：", "Formulas:"};
const Phrase<> attainment_formula{
    "实际值÷表列目标值，目标未到期的亦同；年均增长为实际倍数÷按目标增速到评价年应达的倍数，倍数目标"
    "为"
    "实际倍数÷目标倍数；上限、区间和定性目标不计算",
    "actual / the target shown, due or not; of average growth, multiple / the multiple its rate "
    "makes by the year; of multiples, multiple / multiple demanded; none for ceilings, ranges, "
    "states"};
const Phrase<> way_formula{"（实际值－基期值）÷（最终目标值－基期值）",
                           "(actual - base) / (final target - base)"};
const Phrase<> way_of_growth{
    "；年均增长和倍数为（实际倍数－1）÷（目标倍数－1）",
    "; of average growth and multiples (multiple - 1) / (multiple asked - 1)"};
const Phrase<> way_of_rates{
    "；逐年增速连乘的累计增降用对数：累计增长为ln（1＋实际）÷ln（1＋目标），累计降低为ln（1－实际）"
    "÷ln"
    "（1－目标）",
    "; where yearly rates multiply, logarithms: ln(1 + actual) / ln(1 + target) of cumulative "
    "growth, "
    "ln(1 - actual) / ln(1 - target) of a fall"};
const Phrase<> path_formula{
    "相邻两个目标值a（s年）、b（t年）之间，y年应达a＋（b－a）×（y－s）÷（t－s）；增速、倍数按等速",
    "between targets a (in s) and b (in t), a + (b - a) x (y - s) / (t - s) in y; at a constant "
    "rate for growth"};
const Phrase<> elapsed_formula{"（评价年－基年）÷（末年－基年），只作参考，不作判定依据",
                               "(year - base year) / (final year - base year); never a reason"};
const Phrase<> elapsed_counts{"（评价年－基年）÷（末年－基年）",
                              "(year - base year) / (final year - base year)"};
const Phrase<> growth_name{"年均增长（水平法）", "Average growth"};
const Phrase<> growth_formula{"（末年值÷基年值）的n次方根－1，n为间隔年数",
                              "(last / base) to the power of 1/n, less 1, over n yearly steps"};
const Phrase<> pace_formula{"（最终目标值－实际值）÷剩余年数；增长类为所需倍数的剩余年数次方根－1",
                            "(final target - actual) / years left; for growth, the years' root of "
                            "the multiple left, less 1"};
const Phrase<> contradictions_intro{"规划文本自身或与其他文件不一致之处，本报告按下列口径处理：",
                                    "Where the document disagrees with itself or with others:"};

const Phrase<Words> issued_by{"规划由{}印发", "the plan was issued by {}"};
const Phrase<Words> adopted_by{"经{}通过", "adopted by {}"};
const Phrase<Words> adopted_on{"{}通过", "adopted on {}"};
const Phrase<Words, Words> adopted_by_on{"经{}（{}）通过", "adopted by {} ({})"};
const Phrase<Words> plan_basis{"依据：{}", "based on: {}"};

Words adoption_words(const Plan& plan, Language language) {
  const Words body(plan.adopted_by);
  if (!plan.adopted) return body.empty() ? Words() : say(language, adopted_by, body);
  const Words day = date_words(*plan.adopted, language);
  return body.empty() ? say(language, adopted_on, day) : say(language, adopted_by_on, body, day);
}

/// Who issued and adopted the plan, and the plans above it; empty where it says nothing of that.
Words origin_words(const Plan& plan, Language language) {
  Sentence words(language);
  if (!plan.issuer.empty()) words.clause(say(language, issued_by, Words(plan.issuer)));
  words.clause(adoption_words(plan, language));
  if (!plan.based_on.empty()) words.clause(say(language, plan_basis, joined(plan.based_on)));
  return words.closed();
}

bool any_track(const Plan& plan, bool (*is_such)(const Indicator&, const Target&)) {
  return std::ranges::any_of(plan.indicators, [is_such](const Indicator& indicator) {
    return std::ranges::any_of(indicator.targets, [&](const Target& target) {
      return track_of(target).has_value() && is_such(indicator, target);
    });
  });
}

/// With what the plan's rates, multiples and cumulative rates put in the place of values.
Words way_words(const Plan& plan, Language language) {
  Words text = say(language, way_formula);
  if (any_track(plan, [](const Indicator&, const Target& target) {
        return is_growth(target.quantity);
      })) {
    text += say(language, way_of_growth);
  }
  if (any_track(plan, [](const Indicator& indicator, const Target& target) {
        return is_way_by_factors(indicator, target);
      })) {
    text += say(language, way_of_rates);
  }
  return text;
}

/// The method's sentence and its bands; a trend's too, where the method has such.
void add_published_method(std::vector<std::string>& rules, const Methods& methods, Method method,
                          Language language) {
  rules.push_back(say(language, rule_method, method_rule(method, language)));
  rules.push_back(say(language, rule_bands, bands_text(methods, method, false, language)));
  if (!has_trend_bands(method)) return;
  rules.push_back(say(language, rule_trend_bands, bands_text(methods, method, true, language)));
}

}  // namespace

void add_method(std::vector<Block>& blocks, const Plan& plan, const Question& question,
                Language language) {
  const int year = question.year;
  Bullets rules{{say(language, rule_missing), say(language, rule_exact)}};
  if (question.method == Method::path) {
    rules.items.push_back(say(language, rule_path));
  } else {
    add_published_method(rules.items, plan.methods, question.method, language);
  }
  if (!plan.tiers.classes.empty()) rules.items.push_back(say(language, tier_rule));
  if (!plan.ledgers.empty() && ledger_of(plan, year) == nullptr) {
    rules.items.push_back(say(language, ledger_left_out, ledger_years_text(plan, language), year));
  }
  if (Words origin = origin_words(plan, language); !origin.empty()) {
    rules.items.push_back(std::move(origin));
  }
  blocks.push_back(std::move(rules));
  blocks.push_back(Paragraph{say(language, formulas_intro)});
  Fields formulas;
  const std::pair<const Phrase<>*, const Phrase<>*> rows[] = {
      {&titles::attainment, &attainment_formula},
      {&titles::share_of_way, &way_formula},
      {&titles::path, &path_formula},
      {&titles::elapsed, question.method == Method::time ? &elapsed_counts : &elapsed_formula},
      {&growth_name, &growth_formula},
      {&titles::needed_a_year, &pace_formula}};
  for (const auto& [name, formula] : rows) {
    formulas.items.emplace_back(
        say(language, *name),
        Text{formula == &way_formula ? way_words(plan, language) : say(language, *formula)});
  }
  blocks.push_back(std::move(formulas));
}

void add_contradictions(std::vector<Block>& blocks, const Plan& plan, Language language) {
  if (plan.contradictions.empty()) return;
  blocks.push_back(Paragraph{say(language, contradictions_intro)});
  Bullets bullets;
  for (const Contradiction& item : plan.contradictions) {
    bullets.items.push_back(contradiction_text(item, language));
  }
  blocks.push_back(std::move(bullets));
}

}  // namespace planmeter
