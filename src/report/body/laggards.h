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

/// `基础研究经费占全社会研发经费比重（约束性）`.
Words laggard_name(const Standing& standing, Language language);
/// `台账2“加快建设邢东科技城”`.
Words task_name(const TaskResult& task, Language language);

/// Target, actual, distance and what the years left must bring, in sentences after the name.
Words laggard_line(const Standing& standing, Language language);
/// The standards missed, and how many others are open, after name and lead units.
Words task_line(const LedgerResult& ledger, const TaskResult& task, Language language);

/// Lines as paragraphs with a number each, from 1; behind `most` of them one says where the others
/// are: `annex`, else only how many.
void add_numbered(std::vector<Block>& blocks, const std::vector<Words>& lines, const Words& annex,
                  Language language);

}  // namespace planmeter
