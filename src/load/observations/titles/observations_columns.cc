// SPDX-License-Identifier: MIT
// Our own titles first, then those of others; a title near to one of ours is taken for a slip.
#include "load/observations/titles/observations_columns.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "core/text.h"
#include "load/observations/cells/written_name.h"
#include "load/observations/titles/area_columns.h"
#include "load/observations/titles/further_names.h"
#include "load/observations/titles/header_line.h"
#include "load/observations/titles/period_title.h"
#include "load/observations/titles/same_title.h"
#include "load/observations/titles/sdmx_label.h"
#include "load/observations/titles/table_months.h"
#include "load/observations/titles/unit_above.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"

namespace planmeter {

namespace {

/// The columns' names that the header does not have yet: only these can a title be a slip for.
std::vector<std::string_view> names_left(const ObservationColumns& columns) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(ObservationColumn::count); ++i) {
    const ObservationColumn column = static_cast<ObservationColumn>(i);
    if (columns[column]) continue;
    const std::vector<std::string_view> own = own_titles_of(column);
    names.insert(names.end(), own.begin(), own.end());
  }
  return names;
}

class HeaderReader {
 public:
  HeaderReader(const CsvReader& reader, const CsvRecord& header, const HeaderContext& context,
               Diagnostics& diagnostics)
      : reader_(reader),
        header_(header),
        diagnostics_(diagnostics),
        context_(context),
        subject_(context.subject) {
    columns_.coded = context.coded;
    for (const CsvField& field : header.fields) titles_.push_back(code_of_title(trim(field.text)));
  }

  std::optional<ObservationColumns> read() {
    if (header_.fields.size() == 1) {
      const std::string_view separator = full_width_separator(title(0));
      if (!separator.empty()) {
        reader_.findings().add(Code::csv_full_width_separator, header_.fields.front(), {separator});
        return std::nullopt;
      }
    }
    columns_.width = header_.fields.size();
    columns_.untitled_after = reader_.untitled();
    labelled_ = has_labels();
    of_parts_ = is_sdmx_table(titles_);
    find_labelled();
    find_titles();
    for (const TitleRank rank : {TitleRank::own, TitleRank::of_others, TitleRank::code}) {
      take_rank(rank);
    }
    name_by_time();
    set_months();
    if (!columns_.unit) columns_.unit = unit_above(context_);
    std::ranges::sort(others_, {}, &Other::field);
    take_subjects();
    const bool wide = !columns_[ObservationColumn::year] && !columns_[ObservationColumn::value] &&
                      columns_.subjects.empty();
    for (const Other& other : others_) take_other(other, wide);
    if (!lacks_indicators()) {
      report_set_aside();
      require_all();
    }
    if (!complete_) return std::nullopt;
    return columns_;
  }

 private:
  struct Other {
    std::size_t field = 0;
    OtherColumn kind = OtherColumn::unknown;
  };

  std::string_view title(std::size_t field) const { return titles_[field]; }

  /// The columns of codes with labels; a time and a figure have none.
  void find_labelled() {
    for (std::size_t i = 0; i < header_.fields.size(); ++i) {
      const std::string_view whole = trim(header_.fields[i].text);
      if (!has_label(whole)) continue;
      const std::optional<ColumnTitle> found = find_column_title(whole);
      const bool plain = found && (found->column == ObservationColumn::year ||
                                   found->column == ObservationColumn::value);
      if (!plain) columns_.labelled.push_back(i);
    }
  }

  /// Takes the titles of a rank, none of which takes a column from a rank before.
  void take_rank(TitleRank rank) {
    for (std::size_t i = 0; i < header_.fields.size(); ++i) {
      if (!found_[i] || found_[i]->rank != rank) continue;
      std::optional<std::size_t>& place =
          columns_.fields[static_cast<std::size_t>(found_[i]->column)];
      // What a file is about by its name is not told again by a code of another series.
      const bool told =
          rank == TitleRank::code && subject_ && found_[i]->column == ObservationColumn::indicator;
      if (!place && !told) {
        place = i;
      } else if (place && !told && rank != TitleRank::own && names_again(*found_[i])) {
        take_further(i);
      } else if (place && rank != TitleRank::code && found_[i]->column == ObservationColumn::area &&
                 are_of_other_levels(title(i), title(*place))) {
        take_area_column(i, titles_, columns_);
      } else if (place && is_label(i)) {
        if (!take_further(i)) set_aside_.push_back(i);
      } else if (rank == TitleRank::own) {
        report(Code::csv_duplicate_column, i, std::string(title(*place)));
      } else {
        others_.push_back({i, found_[i]->otherwise});
      }
    }
  }

  /// A column that names again what another names; false where that is neither indicator nor area.
  bool take_further(std::size_t field) {
    const ObservationColumn column = found_[field]->column;
    if (column == ObservationColumn::indicator) columns_.further_indicators.push_back(field);
    if (column == ObservationColumn::area) columns_.further_areas.push_back(field);
    return column == ObservationColumn::indicator || column == ObservationColumn::area;
  }

