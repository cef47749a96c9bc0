// SPDX-License-Identifier: MIT
// One row a title.
#include "load/observations/titles/column_titles.h"

#include <algorithm>
#include <array>
#include <span>

#include "load/observations/titles/same_title.h"
#include "load/observations/titles/sdmx_label.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

// The first title of each column is the one findings give. INDICATOR of SDMX is the first row in
// capitals.
constexpr std::array own_titles = {
    ColumnTitle{"indicator", ObservationColumn::indicator},
    ColumnTitle{"指标", ObservationColumn::indicator},
    ColumnTitle{"indicators", ObservationColumn::indicator},
    ColumnTitle{"指标名称", ObservationColumn::indicator},
    ColumnTitle{"监测指标", ObservationColumn::indicator},
    ColumnTitle{"area", ObservationColumn::area},
    ColumnTitle{"地区", ObservationColumn::area},
    ColumnTitle{"地区名称", ObservationColumn::area},
    ColumnTitle{"行政区划", ObservationColumn::area},
    ColumnTitle{"县(市、区)", ObservationColumn::area},
    ColumnTitle{"县市区", ObservationColumn::area},
    ColumnTitle{"ref_area", ObservationColumn::area},
    ColumnTitle{"year", ObservationColumn::year},
    ColumnTitle{"年份", ObservationColumn::year},
    ColumnTitle{"年度", ObservationColumn::year},
    ColumnTitle{"统计年度", ObservationColumn::year},
    ColumnTitle{"time_period", ObservationColumn::year},
    ColumnTitle{"value", ObservationColumn::value},
    ColumnTitle{"数值", ObservationColumn::value},
    ColumnTitle{"指标值", ObservationColumn::value},
    ColumnTitle{"实际值", ObservationColumn::value},
    ColumnTitle{"完成值", ObservationColumn::value},
    ColumnTitle{"实际完成值", ObservationColumn::value},
    ColumnTitle{"obs_value", ObservationColumn::value},
    ColumnTitle{"当期值", ObservationColumn::value},
    ColumnTitle{"当月值", ObservationColumn::value},
    ColumnTitle{"当季值", ObservationColumn::value},
    ColumnTitle{"累计值", ObservationColumn::value},
    ColumnTitle{"unit", ObservationColumn::unit},
    ColumnTitle{"单位", ObservationColumn::unit},
    ColumnTitle{"计量单位", ObservationColumn::unit},
    ColumnTitle{"unit_measure", ObservationColumn::unit},
    ColumnTitle{"units", ObservationColumn::unit},
    ColumnTitle{"status", ObservationColumn::status},
    ColumnTitle{"状态", ObservationColumn::status},
    ColumnTitle{"数据状态", ObservationColumn::status},
    ColumnTitle{"obs_status", ObservationColumn::status},
    ColumnTitle{"source", ObservationColumn::source},
    ColumnTitle{"来源", ObservationColumn::source},
    ColumnTitle{"数据来源", ObservationColumn::source},
    ColumnTitle{"note", ObservationColumn::note},
    ColumnTitle{"备注", ObservationColumn::note},
    ColumnTitle{"published", ObservationColumn::published},
    ColumnTitle{"发布日期", ObservationColumn::published},
    ColumnTitle{"公布日期", ObservationColumn::published},
    ColumnTitle{"修订日期", ObservationColumn::published},
    ColumnTitle{"quantity", ObservationColumn::quantity},
    ColumnTitle{"数值类型", ObservationColumn::quantity},
    ColumnTitle{"multiplier", ObservationColumn::multiplier},
    ColumnTitle{"unit_mult", ObservationColumn::multiplier},
    ColumnTitle{"倍数", ObservationColumn::multiplier},
};

