// SPDX-License-Identifier: MIT
// The overall word of a set of items and the counts it rests on. What is open counts as if it were
// not met, so that later data can only raise a word of praise.
#pragma once

#include <vector>

#include "core/rational.h"
#include "evaluate/ledger/tasks.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// In the order in which the rule asks for them.
enum class OverallWord {
  few_due,          // less than half of all were due
  too_little_data,  // less than half of what was due is decided
  all_good,
  as_expected,
  mostly_as_expected,  // but something binding is missed or open
  decided_alone,       // the open ones decide the word
  uneven,
  behind,
};

/// One item of a set: on the good side, the bad one or open; `due` false: it takes no part.
struct AssessedItem {
  enum class Side { good, bad, open };
  bool due = true;
  Side side = Side::open;
  bool binding = false;
  bool preliminary = false;  // the side rests on preliminary figures
};

/// `due` = `good` + `bad` + `open`, of `all`. Nothing but counts where there is no item.
struct Assessment {
  int all = 0;
  int due = 0;
  int good = 0;
  int bad = 0;
  int open = 0;
  int binding_bad = 0;
  int binding_open = 0;
  OverallWord word = OverallWord::few_due;
  /// Whether the word is another one where all that rests on preliminary figures is open.
  bool provisional = false;
};

/// From this share of what was due on, the word is of what was expected; from the other on, of
/// uneven progress. Both are this program's: no official ones were found. As parts of 1.
Rational expected_share();
Rational uneven_share();

Assessment assess(const std::vector<AssessedItem>& items);

/// Whether it takes part in the overall word: what is not due and has no path, has no target or
/// whose last target is past does not.
bool takes_part(const Standing& standing);
AssessedItem assessed_item(const Standing& standing);

/// The indicators of a scope.
Assessment assess(const Standings& standings, Scope scope);
/// The tasks of a ledger; those not due take no part.
Assessment assess(const LedgerResult& ledger);

}  // namespace planmeter
