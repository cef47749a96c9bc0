// SPDX-License-Identifier: MIT
// One table of column names; a title near to a name is taken for a slip, any other is left alone.
#include "load/observations/observations_columns.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

struct ColumnName {
  std::string_view text;
  ObservationColumn column;
};

// The first name of each column is the one findings give. INDICATOR of SDMX is the first row in
// capitals.
constexpr std::array column_names = {
    ColumnName{"indicator", ObservationColumn::indicator},
    ColumnName{"指标", ObservationColumn::indicator},
    ColumnName{"指标名称", ObservationColumn::indicator},
    ColumnName{"监测指标", ObservationColumn::indicator},
    ColumnName{"area", ObservationColumn::area},
    ColumnName{"地区", ObservationColumn::area},
    ColumnName{"地区名称", ObservationColumn::area},
    ColumnName{"行政区划", ObservationColumn::area},
    ColumnName{"县（市、区）", ObservationColumn::area},
    ColumnName{"县市区", ObservationColumn::area},
    ColumnName{"ref_area", ObservationColumn::area},
    ColumnName{"year", ObservationColumn::year},
    ColumnName{"年份", ObservationColumn::year},
    ColumnName{"年度", ObservationColumn::year},
    ColumnName{"统计年度", ObservationColumn::year},
    ColumnName{"time_period", ObservationColumn::year},
    ColumnName{"value", ObservationColumn::value},
    ColumnName{"数值", ObservationColumn::value},
    ColumnName{"指标值", ObservationColumn::value},
    ColumnName{"实际值", ObservationColumn::value},
    ColumnName{"完成值", ObservationColumn::value},
    ColumnName{"实际完成值", ObservationColumn::value},
    ColumnName{"obs_value", ObservationColumn::value},
    ColumnName{"当期值", ObservationColumn::value},
    ColumnName{"当月值", ObservationColumn::value},
    ColumnName{"当季值", ObservationColumn::value},
    ColumnName{"累计值", ObservationColumn::value},
    ColumnName{"unit", ObservationColumn::unit},
    ColumnName{"单位", ObservationColumn::unit},
    ColumnName{"计量单位", ObservationColumn::unit},
    ColumnName{"unit_measure", ObservationColumn::unit},
    ColumnName{"units", ObservationColumn::unit},
    ColumnName{"status", ObservationColumn::status},
    ColumnName{"状态", ObservationColumn::status},
    ColumnName{"数据状态", ObservationColumn::status},
    ColumnName{"obs_status", ObservationColumn::status},
    ColumnName{"source", ObservationColumn::source},
    ColumnName{"来源", ObservationColumn::source},
    ColumnName{"数据来源", ObservationColumn::source},
    ColumnName{"note", ObservationColumn::note},
    ColumnName{"备注", ObservationColumn::note},
    ColumnName{"published", ObservationColumn::published},
    ColumnName{"发布日期", ObservationColumn::published},
    ColumnName{"公布日期", ObservationColumn::published},
    ColumnName{"修订日期", ObservationColumn::published},
    ColumnName{"quantity", ObservationColumn::quantity},
    ColumnName{"数值类型", ObservationColumn::quantity},
};

// Titles that say that a month stands alone: of SDMX and of Open SDG, which says it by its file's
// name, too.
constexpr std::array<std::string_view, 3> titles_of_single_months = {"time_period", "obs_value",
                                                                     "freq"};

// What a template tells the people who fill it in; nothing of it is read back.
constexpr std::array<std::string_view, 8> explaining_columns = {
    "name", "名称", "definition", "口径", "clause", "条款", "lead_unit", "牵头单位"};

std::optional<ObservationColumn> find_column(std::string_view title) {
  const auto found = std::ranges::find_if(column_names, [title](const ColumnName& name) {
    return equal_ignoring_case(title, name.text);
  });
  if (found == column_names.end()) return std::nullopt;
  return found->column;
}

std::string_view name_of(ObservationColumn column) {
  return std::ranges::find(column_names, column, &ColumnName::column)->text;
}

/// The columns' names that the header does not have yet: only these can a title be a slip for.
std::vector<std::string_view> names_left(const ObservationColumns& columns) {
  std::vector<std::string_view> names;
  for (const ColumnName& name : column_names) {
    if (!columns[name.column]) names.push_back(name.text);
  }
  return names;
}

/// What is read, as a finding gives it: the first name of each column.
std::string all_names() {
  std::string text;
  for (std::size_t i = 0; i < static_cast<std::size_t>(ObservationColumn::count); ++i) {
    if (i > 0) text += ", ";
    text += name_of(static_cast<ObservationColumn>(i));
  }
  return text;
}

class HeaderReader {
 public:
  HeaderReader(const CsvReader& reader, const CsvRecord& header, std::optional<int> subject,
               Diagnostics& diagnostics)
      : reader_(reader), header_(header), diagnostics_(diagnostics), subject_(subject) {}

  std::optional<ObservationColumns> read() {
    if (header_.fields.size() == 1) {
      const std::string_view separator = full_width_separator(title(0));
      if (!separator.empty()) {
        reader_.findings().add(Code::csv_full_width_separator, header_.fields.front(), {separator});
        return std::nullopt;
      }
    }
    for (std::size_t i = 0; i < header_.fields.size(); ++i) take_named(i);
    set_months();
    const bool wide = !columns_[ObservationColumn::year] && !columns_[ObservationColumn::value];
    for (const std::size_t i : unnamed_) take_unnamed(i, wide);

    if (!columns_[ObservationColumn::indicator]) columns_.subject = subject_;
    if (!columns_.subject) require(ObservationColumn::indicator);
    if (columns_.periods.empty()) {
      require(ObservationColumn::year);
      require(ObservationColumn::value);
    }
    if (!complete_) return std::nullopt;
    return columns_;
  }

