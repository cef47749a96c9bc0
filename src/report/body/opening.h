// SPDX-License-Identifier: MIT
// How the body begins and ends.
#pragma once

#include <vector>

#include "report/body/body.h"

namespace planmeter {

/// 《…》2022年度实施情况监测报告, with the office before it where the notes name it, and 征求意见稿
/// behind it where it is a draft: in pieces by which its lines are broken by sense, none of which
/// has the name of an office or a plan in two. One piece in English, whose lines end between words.
std::vector<Words> report_title(const BodyFacts& facts, bool is_draft);

/// To whom it goes, where the notes say; what was looked at, by which document, until when.
std::vector<Block> opening(const BodyFacts& facts);

/// The annexes by name, a line each, as the text closes with them; nothing for none.
void add_annex_list(std::vector<Block>& blocks, const std::vector<Words>& titles,
                    Language language);

/// Office and day, and whom to ask; nothing of it where the notes say none of it.
void add_closing(std::vector<Block>& blocks, const BodyFacts& facts);

}  // namespace planmeter
