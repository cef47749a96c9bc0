// SPDX-License-Identifier: MIT
// Parts begin after line breaks. A line break inside quotes is no end of a record, and shows: the
// part before then ends somewhere else than this one begins.
#include "load/fast/parallel_rows.h"

#include <algorithm>
#include <atomic>
#include <memory>

#include "core/side_by_side.h"

namespace planmeter {

namespace {

/// A record longer than this is nobody's row of data: the rest of the input is left to the reader
/// of all records.
constexpr std::size_t longest_record = std::size_t{1} << 28;

/// A piece of the input that one thread reads.
struct Part {
  std::uint64_t begin = 0;
  std::uint64_t limit = 0;
  std::uint64_t end = 0;  // where the record after the last one read begins
};

/// What one thread reads, part after part: whichever nobody has begun.
class Reader {
 public:
  Reader(const PlainTable& table, const TextSource& source, const RowWork& work,
         std::vector<Part>& parts, std::atomic<std::size_t>& next)
      : rows_(table),
        source_(source),
        window_(work.window),
        progress_(work.progress),
        parts_(parts),
        next_(next) {}

  void read() {
    for (std::size_t i = next_++; i < parts_.size(); i = next_++) read(parts_[i]);
  }

  const PlainRows& rows() const { return rows_; }
  const std::optional<RecordSpan>& rest() const { return rest_; }

 private:
  void read(Part& part) {
    const std::string_view held = source_.held();
    size_ = window_;
    part.end = part.begin;
    while (part.end < part.limit) held.empty() ? read_window(part) : read_held(held, part);
  }

  void advance(std::string_view text, bool last, Part& part) {
    const std::size_t done = rows_.read(text, part.end, part.limit, last);
    part.end += done;
    if (progress_ != nullptr) progress_->add(done);
    if (done > 0) {
      size_ = window_;
    } else if (size_ < longest_record) {
      size_ *= 2;  // a record that does not fit
    } else {
      rest_ = RecordSpan{part.end, source_.size()};
      part.end = source_.size();
    }
  }

  void read_held(std::string_view held, Part& part) {
    const std::size_t begin = static_cast<std::size_t>(part.end);
    const std::string_view text = held.substr(begin, size_);
    advance(text, begin + text.size() == held.size(), part);
  }

  void read_window(Part& part) {
    if (buffer_.size() < size_) buffer_.resize(size_);
    const std::size_t count = source_.read(part.end, std::span(buffer_.data(), size_));
    const bool last = part.end + count >= source_.size();
    advance({buffer_.data(), count}, last, part);
  }

  PlainRows rows_;
  const TextSource& source_;
  std::size_t window_;
  ReadingProgress* progress_;
  std::size_t size_ = 0;
  std::vector<char> buffer_;
  std::vector<Part>& parts_;
  std::atomic<std::size_t>& next_;
  std::optional<RecordSpan> rest_;
};

/// The position after the first line break at or after `position`; the end where there is none.
std::uint64_t after_line_break(const TextSource& source, std::uint64_t position) {
  constexpr std::uint64_t step = 4096;
  for (; position < source.size(); position += step) {
    const std::string text = source.piece(position, position + step);
    const std::size_t found = text.find('\n');
    if (found != std::string::npos) return position + found + 1;
  }
  return source.size();
}

/// Several for each thread, so that none has long to wait for the others at the end.
std::vector<Part> parts_of(const TextSource& source, std::uint64_t begin, std::size_t threads) {
  constexpr std::uint64_t parts_of_thread = 32;
  const std::uint64_t size = source.size() - begin;
  const std::uint64_t count = threads == 1 ? 1 : threads * parts_of_thread;
  std::vector<Part> parts = {{begin, source.size(), begin}};
  for (std::uint64_t i = 1; i < count; ++i) {
    const std::uint64_t next = after_line_break(source, begin + size * i / count);
    if (next <= parts.back().begin || next >= source.size()) continue;
    parts.back().limit = next;
    parts.push_back({next, source.size(), next});
  }
  return parts;
}

}  // namespace

std::optional<PlainReading> read_plain_rows(const PlainTable& table, const TextSource& source,
                                            std::uint64_t begin, const RowWork& work) {
  const std::size_t threads = worthwhile_threads(source.size() - begin, work.least, work.threads);
  std::vector<Part> parts = parts_of(source, begin, threads);
  std::atomic<std::size_t> next = 0;
  std::vector<std::unique_ptr<Reader>> readers;
  for (std::size_t i = 0; i < threads; ++i) {
    readers.push_back(std::make_unique<Reader>(table, source, work, parts, next));
  }
  run_side_by_side(threads, [&readers](std::size_t i) { readers[i]->read(); });

  PlainReading reading;
  std::vector<RecordSpan> others;
  for (const std::unique_ptr<Reader>& reader : readers) {
    const PlainRows& rows = reader->rows();
    reading.values += rows.count().values();
    reading.years.merge(rows.count().years());
    reading.areas.take(rows.areas());
    reading.subjects.insert(rows.subjects().begin(), rows.subjects().end());
    others.insert(others.end(), rows.others().begin(), rows.others().end());
    if (reader->rest()) others.push_back(*reader->rest());
  }
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (parts[i].end != parts[i + 1].begin) return std::nullopt;
  }
  std::ranges::sort(others, {}, &RecordSpan::begin);
  for (const RecordSpan& other : others) add_span(reading.others, other);
  return reading;
}

}  // namespace planmeter
