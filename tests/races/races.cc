// SPDX-License-Identifier: MIT
// A small table, read by more threads than it needs, under the thread sanitizer, which fails the
// program where they race. Every thread meets every area, every row of cells and some cells that
// another has filled; what comes out must be what one thread alone makes of it.
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "core/plan_lookup.h"
#include "load/observations_csv.h"
#include "load/text/file_text.h"

namespace {

using namespace planmeter;

constexpr int area_count = 1000;
constexpr int first_year = 2020;
constexpr int last_year = 2022;
constexpr unsigned many = 8;

struct SamplePlan {
  SamplePlan() {
    for (std::size_t i = 0; i < indicators.size(); ++i) {
      indicators[i].id = ids[i];
      indicators[i].name = {ids[i], ids[i]};
      indicators[i].unit = "亿元";
      indicators[i].measure = Measure::flow;
    }
    plan.id = "sample";
    plan.baseline_year = first_year;
    plan.from = first_year + 1;
    plan.to = last_year;
    plan.indicators = indicators;
  }

  std::array<std::string_view, 2> ids = {"output", "sales"};
  std::array<Indicator, 2> indicators;
  Plan plan;
};

/// By year, then indicator, then area, so that each part of the table has all areas; the first year
/// comes again at the end.
std::string table(const SamplePlan& sample) {
  std::string text = "indicator,area,year,value,status,source\n";
  for (const int year : {first_year, first_year + 1, last_year, first_year}) {
    for (const std::string_view id : sample.ids) {
      for (int area = 0; area < area_count; ++area) {
        text += std::string(id) + ",area " + std::to_string(area) + "," + std::to_string(year) +
                "," + std::to_string(100 + area % 7 * (year - first_year)) + "," +
                (area % 5 == 0 ? "preliminary" : "final") + ",source " + std::to_string(area % 40) +
                "\n";
      }
    }
  }
  return text;
}

/// Asked about by a thread of its own all the while.
class Watched final : public ReadingProgress {
 public:
  void begin(std::string_view /*name*/, std::optional<std::uint64_t> /*size*/) override { reset(); }

 private:
  std::uint64_t sum_ = 0;
  std::jthread watcher_{[this](const std::stop_token& stop) {
    for (; !stop.stop_requested(); std::this_thread::sleep_for(std::chrono::milliseconds(1))) {
      sum_ += bytes();
    }
  }};
};

struct Answer {
  std::string text;
  bool usable = false;
};

Answer answer(const Plan& plan, InputText input, unsigned threads) {
  Watched progress;
  ReadingOptions options;
  options.work = {threads, 512, 1, &progress};
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics findings;
  const std::vector<FileContents> contents =
      load_observations({std::move(input)}, plan, builder, findings, options);
  const Observations observations = builder.finish();
  Answer result;
  result.usable = !findings.has_error() && contents[0].values == 4 * 2 * area_count;
  for (std::size_t area = 0; area < observations.areas().size(); ++area) {
    for (int subject = 0; subject < subject_count(plan); ++subject) {
      for (const Observation& value : observations.series(subject, static_cast<int>(area))) {
        result.text += std::string(observations.areas()[area]) + " " + std::to_string(subject) +
                       " " + std::to_string(value.period.to) + " " + value.value.to_text() + " " +
                       std::string(value.source) + "\n";
      }
    }
  }
  return result;
}

}  // namespace

int main() {
  const SamplePlan sample;
  const std::string text = table(sample);
  const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                     ("planmeter_races_" + std::to_string(text.size()) + ".csv");
  std::ofstream(path, std::ios::binary) << text;
  const Answer alone = answer(sample.plan, {"held.csv", text}, 1);
  const Answer held = answer(sample.plan, {"held.csv", text}, many);
  const Answer file = answer(sample.plan, {path.string(), open_file_text(path.string())}, many);
  std::filesystem::remove(path);
  const bool good = alone.usable && held.usable && file.usable && held.text == alone.text &&
                    file.text == alone.text;
  std::printf("%s\n", good ? "no race" : "several threads do not read what one does");
  return good ? 0 : 1;
}
