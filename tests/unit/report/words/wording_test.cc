// SPDX-License-Identifier: MIT
// The words of statuses and codes.
#include "report/words/wording.h"

#include <doctest/doctest.h>

namespace planmeter::wording_test {
namespace {

/// All labels of some values in a language, joined with a bar.
template <typename Value>
std::string labels(std::initializer_list<Value> values, Language language) {
  std::string all;
  for (const Value& value : values) all += (all.empty() ? "" : "|") + label(value, language);
  return all;
}

TEST_CASE("wording: the nine statuses") {
  std::string zh;
  std::string en;
  for (const Status status : all_statuses) {
    zh += label(status, Language::zh) + "|";
    en += label(status, Language::en) + "|";
  }
  CHECK(zh == "达标|未达标|提前实现|符合规划进度|滞后于规划进度|无法判定|无数据|未设目标|未到期|");
  CHECK(en == "met|missed|met early|on track|behind|undetermined|no data|no target|not due|");
}

TEST_CASE("wording: reasons, and none has no words") {
  CHECK(labels({Reason::not_reported, Reason::not_published, Reason::other_definition,
                Reason::preliminary},
               Language::zh) == "未报送|尚未发布|口径不同|初步数");
  CHECK(labels(
            {Reason::not_reported, Reason::not_published, Reason::no_baseline,
             Reason::previous_year_missing, Reason::bound_insufficient, Reason::period_not_covering,
             Reason::other_definition, Reason::zero_base, Reason::preliminary},
            Language::en) ==
        "not reported|not yet published|no baseline|a year is missing|"
        "only a bound or an estimate|the data are for another period|another definition|"
        "base not above zero|preliminary");
  CHECK(label(Reason::none, Language::zh) == "");
  CHECK(label(Reason::none, Language::en) == "");
}

TEST_CASE("wording: measures, natures, scopes and data statuses") {
  CHECK(labels({Measure::stock, Measure::flow, Measure::share, Measure::ratio, Measure::growth,
                Measure::state},
               Language::zh) == "时点数（年末）|时期数（当年）|比重|比率|增速|定性");
  CHECK(labels({Nature::expected, Nature::binding, Nature::unstated}, Language::zh) ==
        "预期性|约束性|未注明");
  CHECK(labels({Nature::expected, Nature::binding, Nature::unstated}, Language::en) ==
        "expected|binding|unstated");
  CHECK(labels({Scope::table, Scope::text}, Language::zh) == "主要指标|其他目标");
  CHECK(labels({Scope::table, Scope::text}, Language::en) == "main indicators|other targets");
  CHECK(labels({ObservationStatus::final, ObservationStatus::preliminary,
                ObservationStatus::series_break, ObservationStatus::other_definition},
               Language::zh) == "最终数|初步数|数列中断|口径不同");
}

TEST_CASE("wording: a verdict has its reason in brackets of its language") {
  CHECK(label(Verdict{Status::no_data, Reason::not_reported}, Language::zh) == "无数据（未报送）");
  CHECK(label(Verdict{Status::no_data, Reason::not_published}, Language::en) ==
        "no data (not yet published)");
  CHECK(label(Verdict{Status::met, Reason::none}, Language::zh) == "达标");
}

TEST_CASE("wording: a phrase in both languages, its arguments in either order") {
  const Phrase<int, std::string> phrase{"{}年为{}", "{1} in {0}"};
  CHECK(say(Language::zh, phrase, 2022, std::string("750")) == "2022年为750");
  CHECK(say(Language::en, phrase, 2022, std::string("750")) == "750 in 2022");
}

}  // namespace
}  // namespace planmeter::wording_test
