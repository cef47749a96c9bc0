// SPDX-License-Identifier: MIT
// The words for statuses, reasons and the plan's enumerations.
#include "report/words/wording.h"

#include <algorithm>

#include "core/ascii.h"

namespace planmeter {

namespace {

std::string pick(Language language, std::string_view zh, std::string_view en) {
  return std::string(language == Language::zh ? zh : en);
}

}  // namespace

std::string label(Measure measure, Language language) {
  switch (measure) {
    case Measure::stock:
      return pick(language, "时点数（年末）", "stock (year's end)");
    case Measure::flow:
      return pick(language, "时期数（当年）", "flow (of the year)");
    case Measure::share:
      return pick(language, "比重", "share");
    case Measure::ratio:
      return pick(language, "比率", "ratio");
    case Measure::rank:
      return pick(language, "位次", "rank");
    case Measure::growth:
      return pick(language, "增速", "growth");
    case Measure::state:
      return pick(language, "定性", "state");
  }
  return {};
}

std::string label(Nature nature, Language language) {
  switch (nature) {
    case Nature::expected:
      return pick(language, "预期性", "expected");
    case Nature::binding:
      return pick(language, "约束性", "binding");
    case Nature::unstated:
      return pick(language, "未注明", "unstated");
  }
  return {};
}

std::string label(Scope scope, Language language) {
  switch (scope) {
    case Scope::table:
      return pick(language, "主要指标", "main indicators");
    case Scope::text:
      return pick(language, "其他目标", "other targets");
  }
  return {};
}

std::string label(ObservationStatus status, Language language) {
  switch (status) {
    case ObservationStatus::final:
      return pick(language, "最终数", "final");
    case ObservationStatus::preliminary:
      return pick(language, "初步数", "preliminary");
    case ObservationStatus::series_break:
      return pick(language, "数列中断", "break in the series");
    case ObservationStatus::other_definition:
      return pick(language, "口径不同", "another definition");
  }
  return {};
}

std::string status_label(const Observation& observation, Language language) {
  if (observation.status != ObservationStatus::final) return label(observation.status, language);
  // 约540 and the mark E say themselves that no final figure is meant.
  if (observation.kind == ValueKind::estimate) return pick(language, "估计数", "an estimate");
  return observation.status_given ? label(observation.status, language)
                                  : pick(language, "未标注状态", "no status given");
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
