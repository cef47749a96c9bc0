// SPDX-License-Identifier: MIT
// What is said with the words of enumerations.
#include "report/words/wording.h"

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

}  // namespace planmeter
