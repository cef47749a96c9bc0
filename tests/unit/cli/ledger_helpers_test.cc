// SPDX-License-Identifier: MIT
// What the ledger needs of other parts: dates as text, columns that explain, lookups, options.
#include <doctest/doctest.h>

#include "cli/question.h"
#include "core/builtin_plan.h"
#include "core/plan_lookup.h"
#include "ledger_sample.h"
#include "load/observations/titles/observations_columns.h"
#include "report/words/figure_text.h"

namespace planmeter::ledger_helpers_test {
namespace {

TEST_CASE("date_text and due_text: a month by its last day, else the day") {
  CHECK(date_text({2022, 1, 5}) == "2022-01-05");
  CHECK(due_text({2022, 12, 31}) == "2022-12");
  CHECK(due_text({2022, 12, 30}) == "2022-12-30");
  CHECK(due_text({2023, 2, 28}) == "2023-02");
  CHECK(due_text({2024, 2, 28}) == "2024-02-28");
  CHECK(due_text({2024, 2, 29}) == "2024-02");
  CHECK(due_text({2022, 6, 30}) == "2022-06");
}

/// Findings of a header.
std::string header_findings(std::string_view header) {
  Diagnostics diagnostics;
  CsvReader reader("f", header, find_dialect(header, ','), diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const std::vector<SubjectForm> forms = subject_forms(builtin_plan());
  SubjectNames names(builtin_plan());
  CHECK(read_observation_header(reader, record, {forms, names, {}, std::nullopt, {}}, diagnostics)
            .has_value());
  return finding_lines(diagnostics);
}

TEST_CASE("observations_columns: what a template tells is passed over without a word") {
  CHECK(header_findings("indicator,area,year,value,unit,name,definition,clause,lead_unit") == "");
  CHECK(header_findings("指标,年份,数值,名称,口径,条款,牵头单位") == "");
  CHECK(header_findings("indicator,year,value,Name,LEAD_UNIT") == "");
  CHECK(header_findings("indicator,名称,2021,2022") == "");
  CHECK(header_findings("indicator,year,value,remarks")
            .starts_with("f:1:22 note csv-unknown-column remarks|"));
}

TEST_CASE("is_only_of_ledger: no target of the plan's own, and a standard of the ledger") {
  const sample::LedgerSample sample =
      sample::one_task("{indicator: firms, at_least: 600}, {indicator: zone, is: done}", {});
  const Plan& plan = sample.plan();
  CHECK_FALSE(is_only_of_ledger(plan, plan.indicators[0]));  // firms has a target of 2025
  CHECK_FALSE(is_only_of_ledger(plan, plan.indicators[7]));  // park serves nothing
  CHECK(is_only_of_ledger(plan, plan.indicators[6]));        // zone
}

/// What `read` makes of the options: its result, or the finding it throws.
template <typename Read>
std::string answer(const Options& options, Read read) {
  Environment environment;
  Inputs inputs;
  Diagnostics notices;
  PendingOutput output;
  DocumentHead head;
  const Call call{options, environment, Language::en, inputs, notices, output, head};
  try {
    return read(call);
  } catch (const InputError& error) {
    std::string text(name_of(error.diagnostics().all().front().code));
    for (const std::string& argument : error.diagnostics().all().front().arguments) {
      text += "|" + argument;
    }
    return text;
  }
}

TEST_CASE("question: a margin is above 0, or not given") {
  const auto margin = [](std::optional<std::string> text) {
    Options options;
    options.margin = std::move(text);
    return answer(options, [&](const Call& call) {
      const std::optional<Decimal> chosen = choose_margin(call);
      return chosen ? chosen->to_text() : std::string("the ledger's");
    });
  };
  CHECK(margin({}) == "the ledger's");
  CHECK(margin("5") == "5");
  CHECK(margin("2.50%") == "2.5");
  CHECK(margin("0") == "usage-margin|0");
  CHECK(margin("-1%") == "usage-margin|-1%");
  CHECK(margin("ten") == "usage-margin|ten");
  CHECK(margin("%") == "usage-margin|%");
}

TEST_CASE("question: the day is the year's last unless given, and years are the plan's") {
  const auto day = [](std::optional<std::string> text) {
    Options options;
    options.as_of = std::move(text);
    return answer(options, [](const Call& call) { return date_text(choose_day(call, 2022)); });
  };
  CHECK(day({}) == "2022-12-31");
  CHECK(day("2022-10") == "2022-10-31");
  CHECK(day("2022-10-05") == "2022-10-05");
  CHECK(day("October").starts_with("usage-bad-choice|--as-of|October|"));
  const sample::LedgerSample sample = sample::one_task("{indicator: zone, is: done}", {});
  const auto year = [&sample](const std::string& text) {
    return answer({}, [&](const Call&) { return std::to_string(plan_year(sample.plan(), text)); });
  };
  CHECK(year("2020") == "2020");
  CHECK(year("2025") == "2025");
  CHECK(year("2019") == "usage-year-outside|2019|2020|2025");
  CHECK(year("2026") == "usage-year-outside|2026|2020|2025");
}

}  // namespace
}  // namespace planmeter::ledger_helpers_test
