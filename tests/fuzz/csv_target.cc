// SPDX-License-Identifier: MIT
// Bytes of a data file to records: every field lies in the text, lines never go back, and all
// records are as wide as the header. gzip data are unpacked before. The first byte chooses whether
// a separator is forced.
#include <array>
#include <optional>
#include <string>

#include "fuzz_target.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/dialect.h"
#include "load/text/decode.h"
#include "load/text/file.h"
#include "load/text/gzip.h"

using namespace planmeter;

namespace {

constexpr UnpackLimits limits{4096, 20, 1 << 20};

constexpr std::array<std::optional<char>, 4> separators = {std::nullopt, ',', ';', '\t'};

void read_all(const std::string& text, std::optional<char> separator) {
  Diagnostics diagnostics;
  const Dialect dialect = find_dialect(text, separator);
  fuzz::expect(dialect.header <= text.size(), "the header lies in the text");
  CsvReader reader("f", text, dialect, diagnostics);
  CsvRecord record;
  std::size_t width = 0;
  int line = 0;
  std::size_t position = 0;
  while (reader.next(record)) {
    fuzz::expect(!record.fields.empty(), "a record has fields");
    if (width == 0) width = record.fields.size();
    fuzz::expect(!record.fits || record.fields.size() >= width,
                 "a record is as wide as the header");
    for (const CsvField& field : record.fields) {
      fuzz::expect(field.position >= position && field.position <= text.size(),
                   "fields follow one another in the text");
      position = static_cast<std::size_t>(field.position);
      const LinePlace place = reader.place(field);
      fuzz::expect(place.line >= line, "lines do not go back");
      line = place.line;
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  std::string bytes(fuzz::text_of(data + 1, size - 1));
  Diagnostics diagnostics;
  if (is_gzip(bytes)) {
    std::optional<std::string> unpacked = unpack_gzip("f", bytes, diagnostics, limits);
    fuzz::expect(unpacked.has_value() == diagnostics.empty(), "what is not unpacked is told");
    if (!unpacked) return 0;
    fuzz::expect(unpacked->size() <= limits.most, "no more is unpacked than may be");
    bytes = *std::move(unpacked);
  }
  DecodedText decoded = decode_text("f", bytes, diagnostics);
  if (!decoded.usable) return 0;
  unify_line_ends(decoded.text);
  Diagnostics problems;
  check_text("f", decoded.text, problems);
  read_all(decoded.text, separators[data[0] % separators.size()]);
  return 0;
}
