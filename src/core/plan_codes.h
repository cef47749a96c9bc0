// SPDX-License-Identifier: MIT
// What the publishers of statistics call what a plan is about, in the files they hand out.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/words.h"

namespace planmeter {

/// Where in the plan file something stands; both count from 1, 0 is unknown.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

enum class Publisher { sdmx, eurostat, oecd, ilo, unsdg, worldbank, opensdg, nbs, dhis2 };

template <>
inline constexpr auto word_rows<Publisher> = std::to_array<NamedRow<Publisher>>({
    {Publisher::sdmx, "sdmx", {"SDMX", "SDMX"}},
    {Publisher::eurostat, "eurostat", {"欧盟统计局", "Eurostat"}},
    {Publisher::oecd, "oecd", {"经合组织", "OECD"}},
    {Publisher::ilo, "ilo", {"国际劳工组织", "ILO"}},
    {Publisher::unsdg, "unsdg", {"联合国可持续发展目标", "UN SDG"}},
    {Publisher::worldbank, "worldbank", {"世界银行", "World Bank"}},
    {Publisher::opensdg, "opensdg", {"Open SDG", "Open SDG"}},
    {Publisher::nbs, "nbs", {"国家统计局", "NBS"}},
    {Publisher::dhis2, "dhis2", {"DHIS2", "DHIS2"}},
});

/// What a column of a publisher's file must hold.
struct ColumnCode {
  std::string_view column;  // its title
  std::string_view code;
  Place place;
};

/// What a publisher calls an indicator or series: a code of its own, or what several columns of a
/// row hold together.
struct PublishedCode {
  Publisher publisher{};
  std::string_view code;                // empty where columns say it
  std::span<const ColumnCode> columns;  // empty where there is a code
  Place place;

  constexpr bool is_plain() const { return columns.empty(); }
};

/// What a publisher calls an area.
struct AreaCode {
  std::string_view area;  // as data keep it; empty: the plan's own
  Publisher publisher{};
  std::string_view code;
  Place place;
};

}  // namespace planmeter
