// SPDX-License-Identifier: MIT
// What a figure was, what it is, and from when.
#include "report/amendments/revision_text.h"

#include "core/plan_lookup.h"
#include "evaluate/amendments/revisions.h"
#include "report/page/evaluated.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words, Words, Words> own_revised{
    "{}年数由{}修订为{}（{}公布）。",
    "The figure for {} was revised from {} to {} (published {})."};
const Phrase<Words, Words, Words, Words, Words> part_revised{
    "“{}”{}年数由{}修订为{}（{}公布）。", "'{}' for {} was revised from {} to {} (published {})."};
const Phrase<Words, Words> revised_line{"{}：{}", "{}: {}"};
const Phrase<Words, Words, Words, Words, Words> crossed{
    "数据修订跨越目标值：{}{}年数由{}修订为{}，分居目标{}两侧，应予核实。",
    "A revision crosses a target: {} for {} was revised from {} to {}, on either side of the "
    "target "
    "of {}; to be checked."};

std::string_view area_of(const IndicatorResult& result) {
  return result.deciding == nullptr ? std::string_view{} : result.deciding->area;
}

/// A sentence for each revised figure of a year; empty where none was.
Words revised_words(const Evaluated& evaluated, const Indicator& indicator, std::string_view area,
                    int year, Language language) {
  const Plan& plan = evaluated.plan;
  const int own = indicator.position;
  Sentences text(language);
  for (const RevisedFigure& figure :
       revised_figures(*evaluated.observations, indicator, area, year)) {
    const Subject& subject = subject_at(plan, figure.subject);
    const Words period = period_text(figure.now.period, language);
    const Words first = amount_words(figure.revision->first, subject, language);
    const Words now = amount_words(figure.now, subject, language);
    const Words day = date_text(figure.revision->day);
    text.add(figure.subject == own ? say(language, own_revised, period, first, now, day)
                                   : say(language, part_revised, Words(subject.name.of(language)),
                                         period, first, now, day));
  }
  return text.text();
}

Words line_of(const Indicator& indicator, const Words& text, Language language) {
  return say(language, revised_line, Words(indicator.name.of(language)), text);
}

}  // namespace

std::string revision_remark(const Evaluated& evaluated, const IndicatorResult& result,
                            Language language) {
  return revised_words(evaluated, *result.indicator, area_of(result), evaluated.question.year,
                       language);
}

std::vector<std::string> earlier_revision_lines(const Evaluated& evaluated, Language language) {
  std::vector<Words> lines;
  for (const IndicatorResult& result : evaluated.results) {
    int last = 0;  // several targets of one year rest on one figure
    for (const TargetResult& item : result.targets) {
      const Target& target = *item.target;
      if (target.year >= evaluated.question.year || target.year == last) continue;
      last = target.year;
      const Words text =
          revised_words(evaluated, *result.indicator, target.area, target.year, language);
      if (!text.empty()) lines.push_back(line_of(*result.indicator, text, language));
    }
  }
  return lines;
}

std::vector<std::string> revision_lines(const Evaluated& evaluated, Scope scope,
                                        Language language) {
  std::vector<Words> lines;
  for (const IndicatorResult& result : evaluated.results) {
    if (result.indicator->scope() != scope) continue;
    const Words text = revision_remark(evaluated, result, language);
    if (!text.empty()) lines.push_back(line_of(*result.indicator, text, language));
  }
  return lines;
}

std::vector<std::string> revision_findings(const Evaluated& evaluated, Language language) {
  const Plan& plan = evaluated.plan;
  std::vector<Words> lines;
  if (!evaluated.observations->any_published()) return lines;
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    for (const TargetResult& item : result.targets) {
      const Target& target = *item.target;
      if (!is_due(target, evaluated.question)) continue;
      for (const RevisedFigure& figure :
           revised_figures(*evaluated.observations, indicator, target.area, target.year)) {
        if (crossed_target(indicator, figure) != &target) continue;
        lines.push_back(say(language, crossed, Words(indicator.name.of(language)),
                            std::to_string(target.year),
                            amount_words(figure.revision->first, indicator, language),
                            amount_words(figure.now, indicator, language),
                            target_words(target, plan, indicator, language)));
      }
    }
  }
  return lines;
}

bool any_published(const Evaluated& evaluated) {
  return evaluated.observations != nullptr && evaluated.observations->any_published();
}

PublishedFigure published_figure(const Evaluated& evaluated, const IndicatorResult& result) {
  const Observations& observations = *evaluated.observations;
  PublishedFigure figure;
  const std::optional<int> area = observations.find_area(area_of(result));
  if (!area) return figure;
  const int own = result.indicator->position;
  const int year = evaluated.question.year;
  const std::optional<Observation> now = observations.find(own, *area, year);
  const Period period = now ? now->period : Period{year, year, 0};
  figure.on = observations.published_on(own, *area, period);
  if (const Revision* revision = observations.revision(own, *area, period)) {
    if (revision->first.is_exact()) figure.first = revision->first.value;
  }
  return figure;
}

}  // namespace planmeter
