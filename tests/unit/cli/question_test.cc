// SPDX-License-Identifier: MIT
// The year, the day and the margin that are asked for.
#include "cli/question.h"

#include "evaluate_sample.h"

namespace planmeter::question_test {
namespace {

using sample::enterprises;
using sample::Sample;

/// What `read` answers to a call, or the error's name and arguments.
template <typename Read>
std::string answer(const Options& options, const Read& read) {
  const Environment environment;
  Inputs inputs;
  Diagnostics notices;
  PendingOutput output;
  DocumentHead head;
  const Call call{options, environment, Language::en, inputs, notices, output, head};
  try {
    return read(call);
  } catch (const InputError& error) {
    const Diagnostic& first = error.diagnostics().all().front();
    std::string text(name_of(first.code));
    for (const std::string& argument : first.arguments) text += "|" + argument;
    return text;
  }
}

std::string text(const Date& date) {
  return std::to_string(date.year) + "-" + std::to_string(date.month) + "-" +
         std::to_string(date.day);
}

std::string year_of(const Sample& sample, const std::string& words) {
  return answer({}, [&](const Call&) { return std::to_string(plan_year(sample.plan(), words)); });
}

std::string day_of(const std::string& words) {
  Options options;
  options.as_of = words;
  return answer(options, [](const Call& call) { return text(choose_day(call, 2022)); });
}

std::string question_of(const Sample& sample, std::optional<std::string> year,
                        std::optional<std::string> as_of = {}) {
  Options options;
  options.year = std::move(year);
  options.as_of = std::move(as_of);
  return answer(options, [&](const Call& call) {
    const int asked = choose_year(call, sample.plan(), sample.observations);
    return std::to_string(asked) + " on " + text(choose_day(call, asked));
  });
}

TEST_CASE("plan_year: from the base year to the last target, and nothing else") {
  const Sample sample = enterprises({});
  CHECK(year_of(sample, "2020") == "2020");
  CHECK(year_of(sample, "2025") == "2025");
  CHECK(year_of(sample, "2019") == "usage-year-outside|2019|2020|2025");
  CHECK(year_of(sample, "2026") == "usage-year-outside|2026|2020|2025");
  for (const char* words : {"22", "20220", "3000"}) {
    CHECK(year_of(sample, words) == "usage-year-outside|" + std::string(words) + "|2020|2025");
  }
  for (const char* words : {"", "x", "2022-10", " 2022", "+2022", "-2022", "2022.0"}) {
    CHECK(year_of(sample, words) == "usage-bad-year|" + std::string(words) + "|2020|2025");
  }
}

TEST_CASE("plan_year: a target beyond the plan's period widens it") {
  const Sample sample = sample::one("stock", "targets: [{year: 2035, at_least: 9}]", {});
  CHECK(year_of(sample, "2035") == "2035");
  CHECK(year_of(sample, "2036") == "usage-year-outside|2036|2020|2035");
}

TEST_CASE("choose_day: a day, the last of a month or of a year") {
  CHECK(answer({}, [](const Call& call) { return text(choose_day(call, 2022)); }) == "2022-12-31");
  CHECK(day_of("2023-04-21") == "2023-4-21");
  CHECK(day_of("2023") == "2023-12-31");
  CHECK(day_of("2023-02") == "2023-2-28");
  CHECK(day_of("2024-02") == "2024-2-29");
  CHECK(day_of("2024-02-29") == "2024-2-29");
}

TEST_CASE("choose_day: no such day") {
  for (const char* words :
       {"", "2023-02-29", "2023-13", "2023-00", "2023-04-31", "2023-4-x", "now"}) {
    CHECK(day_of(words) ==
          "usage-bad-choice|--as-of|" + std::string(words) + "|2022, 2022-10, 2022-10-31");
  }
}

TEST_CASE("choose_year: the newest year with data, unless one is given") {
  const Sample sample = enterprises({"2021,600", "2023,799"});
  CHECK(question_of(sample, {}) == "2023 on 2023-12-31");
  CHECK(question_of(sample, "2022") == "2022 on 2022-12-31");
  CHECK(question_of(sample, "2022", "2023-05") == "2022 on 2023-5-31");
  CHECK(question_of(sample, {}, "2023-10-05") == "2023 on 2023-10-5");
  CHECK(question_of(sample, "2030") == "usage-year-outside|2030|2020|2025");
  CHECK(question_of(sample, {}, "later").starts_with("usage-bad-choice|--as-of|later|"));
}

TEST_CASE("choose_year: without data a year must be given") {
  const Sample sample = enterprises({});
  CHECK(question_of(sample, {}) == "usage-no-year");
  CHECK(question_of(sample, "2022") == "2022 on 2022-12-31");
}

TEST_CASE("choose_margin: above 0, with its sign or without") {
  const auto margin = [](std::optional<std::string> words) {
    Options options;
    options.margin = std::move(words);
    return answer(options, [&](const Call& call) {
      const std::optional<Decimal> chosen = choose_margin(call);
      return chosen ? chosen->to_text() : std::string("none");
    });
  };
  CHECK(margin({}) == "none");
  CHECK(margin("0.0001%") == "0.0001");
  CHECK(margin("1.5E+1") == "15");
  CHECK(margin("0.000") == "usage-margin|0.000");
  CHECK(margin("-0.5") == "usage-margin|-0.5");
  CHECK(margin("") == "usage-margin|");
  CHECK(margin("5%%") == "usage-margin|5%%");
  CHECK(margin("5 %") == "usage-margin|5 %");
  CHECK(margin("nan") == "usage-margin|nan");
}

}  // namespace
}  // namespace planmeter::question_test
