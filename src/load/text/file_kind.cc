// SPDX-License-Identifier: MIT
// Magic numbers, a row each, as the formats' own descriptions and file(1) have them.
#include "load/text/file_kind.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/text.h"
#include "load/text/file.h"

namespace planmeter {

namespace {

using namespace std::string_view_literals;

struct Magic {
  FileKind kind;
  std::size_t offset;  // of the bytes in the file
  std::string_view bytes;
  bool as_letters = false;  // a text could begin so: what follows must be none
};

constexpr std::array magics = {
    Magic{FileKind::pdf, 0, "%PDF-"sv},
    Magic{FileKind::rtf, 0, "{\\rtf"sv},
    Magic{FileKind::sqlite, 0, "SQLite format 3\0"sv},
    Magic{FileKind::access, 4, "Standard Jet DB"sv},
    Magic{FileKind::access, 4, "Standard ACE DB"sv},
    Magic{FileKind::parquet, 0, "PAR1"sv, true},
    Magic{FileKind::arrow, 0, "ARROW1"sv, true},
    Magic{FileKind::feather, 0, "FEA1"sv, true},
    Magic{FileKind::hdf5, 0, "\x89HDF\r\n\x1A\n"sv},
    Magic{FileKind::stata, 0, "<stata_dta>"sv},
    // Versions 8 to 12: the version, the order of bytes, the kind of file, nothing.
    Magic{FileKind::stata, 0, "\x71\x01\x01\0"sv},
    Magic{FileKind::stata, 0, "\x71\x02\x01\0"sv},
    Magic{FileKind::stata, 0, "\x72\x01\x01\0"sv},
    Magic{FileKind::stata, 0, "\x72\x02\x01\0"sv},
    Magic{FileKind::stata, 0, "\x73\x01\x01\0"sv},
    Magic{FileKind::stata, 0, "\x73\x02\x01\0"sv},
    Magic{FileKind::spss, 0, "$FL2"sv, true},
    Magic{FileKind::spss, 0, "$FL3"sv, true},
    Magic{FileKind::spss, 0, "$FL2@(#)"sv},
    Magic{FileKind::sas, 0, "\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60"sv},
    Magic{FileKind::sas, 0, "HEADER RECORD*******LIB"sv},
    Magic{FileKind::r_data, 0, "RDX2\n"sv},
    Magic{FileKind::r_data, 0, "RDX3\n"sv},
    Magic{FileKind::r_data, 0, "RDA2\nA\n"sv},
    Magic{FileKind::r_data, 0, "RDA3\nA\n"sv},
    Magic{FileKind::r_data, 0, "X\n\0\0\0\x02"sv},
    Magic{FileKind::r_data, 0, "X\n\0\0\0\x03"sv},
    Magic{FileKind::r_data, 0, "A\n2\n"sv},
    Magic{FileKind::r_data, 0, "A\n3\n"sv},
    Magic{FileKind::png, 0, "\x89PNG\r\n\x1A\n"sv},
    Magic{FileKind::jpeg, 0, "\xFF\xD8\xFF"sv},
    Magic{FileKind::gif, 0, "GIF87a"sv, true},
    Magic{FileKind::gif, 0, "GIF89a"sv, true},
    Magic{FileKind::tiff, 0, "II*\0"sv},
    Magic{FileKind::tiff, 0, "MM\0*"sv},
    Magic{FileKind::gzip, 0, "\x1F\x8B"sv},
    Magic{FileKind::compress, 0, "\x1F\x9D"sv},
    Magic{FileKind::bzip2, 0, "BZh"sv, true},
    Magic{FileKind::xz, 0, "\xFD\x37zXZ\0"sv},
    Magic{FileKind::zstd, 0, "\x28\xB5\x2F\xFD"sv},
    Magic{FileKind::lz4, 0, "\x04\x22\x4D\x18"sv},
    Magic{FileKind::seven_zip, 0, "7z\xBC\xAF\x27\x1C"sv},
    Magic{FileKind::rar, 0, "Rar!\x1A\x07"sv},
    Magic{FileKind::tar, 257, "ustar\0"sv},
    Magic{FileKind::tar, 257, "ustar  \0"sv},
    Magic{FileKind::elf, 0,
          "\x7F"
          "ELF"sv},
    Magic{FileKind::windows_program, 0, "MZ"sv, true},
};

// Lower case; a page may do without its declaration.
constexpr std::array page_beginnings = {"<!doctype html"sv, "<html"sv, "<head"sv,
                                        "<body"sv,          "<meta"sv, "<script"sv};

/// Whether bytes have what no text has. Other encodings than UTF-8 are text.
bool has_control(std::string_view bytes) {
  return std::ranges::any_of(bytes, [](char byte) {
    const unsigned char value = static_cast<unsigned char>(byte);
    return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
  });
}

bool begins(std::string_view head, const Magic& magic) {
  if (head.size() < magic.offset) return false;
  if (!head.substr(magic.offset).starts_with(magic.bytes)) return false;
  return !magic.as_letters || has_control(head);
}

/// A zip archive that keeps the parts of a workbook names them by its first entry; where the entry
/// cannot be seen it counts as one, since that is what nearly all such files are.
bool is_zipped_workbook(std::string_view head) {
  constexpr std::size_t name_begin = 30;
  if (head.size() <= name_begin) return true;
  const std::size_t length = static_cast<unsigned char>(head[26]);
  const std::string_view name = head.substr(name_begin, length);
  constexpr std::array parts = {"[Content_Types].xml"sv, "_rels/"sv,     "xl/"sv,
                                "docProps/"sv,           "customXml/"sv, "mimetype"sv};
  return name.empty() || std::ranges::any_of(parts, [name](std::string_view part) {
           return name.starts_with(part);
         });
}

std::string_view without_leading_blanks(std::string_view text) {
  text = without_byte_order_mark(text);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  return text;
}

bool begins_ignoring_case(std::string_view text, std::string_view beginning) {
  return equal_ignoring_case(text.substr(0, beginning.size()), beginning);
}

/// An element with another within, which XML may begin with: `<Error><Code>`. `<TICKER>,<PER>` are
/// titles.
bool is_element(std::string_view text) {
  if (text.size() < 2 || text[0] != '<' || !is_letter(text[1])) return false;
  const std::size_t end = text.find('>');
  if (end == text.npos) return false;
  const std::string_view tag = text.substr(1, end - 1);
  if (tag.find(" xmlns") != tag.npos) return true;
  return tag.find_first_of("<,;\t\n") == tag.npos &&
         without_leading_blanks(text.substr(end + 1)).starts_with('<');
}

bool is_json(std::string_view text) {
  if (text.size() < 2 || (text[0] != '{' && text[0] != '[')) return false;
  const std::string_view within = without_leading_blanks(text.substr(1));
  if (text[0] == '{') return within.starts_with('"') || within.starts_with('}');
  return within.starts_with('{') || within.starts_with('[');
}

}  // namespace

bool is_workbook(std::string_view bytes) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return true;
  return bytes.starts_with("PK\x03\x04") && is_zipped_workbook(bytes);
}

