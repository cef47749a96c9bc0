// SPDX-License-Identifier: MIT
// help statuses: the words from their tables, each with what it means.
#include <fmt/format.h>

#include <array>

#include "cli/help_topics.h"
#include "core/result_words.h"
#include "core/status.h"

namespace planmeter {

namespace {

constexpr std::array<Name, word_rows<Status>.size()> status_meanings = {{
    {"目标当年到期，已达到", "a target is due that year, and reached"},
    {"目标当年到期，未达到", "a target is due that year, and not reached"},
    {"目标尚未到期，最终目标已达到", "none is due; the final target is already reached"},
    {"目标尚未到期，不低于基数与目标之间的规划路径",
     "none is due; not behind the path between the baseline and the targets"},
    {"目标尚未到期，低于规划路径", "none is due; behind that path"},
    {"有数据，但不足以作出结论", "there are data, and they do not decide"},
    {"应有的数据没有", "data that should exist do not"},
    {"规划当年及以后未设目标，或印为“—”",
     "the plan sets nothing for this year or later, or prints a dash"},
    {"目标在以后年份，目前没有可对照的", "a later target, and nothing to hold the present against"},
}};

constexpr std::array<Name, word_rows<TaskStatus>.size()> task_meanings = {{
    {"每项完成标准都已达到", "every standard is met"},
    {"已到期，有的标准达到，有的未达到", "due; a standard is missed, another is met"},
    {"已到期，有标准未达到，没有达到的", "due; a standard is missed, and none is met"},
    {"已到期，没有未达到的标准，有的数据不足以判定",
     "due; none is missed, and there are data that do not decide"},
    {"已到期，有数据未报送", "due; a figure was not handed in"},
    {"已到期，所缺数据均为统计部门尚未发布的",
     "due; only figures are missing that the statistics have yet to publish"},
    {"未到完成时限，且未提前完成", "before the due day, and not done already"},
}};

constexpr std::array<Name, word_rows<NoticeList>.size()> notice_meanings = {{
    {"任务完成，且每项数量标准都超过规定幅度",
     "the task is done, and above each standard that is an amount by the margin"},
    {"任务已到期，有标准未达到", "due, with a standard that is missed"},
    {"任务已到期，有数据未报送", "due, with a figure that was not reported"},
    {"任务已到期，有数据尚不可能发布", "due, with a figure that cannot be known yet"},
    {"任务未到期，已有各月的数低于按时间应达的数",
     "not yet due, with a figure of the months so far below its share of the time"},
}};

static_assert(!status_meanings.back().en.empty() && !task_meanings.back().en.empty() &&
                  !notice_meanings.back().en.empty(),
              "a meaning for each word");

constexpr Name undecided_note = {
    "后四种一律不计为达标或未达标，也不按“可判定的”计算百分比。",
    "The last four never count as met or missed, and no percentage leaves them out."};
constexpr Name notices_note = {
    "通报名单为建议，由人决定；缺少数据本身不使任何单位列入前两个名单。",
    "Both first lists are proposals; people decide. Missing data alone put nobody on them."};

std::string code_and_meaning(std::string_view name, const Name& meaning, Language language) {
  if (language == Language::zh) return fmt::format("{}：{}", name, meaning.zh);
  return std::string(meaning.en);
}

template <typename Enumeration, std::size_t count>
HelpPart part_of_words(const Name& heading, const std::array<Name, count>& meanings,
                       Language language) {
  HelpPart part;
  part.heading = heading.of(language);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& row = word_rows<Enumeration>[i];
    part.rows.push_back(
        {std::string(row.code), code_and_meaning(row.name.of(language), meanings[i], language)});
  }
  return part;
}

}  // namespace

std::vector<HelpPart> help_on_statuses(Language language) {
  std::vector<HelpPart> parts;
  parts.push_back(part_of_words<Status>({"指标和目标", "Of indicators and targets"},
                                        status_meanings, language));
  parts.push_back({"", {std::string(undecided_note.of(language))}, {}, {}});
  HelpPart reasons;
  reasons.heading =
      Name{"原因（表中的reason）", "Reasons, where a status is not plain"}.of(language);
  for (const auto& row : word_rows<Reason>) {
    if (row.code.empty()) continue;
    reasons.rows.push_back({std::string(row.code), std::string(row.name.of(language))});
  }
  parts.push_back(std::move(reasons));
  parts.push_back(
      part_of_words<TaskStatus>({"台账任务", "Of tasks of the ledger"}, task_meanings, language));
  parts.push_back(part_of_words<NoticeList>(
      {"通报名单（列入牵头单位）", "Lists of a notice: whose lead units are on them"},
      notice_meanings, language));
  parts.push_back({"", {std::string(notices_note.of(language))}, {}, {}});
  return parts;
}

}  // namespace planmeter
