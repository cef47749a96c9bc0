// SPDX-License-Identifier: MIT
// What a text of a column means is worked out once, by the functions of the reader of all rows, and
// then remembered; a text that is not quite plain is remembered as such.
#include <algorithm>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/fast/plain_rows.h"
#include "load/observations/cells/multiplier.h"
#include "load/observations/cells/subject_names.h"
#include "load/observations/titles/other_columns.h"
#include "load/text/cell.h"
#include "load/text/units.h"

namespace planmeter {

namespace {

bool is_clean_byte(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '\x7F'; }

/// Whether a text is what check_text would pass; a few of those that it would, too, are left to it.
bool is_clean(std::string_view text) {
  return std::ranges::all_of(text, is_clean_byte) && text.find('\xC2') == text.npos &&
         !find_invalid_utf8(text);
}

}  // namespace

PlainRows::Subject PlainRows::subject_meaning(std::string_view text) {
  const std::optional<int> number = finder_.find_subject(trim(text));
  const Subject meaning = number ? subject_of_number(*number) : Subject{};
  if (meaning.number >= 0) subjects_met_.insert(meaning.number);
  if (meaning.number < 0 && !may_remember()) return meaning;
  return *subjects_.add(text, meaning);
}

PlainRows::Subject PlainRows::subject_of_number(int number) const {
  if (number >= table_.cells.shape().subjects) return {};
  const SubjectForm& form = table_.context.forms[static_cast<std::size_t>(number)];
  // The sign of a fall is for the reader of all rows, too.
  return form.form == ValueForm::number && !form.falls ? Subject{number, form.unit} : Subject{};
}

PlainRows::Area PlainRows::area_meaning(std::string_view text) {
  Area meaning;
  const AreaNames& names = table_.context.areas;
  const std::string_view name = trim(text);
  bool new_unknown = false;
  if (is_clean(text) && !names.depends_on_year(name)) {
    const AreaMatch match = names.find(name, 0);
    if (match.kind == AreaKind::unknown && !table_.context.unknown_areas.admit(match.name)) {
      return {};
    }
    meaning.cells = &table_.cells.area(match.name);
    areas_met_.take(match);
    // Of an area that is warned of, the first row is left to who does.
    new_unknown =
        match.kind == AreaKind::unknown || (match.kind == AreaKind::other && names_total(name));
  }
  if (meaning.cells == nullptr && !may_remember()) return {};
  areas_.add(text, meaning);
  return new_unknown ? Area{} : meaning;
}

/// Of a text that is left to the reader of all rows.
bool PlainRows::may_remember() {
  if (left_to_reader_ == most_remembered) return false;
  ++left_to_reader_;
  return true;
}

PlainRows::Year PlainRows::year_meaning(std::string_view text) {
  auto known = years_of_text_.find(text);
  if (known == nullptr) {
    const std::optional<PeriodText> read = parse_period_text(trim(text), table_.columns.months);
    const bool plain = read && read->period.whole_year() && !read->open();
    if (!plain && !may_remember()) return {};
    known = years_of_text_.add(text, {plain ? read->period.to : -1});
  }
  return known->value;
}

PlainRows::Shared PlainRows::shared_meaning(std::string_view status, std::string_view source,
                                            std::string_view note) {
  shared_key_.assign(status);
  shared_key_.append(1, '\n').append(source).append(1, '\n').append(note);
  if (shared_key_ == newest_shared_key_) return newest_shared_;
  auto known = shared_.find(shared_key_);
  if (known == nullptr) {
    if (shared_.size() == most_remembered) return {};
    Shared meaning;
    const std::optional<StatusText> read = parse_status(trim(status));
    if (read && !read->missing && !read->estimate && is_clean(source) && is_clean(note)) {
      const Provenance provenance{read->status, is_marked_illustrative(trim(source), trim(note)),
                                  trim(source), trim(note), read->given};
      if (const auto number = table_.cells.provenance(provenance)) meaning.provenance = *number;
    }
    known = shared_.add(shared_key_, meaning);
  }
  newest_shared_key_ = shared_key_;
  newest_shared_ = known->value;
  return known->value;
}

/// Whether nothing beside the figure makes it a part, scales it or has no title.
bool PlainRows::is_of_whole() {
  const ObservationColumns& columns = table_.columns;
  for (std::size_t i = 0; i < columns.guarded.size(); ++i) {
    const std::string_view text = text_of(columns.guarded[i].field);
    if (text.empty() || text == newest_whole_[i]) continue;
    if (!says_whole(columns.guarded[i].kind, text)) return false;
    newest_whole_[i] = text;
  }
  // Of a column that is warned of, the first row is left to who does.
  for (std::size_t i = 0; i < columns.unread.size(); ++i) {
    if (unread_seen_[i] || text_of(columns.unread[i].field).empty()) continue;
    unread_seen_[i] = true;
    return false;
  }
  if (columns.nature && is_nature_of_estimate(text_of(*columns.nature))) return false;
  const std::string_view multiplier = cell(ObservationColumn::multiplier);
  if (!multiplier.empty() && parse_multiplier(multiplier) != 0) return false;
  return std::ranges::all_of(columns.untitled,
                             [this](std::size_t column) { return text_of(column).empty(); });
}

/// Whether all names of a row, of an indicator and of an area, are no matter for the reader.
bool PlainRows::names_one() {
  names_key_.assign(cell(ObservationColumn::indicator));
  names_key_.append(1, '\n').append(cell(ObservationColumn::area));
  for (const std::vector<std::size_t>* further :
       {&table_.columns.further_indicators, &table_.columns.further_areas}) {
    for (const std::size_t column : *further) names_key_.append(1, '\n').append(text_of(column));
  }
  if (const auto known = one_name_.find(names_key_)) return known->value;
  if (one_name_.size() == most_remembered) return false;
  return one_name_.add(names_key_, further_names_agree())->value;
}

bool PlainRows::further_names_agree() {
  const std::optional<int> subject =
      table_.columns.subject ? table_.columns.subject
                             : finder_.find_subject(trim(cell(ObservationColumn::indicator)));
  for (const std::size_t column : table_.columns.further_indicators) {
    const std::optional<int> other = finder_.find_subject(trim(text_of(column)));
    if (other && other != subject) return false;
  }
  // Of areas, which are more, only those of the same meaning are left alone.
  const AreaNames& areas = table_.context.areas;
  const std::string_view written = trim(cell(ObservationColumn::area));
  const AreaMatch area = areas.find(written, 0);
  for (const std::size_t column : table_.columns.further_areas) {
    const std::string_view text = trim(text_of(column));
    if (text.empty()) continue;
    const AreaMatch other = areas.find(text, 0);
    if (other.is_known() && (written.empty() || !area.is_known() || other.name != area.name)) {
      return false;
    }
  }
  return true;
}

/// Whether the columns that nobody reads are text all the same.
bool PlainRows::has_clean_rest() const {
  return std::ranges::all_of(table_.unread, [this](std::size_t column) {
    const Field& field = fields_[column];
    const std::string_view text(text_.data() + field.begin, field.end - field.begin);
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; }) ||
           is_clean(text);
  });
}

}  // namespace planmeter
