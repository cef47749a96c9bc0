// SPDX-License-Identifier: MIT
// By the name or by the first line.
#include "load/notes_input.h"

#include <utility>

#include "core/text.h"
#include "load/notes/notes_header.h"
#include "load/notes_csv.h"
#include "load/notes_yaml.h"
#include "load/text/decode.h"
#include "load/text/file.h"
#include "load/text/file_kind.h"

namespace planmeter {

namespace {

bool is_named_csv(std::string_view name) {
  constexpr std::string_view suffix = ".csv";
  return name.size() > suffix.size() &&
         equal_ignoring_case(name.substr(name.size() - suffix.size()), suffix);
}

bool has_sheet_header(const DecodedText& decoded) {
  return decoded.usable && !find_invalid_utf8(decoded.text) && find_notes_header(decoded.text);
}

}  // namespace

NotesText decode_notes(std::string_view name, std::string bytes, Diagnostics& diagnostics) {
  Diagnostics found;
  DecodedText decoded = decode_text(name, bytes, found);
  unify_line_ends(decoded.text);
  if (is_named_csv(name) || is_workbook(bytes) || has_sheet_header(decoded)) {
    diagnostics.append(found);
    return {std::move(decoded.text), true, decoded.usable};
  }
  bytes.erase(0, bytes.size() - without_byte_order_mark(bytes).size());
  return {std::move(bytes), false, true};
}

LoadedNotes parse_notes_text(std::string_view name, std::string_view text, bool is_sheet,
                             const Plan& plan, Diagnostics& diagnostics) {
  Diagnostics of_characters;
  check_text(name, text, of_characters);
  diagnostics.append(of_characters);
  if (of_characters.has_error()) return {};
  return is_sheet ? parse_notes_csv(name, text, plan, diagnostics)
                  : parse_notes(name, text, plan, diagnostics);
}

}  // namespace planmeter
