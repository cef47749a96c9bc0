// SPDX-License-Identifier: MIT
// Words for the statuses of tasks and the lists of a notice.
#include "report/ledger/task_text.h"

#include "report/words/wording.h"

namespace planmeter {

std::string label(TaskStatus status, Language language) {
  const bool zh = language == Language::zh;
  switch (status) {
    case TaskStatus::done:
      return zh ? "完成" : "done";
    case TaskStatus::partly_done:
      return zh ? "部分完成" : "partly done";
    case TaskStatus::open:
      return zh ? "未完成" : "open";
    case TaskStatus::undetermined:
      return zh ? "无法判定" : "undetermined";
    case TaskStatus::not_reported:
      return zh ? "未报送" : "not reported";
    case TaskStatus::not_published:
      return zh ? "尚未发布" : "not yet published";
    case TaskStatus::not_due:
      return zh ? "未到期" : "not due";
  }
  return {};
}

std::string label(NoticeList list, Language language) {
  const bool zh = language == Language::zh;
  switch (list) {
    case NoticeList::commend:
      return zh ? "拟通报表扬（候选）" : "To be commended (candidates)";
    case NoticeList::criticise:
      return zh ? "拟通报批评（建议）" : "To be criticised (proposed)";
    case NoticeList::to_report:
      return zh ? "待报送" : "To be reported";
    case NoticeList::to_publish:
      return zh ? "待统计部门发布" : "Waiting for the statistics";
  }
  return {};
}

Cell task_status_cell(TaskStatus status, Language language) {
  Tone tone = Tone::open;
  if (status == TaskStatus::done) tone = Tone::good;
  if (status == TaskStatus::partly_done || status == TaskStatus::open) tone = Tone::bad;
  if (status == TaskStatus::not_due) tone = Tone::plain;
  return Coded{std::string(code_of(status)), label(status, language), tone};
}

}  // namespace planmeter
