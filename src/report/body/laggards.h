// SPDX-License-Identifier: MIT
// What is missed or behind, as the body names and tells it.
#pragma once

#include <vector>

#include "report/body/body.h"

namespace planmeter {

/// Missed or behind, the binding ones first, each in the plan's order; of an indicator of several
/// areas its areas.
std::vector<const Standing*> laggards(const Standings& standings, Scope scope);
/// Not done or partly done, in the ledger's order.
std::vector<const TaskResult*> open_tasks(const LedgerResult* ledger);
/// Neither done nor judged not done: without data, undetermined or not due.
std::vector<const TaskResult*> unjudged_tasks(const LedgerResult* ledger);

/// `基础研究经费占全社会研发经费比重（约束性）`.
Words laggard_name(const Standing& standing, Language language);
/// `台账2“加快建设邢东科技城”`.
Words task_name(const TaskResult& task, Language language);

/// Name, target, actual and distance, and the cause as the unit states it, else that it is to be
/// filled in.
Words laggard_line(const BodyFacts& facts, const Standing& standing);
/// The same of a task: the standards missed, and how many others are open.
Words task_line(const BodyFacts& facts, const TaskResult& task);

/// What the unit states of why something is as it is: `据市科技局说明，…。`; empty where it states
/// nothing.
Words cause_told(const NoteEntry* note, const Words& unit, Language language);

/// What was done for it, as somebody wrote it, after the name; empty where nobody did.
Words results_told(const NoteEntry* note, const Words& name, Language language);

/// A paragraph that begins with its heading: `（一）达到要求的指标。`
Paragraph headed(const Words& heading, const Words& text, Language language);

/// Lines as paragraphs with a number each, from 1; behind `most` of them one says where the others
/// are: `annex`, else only how many.
void add_numbered(std::vector<Block>& blocks, const std::vector<Words>& lines, const Words& annex,
                  Language language);

}  // namespace planmeter