// As the standards, statistical offices and banks publish: nobody misspells these.
constexpr std::array titles_of_others = {
    ColumnTitle{"indicator name", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"series name", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"indicator.label", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"data element", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"dataelement", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"项目", ObservationColumn::indicator, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"项目名称", ObservationColumn::indicator, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"indicator code", ObservationColumn::indicator, TitleRank::code,
                OtherColumn::describes},
    ColumnTitle{"seriescode", ObservationColumn::indicator, TitleRank::code,
                OtherColumn::describes},
    ColumnTitle{"data element code", ObservationColumn::indicator, TitleRank::code,
                OtherColumn::describes},
    ColumnTitle{"指标代码", ObservationColumn::indicator, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"指标编码", ObservationColumn::indicator, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"指标编号", ObservationColumn::indicator, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"measure", ObservationColumn::indicator, TitleRank::code, OtherColumn::unknown},
    ColumnTitle{"series", ObservationColumn::indicator, TitleRank::code, OtherColumn::unknown},
    ColumnTitle{"series code", ObservationColumn::indicator, TitleRank::code, OtherColumn::unknown},
    ColumnTitle{"country name", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"country", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"entity", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"geoareaname", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"reference area", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"ref_area.label", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"orgunit", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"organisation unit", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"geo", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"省份", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"省", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"省市", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"地市", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"城市", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"市", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"市州", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"区县", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"county", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"district", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"state", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"city", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"prefecture", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::identifies},
    ColumnTitle{"township", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"县区", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"地级市", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"地级行政区", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::identifies},
    ColumnTitle{"所在地", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"统计区域", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"乡镇", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"country or area", ObservationColumn::area, TitleRank::of_others,
                OtherColumn::identifies},
    ColumnTitle{"iso3", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"iso2", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"countryiso3code", ObservationColumn::area, TitleRank::code,
                OtherColumn::describes},
    ColumnTitle{"行政区划代码", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"地区代码", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"区划代码", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"region", ObservationColumn::area, TitleRank::of_others, OtherColumn::identifies},
    ColumnTitle{"geocode", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"province", ObservationColumn::area, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"country code", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"geoareacode", ObservationColumn::area, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"location", ObservationColumn::area, TitleRank::code, OtherColumn::identifies},
    ColumnTitle{"time", ObservationColumn::year, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"period", ObservationColumn::year, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"时间", ObservationColumn::year, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"年", ObservationColumn::year, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"observation value", ObservationColumn::value, TitleRank::of_others,
                OtherColumn::describes},
    ColumnTitle{"unit of measure", ObservationColumn::unit, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"unit of measurement", ObservationColumn::unit, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"unit code", ObservationColumn::unit, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"obs_flag", ObservationColumn::status, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"flag codes", ObservationColumn::status, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"flag code", ObservationColumn::status, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"flag", ObservationColumn::status, TitleRank::of_others, OtherColumn::unknown},
    ColumnTitle{"observation status", ObservationColumn::status, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"observation flag", ObservationColumn::status, TitleRank::of_others,
                OtherColumn::unknown},
    ColumnTitle{"flags", ObservationColumn::status, TitleRank::code, OtherColumn::describes},
    ColumnTitle{"unit multiplier", ObservationColumn::multiplier, TitleRank::of_others,
                OtherColumn::describes},
    ColumnTitle{"powercode code", ObservationColumn::multiplier, TitleRank::of_others,
                OtherColumn::describes},
    ColumnTitle{"unit multiplier code", ObservationColumn::multiplier, TitleRank::of_others,
                OtherColumn::describes},
    ColumnTitle{"powercode", ObservationColumn::multiplier, TitleRank::code,
                OtherColumn::describes},
};

std::optional<ColumnTitle> find_in(std::span<const ColumnTitle> rows, std::string_view title) {
  const auto found = std::ranges::find_if(
      rows, [title](const ColumnTitle& row) { return same_title(title, row.text); });
  if (found == rows.end()) return std::nullopt;
  return *found;
}

}  // namespace

std::optional<ColumnTitle> find_column_title(std::string_view title) {
  if (may_be_full_width(title)) {
    const std::string narrow = half_width(title);
    if (narrow != title) return find_column_title(narrow);
  }
  title = code_of_title(title);
  std::optional<ColumnTitle> found = find_in(own_titles, title);
  return found ? found : find_in(titles_of_others, title);
}

std::string_view name_of_column(ObservationColumn column) {
  return std::ranges::find(own_titles, column, &ColumnTitle::column)->text;
}

std::string names_of_columns() {
  std::string text;
  for (std::size_t i = 0; i < static_cast<std::size_t>(ObservationColumn::count); ++i) {
    if (i > 0) text += ", ";
    text += name_of_column(static_cast<ObservationColumn>(i));
  }
  return text;
}

std::vector<std::string_view> own_titles_of(ObservationColumn column) {
  std::vector<std::string_view> titles;
  for (const ColumnTitle& row : own_titles) {
    if (row.column == column) titles.push_back(row.text);
  }
  return titles;
}

}  // namespace planmeter
