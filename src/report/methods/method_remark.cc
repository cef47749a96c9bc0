// SPDX-License-Identifier: MIT
// A band measures the way to the final target; a status is often by another.
#include "report/methods/method_remark.h"

#include <algorithm>

#include "evaluate/methods/method_bands.h"
#include "evaluate/standing/standings.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words, Words> placed{"按{}，x＝{}，评为“{}”", "By {}, x = {}: {}"};
const Phrase<Words, Words> placed_by{"按{}，评为“{}”", "By {}: {}"};
const Phrase<Words, Words, Words> placed_by_reaching{
    "按{}，x＝{}；最终目标已达到，不论x大小均评为“{}”",
    "By {}, x = {}, and whatever x, since the final target is reached: {}"};
const Phrase<Words, Words> cannot_be_placed{"按{}不能评定（{}）", "By {} it cannot be placed ({})"};
const Phrase<int> measured_to{"x按{}年目标计算", "x is of the target of {}"};
const Phrase<> by_logarithms_aside{"增量完成率按对数计算", "the share of the way by logarithms"};
const Phrase<Words> of_another{"；该档次衡量距最终目标的进度，{}",
                               "; the band is of the way to the final target, {}"};
const Phrase<Words> of_status{"，{}", "; {}"};
const Phrase<int> by_target{"状态按{}年目标判定", "the status by the target of {}"};
const Phrase<> by_keeping{"状态按保持情况判定", "the status by whether it is kept"};
const Phrase<> by_comparing{"状态按与所对照指标的比较判定",
                            "the status by what it is held against"};
const Phrase<> by_reaching{"最终目标已达到，状态据此判定",
                           "the status by the final target, which is reached"};

const Phrase<> final_one{"最终目标", "the final target"};
const Phrase<> next_one{"下一目标", "the next target"};
const Phrase<Words, Words, Words, Words> method_sentence{
    "方法值x按{3}计算，{1}（{0}），评定档次由x得出。档次只决定目标未到期指标的状态；当年有到期"
    "目标的，状态按该目标判定，可与档次不同（如档次为“{2}"
    "”而未达标）；方法不能评定而有结论的，状态按当"
    "年目标或保持情况判定。",
    "Taken against {3}, {1} ({0}); the band comes of x. It decides the status only "
    "where nothing is due: what is due goes by its own target, so that the two can differ (missed "
    "and {2}, say). What cannot be placed and has a verdict all the same has it by the target of "
    "the year, or by whether it is kept."};
const Phrase<Words> note_of_reaching{"已达到最终目标的，不论x大小均评为“{}”。",
                                     "Once the final target is reached, whatever x: {}."};

bool is_good(Status status) {
  return status == Status::met || status == Status::met_early || status == Status::on_track;
}

/// Whether the figure alone would give the band.
bool takes(const Band& band, const Rational& figure, const Rational& scale) {
  if (!band.low && !band.high) return false;
  const auto side = [&](const Decimal& end) { return (figure - Rational(end) * scale).sign(); };
  const bool above = !band.low || side(*band.low) > 0 || (side(*band.low) == 0 && !band.low_open);
  const bool below =
      !band.high || side(*band.high) < 0 || (side(*band.high) == 0 && !band.high_open);
  return above && below;
}

/// What the status of a result rests on that is not the method; empty where the method decides, or
/// nothing does.
Words basis_of(const MethodStanding& standing, const IndicatorResult& result, Language language) {
  const Target* target = result.deciding;
  if (target == nullptr) return {};
  switch (result.verdict.status) {
    case Status::met:
    case Status::missed:
      return say(language, by_target, target->year);
    case Status::on_track:
    case Status::behind:
      if (!target->authority.empty()) return say(language, by_target, target->year);
      if (is_held_each_year(*target)) return say(language, by_comparing);
      // Of all that a method refuses, only what is to be kept has a verdict.
      return standing.band == nullptr ? say(language, by_keeping) : Words();
    case Status::met_early:
      return standing.band == nullptr ? say(language, by_reaching) : Words();
    case Status::undetermined:
    case Status::no_data:
    case Status::no_target:
    case Status::not_due:
      break;
  }
  return {};
}

/// The method, with what its x is of: beside the next target's status x could pass for that
/// target's.
Words name_in_sentence(Method method, const MethodStanding& standing, const IndicatorResult& result,
                       Language language) {
  const std::optional<MethodInput>& input = standing.input;
  Sentence asides(language);
  if (input && input->by_logarithms) asides.clause(say(language, by_logarithms_aside));
  if (standing.figure && input && input->goal && result.deciding != nullptr &&
      input->goal->year != result.deciding->year) {
    asides.clause(say(language, measured_to, input->goal->year));
  }
  const Words name = label(method, language);
  return asides.empty() ? name : say(language, bracketed, name, asides.text());
}

}  // namespace

bool says_nothing(const MethodStanding& standing, const Verdict& verdict) {
  return standing.band == nullptr &&
         (verdict.status == Status::not_due || verdict.status == Status::no_data);
}

std::string method_remark(Method method, const MethodStanding& standing,
                          const IndicatorResult& result, Language language) {
  const Words name = name_in_sentence(method, standing, result, language);
  const Words basis = basis_of(standing, result, language);
  if (standing.band == nullptr) {
    if (standing.reason == Reason::none) return {};
    Words text = say(language, cannot_be_placed, name, label(standing.reason, language));
    if (!basis.empty()) text += say(language, of_status, basis);
    return with_stop(text, language);
  }
  const Band& band = *standing.band;
  const Words band_name(band.name.of(language));
  const Words figure = method_figure_text(method, standing, language);
  Words text;
  if (figure.empty()) {
    text = say(language, placed_by, name, band_name);
  } else {
    const Rational scale = standing.scale.value_or(Rational(1));
    const bool by_figure = !band.reached || takes(band, *standing.figure, scale);
    text = say(language, by_figure ? placed : placed_by_reaching, name, figure, band_name);
  }
  const bool differs = is_good(band.status) != is_good(result.verdict.status);
  if (differs && !basis.empty()) text += say(language, of_another, basis);
  return with_stop(text, language);
}

bool shows_method(const Standings& standings) {
  if (standings.question().method == Method::path) return false;
  return std::ranges::any_of(standings.rows(), [](const Standing& standing) {
    const MethodStanding& by_method = standing.by_method();
    return by_method.figure && by_method.input && by_method.input->goal;
  });
}

std::string method_note(const Methods& methods, Method method, Language language) {
  const std::span<const Band> bands = bands_of(methods, method, false);
  if (bands.empty()) return {};
  // A good band that does not take the final target.
  const auto good = std::ranges::find_if(
      bands, [](const Band& band) { return !band.reached && is_good(band.status); });
  const Band& shown = good == bands.end() ? bands.front() : *good;
  Sentences text(language);
  text.add(say(language, method_sentence, label(method, language), method_formula(method, language),
               Words(shown.name.of(language)),
               say(language, method == Method::destatis ? next_one : final_one)));
  const auto reached = std::ranges::find_if(bands, &Band::reached);
  if (reached != bands.end()) {
    text.add(say(language, note_of_reaching, Words(reached->name.of(language))));
  }
  return text.text();
}

}  // namespace planmeter
