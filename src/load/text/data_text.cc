// SPDX-License-Identifier: MIT
// Small files and pipes are held; a large file is read in pieces as long as it is plain UTF-8.
#include "load/text/data_text.h"

#include "load/text/decode.h"
#include "load/text/file.h"
#include "load/text/file_text.h"

namespace planmeter {

std::optional<InputText> open_large_text(const std::string& path) {
  constexpr std::uint64_t large = std::uint64_t{4} << 20;
  if (path == "-") return std::nullopt;
  std::shared_ptr<const TextSource> source = open_file_text(path);
  if (source == nullptr || source->size() < large) return std::nullopt;
  if (is_workbook(source->piece(0, 8))) return std::nullopt;
  return InputText(path, std::move(source));
}

std::optional<InputText> read_whole_text(const std::string& path, Diagnostics& diagnostics,
                                         ReadingProgress* progress) {
  DecodedText decoded = decode_text(path, read_file(path, 0, progress), diagnostics);
  if (!decoded.usable) return std::nullopt;
  unify_line_ends(decoded.text);
  return InputText(path, std::move(decoded.text));
}

}  // namespace planmeter
