// SPDX-License-Identifier: MIT
// One sentence, wherever it stands.
#include "report/page/notice.h"

#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::size_t> made_up_notice{
    "【示例】{}个数据为虚构，不反映实际情况，不得引用。",
    "ILLUSTRATIVE: {} of the values are made up, for demonstration only. Nothing here describes "
    "what was achieved; do not quote it."};
const Phrase<> one_made_up_notice{
    "【示例】1个数据为虚构，不反映实际情况，不得引用。",
    "ILLUSTRATIVE: 1 of the values is made up, for demonstration only. Nothing here describes what "
    "was achieved; do not quote it."};

}  // namespace

void add_made_up_notice(std::vector<Block>& blocks, std::size_t illustrative, Language language) {
  if (illustrative == 0) return;
  blocks.push_back(Paragraph{illustrative == 1 ? say(language, one_made_up_notice)
                                               : say(language, made_up_notice, illustrative),
                             true});
}

}  // namespace planmeter
