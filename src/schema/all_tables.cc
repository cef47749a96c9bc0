// SPDX-License-Identifier: MIT
// From the rooms that make them.
#include "schema/all_tables.h"

#include "report/amendments/amendment_tables.h"
#include "report/areas/area_rows.h"
#include "report/body/risks.h"
#include "report/deliveries/diff_document.h"
#include "report/growth/growth_annex.h"
#include "report/growth/growth_tables.h"
#include "report/ledger/task_data.h"
#include "report/messages/findings_document.h"
#include "report/outlook/outlook_data.h"
#include "report/page/notes_data.h"
#include "report/plan/notes_template.h"
#include "report/plan/part_document.h"
#include "report/plan/template_document.h"
#include "report/tables/comparison.h"
#include "report/tables/data_tables.h"
#include "report/tables/grouping_tables.h"
#include "report/tables/interim_tables.h"
#include "report/tiers/county_targets.h"
#include "report/tiers/tiers_tables.h"
#include "report/year_end/owed_figures.h"
#include "report/year_end/years_document.h"

namespace planmeter {

std::vector<TableFacts> all_tables() {
  std::vector<TableFacts> tables = {summary_facts(), indicators_facts(), targets_facts()};
  for (const auto& facts :
       {risk_table_facts(), growth_table_facts(), outlook_table_facts(), claim_table_facts(),
        std::vector{interim_table_facts()}, tier_table_facts(), county_target_facts(),
        grouping_table_facts(), ledger_table_facts(), area_table_facts(),
        std::vector{comparison_facts()}, amendment_table_facts(), delivery_table_facts(),
        finding_table_facts(), std::vector{notes_facts()},
        std::vector{template_facts(), notes_template_facts()},
        std::vector{owed_figures_facts(), indicators_by_year_facts()}, plan_part_facts()}) {
    tables.insert(tables.end(), facts.begin(), facts.end());
  }
  return tables;
}

}  // namespace planmeter