  void find_titles() {
    for (std::size_t i = 0; i < header_.fields.size(); ++i) {
      found_.push_back(find_title(i));
      if (title(i).empty()) {
        columns_.untitled.push_back(i);
      } else if (!found_[i] && !is_label(i)) {
        others_.push_back({i, kind_of_other_column(title(i))});
      } else if (!found_[i]) {
        set_aside_.push_back(i);
      }
    }
  }

  /// `数值(万元)` is a column of values whose unit it tells.
  std::optional<ColumnTitle> find_title(std::size_t field) {
    const std::optional<ColumnTitle> found = find_column_title(title(field));
    const WrittenName parts = part_name(title(field));
    if (found || !is_unit_of_any(context_.forms, parts.unit)) return found;
    const std::optional<ColumnTitle> named = find_column_title(parts.name);
    if (!named || named->column != ObservationColumn::value) return std::nullopt;
    columns_.unit = TableUnit{std::string(parts.unit), header_.fields[field].position};
    return named;
  }

  /// SDMX-CSV with labels has behind the column of a code, in capitals, that of its label.
  bool is_label(std::size_t field) const {
    if (field == 0 || !is_code_title(title(field - 1)) || is_code_title(title(field))) return false;
    if (found_[field])
      return found_[field - 1] && found_[field - 1]->column == found_[field]->column;
    return labelled_;
  }

  /// Whether the columns of SDMX-CSV have labels behind them.
  bool has_labels() const {
    for (std::size_t i = 1; i < header_.fields.size(); ++i) {
      if (title(i - 1) == "TIME_PERIOD" && same_title(title(i), "time period")) {
        return !is_code_title(title(i));
      }
    }
    return false;
  }

  /// 时间 over a column of indicators, beside years in titles, names what stands to its right.
  void name_by_time() {
    const auto field = [this](ObservationColumn column) -> std::optional<std::size_t>& {
      return columns_.fields[static_cast<std::size_t>(column)];
    };
    const bool told = subject_ || field(ObservationColumn::indicator);
    if (told || !field(ObservationColumn::year) || field(ObservationColumn::value)) return;
    const bool wide = std::ranges::any_of(others_, [this](const Other& other) {
      return parse_period_title(title(other.field), columns_.months, context_.forms).has_value();
    });
    if (wide) std::swap(field(ObservationColumn::indicator), field(ObservationColumn::year));
  }

  /// A table whose titles name subjects is a panel, unless it has a column of indicators or values.
  void take_subjects() {
    if (columns_[ObservationColumn::indicator] || columns_[ObservationColumn::value]) return;
    if (columns_.coded.any()) return;
    std::map<int, std::string_view> titles;
    std::vector<Other> rest;
    for (const Other& other : others_) {
      const NamedSubject& named = context_.names.find(title(other.field));
      // A number is a figure of a table without a header as well.
      if (!named.subject || is_digits_and_points(title(other.field))) {
        rest.push_back(other);
        continue;
      }
      const auto [same, is_new] = titles.emplace(*named.subject, title(other.field));
      if (is_new) {
        columns_.subjects.push_back({other.field, named, std::string(title(other.field)),
                                     header_.fields[other.field].position});
      } else {
        report(Code::csv_duplicate_column, other.field, std::string(same->second));
      }
    }
    if (columns_.subjects.empty()) return;
    others_ = std::move(rest);
    // A figure of another indicator: `第一产业增加值(亿元)` parts nothing by 产业.
    for (Other& other : others_) {
      if (!part_name(title(other.field)).unit.empty()) other.kind = OtherColumn::describes;
    }
  }

  /// Years stand in rows, and none of the titles beside them is an indicator's.
  bool lacks_indicators() {
    const bool long_form =
        columns_[ObservationColumn::indicator] || columns_[ObservationColumn::value];
    if (long_form || subject_ || columns_.coded.any() || !columns_[ObservationColumn::year] ||
        !columns_.subjects.empty() || columns_.unread.empty()) {
      return false;
    }
    const std::size_t first = columns_.unread.front().field;
    reader_.findings().add(Code::csv_no_indicator_title, header_.fields[first],
                           {title(first), example_id(context_.forms)});
    complete_ = false;
    return true;
  }

  void require_all() {
    if (!columns_[ObservationColumn::area]) columns_.area = context_.above.area;
    const bool told = !columns_.subjects.empty();
    if (!columns_[ObservationColumn::indicator] && !told) columns_.subject = subject_;
    if (!columns_[ObservationColumn::year] && columns_.periods.empty()) take_year_of_lines();
    const bool named =
        columns_[ObservationColumn::indicator] || columns_.subject || told || columns_.coded.any();
    const bool valued = columns_[ObservationColumn::value] || !columns_.periods.empty() || told;
    if (!named) require(ObservationColumn::indicator);
    if (columns_.periods.empty() && !columns_.year) require(ObservationColumn::year);
    if (!valued) require(ObservationColumn::value);
  }

