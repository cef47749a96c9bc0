// SPDX-License-Identifier: MIT
// Numbered headings of a report, and which parts were asked for.
#pragma once

#include <string>

#include "core/document.h"
#include "report/words/wording.h"
#include "report/year_end/report_input.h"

namespace planmeter {

/// 一 to 九十九, or 1 to 99; `number` in that range.
std::string section_number(int number, Language language);

/// How the headings of sections stand.
enum class Headings {
  numbered,  // 一、 in Chinese, 1. in English, as they come
  in_annex,  // the annex has the title of its first section; the others are headings within it
};

class Sections {
 public:
  Sections(Document& document, const std::vector<Section>& wanted)
      : document_(document), wanted_(wanted) {}

  bool wants(Section section) const;
  /// Whether they are parts of a whole report, where what another part says is left out.
  bool are_of_whole() const { return of_whole_; }
  void set_whole() { of_whole_ = true; }
  /// From here on; numbers begin anew.
  void set_headings(Headings headings);
  void begin(const std::string& heading);
  void begin(const Phrase<>& heading) { begin(say(document_.language, heading)); }
  Document& document() { return document_; }
  Language language() const { return document_.language; }

 private:
  Document& document_;
  const std::vector<Section>& wanted_;
  Headings headings_ = Headings::numbered;
  int count_ = 0;
  bool of_whole_ = false;
};

}  // namespace planmeter
