// SPDX-License-Identifier: MIT
// Nothing is decided or invented here: what nobody has written is left to be filled in.
#include "report/ledger/notice_document.h"

#include <algorithm>

#include "report/ledger/notice_lists.h"
#include "report/ledger/task_tables.h"
#include "report/ledger/tasks_document.h"
#include "report/page/notice.h"
#include "report/page/table.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> notice_title{"关于{}年重点工作任务完成情况的通报（建议稿）",
                               "Notice on the key tasks of {} (draft)"};
const Phrase<Words> notice_opening{"根据{}，现将完成情况通报如下。",
                                   "This notice is on the tasks of {}."};
const Phrase<> overall_heading{"一、总体情况", "1. Overall"};
const Phrase<> good_heading{"二、完成较好的", "2. Done well"};
const Phrase<> missed_heading{"三、未完成的", "3. Not done"};
const Phrase<> unreported_heading{"四、未按期报送的", "4. Not reported in time"};
const Phrase<> rules_heading{"五、工作要求", "5. What is required"};
const Phrase<Words> good_note{
    "以上为已完成且各项数量标准均超出{}%及以上的任务，供研究确定；该幅度不是台账的规定。",
    "Listed are tasks that are done and at least {}% above each standard that is an amount, for "
    "decision; the ledger itself sets no such bar."};
const Phrase<> nobody{"无。", "None."};
const Phrase<Words, Words> with_reason{"{}；原因：{}", "{}; reason: {}"};
const Phrase<Words, Words> with_measures{"{}；下一步措施：{}", "{}; next steps: {}"};
const Phrase<Words, int> besides_unreported{"{}；另有{}项标准未报送",
                                            "{}; standards not reported besides: {}"};
const Phrase<Words> owed_until{
    "请下列单位于{}前报送。未报送不等于未完成，本部分不属批评。",
    "To be reported by {}. What is not reported is not held to be missed, and this is no "
    "criticism."};
const Phrase<int> not_yet_published{
    "另有{}项任务的数据尚未发布，不列入催报。",
    "Tasks whose figures are not yet published, not asked for: {}."};
const Phrase<Words> rule_line{"奖惩措施（台账原文）：{}", "Rule of the ledger: {}"};
const Phrase<Words> annex_line{"附件：{}", "Annex: {}"};

class NoticeText {
 public:
  NoticeText(Document& document, const LedgerResult& ledger, const ReportNotes& notes)
      : document_(document),
        ledger_(ledger),
        notes_(notes),
        language_(document.language),
        notices_(draw_notices(ledger)) {}

  void add_overall() {
    begin(overall_heading);
    add(ledger_finding(ledger_, language_));
  }

  void add_good() {
    begin(good_heading);
    add_list(NoticeList::commend);
    add(say(language_, good_note, ledger_.margin.to_text()));
  }

  void add_missed() {
    begin(missed_heading);
    add_list(NoticeList::criticise);
  }

  void add_owed() {
    begin(unreported_heading);
    if (!by_unit(notices_, NoticeList::to_report).empty()) {
      add(say(language_, owed_until, say(language_, titles::to_be_filled_in)));
    }
    add_list(NoticeList::to_report);
    const int unpublished = ledger_.count(TaskStatus::not_published);
    if (unpublished > 0) add(say(language_, not_yet_published, unpublished));
  }

  void add_rules() {
    begin(rules_heading);
    Bullets rules;
    if (!ledger_.printed->rule.empty()) {
      rules.items.push_back(say(language_, rule_line, Words(ledger_.printed->rule)));
    }
    for (const Rule& rule : ledger_.plan->rules) {
      rules.items.push_back(say(language_, bracketed, Words(rule.text), joined(rule.sources)));
    }
    if (rules.items.empty()) return add(say(language_, titles::to_be_filled_in));
    document_.blocks.push_back(std::move(rules));
  }

  void add_annex() {
    const Words title = say(language_, titles::ledger_of_year, ledger_.printed->year);
    document_.blocks.push_back(Heading{1, say(language_, annex_line, title)});
    document_.blocks.push_back(tasks_page(ledger_, language_));
  }

 private:
  void begin(const Phrase<>& heading) {
    document_.blocks.push_back(Heading{1, say(language_, heading)});
  }

  void add(Words text) { document_.blocks.push_back(Paragraph{std::move(text)}); }

  void add_list(NoticeList list) {
    Bullets bullets;
    for (const UnitNotices& of_unit : by_unit(notices_, list)) {
      std::vector<Words> items;
      for (const Notice* notice : of_unit.notices) items.push_back(item_of(*notice));
      bullets.items.push_back(unit_line(of_unit.unit, items, language_));
    }
    if (bullets.items.empty()) return add(say(language_, nobody));
    document_.blocks.push_back(std::move(bullets));
  }

  /// Of what was missed with what else is open, and what the unit says of it.
  Words item_of(const Notice& notice) const {
    Words text = notice_item(ledger_, notice, language_);
    if (notice.list != NoticeList::criticise) return text;
    const auto unreported =
        static_cast<int>(std::ranges::count_if(notice.task->standards, [](const auto& item) {
          return item.verdict.reason == Reason::not_reported;
        }));
    if (unreported > 0) text = say(language_, besides_unreported, text, unreported);
    const NoteEntry* entry = find_task_note(notes_, notice.task->task->number);
    const Words reason(entry == nullptr ? std::string_view() : entry->reason);
    text = say(language_, with_reason, text,
               reason.empty() ? say(language_, titles::to_be_filled_in) : without_any_stop(reason));
    if (entry == nullptr || entry->measures.empty()) return text;
    return say(language_, with_measures, text, without_any_stop(entry->measures));
  }

  Document& document_;
  const LedgerResult& ledger_;
  const ReportNotes& notes_;
  Language language_;
  std::vector<Notice> notices_;
};

/// What the tasks are from: the ledger by its title, or the plan where it has none.
Words ledger_basis(const LedgerResult& ledger, Language language) {
  const Words ledger_title(ledger.printed->title.of(language));
  const Words title = ledger_title.empty() ? Words(ledger.plan->title.of(language)) : ledger_title;
  return ledger.plan->document.empty()
             ? title
             : say(language, bracketed, title, Words(ledger.plan->document));
}

}  // namespace

Document notice_document(const LedgerResult& ledger, const ReportNotes& notes,
                         const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(*ledger.plan, ledger.printed->year, request);
  document.title = say(language, notice_title, ledger.printed->year);
  add_made_up_notice(document.blocks, ledger.made_up(), language);
  document.blocks.push_back(
      Paragraph{say(language, notice_opening, ledger_basis(ledger, language))});
  NoticeText text(document, ledger, notes);
  text.add_overall();
  text.add_good();
  text.add_missed();
  text.add_owed();
  text.add_rules();
  text.add_annex();
  return document;
}

}  // namespace planmeter
