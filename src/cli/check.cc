// SPDX-License-Identifier: MIT
// planmeter check: one indicator, from data files or from values given on the spot.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "cli/areas.h"
#include "cli/asked.h"
#include "cli/fail_on.h"
#include "cli/indicators.h"
#include "cli/output.h"
#include "cli/question.h"
#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "report/areas/area_tables.h"
#include "report/check/check_document.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> none_of_status{"所问指标均不处于--status所列状态。",
                              "No indicator asked about has a status of --status."};

/// Refuses `6 7` and `6, 7`, of which DATA would be sought in a file 7.
void refuse_indicators_apart(const Plan& plan, const std::vector<std::string>& words) {
  std::vector<std::string> apart;
  bool open = true;  // the word before ends in a comma
  for (const std::string& word : words) {
    const std::vector<std::string> parts = split_list(word);
    std::error_code error;
    const bool names_all = !word.empty() && std::ranges::all_of(parts, [&](const auto& part) {
      return part.empty() || find_indicator(plan, part);
    });
    const bool is_data = word == "-" || std::filesystem::exists(word, error);
    if (!apart.empty() && (!names_all || is_data)) break;
    apart.push_back(word);
    open = parts.size() > 1 && parts.back().empty();
  }
  if (apart.size() < 2 && !open) return;
  std::vector<std::string> named;
  for (const std::string& word : apart) {
    for (std::string& part : split_list(word)) {
      if (!part.empty()) named.push_back(std::move(part));
    }
  }
  if (named.empty()) return;
  throw InputError(Code::usage_indicators_apart, {fmt::format("{}", fmt::join(apart, " ")),
                                                  fmt::format("{}", fmt::join(named, ","))});
}

/// The indicators that have one of the statuses, as a whole or in an area with a target of its own.
std::vector<const Indicator*> with_status(const Standings& standings,
                                          const std::vector<Status>& shown) {
  std::vector<const Indicator*> found;
  for (const Standing* standing : standings.rows_and_areas()) {
    const Indicator* indicator = &standing->indicator();
    const bool has_it = std::ranges::find(shown, standing->verdict().status) != shown.end();
    const bool is_new = found.empty() || found.back() != indicator;  // its areas follow it
    if (has_it && is_new) found.push_back(indicator);
  }
  return found;
}

}  // namespace

ExitStatus run_check(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  // Data alone: which indicator is asked about is what is missing.
  std::error_code none;
  const bool data_alone = words.size() == 1 && call.options.values.empty() &&
                          std::filesystem::exists(words.front(), none);
  if (words.empty() || data_alone) {
    throw InputError(Code::usage_missing_argument, {"INDICATOR", words.empty() ? "6" : "all"});
  }
  const std::vector<Status> shown = parse_statuses("--status", call.options.status);
  const PlanInUse in_use = open_plan(call);
  const Plan& printed = *in_use.plan;
  refuse_indicators_apart(printed, words);
  const std::vector<const Indicator*> indicators = find_indicators(call, printed, words.front());
  const std::vector<std::string> data(words.begin() + 1, words.end());
  const bool by_value = !call.options.values.empty();
  if (by_value && !data.empty()) throw InputError(Code::usage_value_with_data, {data.front()});
  if (by_value) refuse_areas_without_data(call.options);
  if (!by_value && data.empty()) throw InputError(Code::usage_no_data, {words.front()});
  if (by_value && indicators.size() != 1) {
    throw InputError(Code::usage_value_indicators, {std::to_string(indicators.size())});
  }

  Asking asking;
  asking.data = data;
  if (by_value) asking.valued = indicators.front();
  asking.year = [&](const Observations& all) { return choose_year(call, printed, all); };
  const Asked asked = ask(call, printed, asking);
  const Plan& plan = asked.plan();
  std::vector<const Indicator*> judged = asked.in_force.indicators(indicators);
  const Standings all = asked.judge(judged);
  std::optional<Standings> of_status;
  if (!shown.empty()) {
    judged = with_status(all, shown);
    of_status.emplace(asked.judge(judged));
  }
  const Standings& standings = of_status ? *of_status : all;
  Document document = check_document(standings, call.options.explain, request_of(call));
  const std::optional<AreaStanding> areas =
      ask_areas(call, plan, asked.observations, judged, asked.question);
  if (areas) add_areas(document, standings, *areas);
  if (judged.empty()) document.blocks.push_back(Paragraph{say(call.language, none_of_status)});
  write_document(call, std::move(document));
  // What is not shown was asked about all the same.
  return with_areas(exit_status_of(all.rows_and_areas()), areas);
}

}  // namespace planmeter