 private:
  std::string_view title(std::size_t field) const { return trim(header_.fields[field].text); }

  void take_named(std::size_t field) {
    const std::optional<ObservationColumn> column = find_column(title(field));
    if (!column) {
      unnamed_.push_back(field);
      return;
    }
    std::optional<std::size_t>& place = columns_.fields[static_cast<std::size_t>(*column)];
    if (place) {
      report(Code::csv_duplicate_column, field, std::string(title(*place)));
    } else {
      place = field;
    }
  }

  void set_months() {
    for (std::size_t i = 0; i < header_.fields.size(); ++i) {
      const auto same = [this, i](std::string_view name) {
        return equal_ignoring_case(title(i), name);
      };
      if (std::ranges::any_of(titles_of_single_months, same)) columns_.months = MonthsOfFile::alone;
    }
    if (!columns_[ObservationColumn::indicator]) columns_.months = MonthsOfFile::alone;
    if (const std::optional<std::size_t> value = columns_[ObservationColumn::value]) {
      for (const std::string_view alone : {"当期", "当月", "当季"}) {
        if (title(*value).starts_with(alone)) columns_.months = MonthsOfFile::alone;
      }
      if (title(*value).starts_with("累计")) columns_.months = MonthsOfFile::to_date;
    }
  }

  void take_unnamed(std::size_t field, bool wide) {
    if (title(field).empty()) return;
    const auto same_title = [this, field](std::string_view name) {
      return equal_ignoring_case(title(field), name);
    };
    if (std::ranges::any_of(explaining_columns, same_title)) return;
    const std::optional<PeriodText> period =
        wide ? parse_period_text(half_width(title(field)), columns_.months) : std::nullopt;
    if (!period) {
      if (!wide || !report_year_title(field)) report_unknown(field);
      return;
    }
    const auto [same, is_new] =
        titles_of_periods_.emplace(std::pair(period->period, period->month), title(field));
    if (is_new) {
      columns_.periods.push_back(
          {field, *period, std::string(title(field)), header_.fields[field].position});
    } else {
      report(Code::csv_duplicate_column, field, std::string(same->second));
    }
  }

  /// `2022年(预计)`: its values are not left out in silence. What is planned is nobody's actual.
  bool report_year_title(std::size_t field) {
    const std::string text = half_width(title(field));
    const std::optional<int> year = parse_year(std::string_view(text).substr(0, 4));
    if (!year) return false;
    for (const std::string_view other : {"目标", "计划", "target", "plan"}) {
      if (text.find(other) != std::string::npos) return false;
    }
    report(Code::csv_year_title, field, std::to_string(*year));
    return true;
  }

  void report_unknown(std::size_t field) {
    const std::vector<std::string_view> names = names_left(columns_);
    const std::optional<std::string_view> meant = suggest(title(field), names);
    report(Code::csv_unknown_column, meant ? Severity::error : Severity::note, field,
           meant ? std::string(*meant) : all_names());
  }

  void report(Code code, std::size_t field, const std::string& expected) {
    report(code, row_of(code).severity.usual, field, expected);
  }

  void report(Code code, Severity severity, std::size_t field, const std::string& expected) {
    reader_.findings().add(code, severity, header_.fields[field], {title(field), expected});
  }

  void require(ObservationColumn column) {
    if (columns_[column]) return;
    diagnostics_.add(Code::csv_missing_column, reader_.name(),
                     reader_.place(header_.fields.front()).line, 1, {name_of(column), titles()});
    complete_ = false;
  }

  /// The header as it was read, short enough for a sentence.
  std::string titles() const {
    constexpr std::size_t most = 8;
    std::string text;
    for (std::size_t i = 0; i < header_.fields.size() && i < most; ++i) {
      if (i > 0) text += ",";
      text += title(i);
    }
    return header_.fields.size() > most ? text + ",…" : text;
  }

  const CsvReader& reader_;
  const CsvRecord& header_;
  Diagnostics& diagnostics_;
  std::optional<int> subject_;
  ObservationColumns columns_;
  std::vector<std::size_t> unnamed_;
  std::map<std::pair<Period, int>, std::string_view> titles_of_periods_;
  bool complete_ = true;
};

}  // namespace

int count_column_names(std::span<const std::string_view> titles) {
  return static_cast<int>(std::ranges::count_if(
      titles, [](std::string_view title) { return find_column(title).has_value(); }));
}

std::string_view full_width_separator(std::string_view line) {
  for (const std::string_view separator : {"；", "，"}) {
    std::vector<std::string_view> titles;
    for (std::size_t begin = 0; begin <= line.size() && titles.size() < most_csv_columns;) {
      const std::size_t end = std::min(line.find(separator, begin), line.size());
      titles.push_back(trim(line.substr(begin, end - begin)));
      begin = end + separator.size();
    }
    if (count_column_names(titles) > 1) return separator;
  }
  return {};
}

bool can_be_header(std::span<const std::string_view> titles) {
  const auto has = [titles](ObservationColumn column) {
    return std::ranges::any_of(
        titles, [column](std::string_view title) { return find_column(title) == column; });
  };
  if (has(ObservationColumn::indicator)) return true;
  return has(ObservationColumn::year) && has(ObservationColumn::value);
}

std::optional<ObservationColumns> read_observation_header(const CsvReader& reader,
                                                          const CsvRecord& header,
                                                          std::optional<int> subject,
                                                          Diagnostics& diagnostics) {
  return HeaderReader(reader, header, subject, diagnostics).read();
}

}  // namespace planmeter