std::optional<FileKind> kind_of_bytes(std::string_view head) {
  head = head.substr(0, kind_head_size);
  if (is_workbook(head)) return std::nullopt;
  // An archive of several parts, and an empty one, begin in their own ways.
  for (const std::string_view mark : {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv}) {
    if (head.starts_with(mark)) return FileKind::zip;
  }
  const auto found =
      std::ranges::find_if(magics, [head](const Magic& magic) { return begins(head, magic); });
  return found == magics.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<FileKind> kind_of_text(std::string_view head) {
  const std::string_view text = without_leading_blanks(head.substr(0, kind_head_size));
  if (begins_ignoring_case(text, "<?xml")) {
    // A page may say that it is XML, too.
    return text.find("<html") == text.npos ? FileKind::xml : FileKind::html;
  }
  const bool page = std::ranges::any_of(page_beginnings, [text](std::string_view beginning) {
    return begins_ignoring_case(text, beginning);
  });
  if (page) return FileKind::html;
  if (text.starts_with("<!--") || is_element(text)) return FileKind::xml;
  return is_json(text) ? std::optional(FileKind::json) : std::nullopt;
}

bool report_kind(std::string_view name, std::string_view head, Diagnostics& diagnostics) {
  if (is_workbook(head)) {
    diagnostics.add(Code::file_workbook, name, 0, 0, {});
    return true;
  }
  std::optional<FileKind> kind = kind_of_bytes(head);
  if (!kind) kind = kind_of_text(head);
  if (!kind) return false;
  diagnostics.add(Code::file_other_kind, name, 0, 0, {code_of(*kind)});
  return true;
}

}  // namespace planmeter
