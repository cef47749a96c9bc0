// SPDX-License-Identifier: MIT
// Of a text that is not held, only what is used is ever checked: plain rows consist of texts that
// were checked when they were first met, and the others are checked as they are read.
#include "load/observations_input.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/fast/parallel_rows.h"
#include "load/observations/rows/record_layout.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/dialect.h"
#include "load/observations/titles/eurostat_table.h"
#include "load/observations/titles/observations_columns.h"
#include "load/observations/titles/title_lines.h"
#include "load/text/cell.h"
#include "load/text/file.h"
#include "load/text/number_text.h"

namespace planmeter {

namespace {

/// A file's name without folders and suffix, nor that of gzip behind it.
std::string_view stem_of(std::string_view name) {
  constexpr std::string_view packed = ".gz";
  name = name.substr(name.rfind('/') + 1);
  const std::size_t end = name.size() - std::min(name.size(), packed.size());
  if (equal_ignoring_case(name.substr(end), packed)) name.remove_suffix(packed.size());
  return name.substr(0, name.rfind('.'));
}

/// What a file's name says it is about: Open SDG's `indicator_6.csv`, Eurostat's `estat_6.tsv`, or
/// just `6.csv`.
std::optional<int> subject_of_name(const Plan& plan, std::string_view name) {
  name = stem_of(name);
  if (const std::optional<int> subject = find_subject(plan, name)) return subject;
  for (const std::string_view prefix : {"indicator_", "estat_"}) {
    if (name.starts_with(prefix)) return find_subject(plan, name.substr(prefix.size()));
  }
  return std::nullopt;
}

bool is_text(std::string_view text) {
  return !find_invalid_utf8(text) && first_control_character(text).empty();
}

class InputReader {
 public:
  InputReader(const InputContext& context, const InputText& input, std::uint64_t first)
      : context_(context),
        input_(input),
        source_(*input.source),
        first_(first),
        lines_(source_),
        names_(context.rows_of.plan),
        held_(!source_.held().empty() || source_.size() == 0) {}

  /// Nothing where the text must be held.
  std::optional<FileContents> read() {
    if (held_) {
      check_text(input_.name, source_.held(), findings);
      // Of bytes that are not text, every further finding would be an echo.
      if (findings.has_error()) return FileContents{};
    }
    const std::string piece = held_ ? std::string() : whole_lines(source_.piece(0, head_size));
    const std::string_view head = held_ ? source_.held() : piece;
    if (!held_ && (head.empty() || !is_text(head))) return std::nullopt;

    const Dialect dialect = find_dialect(head, context_.options.separator);
    CsvReader reader(input_.name, head, dialect, findings);
    const std::optional<ObservationColumns> columns =
        read_header(reader, dialect, head.substr(0, dialect.header));
    if (!columns) {
      if (!held_) return std::nullopt;
      return FileContents{};
    }
    return read_rows(*columns, reader.position(), dialect.separator, reader.width());
  }

  Diagnostics findings;

 private:
  static constexpr std::uint64_t head_size = 65536;

  /// What there was before the rows of this input.
  struct Before {
    std::size_t rows = 0;
    std::size_t unknown_areas = 0;
    Diagnostics findings;
  };

  static std::string whole_lines(std::string text) {
    text.resize(text.rfind('\n') + 1);
    return text;
  }

  std::optional<ObservationColumns> read_header(CsvReader& reader, const Dialect& dialect,
                                                std::string_view above) {
    CsvRecord record;
    if (!reader.next(record)) {
      if (findings.empty()) findings.add(Code::csv_empty, input_.name, 0, 0, {});
      return std::nullopt;
    }
    eurostat_ = EurostatTable::take_header(record);
    const Plan& plan = context_.rows_of.plan;
    const std::optional<int> named = subject_of_name(plan, input_.name);
    std::vector<std::string_view> titles;
    for (const CsvField& field : record.fields) titles.push_back(trim(field.text));
    HeaderContext header{context_.rows_of.forms, names_, read_title_lines(above), named,
                         CodedSubjects(plan, titles)};
    const std::optional<TitleIndicator>& title = header.above.indicator;
    const std::optional<int> titled = title ? names_.find(title->whole).subject : std::nullopt;
    if (!header.subject) header.subject = titled;
    std::optional<ObservationColumns> columns =
        read_observation_header(reader, record, header, findings);
    if (!columns) return std::nullopt;
    if (eurostat_) eurostat_->add_flags(*columns);
    if (columns->subject) check_subject(reader.findings(), *columns, title, titled);
    check_lines(reader.findings(), *columns, header.above);
    // What is wrong with a header may look otherwise where more of the text is seen.
    if (!held_ && findings.has_error()) return std::nullopt;
    if (context_.options.verbose) note_reading(dialect, *columns);
    return columns;
  }