  void take_year_of_lines() {
    const std::optional<TitleYear>& year = context_.above.year;
    const bool rows = columns_[ObservationColumn::value] || !columns_.subjects.empty();
    if (!year || !rows) return;
    columns_.year = year->year;
    reader_.findings().add(Code::csv_year_of_title, year->position, {std::to_string(year->year)});
  }

  void set_months() {
    MonthsOfFile otherwise = columns_.months;
    if (!columns_[ObservationColumn::indicator] && subject_) {
      // Open SDG says by its file's name that months stand alone.
      otherwise = MonthsOfFile::alone;
      const std::optional<TitleIndicator>& above = context_.above.indicator;
      const MonthsOfFile told = above ? context_.names.find(above->whole).months : otherwise;
      if (told != MonthsOfFile::open) otherwise = told;
    }
    const std::optional<std::size_t> value = columns_[ObservationColumn::value];
    columns_.months =
        months_of_titles(titles_, value ? title(*value) : std::string_view(), otherwise);
  }

  void take_other(const Other& other, bool wide) {
    const std::size_t field = other.field;
    if (other.kind == OtherColumn::explains) return;
    const std::optional<PeriodTitle> read =
        wide ? parse_period_title(title(field), columns_.months, context_.forms) : std::nullopt;
    if (!read) {
      // The values of `2022年(预计)` are not left out in silence.
      const std::optional<int> year = wide ? year_before_words(title(field)) : std::nullopt;
      if (!year) return take_unread(other);
      return report(Code::csv_year_title, field, std::to_string(*year));
    }
    const auto [same, is_new] = titles_of_periods_.emplace(
        std::pair(read->period.period, read->period.month), title(field));
    if (is_new) {
      columns_.periods.push_back({field, read->period, std::string(title(field)),
                                  header_.fields[field].position, read->unit, std::nullopt});
    } else {
      report(Code::csv_duplicate_column, field, std::string(same->second));
    }
  }

  void take_unread(const Other& other) {
    if (other.kind == OtherColumn::identifies || other.kind == OtherColumn::frequency ||
        other.kind == OtherColumn::action) {
      guard(other);
      return;
    }
    if (columns_.coded.covers(other.field)) {
      // What tells one row from another in one map's rows does so in all.
      if (other.kind == OtherColumn::unknown) guard({other.field, OtherColumn::identifies});
      return;
    }
    if (other.kind == OtherColumn::nature) {
      columns_.nature = other.field;
      return;
    }
    const std::optional<std::string_view> meant =
        other.kind == OtherColumn::unknown ? slip_of(title(other.field), names_left(columns_))
                                           : std::nullopt;
    // A file of one indicator is Open SDG's: its headline has nothing in any other column.
    const bool of_parts = of_parts_ || (!columns_[ObservationColumn::indicator] && subject_);
    if (meant) {
      report(Code::csv_unknown_column, other.field, std::string(*meant));
    } else if (other.kind != OtherColumn::unknown) {
      set_aside_.push_back(other.field);
    } else if (of_parts) {
      guard(other);
    } else {
      columns_.unread.push_back({other.field, std::string(title(other.field))});
    }
  }

  void guard(const Other& other) {
    columns_.guarded.push_back({other.field, other.kind, std::string(title(other.field))});
  }

  /// One note for the file: many of them bury what matters.
  void report_set_aside() {
    if (set_aside_.empty()) return;
    std::ranges::sort(set_aside_);
    std::string titles;
    for (const std::size_t field : set_aside_) {
      if (!titles.empty()) titles += ", ";
      titles += title(field);
    }
    reader_.findings().add(Code::csv_unknown_column, Severity::note,
                           header_.fields[set_aside_.front()], {titles, names_of_columns()});
  }

  void report(Code code, std::size_t field, const std::string& expected) {
    reader_.findings().add(code, header_.fields[field], {title(field), expected});
  }

  void require(ObservationColumn column) {
    if (columns_[column]) return;
    diagnostics_.add(Code::csv_missing_column, reader_.name(),
                     reader_.place(header_.fields.front()).line, 1,
                     {name_of_column(column), titles()});
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
  const HeaderContext& context_;
  std::optional<int> subject_;
  std::vector<std::string_view> titles_;  // by field, without the labels behind their codes
  ObservationColumns columns_;
  std::vector<std::optional<ColumnTitle>> found_;  // by field
  std::vector<Other> others_;                      // that are not read
  std::vector<std::size_t> set_aside_;             // of these, what bears on no figure
  bool labelled_ = false;
  bool of_parts_ = false;  // SDMX-CSV: what is no attribute is a dimension
  std::map<std::pair<Period, int>, std::string_view> titles_of_periods_;
  bool complete_ = true;
};

}  // namespace

std::optional<ObservationColumns> read_observation_header(const CsvReader& reader,
                                                          const CsvRecord& header,
                                                          const HeaderContext& context,
                                                          Diagnostics& diagnostics) {
  return HeaderReader(reader, header, context, diagnostics).read();
}

}  // namespace planmeter
