// SPDX-License-Identifier: MIT
// The sentences of all findings: what was found; what was expected. A switch, so that the compiler
// names a missing one.
#include "report/messages.h"

namespace planmeter {

Message message_of(Code code) {
  switch (code) {
    case Code::file_unreadable:
      return {"无法读取：{0}；应为可读的文件", "cannot be read: {0}; expected a readable file"};
    case Code::file_too_large:
      return {"文件过大；应不超过{0}字节", "the file is too large; expected at most {0} bytes"};
    case Code::file_not_utf8:
      return {"字节{0}不是有效的UTF-8；应为UTF-8文本（GBK等编码请在表格软件中另存为“CSV UTF-8”）",
              "byte {0} is not valid UTF-8; expected text in UTF-8 (save it as 'CSV UTF-8')"};
    case Code::file_control_character:
      return {
          "文本中有控制字符{0}；应为可见字符、制表符或换行",
          "control character {0} in the text; expected visible characters, tabs or line breaks"};
    case Code::output_failed:
      return {"无法写入“{0}”：{1}；应为可写的文件",
              "cannot write '{0}': {1}; expected a writable file"};
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
    case Code::plan_schema:
      return {"schema为“{0}”；应为“{1}”", "schema is '{0}'; expected '{1}'"};
    case Code::plan_empty:
      return {"文件为空；应为{0}文件", "the file is empty; expected a file of {0}"};
    case Code::plan_unknown_key:
      return {"{1}中没有键“{0}”；应为{2}", "unknown key '{0}' in {1}; expected {2}"};
    case Code::plan_missing_key:
      return {"{1}缺少键“{0}”；应予填写", "{1} has no key '{0}'; expected one"};
    case Code::plan_expected_text:
      return {"“{0}”的值为{1}；应为文字", "'{0}' is {1}; expected text"};
    case Code::plan_expected_list:
      return {"“{0}”的值为{1}；应为列表", "'{0}' is {1}; expected a list"};
    case Code::plan_expected_map:
      return {"“{0}”的值为{1}；应为若干键值", "'{0}' is {1}; expected keys with values"};
    case Code::plan_bad_number:
      return {"“{0}”的值为“{1}”；应为十进制数，有效数字不超过38位",
              "'{0}' is '{1}'; expected a decimal number of at most 38 digits"};
    case Code::plan_bad_year:
      return {"“{0}”的值为“{1}”；应为四位年份", "'{0}' is '{1}'; expected a year of four digits"};
    case Code::plan_bad_date:
      return {"“{0}”的值为“{1}”；应为日期，如2023-04-21",
              "'{0}' is '{1}'; expected a date such as 2023-04-21"};
    case Code::plan_bad_choice:
      return {"“{0}”的值为“{1}”；应为下列之一：{2}", "'{0}' is '{1}'; expected one of {2}"};
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
    case Code::plan_name_missing:
      return {"名称为空；应至少有zh、en之一", "a name without words; expected zh, en or both"};
    case Code::plan_comparison_count:
      return {"目标有{0}个比较关系；应恰有一个：{1}",
              "a target with {0} comparisons; expected exactly one of {1}"};
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
    case Code::plan_target_beyond_final:
      return {"“{0}”{1}年目标{2}已超过{3}年目标{4}；中期目标应不超过最终目标",
              "'{0}' is to be at {2} in {1}, beyond {4} in {3}; expected no intermediate target "
              "beyond the final one"};
    case Code::plan_base_beyond_target:
      return {
          "“{0}”{1}年基数{2}已超过{3}年目标{4}；目标应优于基数",
          "'{0}' was at {2} in {1}, already beyond {4} for {3}; expected a target beyond its base"};
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
    case Code::csv_empty:
      return {"文件没有数据；应至少有表头一行", "no data; expected at least a header line"};
    case Code::csv_unclosed_quote:
      return {"引号未闭合；应在字段末尾加引号",
              "this quote is never closed; expected a closing quote"};
    case Code::csv_quote_inside:
      return {"引号位置有误；字段含引号时应整体加引号并将引号双写",
              "a quote in the wrong place; expected the whole field quoted and its quotes doubled"};
    case Code::csv_field_count:
      return {"本行有{0}个字段；应为{1}个", "{0} fields in this row; expected {1}"};
    case Code::csv_missing_column:
      return {"缺少列“{0}”；表头应有此列", "no column '{0}'; expected one in the header"};
    case Code::csv_unknown_column:
      return {"无法识别列名“{0}”；应为{1}", "column '{0}' is not read; expected {1}"};
    case Code::csv_duplicate_column:
      return {"列“{0}”重复；{1}应只有一列", "column '{0}' again; expected one column of {1}"};
    case Code::csv_unknown_indicator:
      return {"没有指标“{0}”；应为规划中的标识、序号或名称，如“{1}”",
              "unknown indicator '{0}'; expected an id, number or name of the plan such as '{1}'"};
    case Code::csv_unknown_area:
      return {"没有地区“{0}”；应为规划中的地区，如“{1}”",
              "unknown area '{0}'; expected an area of the plan such as '{1}'"};
    case Code::csv_area_not_taking_part:
      return {"“{0}”不参加县域评价；应为参加评价的县（市、区）",
              "'{0}' does not take part in the county tiers; expected a county that does"};
    case Code::csv_bad_period:
      return {"年份为“{0}”；应为2022、2021-2024或2021-10这样的写法",
              "'{0}' is no year or period; expected one such as 2022, 2021-2024 or 2021-10"};
    case Code::csv_period_not_allowed:
      return {"“{1}”不能使用时期“{0}”；应为单一年份（跨年时期仅用于增速和时期数）",
              "'{0}' is no period that '{1}' can have; expected one year (several: growth rates "
              "and flows only)"};
    case Code::csv_bad_value:
      return {"数值“{0}”无法识别；应为数、界限（如≥1500）、约数、状态或缺失标记",
              "'{0}' is no value; expected a number, a bound such as >=1500, an estimate, a state "
              "or a missing mark"};
    case Code::csv_value_kind:
      return {"“{1}”不能取“{0}”；应为{2}", "'{0}' cannot be a value of '{1}'; expected {2}"};
    case Code::csv_unit_mismatch:
      return {"单位“{0}”与“{1}”的单位不能换算；应为“{2}”",
              "unit '{0}' cannot be converted for '{1}'; expected '{2}'"};
    case Code::csv_unit_converted:
      return {"“{2}”的单位“{0}”已按“{1}”换算；应为“{1}”",
              "unit '{0}' of '{2}' was read as '{1}'; expected '{1}'"};
    case Code::csv_bad_status:
      return {"此处不能使用数据状态“{0}”；应为{1}",
              "status '{0}' cannot be used here; expected {1}"};
    case Code::csv_score_outside:
      return {"得分{0}超出分值范围；应在{1}至{2}之间",
              "score {0} is off the scale; expected {1} to {2}"};
    case Code::csv_unknown_tier:
      return {"“{1}”没有分类“{0}”；应为{2}", "'{1}' knows no class '{0}'; expected {2}"};
    case Code::csv_duplicate_value:
      return {"{0}与{2}的{1}重复；应只保留一行", "{0} repeats {1} of {2}; expected one row"};
    case Code::csv_conflicting_values:
      return {"{0}与{2}的{1}不一致；同一指标、地区、年份应只有一个值",
              "{0} contradicts {1} of {2}; expected one value for an indicator, area and year"};
    case Code::csv_baseline_differs:
      return {
          "{3}年“{1}”为{0}，与规划所列基数{2}不同；应以规划为准",
          "{0} for '{1}' in {3} is not the baseline the plan prints; expected {2}, which holds"};
    case Code::csv_class_contradicts_score:
      return {"分类{0}与{3}的得分{1}不符；按得分应为{2}",
              "class {0} contradicts the score {1} of {3}; expected {2}"};
    case Code::csv_number_range:
      return {"数“{0}”超出范围；有效数字应不超过38位，指数应在±30以内",
              "'{0}' is out of range; expected at most 38 digits and an exponent within 30"};
    case Code::csv_estimate_and_bound:
      return {"“{0}”既是约数又是界限；应只取其一",
              "'{0}' is both an estimate and a bound; expected one of them"};
    case Code::csv_units_differ:
      return {"单位列为“{0}”，数值中为“{1}”；两者应一致",
              "the unit column says '{0}', the value '{1}'; expected the same"};
    case Code::data_computed_differs:
      return {"{1}年“{0}”填报{2}，按基础数据计算为{3}；两者应在四舍五入范围内一致",
              "'{0}' of {1} is given as {2} and computed as {3}; expected them to agree within "
              "rounding"};
    case Code::data_across_bound:
      return {"临界：{1}年“{0}”填报{2}，计算{3}，分居目标值{4}两侧；应核实",
              "on both sides of the bound: '{0}' of {1} is given as {2} and computed as {3}; "
              "expected both on one side of {4}"};
    case Code::data_tier_totals:
      return {
          "{0}年度公布的各类县数（{1}）与已知县的类别（{2}）不能同时成立；{3}个县应与两者相符",
          "the totals of {0} ({1}) and the counties named ({2}) cannot both be true; expected {3} "
          "counties to fit both"};
    case Code::data_average_against_rates:
      return {"“{0}”{1}—{2}年公布年均增长{3}%，按各年增速计算为{4}%；两者应在四舍五入范围内一致",
              "'{0}' is published as {3}% a year over {1}-{2}, and its yearly rates give {4}%; "
              "expected them to agree within rounding"};
    case Code::data_average_against_amounts:
      return {
          "“{0}”{1}—{2}年公布年均增长{3}%，按总量计算为{4}%"
          "；两者应在四舍五入范围内一致（公布增速按可比口径的除外）",
          "'{0}' is published as {3}% a year over {1}-{2}, and the amounts give {4}%; expected "
          "them to agree within rounding, unless published at comparable prices"};
    case Code::data_new_across_bound:
      return {
          "临界：{1}年“{0}”填报新增{2}，按年末数之差净增{3}，分居完成标准{4}两侧；应核实口径",
          "on both sides of the bound: '{0}' of {1} is reported as {2} new, and the levels rose "
          "by {3}; expected both on one side of {4}"};
    case Code::usage_unknown_command:
      return {"没有命令“{0}”；应为{1}", "unknown command '{0}'; expected {1}"};
    case Code::usage_unknown_argument:
      return {"命令{1}没有参数“{0}”；应为{2}", "{1} knows no '{0}'; expected {2}"};
    case Code::usage_missing_argument:
      return {"缺少{0}；应予填写，如{1}", "no {0} given; expected one such as {1}"};
    case Code::usage_option_value:
      return {"选项{0}没有值；应为{1}", "option {0} has no value; expected {1}"};
    case Code::usage_option_repeated:
      return {"选项{0}给出两次：{1}、{2}；应只给一次",
              "option {0} is given twice, {1} and {2}; expected once"};
    case Code::usage_bad_choice:
      return {"{0}的值为“{1}”；应为下列之一：{2}", "{0} is '{1}'; expected one of {2}"};
    case Code::usage_unknown_indicator:
      return {"没有指标“{0}”；应为规划中的标识、序号或名称，如“{1}”",
              "unknown indicator '{0}'; expected an id, number or name such as '{1}'"};
    case Code::usage_year_outside:
      return {"年份{0}不在规划范围内；应在{1}至{2}年之间",
              "year {0} is outside the plan; expected {1} to {2}"};
    case Code::usage_no_year:
      return {"数据中没有任何年份；应用--year指定", "no year in the data; expected --year"};
    case Code::usage_value_year:
      return {"--value {0}没有年份；应写作“年份=值”或加--year",
              "--value {0} has no year; expected YEAR=V or --year"};
    case Code::usage_value_with_data:
      return {"--value与数据文件“{0}”同时给出；应只用其一",
              "--value together with DATA '{0}'; expected one or the other"};
    case Code::usage_value_indicators:
      return {"--value用于{0}个指标；应只有一个", "--value with {0} indicators; expected one"};
    case Code::usage_no_data:
      return {"“{0}”没有可用数据；应给出CSV文件、含CSV的文件夹或--value",
              "no data for '{0}'; expected CSV files, a folder of them or --value"};
    case Code::usage_unknown_suffix:
      return {"输出文件“{0}”的后缀不对应任何格式；应为{1}，或用--format",
              "the suffix of '{0}' is of no format; expected {1}, or --format"};
    case Code::usage_unknown_table:
      return {"没有表“{0}”；应为{1}", "no table '{0}'; expected {1}"};
    case Code::usage_output_is_input:
      return {"输出文件“{0}”就是输入文件；应另存为其他文件",
              "the output '{0}' is one of the inputs; expected another file"};
    case Code::usage_no_tiers:
      return {"规划“{0}”未设县域分类；应为有tiers一节的规划",
              "plan '{0}' has no county classes; expected a plan with a tiers section"};
    case Code::usage_no_tasks:
      return {"规划“{0}”没有任务台账；应为有tasks一节的规划",
              "plan '{0}' has no task ledger; expected a plan with a tasks section"};
    case Code::usage_unknown_unit:
      return {"台账中没有单位“{0}”；应为台账所列单位，如“{1}”",
              "unknown unit '{0}'; expected one that the ledger names, such as '{1}'"};
    case Code::usage_margin:
      return {"--margin的值为“{0}”；应为大于0的百分数，如10%",
              "--margin is '{0}'; expected per cent above 0, such as 10%"};
    case Code::usage_no_template:
      return {"{0}年没有需要填报的指标；应为设有目标的年份",
              "nothing is to be reported for {0}; expected a year with targets"};
    case Code::usage_ledger_year:
      return {"台账为{1}年度安排，不是{0}年；应为--year {1}",
              "the ledger is for {1}, not {0}; expected --year {1}"};
    case Code::usage_compare_year:
      return {"--compare的年份{0}不早于报告年份{1}；应为更早的年份",
              "--compare {0} is not before the year of the report, {1}; expected an earlier year"};
    case Code::usage_unknown_indicator_or_file:
      return {"没有指标或文件“{0}”；应为规划中的标识、序号或名称（如“{1}”），或已有的文件",
              "unknown indicator or file '{0}'; expected an id, number or name such as '{1}', or a "
              "file"};
    case Code::usage_growth_number:
      return {"{0}的值为“{1}”；应为十进制数，如{2}",
              "{0} is '{1}'; expected a decimal number such as {2}"};
    case Code::usage_growth_years:
      return {"--years的值为“{0}”；应为1至{1}的整数",
              "--years is '{0}'; expected a whole number from 1 to {1}"};
    case Code::usage_growth_not_positive:
      return {"{0}为{1}，不为正数时没有增速可言；应大于0",
              "{0} is {1}, and nothing at or below 0 grows by a rate; expected more than 0"};
    case Code::usage_growth_rate:
      return {
          "--rate为{0}%，增速不高于-100%没有意义；应高于-100%",
          "--rate is {0}%, and no rate at or below -100% has a meaning; expected more than -100%"};
    case Code::usage_growth_too_little:
      return {
          "条件不足，无法求解；应给出下列之一：--rate与--years；--multiple（或--from与--to）与--"
          "years；--multiple（或--from与--to）与--rate",
          "too little is given to solve for; expected --rate with --years, or --multiple (or "
          "--from with --to) with --years or --rate"};
    case Code::usage_growth_contradiction:
      return {
          "所给条件相互矛盾，倍数分别为{0}和{1}；应少给一项",
          "what is given contradicts itself: {0} times and {1} times; expected one option less"};
    case Code::usage_growth_never:
      return {"年均增速{0}%永远达不到{1}倍；应为方向一致的增速和倍数",
              "{0}% a year never makes {1} times; expected a rate and a multiple of the same "
              "direction"};
    case Code::usage_growth_too_long:
      return {"年均增速{0}%达到{1}倍需{2}年以上；应为较大的增速或较小的倍数",
              "{0}% a year takes more than {2} years to make {1} times; expected a larger rate or "
              "a smaller multiple"};
    case Code::usage_growth_mixed:
      return {"计算器选项{0}与“{1}”同时给出；应只用其一",
              "the calculator's {0} together with '{1}'; expected one or the other"};
    case Code::usage_growth_not_capable:
      return {"“{0}”没有可计算增速的目标；应为设有下限或上限目标的指标",
              "'{0}' has no target that growth can be held against; expected an indicator with a "
              "floor or a ceiling"};
    case Code::count:
      break;
  }
  return {};
}

}  // namespace planmeter
