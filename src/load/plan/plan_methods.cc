// SPDX-License-Identifier: MIT
// Reads bands; together they must take every figure once, or a figure would have no verdict or two.
#include "load/plan/plan_methods.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/method.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 2> band_statuses = {code_of(Status::on_track),
                                                           code_of(Status::behind)};

struct ReadBand {
  Band band;
  const YamlNode* node = nullptr;
};

/// One end: closed or open, never both.
void read_end(const PlanReading& reading, const PlanMap& map, std::string_view closed,
              std::string_view open, std::optional<Decimal>& end, bool& is_open) {
  if (map.has(closed) && map.has(open)) {
    reading.report(Code::plan_comparison_count, *map.find(open),
                   {"2", fmt::format("{}, {}", closed, open)});
  }
  is_open = map.has(open);
  end = map.number(is_open ? open : closed);
}

Band read_band(const PlanReading& reading, const YamlNode& node) {
  const PlanMap map(reading, node, "band");
  Band band;
  band.id = map.id("id");
  band.name = map.name("name");
  read_end(reading, map, "at_least", "more_than", band.low, band.low_open);
  read_end(reading, map, "at_most", "less_than", band.high, band.high_open);
  band.reached = map.flag("reached");
  const std::optional<std::size_t> status = map.choice("status", band_statuses);
  if (status) band.status = *status == 0 ? Status::on_track : Status::behind;
  if (band.low && band.high) {
    const bool point = *band.low == *band.high && !band.low_open && !band.high_open;
    if (*band.low > *band.high || (*band.low == *band.high && !point)) {
      reading.report(Code::plan_empty_range, node, {band.low->to_text(), band.high->to_text()});
    }
  }
  return band;
}

/// `-10 < x <= 0`, as a finding writes figures.
std::string figures(const std::optional<Decimal>& low, bool low_open,
                    const std::optional<Decimal>& high, bool high_open) {
  if (low && high && *low == *high) return fmt::format("x = {}", low->to_text());
  std::string text = low && high ? fmt::format("{} {} x", low->to_text(), low_open ? "<" : "<=")
                     : low       ? fmt::format("x {} {}", low_open ? ">" : ">=", low->to_text())
                                 : "x";
  if (high) text += fmt::format(" {} {}", high_open ? "<" : "<=", high->to_text());
  return text;
}

bool begins_before(const ReadBand& left, const ReadBand& right) {
  const Band& a = left.band;
  const Band& b = right.band;
  if (!a.low || !b.low) return !a.low && b.low;
  return *a.low < *b.low || (*a.low == *b.low && !a.low_open && b.low_open);
}

/// What lies between two neighbours, or in both.
void check_neighbours(const PlanReading& reading, std::string_view method, const ReadBand& lower,
                      const ReadBand& upper) {
  const Band& below = lower.band;
  const Band& above = upper.band;
  const bool apart = below.high && above.low;
  if (apart && *below.high == *above.low && below.high_open != above.low_open) return;
  const bool gap = apart && (*below.high < *above.low ||
                             (*below.high == *above.low && below.high_open && above.low_open));
  if (gap) {
    reading.report(Code::plan_band_gap, *upper.node,
                   {method, figures(below.high, !below.high_open, above.low, !above.low_open)});
    return;
  }
  const bool inner = above.high && (!below.high || *above.high < *below.high);
  const Band& first_end = inner ? above : below;
  reading.report(Code::plan_band_overlap, *upper.node,
                 {below.id, above.id,
                  figures(above.low, above.low_open, first_end.high, first_end.high_open)});
}

void check_cover(const PlanReading& reading, std::string_view method, const YamlNode& list,
                 std::vector<ReadBand> bands) {
  std::erase_if(bands, [](const ReadBand& item) { return !item.band.has_figures(); });
  if (bands.empty()) {
    reading.report(Code::plan_band_gap, list, {method, figures({}, false, {}, false)});
    return;
  }
  std::ranges::stable_sort(bands, begins_before);
  const ReadBand& first = bands.front();
  if (first.band.low) {
    reading.report(Code::plan_band_gap, *first.node,
                   {method, figures({}, false, first.band.low, !first.band.low_open)});
  }
  for (std::size_t i = 1; i < bands.size(); ++i) {
    check_neighbours(reading, method, bands[i - 1], bands[i]);
  }
  const ReadBand& last = bands.back();
  if (last.band.high) {
    reading.report(Code::plan_band_gap, *last.node,
                   {method, figures(last.band.high, !last.band.high_open, {}, false)});
  }
}

std::span<const Band> read_bands(const PlanReading& reading, const PlanMap& map,
                                 std::string_view method, std::string_view key) {
  std::vector<ReadBand> read;
  std::vector<Band> bands;
  const std::size_t findings = reading.diagnostics.size();
  for (const YamlNode& node : map.list(key)) {
    const Band band = read_band(reading, node);
    if (!band.id.empty() && std::ranges::find(bands, band.id, &Band::id) != bands.end()) {
      reading.report(Code::plan_duplicate_id, node, {band.id});
    }
    bands.push_back(band);
    read.push_back({band, &node});
  }
  // Ends that were not understood are no gaps.
  if (reading.diagnostics.size() == findings) {
    check_cover(reading, method, *map.find(key), std::move(read));
  }
  return reading.arena.keep(bands);
}

}  // namespace

Methods read_methods(const PlanReading& reading, const YamlNode& node) {
  const PlanMap map(reading, node, "methods");
  Methods methods;
  if (const std::optional<std::size_t> chosen = map.choice("default", all_codes<Method>)) {
    methods.standard = static_cast<Method>(*chosen);
  }
  std::vector<BandSet> sets;
  for (const Method method : all_methods) {
    const YamlNode* own = method == Method::path ? nullptr : map.find(code_of(method));
    if (own == nullptr) continue;
    const PlanMap settings(reading, *own, "method");
    for (const bool without_target : {false, true}) {
      const std::string_view key = without_target ? "bands_without_target" : "bands";
      if (!settings.has(key)) continue;
      if (without_target && !has_trend_bands(method)) {
        reading.report(Code::plan_unknown_key, *settings.find(key),
                       {key, code_of(method), "bands"});
        continue;
      }
      sets.push_back({method, without_target, read_bands(reading, settings, code_of(method), key)});
    }
  }
  methods.sets = reading.arena.keep(sets);
  return methods;
}

}  // namespace planmeter
