// SPDX-License-Identifier: MIT
// The page's own lists, counted: what is left open on it is what is asked for here.
#include "cli/signing.h"

#include <algorithm>
#include <string>
#include <vector>

#include "cli/session.h"
#include "core/notes_words.h"
#include "report/body/open_items.h"
#include "report/body/problems.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// More are on the page.
constexpr std::size_t most_names = 3;

const Phrase<Words> and_others{"{}等", "{} and others"};

bool is_given(const NoteHead& head, NotesHeadPart part) {
  switch (part) {
    case NotesHeadPart::office:
      return !head.office.empty();
    case NotesHeadPart::addressee:
      return !head.addressee.empty();
    case NotesHeadPart::date:
      return head.date.has_value();
    case NotesHeadPart::data_until:
      return head.data_until.has_value();
    case NotesHeadPart::contact:
      break;
  }
  return !head.contact.empty();
}

Words head_wanting(const ReportNotes& notes, Language language) {
  Sentence wanting(language, Mark::pause);
  for (const auto& row : word_rows<NotesHeadPart>) {
    if (!is_given(notes.head, row.value)) wanting.clause(row.name.of(language));
  }
  return wanting.text();
}

void add_wanting(Diagnostics& wanting, Code code, std::vector<Words> names, Language language) {
  if (names.empty()) return;
  const std::size_t all = names.size();
  names.resize(std::min(all, most_names));
  const Words shown = listed(names, language);
  wanting.add(code, "", 0, 0,
              {std::to_string(all), all > most_names ? say(language, and_others, shown) : shown});
}

}  // namespace

void note_what_signing_needs(const Call& call, const ReportInput& input) {
  if (std::ranges::find(input.parts, ReportPart::body) == input.parts.end()) return;
  const Language language = call.language;
  const BodyFacts facts{input.standings, input.ledger, input.notes, language, {}};
  Diagnostics wanting;
  if (input.standings.made_up() > 0) {
    wanting.add(Code::signing_made_up, "", 0, 0, {std::to_string(input.standings.made_up())});
  }
  const Words head = head_wanting(*input.notes, language);
  if (!head.empty()) wanting.add(Code::signing_head, "", 0, 0, {head});
  std::vector<Words> causes;
  std::vector<Words> measures;
  for (const Shortfall& item : shortfalls_of(facts)) {
    if (!item.has_reason()) causes.push_back(item.name);
    if (!item.has_measures()) measures.push_back(item.name);
  }
  add_wanting(wanting, Code::signing_cause, causes, language);
  add_wanting(wanting, Code::signing_measures, measures, language);
  add_wanting(wanting, Code::signing_owner, owned_by_nobody(facts), language);
  if (const std::size_t warnings = call.notices.count(Severity::warning); warnings > 0) {
    wanting.add(Code::signing_warnings, "", 0, 0, {std::to_string(warnings)});
  }
  call.notices.append(without_ignored(call, wanting));
}

}  // namespace planmeter
