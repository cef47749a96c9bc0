// SPDX-License-Identifier: MIT
// Colour says what is to be looked at, never alone: the words stand beside it.
#include "report/page/status_cell.h"

#include "report/words/wording.h"

namespace planmeter {

Tone tone_of(Status status) {
  switch (status) {
    case Status::met:
    case Status::met_early:
    case Status::on_track:
      return Tone::good;
    case Status::missed:
    case Status::behind:
      return Tone::bad;
    case Status::undetermined:
    case Status::no_data:
      return Tone::open;
    case Status::no_target:
    case Status::not_due:
      return Tone::plain;
  }
  return Tone::plain;
}

Cell status_cell(const Verdict& verdict, Language language) {
  return Coded{Words(code_of(verdict.status)), label(verdict, language), tone_of(verdict.status)};
}

}  // namespace planmeter
