// SPDX-License-Identifier: MIT
// Findings as a compiler prints them, then how many; and as a table for programs.
#include "report/messages/findings_document.h"

#include <algorithm>

#include "report/messages/messages.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::ptrdiff_t, std::ptrdiff_t, std::ptrdiff_t> finding_counts{
    "共发现错误{}处，警告{}处，提示{}处。", "Errors: {}, warnings: {}, notes: {}."};

/// For programs: a row each, and one for each kind of which there are more.
Table findings_data(const Diagnostics& findings, Language language) {
  Table table = data_table("findings", {"severity", "file", "line", "column", "code", "message"});
  for (const Diagnostic& found : findings.all()) {
    const bool placed = found.line > 0;
    table.rows.push_back({code_cell(code_of(found.severity)), text_cell(found.file),
                          integer_cell(placed ? std::optional(found.line) : std::nullopt),
                          integer_cell(placed ? std::optional(found.column) : std::nullopt),
                          code_cell(name_of(found.code)),
                          text_cell(message_text(found, language))});
  }
  for (const MoreFindings& more : findings.more()) {
    table.rows.push_back({code_cell(code_of(more.severity)), text_cell(more.file), Missing{},
                          Missing{}, code_cell(name_of(more.code)),
                          text_cell(more_text(more, language))});
  }
  return table;
}

}  // namespace

Document findings_document(const Diagnostics& findings, const Inputs& inputs,
                           std::string_view plan_id, const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(request);
  document.plan = plan_id;
  add_data(document, [&] { return findings_data(findings, language); });
  if (!findings.empty()) {
    document.blocks.push_back(Verbatim{findings_text(findings, inputs, language)});
  }
  const auto number = [&findings](Severity severity) {
    return static_cast<std::ptrdiff_t>(findings.count(severity));
  };
  document.blocks.push_back(Paragraph{say(language, finding_counts, number(Severity::error),
                                          number(Severity::warning), number(Severity::note))});
  return document;
}

}  // namespace planmeter
