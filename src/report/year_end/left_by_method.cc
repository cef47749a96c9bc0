// SPDX-License-Identifier: MIT
// What a method does not answer is no gap of the data.
#include "report/year_end/left_by_method.h"

#include <algorithm>
#include <utility>

#include "evaluate/standing/standings.h"
#include "report/annexes/gap_annex.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words> not_placed_line{"按{}不能评定的（不属数据缺口）：{}。",
                                           "Not placed by {}, though data are there: {}."};
const Phrase<Words, std::size_t, Words> not_placed_for{"{}{}项（{}）", "{}: {} ({})"};

using Kinds = std::vector<std::pair<Words, std::vector<Words>>>;

/// In the order in which they are met.
void add_name(Kinds& kinds, const Words& kind, Words name) {
  auto found = std::ranges::find(kinds, kind, &std::pair<Words, std::vector<Words>>::first);
  if (found == kinds.end()) found = kinds.insert(kinds.end(), {kind, {}});
  found->second.push_back(std::move(name));
}

}  // namespace

std::string refused_by_method(const Standings& standings, Language language) {
  Kinds kinds;
  for (const Standing& standing : standings.rows()) {
    if (!is_left_by_method(standing)) continue;
    add_name(kinds, label(standing.verdict().reason, language),
             Words(standing.indicator().name.of(language)));
  }
  Sentence list(language);
  for (const auto& [kind, names] : kinds) {
    list.clause(say(language, not_placed_for, kind, names.size(), listed(names, language)));
  }
  if (list.empty()) return {};
  return say(language, not_placed_line, label(standings.question().method, language), list.text());
}

}  // namespace planmeter
