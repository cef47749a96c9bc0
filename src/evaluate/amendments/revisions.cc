// SPDX-License-Identifier: MIT
// Looks up revisions beside the figures, and holds both against the targets.
#include "evaluate/amendments/revisions.h"

#include <string>

#include "evaluate/known/area_data.h"
#include "evaluate/known/fulfilling.h"

namespace planmeter {

std::vector<RevisedFigure> revised_figures(const Observations& observations,
                                           const Indicator& indicator, std::string_view area,
                                           int year) {
  const std::optional<int> number = observations.find_area(area);
  if (!number) return {};
  const int own = indicator.position;
  std::vector<int> subjects = {own};
  if (!observations.find(own, *number, year)) {
    subjects = {indicator.of, indicator.change_of};
    if (indicator.ratio) subjects = {indicator.ratio->of, indicator.ratio->per};
  }
  std::vector<RevisedFigure> figures;
  for (const int subject : subjects) {
    if (subject < 0) continue;
    const std::optional<Observation> now = observations.find(subject, *number, year);
    if (!now) continue;
    const Revision* revision = observations.revision(subject, *number, now->period);
    if (revision != nullptr) figures.push_back({subject, revision, *now});
  }
  return figures;
}

FigureRelease release_of(const Observations& observations, const Indicator& indicator,
                         std::string_view area, int year) {
  FigureRelease release;
  const std::optional<int> number = observations.find_area(area);
  if (!number) return release;
  const int own = indicator.position;
  const std::optional<Observation> now = observations.find(own, *number, year);
  const Period period = now ? now->period : Period{year, year, 0};
  release.day = observations.published_on(own, *number, period);
  const Revision* revision = observations.revision(own, *number, period);
  if (revision != nullptr) release.first = revision->first;
  return release;
}

const Target* crossed_target(const Indicator& indicator, const RevisedFigure& figure) {
  if (figure.subject != indicator.position) return nullptr;
  if (!figure.revision->first.is_plain() || !figure.now.is_plain()) return nullptr;
  for (const Target& target : indicator.targets) {
    if (target.year != figure.now.period.to || target.quantity != Quantity::value) continue;
    const Rational first(figure.revision->first.value);
    if (on_different_sides(target, first, Rational(figure.now.value))) return &target;
  }
  return nullptr;
}

void check_revisions(const Plan& plan, const Observations& observations, const Inputs& inputs,
                     Diagnostics& findings) {
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      for (const RevisedFigure& figure :
           revised_figures(observations, indicator, target.area, target.year)) {
        if (crossed_target(indicator, figure) != &target) continue;
        const InputPlace place = inputs.locate(figure.now.position);
        findings.add(
            Code::data_revised_across_bound, place.file, place.line, place.column,
            {indicator.id, std::to_string(target.year), figure.revision->first.value.to_text(),
             figure.now.value.to_text(), target.bound.to_text()});
      }
    }
  }
}

}  // namespace planmeter
