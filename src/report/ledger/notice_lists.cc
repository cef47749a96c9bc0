// SPDX-License-Identifier: MIT
// A unit is named once, however many of its tasks are on a list.
#include "report/ledger/notice_lists.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/ledger/task_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> from_above{"待上级部门发布", "Waiting for publication"};
const Phrase<Words, Words, Words> item_words{"台账{}“{}”，{}", "task {} '{}', {}"};
const Phrase<> on_preliminary{"依据初步数，待最终数核定",
                              "on preliminary figures, to be confirmed by final ones"};
const Phrase<Words, std::size_t, Words> line_of_several{"{}（{}项）：{}", "{} ({}): {}"};
const Phrase<std::size_t, Words> counted_item{"（{}）{}", "({}) {}"};
const Phrase<Words> margin_words{
    "名单按牵头单位列出。已完成且各项数量标准均超出{0}%"
    "及以上的任务，列为表扬候选；没有数量标准的任务"
    "不列入。{0}%的幅度不是台账原文，由本程序（规划文件）设定，可用--"
    "margin调整。仅因缺少数据的，不列入"
    "表扬或批评名单。",
    "Lists name lead units. Candidates for commendation are done and at least {0}% above each "
    "standard that is an amount. The {0}% is not the ledger's: the program (the plan file) sets "
    "it, and --margin changes it. Missing data alone put nobody on the first two lists."};

std::string_view publisher_of(const Plan& plan, const Standard& standard) {
  const std::optional<Publication>& published =
      standard.of_tier() ? plan.tiers.published : indicator_of(plan, standard).published;
  return published ? std::string_view(published->by) : std::string_view();
}

bool is_by_statistics(const Plan& plan, const Notice& notice) {
  return std::ranges::all_of(notice.because, [&plan](const StandardResult* item) {
    return publisher_of(plan, *item->standard).find("统计") != std::string_view::npos;
  });
}

/// What the plan file notes on the standards it is there for, each once.
Words caveats_of(const Notice& notice, Language language) {
  std::vector<std::string_view> notes;
  for (const StandardResult* item : notice.because) {
    const std::string_view note = item->standard->target.note;
    if (note.empty() || std::ranges::find(notes, note) != notes.end()) continue;
    notes.push_back(note);
  }
  Sentence text(language);
  for (const std::string_view note : notes) text.clause(without_stop(Words(note), Language::zh));
  return text.text();
}

bool is_on_preliminary(const StandardResult& item) {
  return item.verdict.reason == Reason::preliminary;
}

}  // namespace

std::vector<UnitNotices> by_unit(const std::vector<Notice>& notices, NoticeList list) {
  std::vector<UnitNotices> units;
  for (const Notice& notice : notices) {
    if (notice.list != list) continue;
    auto found = std::ranges::find(units, notice.unit, &UnitNotices::unit);
    if (found == units.end()) found = units.insert(units.end(), {notice.unit, {}});
    found->notices.push_back(&notice);
  }
  return units;
}

std::string list_title(const LedgerResult& ledger, const std::vector<Notice>& notices,
                       NoticeList list, Language language) {
  const bool others = std::ranges::any_of(notices, [&](const Notice& notice) {
    return notice.list == list && !is_by_statistics(*ledger.plan, notice);
  });
  return list == NoticeList::to_publish && others ? say(language, from_above)
                                                  : label(list, language);
}

std::string notice_item(const LedgerResult& ledger, const Notice& notice, Language language) {
  const Task& task = *notice.task->task;
  const Words text = say(language, item_words, Words(task.number), Words(task.name.of(language)),
                         notice_reason(ledger, notice, language));
  Words beside;
  if (notice.list == NoticeList::criticise) beside = caveats_of(notice, language);
  if (notice.list == NoticeList::commend &&
      std::ranges::any_of(notice.task->standards, is_on_preliminary)) {
    beside = say(language, on_preliminary);
  }
  return beside.empty() ? text : say(language, bracketed, text, beside);
}

std::string unit_line(std::string_view unit, const std::vector<std::string>& items,
                      Language language) {
  if (items.size() == 1) {
    return with_stop(say(language, told_of, Words(unit), items.front()), language);
  }
  Sentence text(language);
  std::size_t number = 0;
  for (const Words& item : items) text.clause(say(language, counted_item, ++number, item));
  return with_stop(say(language, line_of_several, Words(unit), items.size(), text.text()),
                   language);
}

std::string margin_sentences(const LedgerResult& ledger, Language language) {
  return say(language, margin_words, ledger.margin.to_text());
}

}  // namespace planmeter
