// SPDX-License-Identifier: MIT
// What a figure was, what it is, and from when.
#include "report/amendments/revision_text.h"

#include "core/plan_lookup.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words, Words, Words> own_revised{
    "{}数由{}修订为{}（{}公布）。", "The figure for {} was revised from {} to {} (published {})."};
const Phrase<Words, Words, Words, Words, Words> part_revised{
    "“{}”{}数由{}修订为{}（{}公布）。", "'{}' for {} was revised from {} to {} (published {})."};
const Phrase<Words, Words, Words, Words, Words> crossed{
    "数据修订跨越目标值：{}{}年数由{}修订为{}，分居目标{}两侧，应予核实。",
    "A revision crosses a target: {} for {} was revised from {} to {}, on either side of the "
    "target "
    "of {}; to be checked."};

/// A sentence for each revised figure of a year; empty where none was.
Words revised_words(const Standing& standing, std::string_view area, int year, Language language) {
  const Plan& plan = standing.plan();
  const int own = standing.indicator().position;
  Sentences text(language);
  for (const RevisedFigure& figure : standing.revised(area, year)) {
    const Subject& subject = subject_at(plan, figure.subject);
    const Words period = period_words(figure.now.period, language);
    const Words first = amount_words(figure.revision->first, subject, language);
    const Words now = amount_words(figure.now, subject, language);
    const Words day = date_words(figure.revision->day, language);
    text.add(figure.subject == own ? say(language, own_revised, period, first, now, day)
                                   : say(language, part_revised, Words(subject.name.of(language)),
                                         period, first, now, day));
  }
  return text.text();
}

Words line_of(const Indicator& indicator, const Words& text, Language language) {
  return say(language, told_of, Words(indicator.name.of(language)), text);
}

}  // namespace

std::string revision_remark(const Standing& standing, Language language) {
  return revised_words(standing, area_of_deciding(standing.result()), standing.year(), language);
}

std::vector<std::string> earlier_revision_lines(const Standings& standings, Language language) {
  std::vector<Words> lines;
  for (const Standing& standing : standings.rows()) {
    int last = 0;  // several targets of one year rest on one figure
    for (const TargetResult& item : standing.result().targets) {
      const Target& target = *item.target;
      if (target.year >= standings.year() || target.year == last) continue;
      last = target.year;
      const Words text = revised_words(standing, target.area, target.year, language);
      if (!text.empty()) lines.push_back(line_of(standing.indicator(), text, language));
    }
  }
  return lines;
}

std::vector<std::string> revision_lines(const Standings& standings, Scope scope,
                                        Language language) {
  std::vector<Words> lines;
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != scope) continue;
    const Words text = revision_remark(standing, language);
    if (!text.empty()) lines.push_back(line_of(standing.indicator(), text, language));
  }
  return lines;
}

std::vector<std::string> revision_findings(const Standings& standings, Language language) {
  const Plan& plan = standings.plan();
  std::vector<Words> lines;
  if (!standings.any_published()) return lines;
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    for (const TargetResult& item : standing.result().targets) {
      const Target& target = *item.target;
      if (!is_due(target, standings.question())) continue;
      for (const RevisedFigure& figure : standing.revised(target.area, target.year)) {
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

}  // namespace planmeter
