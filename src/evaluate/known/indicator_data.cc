// SPDX-License-Identifier: MIT
// Most indicators are asked about in the plan's own area alone, which needs no table.
#include "evaluate/known/indicator_data.h"

namespace planmeter {

const AreaData& IndicatorData::in(std::string_view area) const {
  if (area.empty()) {
    if (!whole_) whole_ = gather(*plan_, *observations_, *indicator_, area);
    return *whole_;
  }
  auto found = areas_.find(area);
  if (found == areas_.end()) {
    found = areas_.emplace(area, gather(*plan_, *observations_, *indicator_, area)).first;
  }
  return found->second;
}

}  // namespace planmeter
