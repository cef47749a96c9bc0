// SPDX-License-Identifier: MIT
// The findings about plans, a row each.
#include "core/finding_rows.h"

namespace planmeter {

constexpr PlanRows plan_rows = {{
    {Code::plan_schema, Severity::error, "schema为“{0}”；应为“{1}”",
     "schema is '{0}'; expected '{1}'"},
    {Code::plan_empty, Severity::error, "文件为空；应为{0}文件",
     "the file is empty; expected a file of {0}"},
    {Code::plan_unknown_key,
     Severity::error,
     "{1}中没有键“{0}”；应为{2}",
     "unknown key '{0}' in {1}; expected {2}",
     {Argument::text, Argument::part, Argument::list}},
    {Code::plan_key_elsewhere,
     Severity::error,
     "{1}中没有键“{0}”；它属于{2}，应写在{2}中",
     "unknown key '{0}' in {1}; expected in {2}, where it belongs",
     {Argument::text, Argument::part}},
    {Code::plan_comma_in_braces, Severity::error,
     "花括号中的逗号把文字断开，“{0}”成了键；文字含逗号的应加引号，如{1}",
     "a comma between braces ends a text, so that '{0}' is a key; expected a text with a comma in "
     "quotes, {1}"},
    {Code::plan_missing_key,
     Severity::error,
     "{1}缺少键“{0}”；应补上",
     "{1} has no key '{0}'; expected one",
     {Argument::text, Argument::part_lacking}},
    {Code::plan_expected_text, Severity::error, "“{0}”的值为{1}；应为文字",
     "'{0}' is {1}; expected text"},
    {Code::plan_expected_list, Severity::error, "“{0}”的值为{1}；应为列表",
     "'{0}' is {1}; expected a list"},
    {Code::plan_expected_map, Severity::error, "“{0}”的值为{1}；应写成{2}",
     "'{0}' is {1}; expected {2}"},
    {Code::plan_expected_name, Severity::error, "“{0}”的值为{1}；应写成{{zh: …, en: …}}",
     "'{0}' is {1}; expected {{zh: …, en: …}}"},
    {Code::plan_bad_number, Severity::error, "“{0}”的值为“{1}”；应为十进制数，有效数字不超过38位",
     "'{0}' is '{1}'; expected a decimal number of at most 38 digits"},
    {Code::plan_number_with_unit, Severity::error,
     "“{0}”的值为“{1}”，数字后带有“{2}”；应去掉“{2}”，只写数字（指标的数按其unit计）",
     "'{0}' is '{1}', a number with '{2}' behind it; expected the number alone; an indicator's "
     "figures count in its 'unit'"},
    {Code::plan_place_in_words, Severity::error,
     "“{0}”的值为“{1}”；位次应只写数字{2}（前{2}位写作at_most: {2}）",
     "'{0}' is '{1}'; expected the number of the place alone, {2} (among the first {2}: at_most: "
     "{2})"},
    {Code::plan_bad_year, Severity::error, "“{0}”的值为“{1}”；应为四位年份",
     "'{0}' is '{1}'; expected a year of four digits"},
    {Code::plan_bad_date, Severity::error, "“{0}”的值为“{1}”；应为日期，如2023-04-21",
     "'{0}' is '{1}'; expected a date such as 2023-04-21"},
    {Code::plan_bad_choice,
     Severity::error,
     "“{0}”的值为“{1}”；应为{2}",
     "'{0}' is '{1}'; expected {2}",
     {Argument::text, Argument::text, Argument::list}},
    {Code::plan_bad_id, Severity::error, "“{0}”的值为“{1}”；应只含小写字母、数字和{2}",
     "'{0}' is '{1}'; expected only lower-case letters, digits and {2}"},
    {Code::plan_duplicate_id, Severity::error, "标识“{0}”重复；应各不相同",
     "'{0}' is named twice; expected each once"},
    {Code::plan_reserved_id, Severity::error, "标识“{0}”另有用处；应改用其他标识",
     "the id '{0}' has a meaning of its own; expected another"},
    {Code::plan_duplicate_number, Severity::error, "序号“{0}”已用于{1}；应各不相同",
     "number '{0}' is also that of {1}; expected each once"},
    {Code::plan_bad_code, Severity::error,
     "“{0}”的值为{1}；应为代码（文字）；指标和序列还可写各列的代码，如{{INDICATOR: …, SEX: "
     "…}}，或二者的列表",
     "'{0}' is {1}; expected a code as text, of an indicator or series also codes of columns such "
     "as {{INDICATOR: …, SEX: …}}, or a list"},
    {Code::plan_code_taken, Severity::error, "代码“{0}”同时是{1}的名称或代码；应只指一个对象",
     "code '{0}' is also a name or code of {1}; expected it to mean one thing"},
    {Code::plan_alias_taken, Severity::error,
     "别名“{0}”同时是{1}的标识、序号、名称、别名或代码；应只指一个对象",
     "alias '{0}' is also an id, number, name, alias or code of {1}; expected it to mean one "
     "thing"},
    {Code::plan_code_column_twice, Severity::error,
     "列“{0}”与“{1}”在数据中是同一列（空格、标点和大小写不计）；应只写一次",
     "columns '{0}' and '{1}' are one in data, where blanks, marks and capitals do not matter; "
     "expected each once"},
    {Code::plan_unknown_reference, Severity::error,
     "“{0}”所指的“{1}”不存在；应为已定义的标识，如“{2}”",
     "'{0}' names '{1}', which is not defined; expected a defined id such as '{2}'"},
    {Code::plan_groups_missing, Severity::error,
     "“group”的值为“{0}”，而规划没有定义分组；应在文件顶层写groups: [{{id: {0}, name: {{zh: "
     "…}}}}]，或不写group",
     "'group' names '{0}' and the plan defines no groups; expected groups: [{{id: {0}, name: {{en: "
     "…}}}}] at the top of the file, or no 'group'"},
    {Code::plan_name_missing, Severity::error, "名称为空；应至少有zh、en之一",
     "a name without words; expected zh, en or both"},
    {Code::plan_comparison_count,
     Severity::error,
     "目标有{0}个比较关系；应恰有一个：{1}",
     "a target with {0} comparisons; expected exactly one: {1}",
     {Argument::text, Argument::list}},
    {Code::plan_comparison_needs, Severity::error, "“{0}”与“{1}”不相配；应写明“{1}”",
     "'{0}' does not go without '{1}'; expected '{1}'"},
    {Code::plan_year_outside, Severity::error, "目标年为{0}；应晚于基期{1}年",
     "a target for {0}; expected a year after the baseline year {1}"},
    {Code::plan_since_not_before, Severity::error, "基期{0}年不早于目标年{1}年；应早于目标年",
     "since {0} is not before the target year {1}; expected an earlier year"},
    {Code::plan_empty_range, Severity::error, "下限{0}大于上限{1}；应为由小到大",
     "from {0} to {1} holds nothing; expected the smaller one first"},
    {Code::plan_below_nothing, Severity::error,
     "“{2}”的“{0}”为{1}，没有意义：减少不会多于全部；应满足{3}",
     "'{0}' of '{2}' is {1}, which says nothing: no more than all can be lost; expected a number "
     "{3}"},
    {Code::plan_place_before_first, Severity::error, "位次的“{0}”为{1}，而位次从1数起；应满足{2}",
     "'{0}' of a rank is {1}, and places are counted from 1; expected a number {2}"},
    {Code::plan_no_target_conflict, Severity::error,
     "{0}在no_target列出的{1}年又设有目标；应二者取一",
     "{0} has a target for {1}, a year its no_target names; expected one or the other"},
    {Code::plan_duplicate_target, Severity::error, "{0}的{1}年同类目标重复；应只设一个",
     "{0} has the same kind of target for {1} twice; expected one"},
    {Code::plan_measure_mismatch, Severity::error,
     "“{2}”类指标不能使用“{0}”“{1}”；应改用与指标类型相符的写法",
     "a measure of '{2}' cannot have '{0}' '{1}'; expected what plan/README.md gives for it"},
    {Code::plan_total_measure, Severity::error,
     "total为各年数值之和，而指标类型为“{0}”；逐年相加的应写measure: "
     "flow，期末达到的水平应不写quantity",
     "a total adds up what each year has, and the measure is '{0}'; expected 'measure: flow', or "
     "for a level reached no 'quantity'"},
    {Code::plan_relative_to_missing, Severity::error,
     "目标写了relative，而指标“{0}”没有relative_to；应在指标中（与targets同级）写relative_to: "
     "所对照指标的标识",
     "a relative target, and '{0}' has no 'relative_to'; expected 'relative_to' of the indicator, "
     "beside its 'targets', with the id it is held against"},
    {Code::plan_relative_quantity, Severity::error,
     "相对目标（relative）不能使用“{0}”与目标值{1}；应为value、change、total、average，或average_"
     "growth与0比较",
     "a relative target of '{0}' with the bound {1}; expected value, change, total or average, or "
     "average_growth compared with 0"},
    {Code::plan_relative_unit, Severity::error,
     "指标“{0}”的单位为“{1}”，relative_to所指的“{2}”单位为“{3}”；应为同一单位",
     "indicator '{0}' is in '{1}', and '{2}', which relative_to names, in '{3}'; expected one "
     "unit"},
    {Code::plan_relative_measure, Severity::error,
     "“{0}”的类型为{1}，relative_to所指的“{2}”为{3}"
     "，增速与水平不能相比；应同为growth，或都不是growth",
     "'{0}' is of measure {1} and '{2}', which relative_to names, of {3}: a rate of growth cannot "
     "be compared with a level; expected growth of both or of neither"},
    {Code::plan_tier_count, Severity::error, "县域分类设有{0}类；应不超过{1}类",
     "{0} classes of counties; expected at most {1}"},
    {Code::plan_tier_order, Severity::error, "分类“{0}”的起点次序有误；应由高到低，且仅末类无起点",
     "class '{0}' is out of order; expected falling lower ends, and none for the last class alone"},
    {Code::plan_tier_scale, Severity::error, "分类“{0}”的起点{1}超出分值范围；应大于{2}且不大于{3}",
     "class '{0}' from {1} is off the scale; expected more than {2} and at most {3}"},
    {Code::plan_unit_missing, Severity::error, "指标“{0}”无单位；除定性指标外应填写单位",
     "indicator '{0}' has no unit; expected one for all but states"},
    {Code::plan_unit_quoted, Severity::warning,
     "单位写作{0}，其中的中文引号会成为单位的一部分；应写{1}，不加引号或用半角引号",
     "unit {0} has typographic quotes, which become part of it; expected {1}, without quotes or in "
     "plain ones"},
    {Code::plan_band_gap, Severity::error, "方法“{0}”的各档未覆盖{1}；各档应连续且不留空档",
     "no band of method '{0}' takes {1}; expected bands that leave no gap"},
    {Code::plan_band_overlap, Severity::error, "“{0}”与“{1}”两档在{2}处重叠；每个数值应只属一档",
     "bands '{0}' and '{1}' both take {2}; expected one band for each figure"},
    {Code::plan_standard_subject, Severity::error,
     "完成标准的indicator、class写了{0}个；应恰写一个",
     "a standard with {0} of indicator and class; expected exactly one"},
    {Code::plan_empty_list, Severity::error, "“{0}”为空；应至少有一项",
     "'{0}' is empty; expected at least one item"},
    {Code::plan_not_positive, Severity::error, "“{0}”的值为“{1}”；应为大于0的数",
     "'{0}' is '{1}'; expected a number above 0"},
    {Code::plan_notes, Severity::note,
     "关于规划本身的提示{0}条，检查数据时不列；应不带数据文件运行planmeter validate查看",
     "notes on the plan itself are left out where data are checked ({0} of them); expected "
     "planmeter "
     "validate without data to read them"},
    {Code::plan_contradiction, Severity::note,
     "文件表述不一致：{0}：{1}；应按规划文件备注（note）处理",
     "the document disagrees: {0}: {1}; expected to be read as the plan file's note says"},
    {Code::plan_growth_disagrees, Severity::warning,
     "“{0}”年均增长{1}%，{2}步合{3}倍，达不到{4}倍；同一年份的增速与倍数目标应一致",
     "'{0}': {1}% a year in {2} steps makes {3} times, not {4}; expected rate and multiple of one "
     "year to agree"},
    {Code::plan_level_disagrees, Severity::warning,
     "“{0}”由{1}到{2}，{3}步相当于年均增长{4}%；与所列年均增长{5}%不符，应相互一致",
     "'{0}' from {1} to {2} in {3} steps is {4}% a year, not {5}%; expected level and rate of one "
     "year to agree"},
    {Code::plan_parts, Severity::warning,
     "“{0}”{1}年分解到{2}个地区的目标合计为{3}，即使全部实现，也不能保证规划本地区的目标{4}"
     "；各地区目标合计应与之衔接",
     "'{0}' in {1}: the targets of {2} areas add up to {3}; even if all of them are met, the "
     "whole's {4} is not assured; expected parts that make up the whole"},
    {Code::plan_target_beyond_final, Severity::warning,
     "“{0}”{1}年目标{2}已超过{3}年目标{4}；中期目标应不超过最终目标",
     "'{0}' is to be at {2} in {1}, beyond {4} in {3}; expected no intermediate target beyond the "
     "final one"},
    {Code::plan_base_beyond_target, Severity::note,
     "“{0}”{1}年基数{2}已优于{3}年目标{4}"
     "，按保持情况判断，不设规划进度；如非保持类目标，应核对基数",
     "'{0}' was at {2} in {1}, already better than {4} for {3}, so it is to be kept and has no "
     "path; expected a base short of its target otherwise"},
    {Code::plan_base_not_before, Severity::warning,
     "“{0}”的基期{1}年不早于目标年{2}年；基期应早于目标年",
     "the baseline of '{0}' is of {1}, not before its target for {2}; expected an earlier year"},
    {Code::plan_target_after_period, Severity::warning,
     "“{0}”的目标年{1}年晚于规划期（{2}—{3}年）；应在规划期内（远景目标除外）",
     "the target of '{0}' for {1} is after the plan's period, {2} to {3}; expected a year within "
     "it, unless it is an outlook"},
    {Code::plan_total_since, Severity::warning,
     "“{0}”{1}年累计目标的since为{2}（自次年起累计），而基期为{3}年；二者应一致",
     "the total of '{0}' for {1} counts from the year after {2}, and the base year is {3}; "
     "expected 'since' to be the base year"},
    {Code::plan_fall_unclear, Severity::warning,
     "“{0}”设有累计下降目标（cumulative_fall），但未写明各年数值是降幅，2.7按增长2.7%"
     "计算；各年数值为降幅的应写falls: true，为增速的应写cumulative_growth并以负数为目标值",
     "'{0}' has a target on a cumulative fall and its yearly figures are read as growth, 2.7 as "
     "2.7% more; expected 'falls: true' where each year's figure is a fall, else cumulative_growth "
     "with a bound below 0"},
    {Code::plan_rank_direction, Severity::warning,
     "“{0}”为位次，越小越好，而目标为{1} {2}；应为{3} {2}",
     "'{0}' is a place in a ranking, better the smaller, and its target is {1} {2}; expected {3} "
     "{2}"},
    {Code::plan_wording_direction, Severity::warning,
     "“{0}”的目标为{1} {2}，与文字“{3}”方向相反；应为{4} {2}",
     "'{0}' has the target {1} {2}, the other way round than its words '{3}'; expected {4} {2}"},
    {Code::plan_share_growth, Severity::warning,
     "“{0}”的单位是“{1}”，{2}计算的是相对增长率（由20%到22%为增长10%）；指百分点的应写quantity: "
     "change，各年数值为增速或降幅的应写measure: growth",
     "'{0}' is in '{1}' itself, and {2} takes its relative growth (20% to 22% is 10%); expected "
     "'quantity: change' where points are meant, 'measure: growth' where each year's figure is a "
     "rate"},
    {Code::plan_kept_without_base, Severity::note,
     "“{0}”{1}年目标写作“{2}”，而规划和数据都没有基期数，{1}"
     "年以前不按保持情况判断；应写明基数（baseline），逐年都应达到的写year: every",
     "'{0}' for {1} is worded '{2}', and neither plan nor data give a base, so no year before {1} "
     "is held against it; expected a 'baseline', or 'year: every' where each year is to keep it"},
    {Code::plan_about_direction, Severity::note,
     "“{0}”{1}年{2}左右（允许偏差{3}），基数{4}在偏差之外，只按不利一侧（{5}"
     "）判定；如两侧均应控制，应改写为between，否则可写明direction",
     "'{0}' in {1}: about {2} (within {3}) from the base {4} is judged by its bad side alone, {5}; "
     "expected `between` if both ends count, else `direction` to say so"},
    {Code::plan_amendment_forms, Severity::error,
     "目标调整写了set、withdraw、baseline中的{0}项；应恰有一项",
     "an amendment with {0} of set, withdraw and baseline; expected exactly one"},
    {Code::plan_amendment_no_target,
     Severity::error,
     "“{0}”没有{1}年的这一目标可调整；应为{2}",
     "'{0}' has no such target for {1} to amend; expected {2}",
     {Argument::text, Argument::text, Argument::list}},
    {Code::plan_amendment_ambiguous, Severity::error,
     "“{0}”{1}年有多项目标与此相符（{2}）；应以quantity、since、area、comparison或set_by指明其一",
     "several targets of '{0}' for {1} fit ({2}); expected quantity, since, area, comparison or "
     "set_by to tell which"},
    {Code::plan_amendment_early, Severity::error,
     "目标调整日期{0}早于规划印发日期{1}；应在规划印发之后",
     "an amendment of {0}, before the plan of {1}; expected a later day"},
    {Code::plan_amendment_before_period, Severity::error,
     "目标调整日期{0}早于规划期首年{1}年；应在规划期开始之后",
     "an amendment of {0}, before {1}, the first year of the plan; expected a later day"},
    {Code::plan_amendment_same_day, Severity::error,
     "“{0}”的同一目标或基数于{1}重复调整，首次出现在第{2}行；同一日应只调整一次",
     "'{0}' is amended again on {1}, first in line {2}; expected one amendment a day"},
    {Code::plan_amendment_no_change, Severity::error, "对“{0}”的调整与调整前相同；应有变化",
     "an amendment of '{0}' that changes nothing; expected a change"},
    {Code::plan_amendment_base_year, Severity::error,
     "调整后的基数年份为{0}年；应在{1}年至{2}年之间",
     "a base moved to {0}; expected a year from {1} to {2}"},
    {Code::plan_amendment_county, Severity::error,
     "“{0}”为县域分类目标，不能在amendments中调整；应为指标的标识",
     "'{0}' is of county classes, whose targets cannot be amended; expected an indicator"},
    {Code::plan_amendment_comparison, Severity::note,
     "“{0}”{1}年目标的比较关系由{2}改为{3}；应确认文件确有此意",
     "the comparison of '{0}' for {1} changes from {2} to {3}; expected the document to say so"},
    {Code::plan_amendment_eased, Severity::warning,
     "“{0}”{1}年目标（{2}）于{3}、即目标年结束后放宽；应同时按原目标作出评价",
     "the {1} target of '{0}' ({2}) was made easier on {3}, after its year; expected the verdict "
     "by the original target beside it"},
    {Code::plan_ledger_agrees, Severity::note,
     "“{0}”{1}年：{2}为{3}，{4}为{5}，两处一致；应为同一要求",
     "'{0}' in {1}: {2} sets {3}, {4} sets {5}, which agree; expected one demand"},
    {Code::plan_ledger_differs, Severity::warning,
     "“{0}”{1}年：{2}为{3}，{4}为{5}，两处不一致；应为同一要求",
     "'{0}' in {1}: {2} sets {3}, {4} sets {5}; expected one demand"},
    {Code::plan_ledger_counterpart, Severity::note,
     "“{0}”{1}年：{2}为{3}，{4}“{6}”为{5}，数值一致而口径不同；应分别填报",
     "'{0}' in {1}: {2} sets {3}, {4} sets {5} for '{6}', the same number of another definition; "
     "expected to be reported apart"},
    {Code::plan_ledger_counterpart_differs, Severity::warning,
     "“{0}”{1}年：{2}为{3}，{4}“{6}”为{5}，数值和口径都不同；应分别填报",
     "'{0}' in {1}: {2} sets {3}, {4} sets {5} for '{6}', another number of another definition; "
     "expected to be reported apart"},
    {Code::plan_ledger_increment, Severity::note,
     "“{0}”{1}年：{2}要求新增{3}，{4}要求年末达到{5}，按净增计算则{6}年末应为{7}；应按各自口径核对",
     "'{0}' in {1}: {2} asks for {3} new, {4} for {5} at the year's end, which taken as a net "
     "increase means {7} at the end of {6}; expected to be checked by each definition"},
    {Code::plan_ledger_share, Severity::note,
     "“{0}”{1}年：{2}为{3}，恰为“{4}”累计目标{5}的1/{6}；应与累计目标相衔接",
     "'{0}' in {1}: {2} sets {3}, just one part in {6} of the total {5} in {4}; expected to go "
     "with the total"},
    {Code::plan_ledger_share_uneven, Severity::note,
     "“{0}”{1}年：{2}为{3}，“{4}”累计目标{5}按{6}年平均为每年{7}；应与累计目标相衔接",
     "'{0}' in {1}: {2} sets {3}, and the total {5} in {4} is {7} a year over {6} years; expected "
     "to go with the total"},
}};

static_assert(in_order(plan_rows, first_plan_code));

}  // namespace planmeter
