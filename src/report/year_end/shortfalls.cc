// SPDX-License-Identifier: MIT
// A table, or the sentence that there is nothing for it.
#include "report/year_end/shortfalls.h"

#include <utility>

#include "report/annexes/shortfall_annex.h"

namespace planmeter {

void add_shortfalls(std::vector<Block>& blocks, const ReportInput& input,
                    const LedgerResult* ledger, Language language) {
  Table table = shortfall_table(input.standings, ledger, input.notes, language);
  if (table.rows.empty()) {
    blocks.push_back(Paragraph{no_shortfall_sentence(input.standings, ledger, language)});
    return;
  }
  blocks.push_back(std::move(table));
}

}  // namespace planmeter
