// SPDX-License-Identifier: MIT
// What results are called beside statuses: of tasks and notices, of outlooks, of amendments and of
// counties that change their class.
#pragma once

#include <array>

#include "core/words.h"

namespace planmeter {

enum class TaskStatus {
  done,           // every standard is met
  partly_done,    // due; a standard is missed, another met
  open,           // due; a standard is missed, none met
  undetermined,   // due; none is missed, and data exist that do not decide
  not_reported,   // due; what is missing was not handed in
  not_published,  // due; what is missing cannot be known yet
  not_due,
};

template <>
inline constexpr auto word_rows<TaskStatus> = std::to_array<ColouredRow<TaskStatus>>({
    {TaskStatus::done, "done", {"完成", "done"}, Tone::good},
    {TaskStatus::partly_done, "partly_done", {"部分完成", "partly done"}, Tone::bad},
    {TaskStatus::open, "open", {"未完成", "open"}, Tone::bad},
    {TaskStatus::undetermined, "undetermined", {"无法判定", "undetermined"}, Tone::open},
    {TaskStatus::not_reported, "not_reported", {"未报送", "not reported"}, Tone::absent},
    {TaskStatus::not_published, "not_published", {"尚未发布", "not yet published"}, Tone::absent},
    {TaskStatus::not_due, "not_due", {"未到期", "not due"}, Tone::plain},
});

/// Whether it is judged not done, wholly or in part.
constexpr bool falls_short(TaskStatus status) {
  return status == TaskStatus::open || status == TaskStatus::partly_done;
}

/// What a unit is to a task of the ledger.
enum class UnitRole { lead, responsible };

template <>
inline constexpr auto word_rows<UnitRole> = std::to_array<NamedRow<UnitRole>>({
    {UnitRole::lead, "lead", {"牵头", "lead"}},
    {UnitRole::responsible, "responsible", {"责任", "responsible"}},
});

/// The lists of a notice (通报).
enum class NoticeList { commend, criticise, to_report, to_publish, watch };

template <>
inline constexpr auto word_rows<NoticeList> = std::to_array<NamedRow<NoticeList>>({
    {NoticeList::commend, "commend", {"拟通报表扬（候选）", "To be commended (candidates)"}},
    {NoticeList::criticise, "criticise", {"拟通报批评（建议）", "To be criticised (proposed)"}},
    {NoticeList::to_report, "to_report", {"待报送", "To be reported"}},
    {NoticeList::to_publish, "to_publish", {"待统计部门发布", "Waiting for the statistics"}},
    {NoticeList::watch, "watch", {"建议关注", "To be watched"}},
});

/// What is due by a month of the year rests on: the months gone by, what the same months were of
/// the year before, or, of levels, shares and rates, all that the year asks for.
enum class InterimBasis { time, year_before, full };

template <>
inline constexpr auto word_rows<InterimBasis> = std::to_array<NamedRow<InterimBasis>>({
    {InterimBasis::time, "time", {"按时间进度", "by time"}},
    {InterimBasis::year_before, "last_year", {"按上年同期占全年比重", "by last year's months"}},
    {InterimBasis::full, "full", {"按全年目标", "as for the year"}},
});

/// What 年均增长 means: the rate that joins the end points (水平法), or the one whose yearly levels
/// add up to the observed sum (累计法). Verdicts always go by the end points.
enum class Averaging { end_points, sum };

template <>
inline constexpr auto word_rows<Averaging> = std::to_array<NamedRow<Averaging>>({
    {Averaging::end_points, "level", {"水平法", "level"}},
    {Averaging::sum, "sum", {"累计法", "sum"}},
});

/// How what was so far is carried on. `linear`: the mean change a year from the base to now.
/// `compound`: the mean rate. `last_six`: the mean of the yearly changes among the last six values,
/// at least four (Destatis, symbols of the sustainable development strategy).
enum class OutlookWay { linear, compound, last_six };

template <>
inline constexpr auto word_rows<OutlookWay> = std::to_array<NamedRow<OutlookWay>>({
    {OutlookWay::linear, "linear", {"直线推算", "Linear"}},
    {OutlookWay::compound, "compound", {"等速推算", "Compound"}},
    {OutlookWay::last_six, "last_six", {"近六期推算", "Last six"}},
});

/// What an amendment does to a target; `unclear`: neither of the two asks for all that the other
/// does; of a baseline, always.
enum class AmendmentEffect { easier, harder, unclear };

template <>
inline constexpr auto word_rows<AmendmentEffect> = std::to_array<NamedRow<AmendmentEffect>>({
    {AmendmentEffect::easier, "easier", {"放宽", "easier"}},
    {AmendmentEffect::harder, "harder", {"收紧", "harder"}},
    {AmendmentEffect::unclear, "unclear", {}},
});

/// Of a county, from one evaluated year to the next.
enum class Move { promotion, demotion, same };

template <>
inline constexpr auto word_rows<Move> = std::to_array<ColouredRow<Move>>({
    {Move::promotion, "promotion", {"升类", "promotion"}, Tone::good},
    {Move::demotion, "demotion", {"降类", "demotion"}, Tone::bad},
    {Move::same, "same", {"未变", "same"}, Tone::plain},
});

}  // namespace planmeter
