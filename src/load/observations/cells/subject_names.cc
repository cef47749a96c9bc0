// SPDX-License-Identifier: MIT
// Full-width letters and digits are those of half the width.
#include "load/observations/cells/subject_names.h"

#include <utility>

#include "load/observations/cells/written_name.h"
#include "load/text/cell.h"

namespace planmeter {

const NamedSubject& SubjectNames::find(std::string_view text) {
  const auto known = known_.find(text);
  if (known != known_.end()) return known->second;
  NamedSubject named = look_up(text);
  if (!named.subject && may_be_full_width(text)) named = look_up(half_width(text));
  if (known_.size() == most_remembered) known_.clear();
  return known_.emplace(text, std::move(named)).first->second;
}

NamedSubject SubjectNames::look_up(std::string_view text) {
  if (const std::optional<int> subject = finder_.find_subject(text)) return {subject, {}, {}};
  const WrittenName parts = part_name(text);
  if (parts.name == text || parts.name.empty()) return {};
  const std::optional<int> subject = finder_.find_subject(parts.name);
  if (!subject) return {};
  return {subject, std::string(parts.unit), parts.months};
}

}  // namespace planmeter
