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

class Sections {
 public:
  Sections(Document& document, const std::vector<Section>& wanted)
      : document_(document), wanted_(wanted) {}

  bool wants(Section section) const;
  /// Numbered as they come: 一、 in Chinese, 1. in English.
  void begin(const std::string& heading);
  void begin(const Phrase<>& heading) { begin(say(document_.language, heading)); }
  Document& document() { return document_; }
  Language language() const { return document_.language; }

 private:
  Document& document_;
  const std::vector<Section>& wanted_;
  int count_ = 0;
};

}  // namespace planmeter
