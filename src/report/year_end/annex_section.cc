// SPDX-License-Identifier: MIT
// Nothing of the data is asked.
#include "report/year_end/annex_section.h"

#include "report/growth/growth_annex.h"
#include "report/page/table.h"

namespace planmeter {

namespace {

const Phrase<> annex_heading{"规划自身的增长测算", "The plan's own growth arithmetic"};
const Phrase<> claims_intro{"规划所述以往数据的核对：",
                            "What the document states of the past, computed anew where it can be:"};

}  // namespace

void add_annex(Sections& sections, const Plan& plan) {
  const Language language = sections.language();
  std::vector<Block>& blocks = sections.document().blocks;
  const std::vector<ClaimResult> claims = evaluate_claims(plan);
  const std::vector<Words> arithmetic = growth_arithmetic_lines(plan, language);
  add_data(sections.document(), [&] { return claims_data(claims, language); });
  if (claims.empty() && arithmetic.empty()) return;
  sections.begin(annex_heading);
  if (!arithmetic.empty()) blocks.push_back(Bullets{arithmetic});
  if (claims.empty()) return;
  blocks.push_back(Paragraph{say(language, claims_intro)});
  blocks.push_back(Bullets{claim_lines(plan, claims, language)});
}

}  // namespace planmeter
