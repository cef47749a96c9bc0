// SPDX-License-Identifier: MIT
// Whole names go before parts of names, and these before what they could be a slip for.
#include "cli/indicators.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "cli/session.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "report/words/sentence.h"

namespace planmeter {

namespace {

constexpr std::size_t most_named = 3;

/// `'High-tech enterprises' (6)`, “高新技术企业”（6）: the name, and what is quick to type.
std::string named_for_typing(const Indicator& indicator, Language language) {
  const std::string_view typed = indicator.number.empty() ? indicator.id : indicator.number;
  const std::string name = quoted(indicator.name.of(language), language);
  return language == Language::zh ? fmt::format("{}（{}）", name, typed)
                                  : fmt::format("{} ({})", name, typed);
}

/// The first of them as alternatives.
std::string alternatives_of(const Plan& plan, std::span<const int> positions, Language language) {
  const std::span<const int> told = positions.first(std::min(positions.size(), most_named));
  std::vector<std::string> names;
  for (const int position : told) {
    names.push_back(named_for_typing(indicator_at(plan, position), language));
  }
  return alternatives(names, language);
}

/// An indicator of the plan's table by its number.
std::optional<std::size_t> position_of_number(const Plan& plan, std::string_view number) {
  const auto found = std::ranges::find(plan.indicators, number, &Indicator::number);
  if (number.empty() || found == plan.indicators.end()) return std::nullopt;
  return static_cast<std::size_t>(found - plan.indicators.begin());
}

/// Those of the table from one number to another, both as the plan has them; none for other words.
std::vector<int> numbered_range(const Plan& plan, std::string_view word) {
  const std::size_t dash = word.find('-');
  if (dash == word.npos) return {};
  const std::optional<std::size_t> first = position_of_number(plan, word.substr(0, dash));
  const std::optional<std::size_t> last = position_of_number(plan, word.substr(dash + 1));
  if (!first || !last) return {};
  std::vector<int> found;
  for (std::size_t i = *first; i <= *last; ++i) {
    if (!plan.indicators[i].number.empty()) found.push_back(static_cast<int>(i));
  }
  return found;
}

/// What a word for several indicators stands for; none for other words.
std::vector<int> several_meant(const Plan& plan, std::string_view word) {
  const bool all = word == "all" || word == "全部";
  const bool main = word == "main" || word == "主要指标";
  if (!all && !main) return numbered_range(plan, word);
  std::vector<int> found;
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const Indicator& indicator = plan.indicators[i];
    const bool counts = all ? !is_only_of_ledger(plan, indicator) : !indicator.number.empty();
    if (counts) found.push_back(static_cast<int>(i));
  }
  return found;
}

void add_unknown(const Call& call, const Plan& plan, const std::string& word,
                 Diagnostics& findings) {
  const Language language = call.language;
  const std::string searched = plan_searched(call, plan);
  const std::vector<int> parts = indicators_named_in_part(plan, word);
  const std::optional<int> subject = find_subject(plan, word);
  if (subject && *subject < subject_count(plan)) {
    const std::vector<int> judged = indicators_of_series(plan, *subject);
    const std::string meant =
        judged.empty() ? name_of_first(plan, language) : alternatives_of(plan, judged, language);
    findings.add(Code::usage_series, "", 0, 0, {word, meant, searched});
  } else if (parts.size() > 1) {
    findings.add(
        Code::usage_part_of_name, "", 0, 0,
        {word, alternatives_of(plan, parts, language), searched, std::to_string(parts.size())});
  } else if (const std::string near = names_near(plan, word, language); !near.empty()) {
    findings.add(Code::usage_indicator_meant, "", 0, 0, {word, near, searched});
  } else {
    findings.add(Code::usage_unknown_indicator, "", 0, 0,
                 {word, name_of_first(plan, language), searched});
  }
}

/// What one word of a list names; none where that is not clear.
std::vector<int> positions_named(const Call& call, const Plan& plan, const std::string& word) {
  if (const std::optional<int> whole = indicator_of_whole_name(call, plan, word)) return {*whole};
  std::vector<int> several = several_meant(plan, word);
  // A series has no parts of names: its own name says what it is.
  if (!several.empty() || find_subject(plan, word)) return several;
  std::vector<int> parts = indicators_named_in_part(plan, word);
  if (parts.size() > 1) parts.clear();
  return parts;
}

}  // namespace

std::optional<int> indicator_of_whole_name(const Call& call, const Plan& plan,
                                           std::string_view word) {
  if (const std::optional<int> indicator = find_indicator(plan, word)) return indicator;
  const std::optional<int> subject = find_subject(plan, word);
  if (!subject || *subject >= subject_count(plan) || !call.options.values.empty()) {
    return std::nullopt;
  }
  const std::vector<int> judged = indicators_of_series(plan, *subject);
  return judged.size() == 1 ? std::optional(judged.front()) : std::nullopt;
}

std::vector<const Indicator*> find_indicators(const Call& call, const Plan& plan,
                                              const std::string& list) {
  // A name may have a comma of its own.
  if (const std::optional<int> whole = indicator_of_whole_name(call, plan, list)) {
    return {&indicator_at(plan, *whole)};
  }
  std::vector<const Indicator*> found;
  std::vector<bool> seen(plan.indicators.size());
  Diagnostics findings;
  for (const std::string& word : split_list(list)) {
    const std::vector<int> named = positions_named(call, plan, word);
    if (named.empty()) add_unknown(call, plan, word, findings);
    for (const int position : named) {
      if (seen[static_cast<std::size_t>(position)]) continue;
      seen[static_cast<std::size_t>(position)] = true;
      found.push_back(&indicator_at(plan, position));
    }
  }
  if (findings.has_error()) throw InputError(std::move(findings));
  return found;
}

std::string names_near(const Plan& plan, std::string_view word, Language language) {
  std::vector<int> near = indicators_named_nearly(plan, word);
  if (near.empty()) near = indicators_named_in_part(plan, word);
  return alternatives_of(plan, near, language);
}

std::string name_of_first(const Plan& plan, Language language) {
  if (plan.indicators.empty()) return {};
  return named_for_typing(plan.indicators.front(), language);
}

}  // namespace planmeter
