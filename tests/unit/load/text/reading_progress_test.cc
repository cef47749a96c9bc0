// SPDX-License-Identifier: MIT
// Each byte of data is counted once, whichever reader meets it.
#include "load/text/reading_progress.h"

#include <doctest/doctest.h>

#include "load/observations_csv.h"
#include "load/text/data_text.h"
#include "load/text/file.h"
#include "observations_sample.h"
#include "temporary_file.h"

namespace planmeter::reading_progress_test {
namespace {

/// `data.csv 20, …`: what was begun, with its size, and how much of the last was read.
class Counted final : public ReadingProgress {
 public:
  void begin(std::string_view name, std::optional<std::uint64_t> size) override {
    reset();
    begun += std::string(name.substr(name.rfind('/') + 1)) + " " +
             (size ? std::to_string(*size) : "?") + ", ";
  }
  std::string text() const { return begun + std::to_string(bytes()); }

  std::string begun;
};

constexpr std::string_view header = "indicator,year,value\n";

std::string rows(int count) {
  std::string text(header);
  for (int i = 0; i < count; ++i) text += "6,2021,-\n";
  return text;
}

std::string counted(const std::string& text, bool plain_rows, unsigned threads) {
  const Plan& plan = sample::plan();
  Counted progress;
  ReadingOptions options;
  options.plain_rows = plain_rows;
  options.work = {threads, 64, 1, &progress};
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics diagnostics;
  load_observations({{"data.csv", text}}, plan, builder, diagnostics, options);
  return progress.text();
}

TEST_CASE("reading_progress: rows count by whichever way they are read") {
  const std::string text = rows(1000);
  CHECK(text.size() == 9021);
  CHECK(counted(text, true, 1) == "data.csv 9021, 9000");
  CHECK(counted(text, true, 7) == "data.csv 9021, 9000");
  // One by one, whole steps of 256 KiB are told.
  CHECK(counted(text, false, 1) == "data.csv 9021, 0");
  CHECK(counted(rows(40000), false, 1) == "data.csv 360021, 262152");
}

TEST_CASE("reading_progress: a record where the input was cut begins it again") {
  std::string text = rows(20) + "6,2022,\"7\n";
  for (int i = 0; i < 40; ++i) text += "6,2021,-\n";
  text += "\"\n";
  CHECK(counted(text, true, 4) == "data.csv " + std::to_string(text.size()) + ", data.csv " +
                                      std::to_string(text.size()) + ", " +
                                      std::to_string(text.size() - header.size()));
}

TEST_CASE("reading_progress: a whole file") {
  const TemporaryFile file("rows.csv", rows(3));
  Counted progress;
  CHECK(read_file(file.path(), 0, &progress).size() == 48);
  const std::string name = file.path().substr(file.path().rfind('/') + 1);
  CHECK(progress.text() == name + " 48, 48");
  Diagnostics diagnostics;
  CHECK(read_whole_text(file.path(), diagnostics, &progress).has_value());
  CHECK(progress.text() == name + " 48, " + name + " 48, 48");
}

}  // namespace
}  // namespace planmeter::reading_progress_test
