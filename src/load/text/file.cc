// SPDX-License-Identifier: MIT
// Files by the system's own calls, which tell a folder from a missing file; characters one by one
// only in bad text.
#include "load/text/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <span>
#include <system_error>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t too_many_findings = 20;
constexpr std::size_t bytes_at_a_time = std::size_t{1} << 18;

/// Open for reading; `-` is standard input, which is left open.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path) : path_(path) {
    if (path == "-") return;
    number_ = open_for_reading(path);
    if (number_ < 0) fail_unreadable(path);
  }
  ~OpenFile() {
    if (number_ != STDIN_FILENO) ::close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return number_; }

  /// How far it has been read by others: a shell's `read` takes lines before the program begins.
  std::uint64_t position() const {
    const off_t position = ::lseek(number_, 0, SEEK_CUR);
    return position < 0 ? 0 : static_cast<std::uint64_t>(position);
  }

  /// Fewer bytes than there is room for only at the end. Throws InputError.
  std::size_t read(std::span<char> into) const {
    std::size_t done = 0;
    while (done < into.size()) {
      const ssize_t count = ::read(number_, into.data() + done, into.size() - done);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail_unreadable(path_);
      if (count == 0) break;
      done += static_cast<std::size_t>(count);
    }
    return done;
  }

 private:
  const std::string& path_;
  int number_ = STDIN_FILENO;
};

[[noreturn]] void fail(Code code, const std::string& path,
                       std::initializer_list<std::string_view> arguments) {
  Diagnostics diagnostics;
  diagnostics.add(code, path, 0, 0, arguments);
  throw InputError(std::move(diagnostics));
}

bool is_control(char32_t character) {
  if (character == U'\t' || character == U'\n' || character == U'\r') return false;
  return character < 0x20 || (character >= 0x7F && character <= 0x9F);
}

/// Whether a byte can only be, or begin, a control character: a quick test that needs no decoding.
bool may_be_control(char byte) {
  const unsigned char value = static_cast<unsigned char>(byte);
  return (value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || value == 0x7F ||
         value == 0xC2;
}

std::string hexadecimal(std::string_view prefix, unsigned value, int digits) {
  constexpr std::string_view figures = "0123456789ABCDEF";
  std::string result(prefix);
  for (int i = digits - 1; i >= 0; --i) result.push_back(figures[(value >> (4 * i)) & 0xF]);
  return result;
}

/// The one finding that stands for so many that further ones say no more: of another encoding where
/// there is no control character, else of something that is no text at all.
Diagnostic first_of_many(Diagnostic first, bool controls) {
  if (controls) first.code = Code::file_not_text;
  return first;
}

}  // namespace

int open_for_reading(const std::string& path) {
  int file = -1;
  do {
    file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  } while (file < 0 && errno == EINTR);
  return file;
}

std::optional<FileState> state_of(int file) {
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileState{status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

void fail_unreadable(const std::string& path) {
  fail(Code::file_unreadable, path, {std::generic_category().message(errno)});
}

void fail_changed(const std::string& path) { fail(Code::file_changed, path, {}); }

std::string read_file(const std::string& path, std::uint64_t limit, ReadingProgress* progress) {
  const OpenFile file(path);
  // What the system itself makes up as it is read, such as in /proc, says that it is empty.
  const std::optional<FileState> state = state_of(file.number());
  const bool sized = state && state->size > 0;
  const std::uint64_t size = sized ? static_cast<std::uint64_t>(state->size) : 0;
  const std::uint64_t rest = size - std::min(size, file.position());
  if (progress != nullptr) {
    progress->begin(path, state ? std::optional<std::uint64_t>(rest) : std::nullopt);
  }
  std::string text;
  // Room for a regular file's bytes at once; a pipe grows as it comes.
  text.reserve(static_cast<std::size_t>(limit != 0 ? std::min(rest, limit) : rest) +
               bytes_at_a_time);
  for (std::size_t count = bytes_at_a_time; count == bytes_at_a_time;) {
    const std::size_t before = text.size();
    text.resize(before + bytes_at_a_time);
    count = file.read(std::span(text).subspan(before));
    text.resize(before + count);
    if (progress != nullptr) progress->add(count);
    if (limit != 0 && text.size() > limit)
      fail(Code::file_too_large, path, {std::to_string(limit)});
  }
  if (sized && (text.size() != rest || state_of(file.number()) != state)) fail_changed(path);
  return text;
}

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text;
}

std::string first_control_character(std::string_view text) {
  if (std::ranges::none_of(text, may_be_control)) return {};
  for (std::size_t position = 0; position < text.size();) {
    const char32_t character = next_code_point(text, position);
    if (is_control(character)) return hexadecimal("U+", static_cast<unsigned>(character), 4);
  }
  return {};
}

void check_text(std::string_view name, std::string_view text, Diagnostics& diagnostics) {
  text = without_byte_order_mark(text);
  if (!find_invalid_utf8(text) && std::ranges::none_of(text, may_be_control)) return;

  Diagnostics found;
  int line = 1;
  int column = 1;
  int last_invalid_line = 0;
  bool controls = false;
  for (std::size_t position = 0; position < text.size(); ++column) {
    const unsigned char byte = static_cast<unsigned char>(text[position]);
    const std::size_t before = position;
    const char32_t character = next_code_point(text, position);
    // U+FFFD itself is three bytes; one byte means that nothing could be decoded.
    if (character == 0xFFFD && position == before + 1) {
      if (line != last_invalid_line) {
        found.add(Code::file_not_utf8, name, line, column, {hexadecimal("0x", byte, 2)});
        last_invalid_line = line;
      }
    } else if (character == 0) {
      diagnostics.add(Code::file_not_text, name, line, column, {"U+0000"});
      return;
    } else if (is_control(character)) {
      found.add(Code::file_control_character, name, line, column,
                {hexadecimal("U+", static_cast<unsigned>(character), 4)});
      controls = true;
    } else if (character == U'\n') {
      ++line;
      column = 0;
    }
    if (found.size() < too_many_findings) continue;
    diagnostics.add(first_of_many(found.all().front(), controls));
    return;
  }
  diagnostics.append(found);
}

}  // namespace planmeter
