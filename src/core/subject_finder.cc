// SPDX-License-Identifier: MIT
// The tables hold what the searches of plan_lookup.cc compare.
#include "core/subject_finder.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/plan_lookup.h"
#include "core/text.h"

namespace planmeter {

namespace {

// A plan of the size of the built-in one is searched sooner than its tables are made.
constexpr int most_searched = 200;
constexpr int of_several = -1;

void add_first(TextMap<int>& table, std::string_view name, int subject) {
  if (!name.empty() && table.find(name) == nullptr) table.add(name, subject);
}

}  // namespace

std::optional<int> SubjectFinder::find_indicator(std::string_view text) {
  if (subject_count(plan_) <= most_searched) return planmeter::find_indicator(plan_, text);
  const std::optional<int> subject = look_up(text);
  const bool is_indicator = subject && *subject < static_cast<int>(plan_.indicators.size());
  return is_indicator ? subject : std::nullopt;
}

std::optional<int> SubjectFinder::find_subject(std::string_view text) {
  if (subject_count(plan_) <= most_searched) return planmeter::find_subject(plan_, text);
  const std::optional<int> subject = look_up(text);
  return subject ? subject : find_tier_subject(plan_, text);
}

std::optional<int> SubjectFinder::look_up(std::string_view text) {
  if (!tables_) make_tables();
  const auto* exact = tables_->exact.find(text);
  const auto* folded = tables_->folded.find(lower_case(text));
  if (exact == nullptr && folded == nullptr) {
    if (!alike_) make_alike();
    const auto* alike = alike_->find(folded_name(text));
    return alike == nullptr || alike->value == of_several ? std::nullopt
                                                          : std::optional(alike->value);
  }
  if (exact == nullptr || folded == nullptr) return (exact == nullptr ? folded : exact)->value;
  return std::min(exact->value, folded->value);
}

void SubjectFinder::make_tables() {
  tables_ = std::make_unique<Tables>();
  for (int i = 0; i < subject_count(plan_); ++i) {
    const Subject& subject = subject_at(plan_, i);
    const bool is_indicator = i < static_cast<int>(plan_.indicators.size());
    add_first(tables_->exact, subject.id, i);
    add_first(tables_->exact, subject.name.zh, i);
    if (is_indicator)
      add_first(tables_->exact, plan_.indicators[static_cast<std::size_t>(i)].number, i);
    add_first(tables_->folded, lower_case(subject.name.en), i);
    for (const Alias& alias : subject.aliases) add_first(tables_->exact, alias.name, i);
    for (const PublishedCode& code : subject.codes) add_first(tables_->exact, code.code, i);
  }
}

void SubjectFinder::make_alike() {
  std::map<std::string, int> owners;
  const auto add = [&owners](std::string_view name, int subject) {
    if (name.empty()) return;
    const auto [owner, is_new] = owners.emplace(folded_name(name), subject);
    if (!is_new && owner->second != subject) owner->second = of_several;
  };
  for (int i = 0; i < subject_count(plan_); ++i) {
    const Subject& subject = subject_at(plan_, i);
    for (const std::string_view name : {subject.id, subject.name.zh, subject.name.en}) add(name, i);
    for (const Alias& alias : subject.aliases) add(alias.name, i);
  }
  alike_ = std::make_unique<TextMap<int>>();
  for (const auto& [name, subject] : owners) alike_->add(name, subject);
}

}  // namespace planmeter
