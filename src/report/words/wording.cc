// SPDX-License-Identifier: MIT
// What is said with the words of enumerations, and how lists are joined.
#include "report/words/wording.h"

#include <algorithm>

#include "core/ascii.h"

namespace planmeter {

namespace {

const Phrase<> an_estimate{"估计数", "an estimate"};
const Phrase<> no_status_given{"未标注状态", "no status given"};

}  // namespace

std::string status_label(const Observation& observation, Language language) {
  if (observation.status != ObservationStatus::final) return label(observation.status, language);
  // 约540 and the mark E say themselves that no final figure is meant.
  if (observation.kind == ValueKind::estimate) return say(language, an_estimate);
  return observation.status_given ? label(observation.status, language)
                                  : say(language, no_status_given);
}

std::string label(const Verdict& verdict, Language language) {
  const std::string status = label(verdict.status, language);
  const std::string reason = label(verdict.reason, language);
  if (reason.empty()) return status;
  return language == Language::zh ? fmt::format("{}（{}）", status, reason)
                                  : fmt::format("{} ({})", status, reason);
}

std::string capitalised(std::string text, Language language) {
  if (language == Language::en && !text.empty()) text.front() = capital(text.front());
  return text;
}

std::string_view list_separator(Language language) {
  return language == Language::zh ? "、" : ", ";
}
std::string_view semicolon(Language language) { return language == Language::zh ? "；" : "; "; }

std::string listed(const std::vector<std::string>& names, Language language) {
  const bool has_comma = std::ranges::any_of(
      names, [](const std::string& name) { return name.find("、") != std::string::npos; });
  const std::string_view separator = has_comma ? semicolon(language) : list_separator(language);
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += separator;
    text += name;
  }
  return text;
}

}  // namespace planmeter