  /// Lines above that say of the figures, or of what they are of, what nothing else does.
  void check_lines(const CellFindings& cells, const ObservationColumns& columns,
                   const TitleLines& above) {
    for (const TitleText& line : above.lines) {
      const std::string_view word = qualifying_word(line.text);
      if (!word.empty()) cells.add(Code::csv_line_qualifies, line.position, {word});
      if (!columns.subject || above.indicator) continue;
      const SubjectForm& form = context_.rows_of.forms[static_cast<std::size_t>(*columns.subject)];
      if (names_other(line.text, *columns.subject)) {
        cells.add(Code::csv_title_names_other, line.position, {line.text, form.id});
      }
    }
  }

  /// Whether a line has the whole Chinese name of another subject, and not that of `subject`.
  bool names_other(std::string_view line, int subject) const {
    constexpr std::size_t least = 12;  // bytes: a short name is a part of many
    const Plan& plan = context_.rows_of.plan;
    const auto names = [&plan, line](int each) {
      const std::string_view name = subject_at(plan, each).name.zh;
      return name.size() >= least && line.find(name) != line.npos;
    };
    if (subject >= subject_count(plan) || names(subject)) return false;
    for (int each = 0; each < subject_count(plan); ++each) {
      if (names(each)) return true;
    }
    return false;
  }

  /// Holds what the table is about by the file's name against the line above that says so, too.
  void check_subject(const CellFindings& cells, const ObservationColumns& columns,
                     const std::optional<TitleIndicator>& title, std::optional<int> titled) {
    const SubjectForm& form = context_.rows_of.forms[static_cast<std::size_t>(*columns.subject)];
    // The sheets of a yearbook have such names, too.
    const std::string_view stem = stem_of(input_.name);
    const bool by_number = !stem.empty() && is_digits_and_points(stem);
    if (!title) {
      if (by_number) findings.add(Code::csv_named_by_file, input_.name, 0, 0, {form.id});
    } else if (titled != columns.subject) {
      // Another name may be other words for what an id or a name has said.
      const bool doubtful = !titled && !by_number;
      cells.add(Code::csv_title_names_other, doubtful ? Severity::warning : Severity::error,
                title->position, {title->whole, form.id});
    }
  }

  void note_reading(const Dialect& dialect, const ObservationColumns& columns) {
    const bool wide = !columns.periods.empty();
    findings.add(Code::csv_reading, input_.name, 0, 0,
                 {name_of_separator(dialect.separator), std::to_string(dialect.line),
                  wide              ? "wide"
                  : columns.subject ? "one indicator"
                                    : "long"});
  }

  std::optional<FileContents> read_rows(const ObservationColumns& columns, std::uint64_t begin,
                                        char separator, std::size_t width) {
    const PlainTable table(context_.rows_of, columns, context_.builder.cells(), first_, separator,
                           width);
    const Before before{context_.rows.size(), unknown_areas().begin_input(), findings};
    const bool fast = context_.options.plain_rows && table.suits();
    std::optional<FileContents> contents =
        fast ? read_fast(table, begin) : read_one_by_one(table, begin);
    if (fast && unknown_areas().any_refused()) {
      // Which areas are too many is for the order of the rows to say.
      forget(before);
      begin_progress();
      contents = read_one_by_one(table, begin);
    }
    if (!contents) forget(before);
    source_.expect_unchanged();
    // A Eurostat table has no column that nobody knows.
    if (contents && !eurostat_) {
      context_.unread.add(first_, input_.source, separator, width, columns.unread);
    }
    return contents;
  }

  std::optional<FileContents> read_fast(const PlainTable& table, std::uint64_t begin) {
    const PlainReading plain = read_plain(table, begin);
    // Read for nothing where areas are too many; and what was looked at has been counted.
    return unknown_areas().any_refused() ? std::nullopt : read_others(table, plain, begin, nullptr);
  }

