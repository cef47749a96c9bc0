// SPDX-License-Identifier: MIT
// From the notes, never from the clock.
#include "report/body/opening.h"

#include "evaluate/standing/summary.h"
#include "report/words/date_words.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, int> plain_title{"{}{}年度实施情况监测报告",
                                     "{}: Annual Monitoring Report, {}"};
const Phrase<Words, Words, int> title_of_office{"{}关于{}{}年度实施情况的监测报告",
                                                "{}: Annual Monitoring Report on the {}, {}"};
const Phrase<Words> draft_title{"{}（征求意见稿）", "{} (draft for comment)"};
const Phrase<Words> addressed{"{}：", "To: {}"};
const Phrase<Words> by_plan{"根据《{}》", "this report covers {}"};
const Phrase<Words, Words> by_document{"根据《{}》（{}）", "this report covers {} ({})"};
const Phrase<int, Words> looked_at{"对{}年度{}的完成情况进行了监测",
                                   "how it was carried out in {}: {}"};
const Phrase<int> main_items{"{}项主要指标", "{} main indicators"};
const Phrase<int> other_items{"{}项其他目标", "{} other targets"};
const Phrase<int> only_items{"{}项目标", "{} targets"};
const Phrase<int> task_items{"{}项重点任务", "{} tasks"};
const Phrase<Words, Words> two_sets{"{}和{}", "{} and {}"};
const Phrase<Words> data_until{"数据截至{}", "the data are as at {}"};
const Phrase<Words> judged_on{"按{}已到期、有效的目标评价",
                              "judged by what was due and in force on {}"};
const Phrase<Words> annexes_follow{"附件：{}", "Annexes: {}"};
const Phrase<std::size_t, Words> annex_title_line{"{}．{}", "{}. {}"};
const Phrase<Words> contact{"（联系人：{}）", "(Contact: {})"};

Words sets(const BodyFacts& facts) {
  const Language language = facts.language;
  const int main = count_scope(facts.standings, Scope::table);
  const int other = count_scope(facts.standings, Scope::text);
  std::vector<Words> parts;
  if (main > 0) parts.push_back(say(language, main_items, main));
  if (other > 0) parts.push_back(say(language, main > 0 ? other_items : only_items, other));
  if (facts.ledger != nullptr) {
    parts.push_back(say(language, task_items, static_cast<int>(facts.ledger->tasks.size())));
  }
  if (parts.size() < 2) return parts.empty() ? Words() : parts.front();
  const Words last = parts.back();
  parts.pop_back();
  return say(language, two_sets, listed(parts, language), last);
}

}  // namespace

std::string report_title(const BodyFacts& facts, bool is_draft) {
  const Language language = facts.language;
  const Words plan(facts.plan().title.of(language));
  const bool has_office = facts.notes != nullptr && !facts.notes->head.office.empty();
  const Words title = has_office ? say(language, title_of_office, Words(facts.notes->head.office),
                                       plan, facts.year())
                                 : say(language, plain_title, plan, facts.year());
  return is_draft ? say(language, draft_title, title) : title;
}

std::vector<Block> opening(const BodyFacts& facts) {
  const Language language = facts.language;
  const Plan& plan = facts.plan();
  std::vector<Block> blocks;
  if (facts.notes != nullptr && !facts.notes->head.addressee.empty()) {
    Paragraph to{say(language, addressed, Words(facts.notes->head.addressee))};
    to.flush = true;
    blocks.push_back(std::move(to));
  }
  const Words title(plan.title.of(language));
  Sentence first(language, Mark::comma);
  first.clause(plan.document.empty() ? say(language, by_plan, title)
                                     : say(language, by_document, title, Words(plan.document)));
  first.clause(say(language, looked_at, facts.year(), sets(facts)));
  const Question& question = facts.standings.question();
  Sentence second(language, Mark::comma);
  const bool given = facts.notes != nullptr && facts.notes->head.data_until.has_value();
  second.clause(say(language, data_until,
                    date_words(given ? *facts.notes->head.data_until : question.as_of, language)));
  const bool at_year_end = question.as_of == year_end(question.year);
  if (given && !at_year_end)
    second.clause(say(language, judged_on, date_words(question.as_of, language)));
  Sentences text(language);
  blocks.push_back(Paragraph{text.add(first.closed()).add(second.closed()).text()});
  return blocks;
}

void add_annex_list(std::vector<Block>& blocks, const std::vector<Words>& titles,
                    Language language) {
  if (titles.empty()) return;
  Bullets lines;
  lines.marker.clear();
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const Words line = say(language, annex_title_line, i + 1, titles[i]);
    lines.items.push_back(i == 0 ? say(language, annexes_follow, line) : line);
  }
  blocks.push_back(std::move(lines));
}

void add_closing(std::vector<Block>& blocks, const BodyFacts& facts) {
  if (facts.notes == nullptr) return;
  const NoteHead& head = facts.notes->head;
  const Language language = facts.language;
  if (!head.office.empty() || head.date) {
    blocks.push_back(
        Signature{Words(head.office), head.date ? date_words(*head.date, language) : Words()});
  }
  if (!head.contact.empty()) {
    blocks.push_back(Paragraph{say(language, contact, Words(head.contact))});
  }
}

}  // namespace planmeter
