// SPDX-License-Identifier: MIT
// A table of texts forgets nothing, so to forget some is to begin another.
#include "load/observations/cells/unknown_areas.h"

namespace planmeter {

bool UnknownAreas::admit(std::string_view name) {
  const std::lock_guard lock(mutex_);
  if (known_->find(name) != nullptr) return true;
  if (names_.size() == most) {
    refused_ = true;
    return false;
  }
  names_.emplace_back(name);
  known_->add(name, 0);
  return true;
}

std::size_t UnknownAreas::begin_input() {
  const std::lock_guard lock(mutex_);
  refused_ = false;
  return names_.size();
}

bool UnknownAreas::any_refused() {
  const std::lock_guard lock(mutex_);
  return refused_;
}

void UnknownAreas::shorten(std::size_t count) {
  const std::lock_guard lock(mutex_);
  names_.resize(count);
  known_.emplace();
  for (const std::string& name : names_) known_->add(name, 0);
  refused_ = false;
}

}  // namespace planmeter
