// SPDX-License-Identifier: MIT
// The path is asked only where the status does not say it already.
#include "evaluate/verdict/path_met.h"

namespace planmeter {

namespace {

bool is_yearly_of_later_document(const IndicatorResult& result) {
  return result.deciding != nullptr && !result.deciding->authority.empty();
}

std::optional<bool> as_flag(Status status, Status yes, Status no) {
  if (status == yes) return true;
  if (status == no) return false;
  return std::nullopt;
}

}  // namespace

std::optional<bool> path_met(const AreaData& data, const IndicatorResult& result,
                             const IndicatorFigures& figures, const std::optional<Track>& track,
                             const Question& question) {
  const Status status = result.verdict.status;
  const bool by_path = question.method == Method::path && !is_yearly_of_later_document(result);
  if (by_path && (status == Status::on_track || status == Status::behind)) {
    return status == Status::on_track;
  }
  if (status == Status::no_target || !track || !figures.path_value) return std::nullopt;
  // In the year of one of its targets the path stands at the bound.
  const bool own_due =
      result.deciding->year == question.year && track_of(*result.deciding) == track;
  if (own_due && is_due(*result.deciding, question)) {
    return as_flag(status, Status::met, Status::missed);
  }
  const Status standing = judge_track(data, *track, question.year).status;
  if (standing == Status::met_early) return true;
  return as_flag(standing, Status::on_track, Status::behind);
}

bool is_met_off_path(const IndicatorResult& result, const IndicatorFigures& figures) {
  const Status status = result.verdict.status;
  return is_yearly_of_later_document(result) &&
         (status == Status::met || status == Status::on_track) && figures.path_met == false;
}

bool is_missed_on_path(const IndicatorResult& result, const IndicatorFigures& figures) {
  return is_yearly_of_later_document(result) && falls_short(result.verdict.status) &&
         figures.path_met == true;
}

}  // namespace planmeter
