// SPDX-License-Identifier: MIT
// The C library's iconv does the converting; only what a file is in is decided here.
#include "load/text/decode.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <optional>

#include "core/text.h"
#include "load/text/file.h"
#include "load/text/file_kind.h"

namespace planmeter {

namespace {

constexpr std::size_t block_size = 65536;

/// An open conversion to UTF-8.
class Conversion {
 public:
  explicit Conversion(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  ~Conversion() {
    if (is_open()) iconv_close(handle_);
  }
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;

  bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  /// The whole of `bytes`; nothing where it is not valid or breaks off.
  std::optional<std::string> convert(std::string bytes) {
    std::string result;
    std::string block(block_size, '\0');
    char* in = bytes.data();
    std::size_t left = bytes.size();
    while (left > 0) {
      char* out = block.data();
      std::size_t room = block.size();
      const std::size_t status = iconv(handle_, &in, &left, &out, &room);
      result.append(block.data(), block.size() - room);
      if (status == static_cast<std::size_t>(-1) && errno != E2BIG) return std::nullopt;
    }
    return result;
  }

 private:
  iconv_t handle_;
};

std::optional<std::string> converted(const char* from, std::string bytes) {
  Conversion conversion(from);
  if (!conversion.is_open()) return std::nullopt;
  return conversion.convert(std::move(bytes));
}

/// Whether more characters of several bytes are well-formed than not: a damaged file, and none of
/// another encoding.
bool is_mostly_utf8(std::string_view text) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t character = next_code_point(text, position);
    if (character == 0xFFFD && position == begin + 1) {
      ++bad;
    } else if (position > begin + 1) {
      ++good;
    }
  }
  return good > bad;
}

DecodedText from_utf16(std::string_view name, const std::string& bytes, Encoding encoding,
                       Diagnostics& diagnostics) {
  const char* from = encoding == Encoding::utf16_little ? "UTF-16LE" : "UTF-16BE";
  std::optional<std::string> text = converted(from, bytes.substr(2));
  if (!text) {
    diagnostics.add(Code::file_not_decoded, name, 0, 0, {name_of(encoding)});
    return {{}, encoding, false};
  }
  if (report_kind(name, *text, diagnostics)) return {{}, encoding, false};
  return {*std::move(text), encoding, true};
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::gb18030:
      return "GB18030";
    case Encoding::utf16_little:
      return "UTF-16LE";
    case Encoding::utf16_big:
      return "UTF-16BE";
  }
  return "";
}

DecodedText decode_text(std::string_view name, std::string bytes, Diagnostics& diagnostics) {
  if (report_kind(name, bytes, diagnostics)) return {{}, Encoding::utf8, false};
  if (bytes.starts_with("\xFF\xFE")) {
    return from_utf16(name, bytes, Encoding::utf16_little, diagnostics);
  }
  if (bytes.starts_with("\xFE\xFF")) {
    return from_utf16(name, bytes, Encoding::utf16_big, diagnostics);
  }
  // What is in GB18030 and has a NUL is no text either.
  const bool other_encoding =
      find_invalid_utf8(bytes) && !is_mostly_utf8(bytes) && bytes.find('\0') == std::string::npos;
  if (other_encoding) {
    if (std::optional<std::string> text = converted("GB18030", bytes)) {
      diagnostics.add(Code::file_decoded, name, 0, 0, {name_of(Encoding::gb18030)});
      return {*std::move(text), Encoding::gb18030, true};
    }
  }
  bytes.erase(0, bytes.size() - without_byte_order_mark(bytes).size());
  return {std::move(bytes), Encoding::utf8, true};
}

void unify_line_ends(std::string& text) {
  if (text.find('\n') != std::string::npos) return;
  std::ranges::replace(text, '\r', '\n');
}

}  // namespace planmeter
