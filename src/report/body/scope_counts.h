// SPDX-License-Identifier: MIT
// What was due of the main indicators or of the other targets, and how it stands, in one sentence.
#pragma once

#include "core/plan.h"
#include "report/body/body.h"

namespace planmeter {

/// How many of a scope were due, what came as far as it should and what did not, what is open and
/// what was not due. `told`: of the main indicators, or of the only ones, which are named and have
/// the overall word behind their counts; the others are counted alone, but for what is early.
Words scope_sentence(const BodyFacts& facts, Scope scope, bool told);

/// `11项主要指标中，本年应评价10项：` with the counts behind it, or that none was due or that none
/// can be judged. `met` and `missed` are empty where there is nothing to say of them.
struct SetCounts {
  Words set;
  int all = 0;
  int due = 0;
  int decided = 0;
  Words met;
  Words missed;
  Words open;
};

Words set_clause(const SetCounts& counts, Language language);

/// What is open, by why it is.
struct OpenCounts {
  int unreported = 0;
  int unpublished = 0;
  int undecided = 0;

  /// Nothing for a verdict that is not open.
  void add(const Verdict& verdict);
};

/// `未报送3项、尚未发布6项、现有数据不足以判定1项`
Words open_kinds(const OpenCounts& counts, Language language);

}  // namespace planmeter
