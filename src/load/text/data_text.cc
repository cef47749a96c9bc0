// SPDX-License-Identifier: MIT
// Small files and pipes are held; a large file is read in pieces as long as it is plain UTF-8.
#include "load/text/data_text.h"

#include "load/text/decode.h"
#include "load/text/file.h"
#include "load/text/file_kind.h"
#include "load/text/file_text.h"
#include "load/text/gzip.h"

namespace planmeter {

namespace {

/// Null for what is small or no regular file.
std::shared_ptr<const TextSource> open_large(const std::string& path) {
  constexpr std::uint64_t large = std::uint64_t{4} << 20;
  if (path == "-") return nullptr;
  std::shared_ptr<const TextSource> source = open_file_text(path);
  return source != nullptr && source->size() >= large ? source : nullptr;
}

}  // namespace

std::optional<InputText> open_text(const std::string& path, Diagnostics& diagnostics,
                                   ReadingProgress* progress) {
  std::shared_ptr<const TextSource> source = open_large(path);
  if (source == nullptr) return read_whole_text(path, diagnostics, progress);
  const std::string head = source->piece(0, kind_head_size);
  if (is_gzip(head)) return read_whole_text(path, diagnostics, progress);
  if (report_kind(path, head, diagnostics)) return std::nullopt;
  return InputText(path, std::move(source));
}

std::optional<InputText> read_whole_text(const std::string& path, Diagnostics& diagnostics,
                                         ReadingProgress* progress) {
  std::string bytes = read_file(path, 0, progress);
  if (is_gzip(bytes)) {
    std::optional<std::string> unpacked = unpack_gzip(path, bytes, diagnostics);
    if (!unpacked) return std::nullopt;
    bytes = *std::move(unpacked);
  }
  DecodedText decoded = decode_text(path, std::move(bytes), diagnostics);
  if (!decoded.usable) return std::nullopt;
  unify_line_ends(decoded.text);
  return InputText(path, std::move(decoded.text));
}

}  // namespace planmeter
