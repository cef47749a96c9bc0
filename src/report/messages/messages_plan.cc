// SPDX-License-Identifier: MIT
// The sentences of findings about files, YAML and plans: what was found; what was expected.
#include "report/messages/message_parts.h"

namespace planmeter {

Message plan_message(Code code) {
  switch (code) {
    case Code::file_unreadable:
      return {"无法读取：{0}；应为可读的文件", "cannot be read: {0}; expected a readable file"};
    case Code::file_changed:
      return {"读取期间文件发生变化；应在写入完成后再读取",
              "the file changed while it was read; expected one that nobody is writing to"};
    case Code::file_too_large:
      return {"文件超过{0}字节；应缩小文件，或用--size-limit提高限额",
              "the file has more than {0} bytes; expected fewer, or a higher --size-limit"};
    case Code::file_not_utf8:
      return {"字节{0}不是有效的UTF-8；应为UTF-8文本（可在表格软件中另存为“CSV UTF-8”）",
              "byte {0} is not valid UTF-8; expected text in UTF-8 (save it as 'CSV UTF-8')"};
    case Code::file_control_character:
      return {
          "文本中有控制字符{0}；应为可见字符、制表符或换行",
          "control character {0} in the text; expected visible characters, tabs or line breaks"};
    case Code::file_not_decoded:
      return {"按{0}读取时字节不完整；应为完整的{0}文本",
              "bytes that are no {0} though its mark begins the file; expected text in {0}"};
    case Code::file_plan:
      return {"这是规划文件，不是数据；应用--plan给出",
              "this is a plan, not data; expected it with --plan"};
    case Code::file_workbook:
      return {"是Excel工作簿；应另存为“CSV UTF-8（逗号分隔）”后再读取",
              "an Excel workbook; expected text, saved as 'CSV UTF-8'"};
    case Code::file_decoded:
      return {"不是UTF-8，已按{0}读取；应为UTF-8", "not UTF-8, read as {0}; expected UTF-8"};
    case Code::output_failed:
      return {"无法写入“{0}”：{1}；应为可写的文件",
              "cannot write '{0}': {1}; expected a writable file"};
    case Code::output_unconfirmed:
      return {"“{0}”已写出，但系统未确认断电后仍在：{1}；应检查磁盘后重新运行",
              "'{0}' is written, but not confirmed to outlast a loss of power: {1}; expected a "
              "sound disk, and to be run again"};
    case Code::out_of_memory:
      return {"内存不足；应增加内存或减少数据",
              "memory ran out; expected more of it, or less data"};
    case Code::program_failed:
      return {"程序出错：{0}；应得出结论，请连同输入报告此问题",
              "the program failed: {0}; expected an answer: please report this with the input"};
    case Code::yaml_syntax:
      return {"YAML语法错误：{0}；应为有效的YAML", "YAML syntax: {0}; expected valid YAML"};
    case Code::yaml_unclosed_quote:
      return {"引号未闭合；应在此值末尾加引号",
              "this quote is never closed; expected a closing quote"};
    case Code::yaml_alias:
      return {"出现YAML别名；应直接写出内容", "a YAML alias; expected the content itself"};
    case Code::yaml_duplicate_key:
      return {"键“{0}”重复，首次出现在第{1}行；应只写一次",
              "key '{0}' occurs again, first in line {1}; expected it once"};
    case Code::yaml_second_document:
      return {"出现第二个YAML文档；一个文件应只有一个",
              "a second YAML document; expected one in a file"};
    case Code::yaml_key_not_scalar:
      return {"键不是文字；应为文字", "a key that is no text; expected text"};
    case Code::yaml_too_deep:
      return {"嵌套过深；应为规划文件的少数几层",
              "nested too deeply; expected the few levels of a plan file"};
    case Code::yaml_full_width:
      return {"全角“{0}”不能作YAML的分隔符；应写成半角“{1}”",
              "a full-width '{0}', which separates nothing in YAML; expected '{1}'"};
    case Code::yaml_tab:
      return {"缩进用了制表符；应用空格缩进", "a tab in the indentation; expected spaces"};
    case Code::yaml_missing_space:
      return {
          "“{0}:{1}”的冒号后没有空格，不能读作键和值；应写成“{0}: {1}”",
          "no space behind the colon of '{0}:{1}', which makes it no key with a value; expected "
          "'{0}: {1}'"};
    case Code::yaml_reserved_character:
      return {"值以YAML保留的“{0}”开头；应加半角引号，写成\"{1}\"",
              "a value that begins with '{0}', which YAML keeps for itself; expected it in quotes, "
              "\"{1}\""};
    case Code::plan_schema:
      return {"schema为“{0}”；应为“{1}”", "schema is '{0}'; expected '{1}'"};
    case Code::plan_empty:
      return {"文件为空；应为{0}文件", "the file is empty; expected a file of {0}"};
    case Code::plan_unknown_key:
      return {"{1}中没有键“{0}”；应为{2}", "unknown key '{0}' in {1}; expected {2}", 2};
    case Code::plan_key_elsewhere:
      return {"{1}中没有键“{0}”；它属于{2}，应写在{2}中",
              "unknown key '{0}' in {1}; expected in {2}, where it belongs"};
    case Code::plan_missing_key:
      return {"{1}缺少键“{0}”；应补上", "{1} has no key '{0}'; expected one"};
    case Code::plan_expected_text:
      return {"“{0}”的值为{1}；应为文字", "'{0}' is {1}; expected text"};
    case Code::plan_expected_list:
      return {"“{0}”的值为{1}；应为列表", "'{0}' is {1}; expected a list"};
    case Code::plan_expected_map:
      return {"“{0}”的值为{1}；应写成{2}", "'{0}' is {1}; expected {2}"};
    case Code::plan_expected_name:
      return {"“{0}”的值为{1}；应写成{{zh: …, en: …}}", "'{0}' is {1}; expected {{zh: …, en: …}}"};
    case Code::plan_bad_number:
      return {"“{0}”的值为“{1}”；应为十进制数，有效数字不超过38位",
              "'{0}' is '{1}'; expected a decimal number of at most 38 digits"};
    case Code::plan_number_with_unit:
      return {"“{0}”的值为“{1}”，数字后带有“{2}”；应去掉“{2}”，只写数字（指标的数按其unit计）",
              "'{0}' is '{1}', a number with '{2}' behind it; expected the number alone; an "
              "indicator's figures count in its 'unit'"};
    case Code::plan_place_in_words:
      return {"“{0}”的值为“{1}”；位次应只写数字{2}（前{2}位写作at_most: {2}）",
              "'{0}' is '{1}'; expected the number of the place alone, {2} (among the first {2}: "
              "at_most: {2})"};
    case Code::plan_bad_year:
      return {"“{0}”的值为“{1}”；应为四位年份", "'{0}' is '{1}'; expected a year of four digits"};
    case Code::plan_bad_date:
      return {"“{0}”的值为“{1}”；应为日期，如2023-04-21",
              "'{0}' is '{1}'; expected a date such as 2023-04-21"};
    case Code::plan_bad_choice:
      return {"“{0}”的值为“{1}”；应为{2}", "'{0}' is '{1}'; expected {2}", 2};
    case Code::plan_bad_id:
      return {"“{0}”的值为“{1}”；应只含小写字母、数字和{2}",
              "'{0}' is '{1}'; expected only lower-case letters, digits and {2}"};
    case Code::plan_duplicate_id:
      return {"标识“{0}”重复；应各不相同", "'{0}' is named twice; expected each once"};
    case Code::plan_reserved_id:
      return {"标识“{0}”另有用处；应改用其他标识",
              "the id '{0}' has a meaning of its own; expected another"};
    case Code::plan_duplicate_number:
      return {"序号“{0}”已用于{1}；应各不相同",
              "number '{0}' is also that of {1}; expected each once"};
    case Code::plan_unknown_reference:
      return {"“{0}”所指的“{1}”不存在；应为已定义的标识，如“{2}”",
              "'{0}' names '{1}', which is not defined; expected a defined id such as '{2}'"};
    case Code::plan_groups_missing:
      return {
          "“group”的值为“{0}”，而规划没有定义分组；应在文件顶层写groups: [{{id: {0}, name: {{zh: "
          "…}}}}]，或不写group",
          "'group' names '{0}' and the plan defines no groups; expected groups: [{{id: {0}, name: "
          "{{en: …}}}}] at the top of the file, or no 'group'"};
    case Code::plan_name_missing:
      return {"名称为空；应至少有zh、en之一", "a name without words; expected zh, en or both"};
    case Code::plan_comparison_count:
      return {"目标有{0}个比较关系；应恰有一个：{1}",
              "a target with {0} comparisons; expected exactly one: {1}", 1};
    case Code::plan_comparison_needs:
      return {"“{0}”与“{1}”不相配；应写明“{1}”", "'{0}' does not go without '{1}'; expected '{1}'"};
    case Code::plan_year_outside:
      return {"目标年为{0}；应晚于基期{1}年",
              "a target for {0}; expected a year after the baseline year {1}"};
    case Code::plan_since_not_before:
      return {"基期{0}年不早于目标年{1}年；应早于目标年",
              "since {0} is not before the target year {1}; expected an earlier year"};
    case Code::plan_empty_range:
      return {"下限{0}大于上限{1}；应为由小到大",
              "from {0} to {1} holds nothing; expected the smaller one first"};
    case Code::plan_below_nothing:
      return {"“{2}”的“{0}”为{1}，没有意义：减少不会多于全部；应满足{3}",
              "'{0}' of '{2}' is {1}, which says nothing: no more than all can be lost; expected a "
              "number {3}"};
    case Code::plan_place_before_first:
      return {"位次的“{0}”为{1}，而位次从1数起；应满足{2}",
              "'{0}' of a rank is {1}, and places are counted from 1; expected a number {2}"};
    case Code::plan_no_target_conflict:
      return {"{0}在no_target列出的{1}年又设有目标；应二者取一",
              "{0} has a target for {1}, a year its no_target names; expected one or the other"};
    case Code::plan_duplicate_target:
      return {"{0}的{1}年同类目标重复；应只设一个",
              "{0} has the same kind of target for {1} twice; expected one"};
    case Code::plan_measure_mismatch:
      return {"“{2}”类指标不能使用“{0}”“{1}”；应改用与指标类型相符的写法",
              "a measure of '{2}' cannot have '{0}' '{1}'; expected what the README gives for that "
              "measure"};
    case Code::plan_total_measure:
      return {
          "total为各年数值之和，而指标类型为“{0}”；逐年相加的应写measure: "
          "flow，期末达到的水平应不写quantity",
          "a total adds up what each year has, and the measure is '{0}'; expected 'measure: flow', "
          "or for a level reached no 'quantity'"};
    case Code::plan_relative_to_missing:
      return {
          "目标写了relative，而指标“{0}”没有relative_to；应在指标中（与targets同级）写relative_to: "
          "所对照指标的标识",
          "a relative target, and '{0}' has no 'relative_to'; expected 'relative_to' of the "
          "indicator, beside its 'targets', with the id it is held against"};
    case Code::plan_relative_quantity:
      return {
          "相对目标（relative）不能使用“{0}”与目标值{1}；应为value、change、total、average，"
          "或average_growth与0比较",
          "a relative target of '{0}' with the bound {1}; expected value, change, total or "
          "average, or average_growth compared with 0"};
    case Code::plan_relative_unit:
      return {"指标“{0}”的单位为“{1}”，relative_to所指的“{2}”单位为“{3}”；应为同一单位",
              "indicator '{0}' is in '{1}', and '{2}', which relative_to names, in '{3}'; expected "
              "one unit"};
    case Code::plan_relative_measure:
      return {
          "“{0}”的类型为{1}，relative_to所指的“{2}”为{3}"
          "，增速与水平不能相比；应同为growth，或都不是growth",
          "'{0}' is of measure {1} and '{2}', which relative_to names, of {3}: a rate of growth "
          "cannot be compared with a level; expected growth of both or of neither"};
    case Code::plan_tier_count:
      return {"县域分类设有{0}类；应不超过{1}类", "{0} classes of counties; expected at most {1}"};
    case Code::plan_tier_order:
      return {"分类“{0}”的起点次序有误；应由高到低，且仅末类无起点",
              "class '{0}' is out of order; expected falling lower ends, and none for the last "
              "class alone"};
    case Code::plan_tier_scale:
      return {"分类“{0}”的起点{1}超出分值范围；应大于{2}且不大于{3}",
              "class '{0}' from {1} is off the scale; expected more than {2} and at most {3}"};
    case Code::plan_unit_missing:
      return {"指标“{0}”无单位；除定性指标外应填写单位",
              "indicator '{0}' has no unit; expected one for all but states"};
    case Code::plan_unit_quoted:
      return {"单位写作{0}，其中的中文引号会成为单位的一部分；应写{1}，不加引号或用半角引号",
              "unit {0} has typographic quotes, which become part of it; expected {1}, without "
              "quotes or in plain ones"};
    case Code::plan_band_gap:
      return {"方法“{0}”的各档未覆盖{1}；各档应连续且不留空档",
              "no band of method '{0}' takes {1}; expected bands that leave no gap"};
    case Code::plan_band_overlap:
      return {"“{0}”与“{1}”两档在{2}处重叠；每个数值应只属一档",
              "bands '{0}' and '{1}' both take {2}; expected one band for each figure"};
    case Code::plan_standard_subject:
      return {"完成标准的indicator、class写了{0}个；应恰写一个",
              "a standard with {0} of indicator and class; expected exactly one"};
    case Code::plan_empty_list:
      return {"“{0}”为空；应至少有一项", "'{0}' is empty; expected at least one item"};
    case Code::plan_not_positive:
      return {"“{0}”的值为“{1}”；应为大于0的数", "'{0}' is '{1}'; expected a number above 0"};
    case Code::plan_contradiction:
      return {"文件表述不一致：{0}：{1}；应按规划文件备注（note）处理",
              "the document disagrees: {0}: {1}; expected to be read as the plan file's note says"};
    case Code::plan_growth_disagrees:
      return {"“{0}”年均增长{1}%，{2}步合{3}倍，达不到{4}倍；同一年份的增速与倍数目标应一致",
              "'{0}': {1}% a year in {2} steps makes {3} times, not {4}; expected rate and "
              "multiple of one year to agree"};
    case Code::plan_parts:
      return {
          "“{0}”{1}年分解到{2}个地区的目标合计为{3}，即使全部实现，也不能保证规划本地区的目标{4}；"
          "各地区目标合计应与之衔接",
          "'{0}' in {1}: the targets of {2} areas add up to {3}; even if all of them are met, the "
          "whole's {4} is not assured; expected parts that make up the whole"};
    case Code::plan_level_disagrees:
      return {"“{0}”由{1}到{2}，{3}步相当于年均增长{4}%；与所列年均增长{5}%不符，应相互一致",
              "'{0}' from {1} to {2} in {3} steps is {4}% a year, not {5}%; expected level and "
              "rate of one year to agree"};
    case Code::plan_target_beyond_final:
      return {"“{0}”{1}年目标{2}已超过{3}年目标{4}；中期目标应不超过最终目标",
              "'{0}' is to be at {2} in {1}, beyond {4} in {3}; expected no intermediate target "
              "beyond the final one"};
    case Code::plan_base_beyond_target:
      return {
          "“{0}”{1}年基数{2}已优于{3}年目标{4}，按保持情况判断，不设规划进度；如非保持类目标，"
          "应核对基数",
          "'{0}' was at {2} in {1}, already better than {4} for {3}, so it is to be kept and has "
          "no path; expected a base short of its target otherwise"};
    case Code::plan_base_not_before:
      return {"“{0}”的基期{1}年不早于目标年{2}年；基期应早于目标年",
              "the baseline of '{0}' is of {1}, not before its target for {2}; expected an earlier "
              "year"};
    case Code::plan_target_after_period:
      return {"“{0}”的目标年{1}年晚于规划期（{2}—{3}年）；应在规划期内（远景目标除外）",
              "the target of '{0}' for {1} is after the plan's period, {2} to {3}; expected a year "
              "within it, unless it is an outlook"};
    case Code::plan_total_since:
      return {"“{0}”{1}年累计目标的since为{2}（自次年起累计），而基期为{3}年；二者应一致",
              "the total of '{0}' for {1} counts from the year after {2}, and the base year is "
              "{3}; expected 'since' to be the base year"};
    case Code::plan_fall_unclear:
      return {
          "“{0}”设有累计下降目标（cumulative_fall），但未写明各年数值是降幅，2.7按增长2.7%"
          "计算；各年数值为降幅的应写falls: true，为增速的应写cumulative_growth并以负数为目标值",
          "'{0}' has a target on a cumulative fall and its yearly figures are read as growth, 2.7 "
          "as 2.7% more; expected 'falls: true' where each year's figure is a fall, else "
          "cumulative_growth with a bound below 0"};
    case Code::plan_rank_direction:
      return {"“{0}”为位次，越小越好，而目标为{1} {2}；应为{3} {2}",
              "'{0}' is a place in a ranking, better the smaller, and its target is {1} {2}; "
              "expected {3} {2}"};
    case Code::plan_wording_direction:
      return {
          "“{0}”的目标为{1} {2}，与文字“{3}”方向相反；应为{4} {2}",
          "'{0}' has the target {1} {2}, the other way round than its words '{3}'; expected {4} "
          "{2}"};
    case Code::plan_share_growth:
      return {
          "“{0}”的单位是“{1}”，{2}计算的是相对增长率（由20%到22%为增长10%"
          "）；指百分点的应写quantity: change，各年数值为增速或降幅的应写measure: growth",
          "'{0}' is in '{1}' itself, and {2} takes its relative growth (20% to 22% is 10%); "
          "expected 'quantity: change' where points are meant, 'measure: growth' where each year's "
          "figure is a rate"};
    case Code::plan_about_direction:
      return {
          "“{0}”{1}年{2}左右（允许偏差{3}），基数{4}在偏差之外，只按不利一侧（{5}）判定；如两侧均应"
          "控制，应改写为between，否则可写明direction",
          "'{0}' in {1}: about {2} (within {3}) from the base {4} is judged by its bad side alone, "
          "{5}; expected `between` if both ends count, else `direction` to say so"};
    case Code::plan_kept_without_base:
      return {
          "“{0}”{1}年目标写作“{2}”，而规划和数据都没有基期数，{1}"
          "年以前不按保持情况判断；应写明基数（baseline"
          "），逐年都应达到的写year: every",
          "'{0}' for {1} is worded '{2}', and neither plan nor data give a base, so no year "
          "before {1} is held against it; expected a 'baseline', or 'year: every' where each "
          "year is to keep it"};
    case Code::plan_ledger_agrees:
      return {"“{0}”{1}年：{2}为{3}，{4}为{5}，两处一致；应为同一要求",
              "'{0}' in {1}: {2} sets {3}, {4} sets {5}, which agree; expected one demand"};
    case Code::plan_ledger_differs:
      return {"“{0}”{1}年：{2}为{3}，{4}为{5}，两处不一致；应为同一要求",
              "'{0}' in {1}: {2} sets {3}, {4} sets {5}; expected one demand"};
    case Code::plan_ledger_counterpart:
      return {"“{0}”{1}年：{2}为{3}，{4}“{6}”为{5}，数值一致而口径不同；应分别填报",
              "'{0}' in {1}: {2} sets {3}, {4} sets {5} for '{6}', the same number of another "
              "definition; expected to be reported apart"};
    case Code::plan_ledger_counterpart_differs:
      return {"“{0}”{1}年：{2}为{3}，{4}“{6}”为{5}，数值和口径都不同；应分别填报",
              "'{0}' in {1}: {2} sets {3}, {4} sets {5} for '{6}', another number of another "
              "definition; expected to be reported apart"};
    case Code::plan_ledger_increment:
      return {
          "“{0}”{1}年：{2}要求新增{3}，{4}要求年末达到{5}，按净增计算则{6}年末应为{7}；"
          "应按各自口径核对",
          "'{0}' in {1}: {2} asks for {3} new, {4} for {5} at the year's end, which taken as a "
          "net increase means {7} at the end of {6}; expected to be checked by each definition"};
    case Code::plan_ledger_share:
      return {"“{0}”{1}年：{2}为{3}，恰为“{4}”累计目标{5}的1/{6}；应与累计目标相衔接",
              "'{0}' in {1}: {2} sets {3}, just one part in {6} of the total {5} in {4}; expected "
              "to go with the total"};
    case Code::plan_ledger_share_uneven:
      return {"“{0}”{1}年：{2}为{3}，“{4}”累计目标{5}按{6}年平均为每年{7}；应与累计目标相衔接",
              "'{0}' in {1}: {2} sets {3}, and the total {5} in {4} is {7} a year over {6} years; "
              "expected to go with the total"};
    case Code::plan_amendment_forms:
      return {"目标调整写了set、withdraw、baseline中的{0}项；应恰有一项",
              "an amendment with {0} of set, withdraw and baseline; expected exactly one"};
    case Code::plan_amendment_no_target:
      return {"“{0}”没有{1}年的这一目标可调整；应为{2}",
              "'{0}' has no such target for {1} to amend; expected {2}", 2};
    case Code::plan_amendment_ambiguous:
      return {
          "“{0}”{1}年有多项目标与此相符（{2}）；应以quantity、since、area、comparison或set_by指明"
          "其一",
          "several targets of '{0}' for {1} fit ({2}); expected quantity, since, area, "
          "comparison or set_by to tell which"};
    case Code::plan_amendment_early:
      return {"目标调整日期{0}早于规划印发日期{1}；应在规划印发之后",
              "an amendment of {0}, before the plan of {1}; expected a later day"};
    case Code::plan_amendment_before_period:
      return {"目标调整日期{0}早于规划期首年{1}年；应在规划期开始之后",
              "an amendment of {0}, before {1}, the first year of the plan; expected a later day"};
    case Code::plan_amendment_same_day:
      return {"“{0}”的同一目标或基数于{1}重复调整，首次出现在第{2}行；同一日应只调整一次",
              "'{0}' is amended again on {1}, first in line {2}; expected one amendment a day"};
    case Code::plan_amendment_no_change:
      return {"对“{0}”的调整与调整前相同；应有变化",
              "an amendment of '{0}' that changes nothing; expected a change"};
    case Code::plan_amendment_base_year:
      return {"调整后的基数年份为{0}年；应在{1}年至{2}年之间",
              "a base moved to {0}; expected a year from {1} to {2}"};
    case Code::plan_amendment_county:
      return {"“{0}”为县域分类目标，不能在amendments中调整；应为指标的标识",
              "'{0}' is of county classes, whose targets cannot be amended; expected an indicator"};
    case Code::plan_amendment_comparison:
      return {"“{0}”{1}年目标的比较关系由{2}改为{3}；应确认文件确有此意",
              "the comparison of '{0}' for {1} changes from {2} to {3}; expected the document to "
              "say so"};
    case Code::plan_amendment_eased:
      return {"“{0}”{1}年目标（{2}）于{3}、即目标年结束后放宽；应同时按原目标作出评价",
              "the {1} target of '{0}' ({2}) was made easier on {3}, after its year; expected the "
              "verdict by the original target beside it"};
    default:
      return {};
  }
}

}  // namespace planmeter
