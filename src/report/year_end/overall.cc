// SPDX-License-Identifier: MIT
// Counts, names, and the share of preliminary figures.
#include "report/year_end/overall.h"

#include <algorithm>
#include <array>

#include "evaluate/standing/summary.h"
#include "report/areas/area_targets_text.h"
#include "report/words/nature_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> main_finding{"规划{}项主要指标中，{}。", "Main indicators ({}): {}."};
const Phrase<int, Words> other_finding{
    "其他目标（规划正文及后续文件提出）{}项中，{}。",
    "Other targets, of the text and of later documents ({}): {}."};
const Phrase<int, int> preliminary_share{
    "作出结论的{}项中，{}项依据初步数，待最终数发布后核定。",
    "Decided: {}, of which {} on preliminary figures, to be confirmed when final ones are out."};
const Phrase<> no_preliminary{"已作出的结论所依据的数据均未标注为初步数。",
                              "Nothing that is decided rests on figures marked preliminary."};
const Phrase<> no_preliminary_of_own{
    "规划本地区已作出的结论所依据的数据均未标注为初步数。",
    "Nothing that is decided of the plan's own area rests on figures marked preliminary."};
const Phrase<int> none_decided{"{}项主要指标均不能作出结论。",
                               "None of the {} main indicators could be decided."};
const Phrase<Words, Words> named_status{"{}的是：{}。", "{}: {}."};
const Phrase<Words, std::size_t> and_others{"{}等{}项", "{} and others, {} in all"};
const Phrase<Words> missed_earlier{"逐年要求的目标，以往年度有未达标的：{}。",
                                   "Asked for every year and missed in earlier ones: {}."};
const Phrase<int, std::size_t, Words> missed_in{"{}年{}项（{}）", "{1} in {0} ({2})"};
const Phrase<int, Words> only_finding{"规划目标{}项中，{}。", "Targets of the plan ({}): {}."};

Words findings_of(const Standings& standings, Scope scope, Language language) {
  std::array<int, all_statuses.size()> counts{};
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() == scope)
      ++counts[static_cast<std::size_t>(standing.verdict().status)];
  }
  Sentence text(language, Mark::comma);
  for (const Status status : all_statuses) {
    const int count = counts[static_cast<std::size_t>(status)];
    if (count == 0) continue;
    text.clause(say(language, counted_items, label(status, language), count));
  }
  return text.text();
}

Words preliminary_finding(const Standings& standings, int main, bool beside_areas,
                          Language language) {
  int decided = 0;
  int preliminary = 0;
  for (const Standing& standing : standings.rows()) {
    const Verdict& verdict = standing.verdict();
    if (standing.indicator().scope() != Scope::table || !is_decided(verdict.status)) continue;
    ++decided;
    if (verdict.reason == Reason::preliminary) ++preliminary;
  }
  if (decided == 0) return say(language, none_decided, main);
  if (preliminary == 0) return say(language, beside_areas ? no_preliminary_of_own : no_preliminary);
  return say(language, preliminary_share, decided, preliminary);
}

/// The first three of many, and how many there are in all.
Words shortly_listed(std::vector<Words> names, Language language) {
  constexpr std::size_t most = 3;
  const std::size_t all = names.size();
  if (all <= most) return listed(names, language);
  names.resize(most);
  return say(language, and_others, listed(names, language), all);
}

/// 未达标的是：甲、乙。 for what a reader asks next: all that is missed or behind by name, of what
/// is early or open the first; empty where there is none of them.
Words names_of(const Standings& standings, Scope scope, Language language) {
  Sentences text(language);
  for (const Status status :
       {Status::missed, Status::behind, Status::met_early, Status::undetermined, Status::not_due}) {
    std::vector<Words> names;
    for (const Standing& standing : standings.rows()) {
      const Indicator& indicator = standing.indicator();
      if (indicator.scope() != scope || standing.verdict().status != status) continue;
      names.emplace_back(indicator.name.of(language));
    }
    if (names.empty()) continue;
    const Words word = capitalised(label(status, language), language);
    const bool in_full = status == Status::missed || status == Status::behind;
    text.add(say(language, named_status, word,
                 in_full ? listed(names, language) : shortly_listed(std::move(names), language)));
  }
  return text.text();
}

/// What is asked of every year and was missed before the year asked about, which the counts of this
/// year do not show; empty where nothing was.
Words yearly_finding(const Standings& standings, Language language) {
  Sentence list(language);
  for (int year = standings.plan().baseline_year; year < standings.year(); ++year) {
    std::vector<Words> names;
    for (const Standing& standing : standings.rows()) {
      const bool missed =
          std::ranges::any_of(standing.result().targets, [year](const TargetResult& item) {
            return item.target->every && item.target->year == year &&
                   item.verdict.status == Status::missed;
          });
      if (missed) names.emplace_back(standing.indicator().name.of(language));
    }
    if (names.empty()) continue;
    list.clause(say(language, missed_in, year, names.size(), listed(names, language)));
  }
  return list.empty() ? Words() : say(language, missed_earlier, list.text());
}

}  // namespace

std::vector<Block> overall_findings(const Standings& standings, bool beside_areas,
                                    Language language) {
  const int main = count_scope(standings, Scope::table);
  const int other = count_scope(standings, Scope::text);
  std::vector<Block> blocks;
  const auto add = [&](Scope scope, const Words& counts, const Words& last) {
    Sentences text(language);
    text.add(counts).add(natures_finding(standings, scope, language));
    text.add(names_of(standings, scope, language)).add(last);
    blocks.push_back(Paragraph{text.text()});
  };
  if (main > 0) {
    add(Scope::table,
        say(language, main_finding, main, findings_of(standings, Scope::table, language)),
        preliminary_finding(standings, main, beside_areas, language));
  }
  if (other > 0) {
    add(Scope::text,
        say(language, main > 0 ? other_finding : only_finding, other,
            findings_of(standings, Scope::text, language)),
        {});
  }
  if (Words of_areas = area_targets_finding(standings, language); !of_areas.empty()) {
    blocks.push_back(Paragraph{std::move(of_areas)});
  }
  if (Words missed = yearly_finding(standings, language); !missed.empty()) {
    blocks.push_back(Paragraph{std::move(missed)});
  }
  return blocks;
}

}  // namespace planmeter
