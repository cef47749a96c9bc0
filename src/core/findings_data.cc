// SPDX-License-Identifier: MIT
// The findings about data, a row each.
#include "core/finding_rows.h"

namespace planmeter {

constexpr DataRows data_rows = {{
    {Code::csv_empty, Severity::error, "文件没有数据；应至少有表头一行",
     "no data; expected at least a header line"},
    {Code::csv_reading, Severity::note,
     "分隔符{0}，表头在第{1}行，形式：{2}；如不符，应改用--delimiter或调整表头",
     "separator: {0}; header in line {1}; form: {2}; expected --delimiter or another header where "
     "that is not so"},
    {Code::csv_too_many_columns, Severity::error, "表头有{0}列；应不超过{1}列",
     "a header of {0} columns; expected at most {1}"},
    {Code::csv_unclosed_quote, Severity::error, "引号未闭合；应在字段末尾加引号",
     "this quote is never closed; expected a closing quote"},
    {Code::csv_quote_over_lines, Severity::warning,
     "从此处引号起的一个字段占{0}行，其中的数据行未单独读取；应核实引号是否漏写或多写",
     "one cell from this quote on takes {0} lines, and no row within is read by itself; expected "
     "its closing quote earlier, or no quote"},
    {Code::csv_quote_inside, Severity::error, "引号位置有误；字段含引号时应整体加引号并将引号双写",
     "a quote in the wrong place; expected the whole field quoted and its quotes doubled"},
    {Code::csv_field_count, Severity::error, "本行有{0}个字段；应为{1}个",
     "{0} fields in this row; expected {1}"},
    {Code::csv_full_width_separator, Severity::error,
     "表头以全角“{0}”分隔，不能读取；应以半角逗号、分号或制表符分隔",
     "a header parted by the full-width '{0}'; expected a comma, semicolon or tab"},
    {Code::csv_missing_column,
     Severity::error,
     "表头“{1}”中缺少列“{0}”；应有此列",
     "no column '{0}' in the header '{1}'; expected one",
     {Argument::code}},
    {Code::csv_unknown_column,
     {Severity::error, Severity::note},
     "无法识别列名“{0}”；应为{1}",
     "column '{0}' is not read; expected {1}",
     {Argument::text, Argument::codes}},
    {Code::csv_column_unclear, Severity::warning,
     "列“{0}”无法识别，但有内容（如“{1}"
     "”），无法判断所在行的数据是否仅为其中一部分、是否另有单位或并非"
     "最终数；应改为可识别的列名，或删去该列",
     "column '{0}' is not known and holds '{1}' beside a figure, which may be of a part, in "
     "another "
     "unit or not final; expected a title that is known, or no such column"},
    {Code::csv_year_title, Severity::error,
     "列名“{0}”以年份开头，但不是年份，未读取；应为“{1}”，预计数在数值中注明（如“约750”）",
     "column '{0}' begins with a year and is not one, so it is not read; expected '{1}', and what "
     "is an estimate said in its value, as 约750"},
    {Code::csv_untitled_column, Severity::error,
     "第{0}列没有列名，却有内容“{1}"
     "”；应写明列名，或清空该列（合并单元格的表头应取消合并并逐列填写）",
     "column {0} has no title and holds '{1}'; expected a title, or nothing in the column (of "
     "merged cells only the first has text: unmerge them and fill each)"},
    {Code::csv_code_count, Severity::error,
     "本行第一格有{0}个代码；应为{1}个，与表头第一格的维度一一对应",
     "{0} codes in the first cell of this row; expected {1}, one for each dimension of the header"},
    {Code::csv_parts_left_out, Severity::warning,
     "列“{0}”为“{1}”的行是总体的一部分，未读取，共{2}行；应有该列为空或写明合计（如_T、合计）的行",
     "a row of a part ('{0}' is '{1}') is left out, and so are all such rows, {2} in number; "
     "expected rows of the whole, with nothing there or a word for all of it such as _T or Total"},
    {Code::csv_deletions_left_out, Severity::warning,
     "列“{0}”为“{1}”的行要求删除数据，未读取，共{2}行；应为已删去这些数据的完整文件",
     "a row that asks for a figure to be deleted ('{0}' is '{1}') is left out, and so are all such "
     "rows, {2} in number; expected a whole file, from which they are gone"},
    {Code::csv_codes_differ, Severity::error,
     "此行各列的代码既是{0}，又是{1}；应在规划的codes中写足列，使其只指一个",
     "the codes of this row are those of {0} and of {1}; expected codes of as many columns in the "
     "plan as tell them apart"},
    {Code::csv_bad_multiplier, Severity::error,
     "倍数“{0}”无法识别；应为10的幂次（0、3、6、9）或Units、Thousands、Millions、千、万、亿",
     "'{0}' is no multiplier; expected a power of ten (0, 3, 6, 9) or Units, Thousands, Millions, "
     "千, 万, 亿"},
    {Code::csv_multiplier_and_unit, Severity::error,
     "倍数为“{0}”，“{1}”也含数量级；应只取其一（单位列写明不含数量级的单位，如人、元）",
     "the multiplier is '{0}', and '{1}' has an order of magnitude too; expected one of them, and "
     "in the column 'unit' the unit alone"},
    {Code::csv_multiplied, Severity::note, "倍数列为“{1}”，数值已乘以{0}；倍数无误的，无需改动",
     "values were multiplied by {0}, as '{1}' says; expected no change unless the multiplier is "
     "wrong"},
    {Code::csv_duplicate_column,
     Severity::error,
     "列“{0}”重复；{1}应只有一列",
     "column '{0}' again; expected one column of {1}",
     {Argument::text, Argument::code}},
    {Code::csv_named_by_file, Severity::note,
     "没有列“indicator”，按文件名中的序号将全部数据读作“{0}”；应有指标列，或用指标名称命名文件",
     "no column 'indicator': all rows are read as of '{0}', whose number the file is named by; "
     "expected such a column, or the indicator's name or id for the file"},
    {Code::csv_title_names_other,
     {Severity::error, Severity::warning},
     "表头上方写明指标为“{0}”，按文件名则为“{1}”；两者应为同一指标，或有指标列",
     "the line above the header names the indicator '{0}', the file's name '{1}'; expected one "
     "and the same, or a column 'indicator'"},
    {Code::csv_several_units, Severity::error,
     "表头上方的单位“{0}”中有几个可用于“{1}”；应有单位列，或在指标名称后注明单位",
     "several of the units '{0}' above the header can be those of '{1}'; expected a column 'unit', "
     "or the unit behind the indicator's name"},
    {Code::csv_year_of_title, Severity::warning,
     "没有列“year”，按表头上方的年份将全部数据读作{0}年；应有年份列",
     "no column 'year': all rows are read as of {0}, as the line above the header says; expected "
     "such a column"},
    {Code::csv_no_indicator_title, Severity::error,
     "没有列“indicator”和列“value”，也没有一个列名是规划的指标（如“{0}”不是）；应为指标、年份、数值"
     "三列，或每个指标一列并以规划中的名称为列名（如“{1}”）",
     "neither columns 'indicator' and 'value' nor a column whose title is an indicator of the plan "
     "('{0}' is none); expected these, or a column an indicator with its name or id such as '{1}'"},
    {Code::csv_lines_below, Severity::note,
     "表下说明未读取，共{1}行，第一行为“{0}”；其中影响数值的，应在状态列或备注列写明",
     "lines below the table are not read ({1} of them, the first '{0}'); expected what bears on a "
     "figure in the column 'status' or 'note'"},
    {Code::csv_names_differ,
     {Severity::error, Severity::warning},
     "同一行的“{0}”与“{1}”在规划中不是同一项；两者应一致，或只留其一",
     "'{0}' and '{1}' in one row are two different ones of the plan; expected one and the same, or "
     "one of them alone"},
    {Code::csv_line_qualifies, Severity::warning,
     "表外的这一行写有“{0}”，与数值有关而未读取；应在状态列或单位列写明",
     "this line beside the table says '{0}', which bears on its figures and is not read; expected "
     "the "
     "column 'status' or 'unit' to say so"},
    {Code::csv_empty_indicator, Severity::error,
     "本行指标为空；每行都应填写指标（表格中的合并单元格只有首行有内容，应取消合并并逐行填写）",
     "no indicator in this row; expected one in every row (of merged cells only the first has "
     "text: unmerge them and fill each)"},
    {Code::csv_unknown_indicator, Severity::error,
     "没有指标“{0}”；应为规划中的标识、序号或名称，如“{1}”",
     "unknown indicator '{0}'; expected an id, number or name of the plan such as '{1}'"},
    {Code::csv_rows_of_others,
     {Severity::note, Severity::warning},
     "规划没有的指标的行未读取，共{1}行、{2}个指标，第一个为“{0}”；属于规划指标的，名称应与规划一致"
     "（如“{3}”），也可用--strict将此类行作为错误",
     "rows of indicators that the plan does not have are left out ({1} of them, indicators: {2}, "
     "the "
     "first '{0}'); expected ids, numbers or names of the plan such as '{3}' for what is its own, "
     "or "
     "--strict to make them errors"},
    {Code::csv_unknown_area,
     {Severity::error, Severity::warning},
     "没有地区“{0}”；应为规划中的地区，如“{1}”",
     "unknown area '{0}'; expected an area of the plan such as '{1}'"},
    {Code::csv_areas_left_out, Severity::warning,
     "规划中没有的地区超过{1}个，自“{0}”起，其余地区的{2}个数值未读取；应为规划中的地区，如“{3}”",
     "over {1} areas are not in the plan: the values of '{0}' and of all further ones, {2} in "
     "number, are left out; expected areas of the plan such as '{3}'"},
    {Code::csv_area_not_taking_part, Severity::error,
     "“{0}”不参加县域评价；应为参加评价的县（市、区）",
     "'{0}' does not take part in the county tiers; expected a county that does"},
    {Code::csv_area_looks_like_total, Severity::warning,
     "地区“{0}"
     "”像是合计或平均数，现按一个县（市、区）评价；规划本级的数应不填地区，其他合计行应删去",
     "'{0}' looks like a total or a mean and is judged as one more area; expected no area for the "
     "plan's own figures, else no such row"},
    {Code::csv_other_areas_alone, Severity::note,
     "没有本规划地区的数据行，各行均为其他地区（如“{0}"
     "”）；本地区的行应不填地区，或填写规划中的地区名称或代码（codes）",
     "no row is of the plan's own area, all are of others such as '{0}'; expected no area, its "
     "name "
     "or its code in the plan (codes) in the rows that are"},
    {Code::csv_bad_period, Severity::error, "年份为“{0}”；应为2022、2021-2024或2021-10这样的写法",
     "'{0}' is no year or period; expected one such as 2022, 2021-2024 or 2021-10"},
    {Code::csv_financial_year,
     {Severity::error, Severity::warning},
     "年份“{0}”像是跨年的财政年度；应为数据所属的一个年份，如{1}",
     "'{0}' looks like a financial year; expected the one year that its figures count for, such as "
     "{1}"},
    {Code::csv_period_not_allowed, Severity::error,
     "“{1}”不能使用时期“{0}”；应为单一年份（跨年时期仅用于增速、时期数、比重和比率）",
     "'{0}' is no period that '{1}' can have; expected one year (several: growth rates, flows, "
     "shares and ratios only)"},
    {Code::csv_bad_quantity, Severity::error,
     "数值类型“{0}”无法识别；应为“年均”或“累计”，单一年份的留空",
     "'{0}' is no kind of figure; expected average or cumulative, nothing for one year"},
    {Code::csv_quantity_not_allowed, Severity::error,
     "“{1}”不能用“{0}”；“年均”“累计”只用于跨年时期（如2021-"
     "2024；年初至某月也可写“累计”），比重、比率只用“年均”",
     "'{0}' cannot be used here for '{1}'; expected an average or cumulative figure for several "
     "years only (cumulative also to a month), and of a share or ratio the average alone"},
    {Code::csv_quantity_missing, Severity::error,
     "“{1}”的跨年数“{0}”未注明是年均还是累计；应写作“年均{0}”或“累计{0}"
     "”（比重、比率只用“年均”），或在“数值类型”列注明",
     "'{0}' of several years does not say what it is for '{1}'; expected 'average {0}' or "
     "'cumulative {0}' (of a share or ratio the average alone), or the word in the column "
     "'quantity'"},
    {Code::csv_quantities_differ, Severity::error, "数值类型列为“{0}”，数值中为“{1}”；两者应一致",
     "the column 'quantity' says '{0}', the value '{1}'; expected the same"},
    {Code::csv_fall_sign, Severity::warning,
     "“{1}”的数表示降幅，{0}带负号，按上升{2}%读取；下降的应写作{2}",
     "the figures of '{1}' say by how much it falls, and {0} with its sign is read as a rise of "
     "{2}%; expected {2} for a fall"},
    {Code::csv_months_alone, Severity::note,
     "同一年有多个月份或季度，“{0}”{1}年各数按当月（当季）数读取；年初累计数应注明（如1-9月）",
     "several months or quarters of one year: each figure of '{0}' in {1} is read as of that one "
     "alone; expected words such as 1-9月 or 累计 where it is the year to date"},
    {Code::csv_bad_value, Severity::error,
     "数值“{0}”无法识别；应为数（小数点用“."
     "”，逗号只用于千分位）、界限（如≥1500）、约数、状态或缺失标记（如“—”“暂无”）",
     "'{0}' is no value; expected a number (a comma is never a decimal point), a bound such as "
     ">=1500, an estimate, a state or a missing mark such as NA"},
    {Code::csv_comma_unclear,
     {Severity::error, Severity::warning},
     "“{0}”可读作{1}，也可读作{2}；应不写千分位逗号，小数点用“.”",
     "'{0}' can be read as {1} and as {2}; expected no separator of thousands, and a point before "
     "decimals"},
    {Code::csv_point_unclear, Severity::warning,
     "“{0}”读作{1}，本文件以分号分隔，也可能是{2}（以“.”为千分位）；如为后者，应写作{2}",
     "'{0}' is read as {1}, and may be {2}, as a file parted by semicolons may have points between "
     "thousands; expected {2} where that is meant"},
    {Code::csv_points_between_groups, Severity::error,
     "数值“{0}”以“.”分隔千分位；应为“{1}”（小数点用“.”）",
     "'{0}' has points between its thousands; expected '{1}', with a point before decimals only"},
    {Code::csv_value_in_brackets, Severity::error,
     "数值“{0}”写在括号内；应写作“-{1}”（负数）或“{1}”",
     "'{0}' is a number in brackets; expected '-{1}' where it is below zero, else '{1}'"},
    {Code::csv_parted_digits, Severity::error, "数值“{0}”的数字之间有空格或撇号；应为“{1}”",
     "'{0}' has blanks or apostrophes between its digits; expected '{1}'"},
    {Code::csv_mark_behind_value, Severity::error,
     "数值“{0}”后有标记“{1}”；应在数值列只写“{2}”，标记的含义写入状态（status）或备注（note）列",
     "'{0}' has the mark '{1}' behind its number; expected '{2}' alone, and what the mark means in "
     "the column 'status' or 'note'"},
    {Code::csv_status_in_value, Severity::error,
     "数值“{0}”中写有数据状态；应在数值列只写“{2}”，在状态（status）列写“{1}”",
     "'{0}' has its status in the value; expected '{2}' alone, and '{1}' in the column 'status'"},
    {Code::csv_value_kind,
     Severity::error,
     "“{1}”不能取“{0}”；应为{2}",
     "'{0}' cannot be a value of '{1}'; expected {2}",
     {Argument::text, Argument::text, Argument::list}},
    {Code::csv_same_as_above, Severity::error,
     "数值写作“{0}”；每行都应写出数值本身，没有数据的写“—”",
     "'{0}' instead of a value; expected the value itself in every row, NA for none"},
    {Code::csv_unit_mismatch, Severity::error, "单位“{0}”与“{1}”的单位不能换算；应为“{2}”",
     "unit '{0}' cannot be converted for '{1}'; expected '{2}'"},
    {Code::csv_unit_converted, Severity::note,
     "“{2}”的数值已按“{0}”换算为规划单位“{1}”；单位无误的，无需改动",
     "values of '{2}' in '{0}' were converted to '{1}', its unit in the plan; expected no change "
     "unless the unit is wrong"},
    {Code::csv_bad_status,
     Severity::error,
     "此处不能使用数据状态“{0}”；应为{1}",
     "status '{0}' cannot be used here; expected {1}",
     {Argument::text, Argument::codes}},
    {Code::csv_bad_published, Severity::error, "公布日期“{0}”无法识别；应为如2023-11-30的日期",
     "'{0}' is no day of publication; expected a date such as 2023-11-30"},
    {Code::csv_score_outside, Severity::error, "得分{0}超出分值范围；应在{1}至{2}之间",
     "score {0} is off the scale; expected {1} to {2}"},
    {Code::csv_unknown_tier,
     Severity::error,
     "“{1}”没有分类“{0}”；应为{2}",
     "'{1}' knows no class '{0}'; expected {2}",
     {Argument::text, Argument::text, Argument::list}},
    {Code::csv_parts_unclear, Severity::error,
     "同一指标、地区、年份的数据，未读取的列“{0}”有“{1}”（{3}）和“{2}"
     "”之分；应只保留总体的一行，或删去"
     "该列",
     "rows of one indicator, area and year differ in the column '{0}', which is not read: '{1}' in "
     "{3}, '{2}' here; expected the row of the whole alone, or no such column"},
    {Code::csv_duplicate_value, Severity::note, "{0}与{2}的{1}重复；应只保留一行",
     "{0} repeats {1} of {2}; expected one row"},
    {Code::csv_later_passed_over, Severity::note,
     "初步数或口径不同的{0}公布在后，以{2}的{1}为准；应为最终数",
     "{0}, published later, is preliminary or of another definition, and {1} of {2} counts; "
     "expected a final figure"},
    {Code::csv_conflicting_values, Severity::error,
     "{0}与{2}的{1}不一致；同一指标、地区、年份应只有一个值",
     "{0} contradicts {1} of {2}; expected one value for an indicator, area and year"},
    {Code::csv_baseline_differs, Severity::warning,
     "{3}年“{1}”为{0}，与规划所列基数{2}不同；应以规划为准",
     "{0} for '{1}' in {3} is not the baseline the plan prints; expected {2}, which holds"},
    {Code::csv_class_contradicts_score, Severity::error, "分类{0}与{3}的得分{1}不符；按得分应为{2}",
     "class {0} contradicts the score {1} of {3}; expected {2}"},
    {Code::csv_number_range, Severity::error,
     "数“{0}”超出范围；有效数字应不超过38位，指数应在±30以内",
     "'{0}' is out of range; expected at most 38 digits and an exponent within 30"},
    {Code::csv_estimate_and_bound, Severity::error, "“{0}”既是约数又是界限；应只取其一",
     "'{0}' is both an estimate and a bound; expected one of them"},
    {Code::csv_units_differ, Severity::error, "单位列为“{0}”，数值或指标名称中为“{1}”；两者应一致",
     "the unit column says '{0}', the value or the indicator's name '{1}'; expected the same"},
    {Code::data_year_outside,
     {Severity::warning, Severity::error},
     "数据年份{0}不在规划范围内；应在{1}至{2}年之间，或用--year指定其中一年",
     "data of {0}, which is outside the plan; expected {1} to {2}, or --year with one of these"},
    {Code::data_computed_differs, Severity::warning,
     "{1}年“{0}”填报{2}，按基础数据计算为{3}；两者应在四舍五入范围内一致",
     "'{0}' of {1} is given as {2} and computed as {3}; expected them to agree within rounding"},
    {Code::data_across_bound, Severity::warning,
     "临界：{1}年“{0}”填报{2}，计算{3}，分居目标值{4}两侧；应核实",
     "on both sides of the bound: '{0}' of {1} is given as {2} and computed as {3}; expected both "
     "on one side of {4}"},
    {Code::data_revised_across_bound, Severity::warning,
     "临界：{1}年“{0}”由{2}修订为{3}，分居目标值{4}两侧；应核实",
     "on both sides of the bound: '{0}' of {1} was revised from {2} to {3}; expected both on one "
     "side of {4}"},
    {Code::data_tier_totals, Severity::error,
     "{0}年度公布的各类县数（{1}）与已知县的类别（{2}）不能同时成立；{3}个县应与两者相符",
     "the totals of {0} ({1}) and the counties named ({2}) cannot both be true; expected {3} "
     "counties to fit both"},
    {Code::data_average_against_rates, Severity::warning,
     "“{0}”{1}—{2}年公布年均增长{3}%，按各年增速计算为{4}%；两者应在四舍五入范围内一致",
     "'{0}' is published as {3}% a year over {1}-{2}, and its yearly rates give {4}%; expected "
     "them to agree within rounding"},
    {Code::data_average_against_amounts, Severity::warning,
     "“{0}”{1}—{2}年公布年均增长{3}%，按总量计算为{4}%"
     "；两者应在四舍五入范围内一致（公布增速按可比口径的除外）",
     "'{0}' is published as {3}% a year over {1}-{2}, and the amounts give {4}%; expected them to "
     "agree within rounding, unless published at comparable prices"},
    {Code::data_cumulative_against_rates, Severity::warning,
     "“{0}”{1}—{2}年公布累计变化{3}%，按各年增速计算为{4}%；两者应在四舍五入范围内一致",
     "'{0}' is published as {3}% in all over {1}-{2}, and its yearly rates give {4}%; expected "
     "them to agree within rounding"},
    {Code::data_cumulative_against_amounts, Severity::warning,
     "“{0}”{1}—{2}年公布累计变化{3}%，按总量计算为{4}%"
     "；两者应在四舍五入范围内一致（公布增速按可比口径的除外）",
     "'{0}' is published as {3}% in all over {1}-{2}, and the amounts give {4}%; expected them to "
     "agree within rounding, unless published at comparable prices"},
    {Code::data_new_across_bound, Severity::warning,
     "临界：{1}年“{0}”填报新增{2}，按年末数之差净增{3}，分居完成标准{4}两侧；应核实口径",
     "on both sides of the bound: '{0}' of {1} is reported as {2} new, and the levels rose by {3}; "
     "expected both on one side of {4}"},
    {Code::data_share_over_100, Severity::warning, "{1}年“{0}”为{2}%；比重应不超过100%",
     "'{0}' of {1} is {2}%; expected a share of at most 100%"},
    {Code::data_level_halved, Severity::warning,
     "{1}年“{0}”为{2}，不到{3}年{4}的一半或恰为一半；应核实",
     "'{0}' of {1} is {2}, half of {4} in {3} or less; expected to be checked"},
    {Code::data_same_as_before, Severity::warning,
     "{1}年“{0}”为{2}，与{3}年完全相同；应核实是否沿用了上年数",
     "'{0}' of {1} is {2}, to the digit that of {3}; expected this year's figure"},
    {Code::data_other_magnitude, Severity::warning,
     "{1}年“{0}”为{2}，与{3}年的{4}相差约一万倍；应核实单位（万元、亿元）",
     "'{0}' of {1} is {2}, and {4} in {3}, about 10,000 times apart; expected one unit (万元 or "
     "亿元)"},
    {Code::data_share_magnitude, Severity::warning,
     "{1}年“{0}”为{2}，与{3}年的{4}（实际、基数或目标）相差约{5}"
     "倍；应核实小数点，比重按百分数填写（9.5%填9.5，不填0.095）",
     "'{0}' of {1} is {2}, about {5} times apart from {4} of {3} (a value, baseline or target); "
     "expected the decimal point in its place, and per cents (9.5 for 9.5%, not 0.095)"},
    {Code::data_part_over_whole, Severity::warning,
     "{1}年“{0}”为{2}，大于其总体“{3}”的{4}；部分应不大于总体",
     "'{0}' of {1} is {2}, above '{3}' with {4}; expected a part no larger than its whole"},
}};

static_assert(in_order(data_rows, first_data_code));

}  // namespace planmeter
