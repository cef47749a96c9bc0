// SPDX-License-Identifier: MIT
// Colour says what is to be looked at, never alone: the words stand beside it.
#include "report/page/status_cell.h"

#include "report/words/wording.h"

namespace planmeter {

Cell status_cell(const Verdict& verdict, Language language) {
  return Coded{Words(code_of(verdict.status)), label(verdict, language),
               word_of(verdict.status).tone};
}

}  // namespace planmeter
