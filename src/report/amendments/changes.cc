// SPDX-License-Identifier: MIT
// A line each, and nothing where nothing was moved.
#include "report/amendments/changes.h"

#include <utility>

#include "report/amendments/amendment_text.h"
#include "report/amendments/revision_text.h"
#include "report/words/wording.h"

namespace planmeter {

void add_changes(std::vector<Block>& blocks, const Standings& standings, Language language) {
  Bullets lines{eased_lines(standings, language)};
  for (Words& line : revision_findings(standings, language)) lines.items.push_back(std::move(line));
  if (!lines.items.empty()) blocks.push_back(std::move(lines));
}

}  // namespace planmeter
