// SPDX-License-Identifier: MIT
// The sentences of findings about the command line: what was found; what was expected.
#include "report/messages/message_parts.h"

namespace planmeter {

Message usage_message(Code code) {
  switch (code) {
    case Code::usage_unknown_command:
      return {"没有命令“{0}”；应为{1}", "unknown command '{0}'; expected {1}", 1};
    case Code::usage_unknown_argument:
      return {"命令{1}没有参数“{0}”；应为{2}", "{1} knows no '{0}'; expected {2}", 2};
    case Code::usage_missing_argument:
      return {"未指定{0}；请指定，如{1}", "no {0} given; expected one such as {1}", 1};
    case Code::usage_option_value:
      return {"选项{0}没有值；应为{1}", "option {0} has no value; expected {1}"};
    case Code::usage_option_twice:
      return {"选项{0}先后给出{1}和{2}，以最后一次的{2}为准；应只给一次",
              "option {0} is given as {1} and as {2}, of which the last counts; expected once"};
    case Code::usage_bad_choice:
      return {"{0}的值为“{1}”；应为{2}", "{0} is '{1}'; expected {2}", 2};
    case Code::usage_unknown_indicator:
      return {"{2}没有指标“{0}”；应为其中的标识、序号或名称，如“{1}”",
              "unknown indicator '{0}' in {2}; expected an id, number or name such as '{1}'"};
    case Code::usage_part_of_name:
      return {"“{0}”不是{2}中完整的指标名称；应为{1}（可用“planmeter list {0}”查看）",
              "'{0}' is only part of a name in {2}; expected {1}, which planmeter list {0} shows",
              1};
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
              "the suffix of '{0}' is of no format; expected {1}, or --format", 1};
    case Code::usage_unknown_table:
      return {"没有表“{0}”；应为{1}", "no table '{0}'; expected {1}", 1};
    case Code::usage_output_is_input:
      return {"输出文件“{0}”就是输入文件；应另存为其他文件",
              "the output '{0}' is one of the inputs; expected another file"};
    case Code::usage_format_suffix:
      return {
          "“{0}”按--format写成{1}，与后缀所示的{2}不同；应使两者一致，或不用--format",
          "'{0}' is written as {1}, as --format says, and its suffix is that of {2}; expected the "
          "two to agree, or no --format"};
    case Code::usage_no_tier_data:
      return {
          "数据中没有各县（市、区）的类别、得分或各类总数；应有指标tier、tier_score或tier_count_"
          "a等",
          "no county's class or score and no count of a class in the data; expected rows of tier, "
          "tier_score, or tier_count_a and the like"};
    case Code::usage_no_tiers:
      return {"规划“{0}”未设县域分类；应为有tiers一节的规划",
              "plan '{0}' has no county classes; expected a plan with a tiers section"};
    case Code::usage_no_tasks:
      return {"规划“{0}”没有任务台账；应为有tasks一节的规划",
              "plan '{0}' has no task ledger; expected a plan with a tasks section"};
    case Code::usage_unknown_unit:
      return {"{2}的台账中没有单位“{0}”；应为台账所列单位，如“{1}”",
              "unknown unit '{0}' in the ledger of {2}; expected one that it names, such as '{1}'"};
    case Code::usage_two_deliveries:
      return {"给出数据来源{0}个；diff应有两个，先旧后新，至多一个为标准输入“-”",
              "sources of data: {0}; expected two for diff, OLD and NEW, at most one of them '-'",
              1};
    case Code::usage_margin:
      return {"--margin的值为“{0}”；应为大于0的百分数，如10%",
              "--margin is '{0}'; expected per cent above 0, such as 10%"};
    case Code::usage_unknown_area:
      return {"{2}中没有可评价的地区“{0}”；应为其中之一，如“{1}”",
              "no area '{0}' to judge in {2}; expected one such as '{1}'"};
    case Code::usage_areas_without_data:
      return {"{0}只用于数据文件中的各地区；应给出数据文件",
              "{0} is about the areas of data files; expected DATA"};
    case Code::usage_size_limit:
      return {"--size-limit的值为“{0}”；应为1至{1}的整数，单位为MiB",
              "--size-limit is '{0}'; expected a whole number of MiB from 1 to {1}"};
    case Code::usage_no_template:
      return {"{0}年没有需要填报的指标；应为设有目标的年份",
              "nothing is to be reported for {0}; expected a year with targets"};
    case Code::usage_ledger_year:
      return {"台账为{1}年度安排，不是{0}年；应为--year {1}",
              "the ledger is for {1}, not {0}; expected --year {1}"};
    case Code::usage_compare_year:
      return {"--compare的年份{0}不早于报告年份{1}；应为更早的年份",
              "--compare {0} is not before the year of the report, {1}; expected an earlier year"};
    case Code::usage_ignore:
      return {"--ignore的值“{0}”不是可以忽略的警告或提示；应为代码，如{1}",
              "--ignore '{0}' is no warning or note; expected a code such as {1}"};
    case Code::usage_unknown_indicator_or_file:
      return {
          "{2}没有指标“{0}”，也没有文件“{0}”；应为其中的标识、序号或名称（如“{1}"
          "”），或已有的文件",
          "no indicator in {2} and no file is called '{0}'; expected an id, number or name "
          "such as '{1}', or a file"};
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
      return {
          "“{0}”没有可计算增速的目标；应为设有增速、倍数或水平目标的指标，累计、位次、定性和保持类"
          "目标除外",
          "'{0}' has no target that growth leads to; expected an indicator with a rate, a multiple "
          "or a level to reach, not a total, a place, a state or a level to keep"};
    default:
      return {};
  }
}

}  // namespace planmeter
