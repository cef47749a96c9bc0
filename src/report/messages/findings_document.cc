// SPDX-License-Identifier: MIT
// Findings as a compiler prints them, then how many; and as a table for programs.
#include "report/messages/findings_document.h"

#include <algorithm>

#include "report/messages/messages.h"
#include "report/page/columns.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::ptrdiff_t, std::ptrdiff_t, std::ptrdiff_t> finding_counts{
    "共发现错误{}处，警告{}处，提示{}处。", "Errors: {}, warnings: {}, notes: {}."};

/// One finding, or those of its kind of which there are more.
struct FoundRow {
  Severity severity;
  std::string_view file;
  int line;  // 0: of the file as a whole
  int column;
  Code code;
  Words message;
};

/// Of a place, which a file as a whole has not.
Cell place_cell(const FoundRow& row, int number) {
  return row.line > 0 ? integer_cell(number) : Cell(Missing{});
}

constexpr DataColumn<FoundRow> finding_columns[] = {
    {"severity",
     cells::code_of_any<Severity>(),
     {"级别", "Severity"},
     [](const FoundRow& row) { return code_cell(code_of(row.severity)); }},
    {"file",
     cells::text_or_null,
     {"文件", "File"},
     [](const FoundRow& row) { return text_cell(row.file); }},
    {"line",
     cells::or_null(cells::named("line", true)),
     {"行", "Line"},
     [](const FoundRow& row) { return place_cell(row, row.line); }},
    {"column",
     cells::or_null(cells::named("line", true)),
     {"列", "Column"},
     [](const FoundRow& row) { return place_cell(row, row.column); }},
    {"code",
     cells::named("finding_code"),
     {"代码", "Code"},
     [](const FoundRow& row) { return code_cell(name_of(row.code)); }},
    {"message",
     cells::text,
     {"说明", "Message"},
     [](const FoundRow& row) { return text_cell(row.message); }},
};
constexpr DataTableRows<FoundRow> finding_rows{"findings", AskedYear::year, finding_columns};

}  // namespace

Table findings_data(const Diagnostics& findings, Language language) {
  Table table = empty_data(finding_rows, language);
  const auto add = [&](const FoundRow& row) { add_row(table, finding_rows, row, language); };
  for (const Diagnostic& found : findings.all()) {
    add({found.severity, found.file, found.line, found.column, found.code,
         message_text(found, language)});
  }
  for (const MoreFindings& more : findings.more()) {
    add({more.severity, more.file, 0, 0, more.code, more_text(more, language)});
  }
  return table;
}

std::vector<TableFacts> finding_table_facts() { return {facts_of(finding_rows)}; }

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
