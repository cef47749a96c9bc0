// SPDX-License-Identifier: MIT
// From the notes, never from the clock.
#include "report/body/opening.h"

#include "evaluate/standing/summary.h"
#include "report/words/date_words.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr std::string_view english_title = "{}: Annual Monitoring Report, {}";
constexpr std::string_view english_title_of_office = "{}: Annual Monitoring Report on the {}, {}";
constexpr std::string_view english_draft = " (draft for comment)";
const Phrase<Words> addressed{"{}：", "To: {}"};
const Phrase<Words> by_plan{"根据《{}》", "this report covers {}"};
const Phrase<Words, Words> by_document{"根据《{}》（{}）", "this report covers {} ({})"};
const Phrase<int, Words> looked_at{"对{}年度{}进行了监测", "how it was carried out in {}: {}"};
const Phrase<int> main_items{"{}项主要指标", "{} main indicators"};
const Phrase<int> other_items{"{}项其他目标", "{} other targets"};
const Phrase<int> only_items{"{}项目标", "{} targets"};
const Phrase<int> task_items{"{}项重点工作任务", "{} tasks"};
const Phrase<Words, Words> two_sets{"{}和{}", "{} and {}"};
const Phrase<Words> data_until{"数据截至{}", "the data are as at {}"};
const Phrase<Words> judged_on{"按{}已到期、有效的目标评价",
                              "judged by what was due and in force on {}"};
const Phrase<Words> annexes_follow{"附件：{}", "Annexes: {}"};
/// The numbers stand below each other, as official documents have them.
const Phrase<Words> below_the_first{"　　　{}", "{}"};
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

std::vector<Words> report_title(const BodyFacts& facts, bool is_draft) {
  const Language language = facts.language;
  const Words plan(facts.plan().title.of(language));
  const bool has_office = facts.notes != nullptr && !facts.notes->head.office.empty();
  const Words office(has_office ? facts.notes->head.office : std::string_view());
  std::vector<Words> pieces;
  if (language == Language::en) {
    pieces.push_back(has_office ? fmt::format(english_title_of_office, office, plan, facts.year())
                                : fmt::format(english_title, plan, facts.year()));
    if (is_draft) pieces.back() += english_draft;
    return pieces;
  }
  if (has_office) pieces.push_back(office + "关于");
  pieces.push_back(plan);
  pieces.push_back(std::to_string(facts.year()) + (has_office ? "年度实施情况的" : "年度实施情况"));
  pieces.emplace_back(is_draft ? "监测报告（征求意见稿）" : "监测报告");
  return pieces;
}

std::vector<Block> opening(const BodyFacts& facts) {
  const Language language = facts.language;
  const Plan& plan = facts.plan();
  std::vector<Block> blocks;
  if (facts.notes != nullptr && !facts.notes->head.addressee.empty()) {
    Paragraph to{say(language, addressed, without_any_stop(facts.notes->head.addressee))};
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
  const std::optional<Date> day = facts.data_until();
  if (day) second.clause(say(language, data_until, date_words(*day, language)));
  const bool at_year_end = question.as_of == year_end(question.year);
  if (!day || (*day != question.as_of && !at_year_end))
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
    lines.items.push_back(say(language, i == 0 ? annexes_follow : below_the_first, line));
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
