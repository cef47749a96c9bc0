// SPDX-License-Identifier: MIT
// Titles of columns, fields and sections that more than one page has, a constant each: what is
// renamed here is renamed on every page.
#pragma once

#include "report/words/wording.h"

namespace planmeter::titles {

// --- what a row is about
inline constexpr Phrase<> number{"序号", "No."};
inline constexpr Phrase<> indicator{"指标", "Indicator"};
inline constexpr Phrase<> unit{"单位", "Unit"};
inline constexpr Phrase<> nature{"属性", "Nature"};
inline constexpr Phrase<> clause{"依据", "Clause"};
inline constexpr Phrase<> responsible_unit{"责任单位", "Responsible unit"};
/// By whom and how long after the year.
inline constexpr Phrase<> published{"数据发布", "Published"};
inline constexpr Phrase<> area{"地区", "Area"};
inline constexpr Phrase<> year{"年份", "Year"};
/// The year that change, growth and multiples start from.
inline constexpr Phrase<> base_year{"基年", "Base year"};
/// The numbered rows of the plan's table or the targets of its text.
inline constexpr Phrase<> scope{"指标范围", "Scope"};
inline constexpr Phrase<> name_zh{"中文名称", "Chinese name"};
inline constexpr Phrase<> name_en{"英文名称", "English name"};
inline constexpr Phrase<> aliases{"别名", "Also called"};
/// What the document says where the number alone loses it.
inline constexpr Phrase<> wording{"文件表述", "Wording"};
/// Why the plan file reads the document as it does.
inline constexpr Phrase<> note{"说明", "Note"};

// --- what was asked and what came of it
inline constexpr Phrase<> target{"目标", "Target"};
inline constexpr Phrase<> target_year{"目标年", "Due"};
inline constexpr Phrase<> quantity{"目标口径", "Quantity"};
inline constexpr Phrase<> comparison{"比较方式", "Comparison"};
inline constexpr Phrase<> bound{"目标值", "Bound"};
inline constexpr Phrase<> upper{"目标上限", "Upper end"};
inline constexpr Phrase<> actual{"实际", "Actual"};
/// What is known where that is no plain number.
inline constexpr Phrase<> actual_text{"实际（文字）", "Actual in words"};
inline constexpr Phrase<> gap{"差距", "Gap"};
inline constexpr Phrase<> reason{"原因", "Reason"};
/// In words.
inline constexpr Phrase<> why{"理由", "Why"};
/// By the letter of the document.
inline constexpr Phrase<> literally{"按字面理解", "Literally"};
inline constexpr Phrase<> within_rounding{"舍入影响结论", "Within rounding"};
inline constexpr Phrase<> break_year{"口径变动年", "Break"};
inline constexpr Phrase<> original_status{"按原目标状态", "Status by the original"};
inline constexpr Phrase<> data_note{"数据性质", "Nature of the data"};
inline constexpr Phrase<> final_year{"末期目标年", "Final year"};
inline constexpr Phrase<> final_target{"末期目标", "Final target"};
inline constexpr Phrase<> change{"变化", "Change"};
inline constexpr Phrase<> status{"状态", "Status"};
inline constexpr Phrase<> verdict{"结论", "Verdict"};
inline constexpr Phrase<> attainment{"目标完成率", "Attainment"};
inline constexpr Phrase<> share_of_way{"增量完成率", "Share of the way"};
inline constexpr Phrase<> path{"按规划进度应达", "Path"};
inline constexpr Phrase<> elapsed{"时间进度", "Elapsed"};
inline constexpr Phrase<> needed_a_year{"今后每年需", "A year from here"};
inline constexpr Phrase<> needed_rate_a_year{"今后年均需增速", "Rate a year from here"};

// --- growth
inline constexpr Phrase<> rate{"年均增速", "Rate a year"};
inline constexpr Phrase<> multiple{"倍数", "Multiple"};
/// A distance between multiples, which is none in the unit of what they multiply.
inline constexpr Phrase<Words> times{"{}倍", "{} times"};

/// Where a growth begins and where it leads.
inline constexpr Phrase<> from_value{"起点值", "From"};
inline constexpr Phrase<> to_value{"终点值", "To"};
/// Against the path.
inline constexpr Phrase<> years_ahead{"领先或落后（年）", "Years ahead or behind"};

// --- counties
inline constexpr Phrase<> county{"县（市、区）", "County"};
inline constexpr Phrase<> score{"得分", "Score"};
inline constexpr Phrase<> tier{"类别", "Class"};
/// Of a table whose rows are classes.
inline constexpr Phrase<> tier_class{"分类", "Class"};

// --- the ledger
inline constexpr Phrase<> task{"重点任务", "Task"};
/// What is to be done, as the ledger prints it.
inline constexpr Phrase<> task_content{"具体内容", "Content"};
inline constexpr Phrase<> leaders{"牵头领导", "Leaders"};
inline constexpr Phrase<> lead_unit{"牵头单位", "Lead unit"};
/// By whom a task is owed.
inline constexpr Phrase<> office{"单位名称", "Office"};
/// What a unit is to a task.
inline constexpr Phrase<> role{"职责", "Role"};
inline constexpr Phrase<> deadline{"完成时限", "Due"};
/// A task's number and name.
inline constexpr Phrase<Words, Words> task_named{"台账{}　{}", "Task {}: {}"};

/// Where somebody has to write what no data tell.
inline constexpr Phrase<> to_be_filled_in{"【待填报】", "[to be filled in]"};

// --- headings
/// A subject and the year it is asked about.
inline constexpr Phrase<Words, int> of_year{"{}，{}年", "{}, {}"};
inline constexpr Phrase<int> ledger_of_year{"{}年重点工作任务台账完成情况", "Task ledger of {}"};
inline constexpr Phrase<> areas{"分地区完成情况", "Areas"};
inline constexpr Phrase<> number_of_areas{"地区数", "Areas"};

}  // namespace planmeter::titles