  std::optional<FileContents> read_one_by_one(const PlainTable& table, std::uint64_t begin) {
    const PlainReading none{0, {}, {}, {}, {{begin, source_.size()}}};
    return read_others(table, none, begin, context_.options.work.progress);
  }

  PlainReading read_plain(const PlainTable& table, std::uint64_t begin) {
    RowWork work = context_.options.work;
    if (std::optional<PlainReading> reading = read_plain_rows(table, source_, begin, work)) {
      return *std::move(reading);
    }
    // A record of several lines stood where the input was cut.
    forget_plain();
    begin_progress();
    work.threads = 1;
    return *read_plain_rows(table, source_, begin, work);
  }

  void begin_progress() {
    ReadingProgress* const progress = context_.options.work.progress;
    if (progress != nullptr) progress->begin(input_.name, source_.size());
  }

  UnknownAreas& unknown_areas() const { return context_.rows_of.unknown_areas; }

  void forget_plain() { context_.builder.remove(first_, first_ + source_.size() + 1); }

  void forget(const Before& before) {
    context_.rows.shorten(before.rows);
    unknown_areas().shorten(before.unknown_areas);
    findings = before.findings;
    forget_plain();
  }

  /// Reads what is not plain, too. Nothing where that is not text.
  std::optional<FileContents> read_others(const PlainTable& table, const PlainReading& plain,
                                          std::uint64_t begin, ReadingProgress* progress) {
    RowReader reader(context_.rows_of, names_, {input_.name, lines_, findings},
                     {table.columns, table.separator, table.width, first_}, context_.builder,
                     context_.rows);
    reader.add_seen(plain.subjects, plain.areas);
    RecordLayout layout(context_.rows_of, table.columns, eurostat_,
                        {input_.name, lines_, findings});
    std::uint64_t done = begin;
    for (const RecordSpan& span : plain.others) {
      if (any_row_between(done, span.begin)) reader.pass_rows();
      if (!read_span(span, table, layout, reader, progress)) return std::nullopt;
      done = span.end;
    }
    if (any_row_between(done, source_.size())) reader.pass_rows();
    reader.finish();
    std::set<int> years = plain.years;
    years.insert(reader.years().begin(), reader.years().end());
    return FileContents{plain.values + reader.values(), {years.begin(), years.end()}};
  }

  /// Whether rows stand between two places that are ends of records.
  bool any_row_between(std::uint64_t begin, std::uint64_t end) const {
    constexpr std::uint64_t longest = 65536;  // no table ends with so many blank lines
    if (begin >= end) return false;
    if (end - begin > longest) return true;
    return source_.piece(begin, end).find_first_not_of(" \t\r\n,;") != std::string::npos;
  }

  /// False where it is not text. `progress` may be null.
  bool read_span(const RecordSpan& span, const PlainTable& table, RecordLayout& layout,
                 RowReader& reader, ReadingProgress* progress) {
    constexpr std::uint64_t step = 262144;
    const std::string piece = held_ ? std::string() : source_.piece(span.begin, span.end);
    const std::string_view text =
        held_ ? source_.held().substr(static_cast<std::size_t>(span.begin),
                                      static_cast<std::size_t>(span.end - span.begin))
              : piece;
    if (!held_ && !is_text(text)) return false;
    CsvReader records(
        input_.name, {text, span.begin, table.separator, table.width, table.columns.untitled_after},
        lines_, findings);
    CsvRecord record;
    std::uint64_t counted = span.begin;
    while (records.next(record)) {
      // What is no row has no cells to be parted.
      if (!record.fits || layout.prepare(record)) reader.read(record);
      if (progress == nullptr || records.position() - counted < step) continue;
      progress->add(records.position() - counted);
      counted = records.position();
    }
    return true;
  }

  const InputContext& context_;
  const InputText& input_;
  const TextSource& source_;
  std::uint64_t first_;
  LineIndex lines_;
  SubjectNames names_;
  bool held_;
  std::optional<EurostatTable> eurostat_;
};

}  // namespace

std::optional<FileContents> read_input(const InputContext& context, const InputText& input,
                                       std::uint64_t first, Diagnostics& diagnostics) {
  InputReader reader(context, input, first);
  std::optional<FileContents> contents = reader.read();
  if (contents) diagnostics.append(reader.findings);
  return contents;
}

}  // namespace planmeter
