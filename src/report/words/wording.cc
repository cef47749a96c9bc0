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

std::string label(Status status, Language language) {
  switch (status) {
    case Status::met:
      return pick(language, "达标", "met");
    case Status::missed:
      return pick(language, "未达标", "missed");
    case Status::met_early:
      return pick(language, "提前实现", "met early");
    case Status::on_track:
      return pick(language, "符合规划进度", "on track");
    case Status::behind:
      return pick(language, "滞后于规划进度", "behind");
    case Status::undetermined:
      return pick(language, "无法判定", "undetermined");
    case Status::no_data:
      return pick(language, "无数据", "no data");
    case Status::no_target:
      return pick(language, "未设目标", "no target");
    case Status::not_due:
      return pick(language, "未到期", "not due");
  }
  return {};
}

std::string label(Reason reason, Language language) {
  switch (reason) {
    case Reason::none:
      return {};
    case Reason::not_reported:
      return pick(language, "未报送", "not reported");
    case Reason::not_published:
      return pick(language, "尚未发布", "not yet published");
    case Reason::set_yearly:
      return pick(language, "年度另行确定", "set yearly");
    case Reason::not_seen:
      return pick(language, "目标值未查得", "its number was not found");
    case Reason::no_baseline:
      return pick(language, "缺基期数", "no baseline");
    case Reason::previous_year_missing:
      return pick(language, "缺有关年份数", "a year is missing");
    case Reason::bound_insufficient:
      return pick(language, "仅有范围或约数", "only a bound or an estimate");
    case Reason::period_not_covering:
      return pick(language, "数据期间不一致", "the data are for another period");
    case Reason::other_definition:
      return pick(language, "口径不同", "another definition");
    case Reason::series_break:
      return pick(language, "数列中断", "a break in the series");
    case Reason::zero_base:
      return pick(language, "基数不为正", "base not above zero");
    case Reason::preliminary:
      return pick(language, "初步数", "preliminary");
    case Reason::expired:
      return pick(language, "目标已到期", "the last target is past");
    case Reason::method_not_applicable:
      return pick(language, "本方法不适用", "the method does not apply");
    case Reason::zero_in_ratio:
      return pick(language, "算式含零，无法计算", "a zero in the ratio");
    case Reason::sign_change:
      return pick(language, "数值正负号不一致", "the values change sign");
    case Reason::too_few_values:
      return pick(language, "历年数据不足", "too few values");
  }
  return {};
}

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
