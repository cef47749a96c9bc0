// SPDX-License-Identifier: MIT
// Which figures are owed by a day, and by whom: what reminders are sent for (催报).
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"
#include "report/page/columns.h"

namespace planmeter {

/// The figures of the year asked about that can be there on the day asked about and are not, by the
/// unit that owes each; where the year is the ledger's, those that its tasks wait for too. One of
/// which nobody says when it can be there is owed from the year's end on.
Document owed_figures_document(const Standings& standings, const DocumentRequest& request);
TableFacts owed_figures_facts();

}  // namespace planmeter
