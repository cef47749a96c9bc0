// SPDX-License-Identifier: MIT
// A whole run: plan and data to every format. An input is a byte for the year, a byte for the
// language, the plan (none: the built-in one), a line of two per cent signs, the data.
#include <rapidjson/reader.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "core/builtin_plan.h"
#include "core/inputs.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/checks/consistency.h"
#include "evaluate/checks/ledger_arithmetic.h"
#include "evaluate/checks/plausibility.h"
#include "evaluate/standing/summary.h"
#include "fuzz_target.h"
#include "load/observations/titles/csv.h"
#include "load/observations_csv.h"
#include "load/plan_yaml.h"
#include "load/text/decode.h"
#include "load/text/file.h"
#include "render/render.h"
#include "report/messages/messages.h"
#include "report/year_end/report_document.h"

using namespace planmeter;

namespace {

constexpr std::string_view divider = "%%\n";

void check_json(const std::string& text) {
  rapidjson::Reader reader;
  rapidjson::StringStream stream(text.c_str());
  rapidjson::BaseReaderHandler<> handler;
  constexpr unsigned flags = rapidjson::kParseFullPrecisionFlag |
                             rapidjson::kParseNumbersAsStringsFlag |
                             rapidjson::kParseValidateEncodingFlag;
  fuzz::expect(!reader.Parse<flags>(stream, handler).IsError(), "JSON is well formed");
}

void check_csv(const std::string& text) {
  Diagnostics findings;
  Dialect dialect;
  CsvReader reader("out.csv", text, dialect, findings);
  CsvRecord record;
  while (reader.next(record)) fuzz::expect(record.fits, "a row is as wide as its header");
  fuzz::expect(findings.empty(), "CSV is well formed");
}

void check_lines(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) check_json(line);
}

void check_page(const std::string& text) {
  fuzz::expect(text.ends_with('\n'), "a page ends with a line break");
  const bool printable = std::ranges::all_of(text, [](char c) {
    return c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != '\x7F');
  });
  fuzz::expect(printable, "a page has no control characters");
  fuzz::expect(!find_invalid_utf8(text), "a page is UTF-8");
}

void check_summary(const Standings& standings) {
  int indicators = 0;
  for (const SummaryRow& row : summarize(standings)) {
    int counted = 0;
    for (const int count : row.counts) counted += count;
    fuzz::expect(counted == row.indicators, "the counts of a row add up");
    indicators += row.indicators;
  }
  fuzz::expect(indicators == static_cast<int>(standings.rows().size()),
               "every indicator is counted once");
}

/// Rows read one by one give what many at a time gave.
void check_other_way(const Plan& plan, const std::string& csv, const FileContents& expected,
                     Diagnostics findings) {
  std::vector<InputText> texts = {{"data.csv", csv}};
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics others;
  ReadingOptions options;
  options.plain_rows = false;
  const std::vector<FileContents> contents =
      load_observations(texts, plan, builder, others, options);
  fuzz::expect(contents[0].values == expected.values && contents[0].years == expected.years,
               "rows hold the same, one by one and many at a time");
  const std::vector<std::string> names = {"data.csv"};
  findings.sort(names);
  others.sort(names);
  fuzz::expect(std::ranges::equal(findings.all(), others.all()), "and have the same findings");
}

void report(const Plan& plan, const std::string& csv, int year, Language language) {
  std::vector<InputText> texts = {{"data.csv", csv}};
  const Inputs inputs(texts);
  Diagnostics findings;
  ObservationsBuilder builder(cell_shape(plan));
  const std::vector<FileContents> contents = load_observations(texts, plan, builder, findings);
  check_other_way(plan, csv, contents[0], findings);
  const Observations observations = builder.finish();
  check_consistency(plan, observations, inputs, findings);
  for (const Ledger& ledger : plan.ledgers) {
    check_ledger_data(plan, ledger, observations, inputs, findings);
  }
  check_plausibility(plan, observations, inputs, findings);
  check_page(findings_text(findings, inputs, language) + "\n");
  if (findings.has_error()) return;

  const Question question{year, year_end(year)};
  const Standings standings(plan, observations, question);
  check_summary(standings);
  const std::optional<LedgerResult> ledger = standings.ledger(Decimal(10));
  ReportInput input{standings,
                    {{"data.csv", contents[0].values, contents[0].years}},
                    {language, "0", Audience::page},
                    ledger ? &*ledger : nullptr};
  input.parts = {ReportPart::body, ReportPart::annexes, ReportPart::internal};
  const Document pages = report_document(input);
  for (const Format format : {Format::text, Format::markdown, Format::html}) {
    check_page(render(pages, format, {}));
  }
  input.request.audience = Audience::data;
  const Document document = report_document(input);
  check_json(render(document, Format::json, {}));
  for (const std::string_view table : data_tables(document)) {
    RenderOptions options;
    options.table = table;
    check_csv(render(document, Format::csv, options));
    check_lines(render(document, Format::jsonl, options));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view input = fuzz::text_of(data + 2, size - 2);
  const std::size_t end = std::min(input.find(divider), input.size());
  const std::string plan_text(input.substr(0, end));
  const std::string bytes(input.substr(std::min(end + divider.size(), input.size())));
  Diagnostics findings;
  DecodedText decoded = decode_text("data.csv", bytes, findings);
  if (!decoded.usable) return 0;
  unify_line_ends(decoded.text);

  LoadedPlan loaded;
  if (!plan_text.empty()) {
    check_text("plan.yaml", plan_text, findings);
    if (findings.has_error()) return 0;
    loaded = parse_plan("plan.yaml", plan_text, findings);
    if (findings.has_error()) return 0;
  }
  const Plan& plan = plan_text.empty() ? builtin_plan() : loaded.plan;
  const int years = last_target_year(plan) - plan.baseline_year + 1;
  report(plan, decoded.text, plan.baseline_year + data[0] % years,
         data[1] % 2 == 0 ? Language::en : Language::zh);
  return 0;
}
