// SPDX-License-Identifier: MIT
// Parts begin after line breaks. A line break inside quotes is no end of a record, and shows: the
// part before then ends somewhere else than this one begins.
#include "load/parallel_rows.h"

#include <algorithm>
#include <exception>
#include <thread>

namespace planmeter {

namespace {

/// A record longer than this is nobody's row of data: the rest of the input is left to the reader
/// of all records.
constexpr std::size_t longest_record = std::size_t{1} << 28;

/// One thread's part of the input.
class Part {
 public:
  Part(const PlainTable& table, const TextSource& source, const RowWork& work, std::uint64_t begin,
       std::uint64_t limit)
      : rows_(table), source_(source), window_(work.window), position_(begin), limit_(limit) {}

  void read() noexcept {
    try {
      const std::string_view held = source_.held();
      while (position_ < limit_) held.empty() ? read_window() : read_held(held);
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  /// Where the record after the last one read begins.
  std::uint64_t end() const { return position_; }
  const PlainRows& rows() const { return rows_; }
  const std::optional<RecordSpan>& rest() const { return rest_; }
  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void advance(std::string_view text, bool last) {
    const std::size_t done = rows_.read(text, position_, limit_, last);
    position_ += done;
    if (done > 0) {
      size_ = window_;
    } else if (size_ < longest_record) {
      size_ *= 2;  // a record that does not fit
    } else {
      rest_ = RecordSpan{position_, source_.size()};
      position_ = source_.size();
    }
  }

  void read_held(std::string_view held) {
    const std::size_t begin = static_cast<std::size_t>(position_);
    const std::string_view text = held.substr(begin, size_);
    advance(text, begin + text.size() == held.size());
  }

  void read_window() {
    if (buffer_.size() < size_) buffer_.resize(size_);
    const std::size_t count = source_.read(position_, std::span(buffer_.data(), size_));
    // A file that became shorter ends here.
    const bool last = count < size_ || position_ + count >= source_.size();
    if (count == 0) {
      position_ = limit_;
      return;
    }
    advance({buffer_.data(), count}, last);
  }

  PlainRows rows_;
  const TextSource& source_;
  std::size_t window_;
  std::size_t size_ = window_;
  std::uint64_t position_;
  std::uint64_t limit_;
  std::vector<char> buffer_;
  std::optional<RecordSpan> rest_;
  std::exception_ptr failure_;
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

std::vector<std::uint64_t> part_begins(const TextSource& source, std::uint64_t begin,
                                       const RowWork& work) {
  const std::uint64_t size = source.size() - begin;
  std::uint64_t threads = work.threads != 0 ? work.threads : std::thread::hardware_concurrency();
  threads = std::clamp<std::uint64_t>(size / std::max<std::uint64_t>(work.least, 1), 1,
                                      std::max<std::uint64_t>(threads, 1));
  std::vector<std::uint64_t> begins = {begin};
  for (std::uint64_t i = 1; i < threads; ++i) {
    const std::uint64_t next = after_line_break(source, begin + size / threads * i);
    if (next > begins.back() && next < source.size()) begins.push_back(next);
  }
  return begins;
}

}  // namespace

std::optional<PlainReading> read_plain_rows(const PlainTable& table, const TextSource& source,
                                            std::uint64_t begin, const RowWork& work) {
  const std::vector<std::uint64_t> begins = part_begins(source, begin, work);
  std::vector<std::unique_ptr<Part>> parts;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::uint64_t limit = i + 1 < begins.size() ? begins[i + 1] : source.size();
    parts.push_back(std::make_unique<Part>(table, source, work, begins[i], limit));
  }
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    threads.emplace_back([part = parts[i].get()] { part->read(); });
  }
  parts.front()->read();
  threads.clear();  // joins them

  PlainReading reading;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = *parts[i];
    part.rethrow();
    if (i + 1 < parts.size() && part.end() != begins[i + 1]) return std::nullopt;
    reading.values += part.rows().count().values();
    reading.years.merge(part.rows().count().years());
    for (const RecordSpan& other : part.rows().others()) add_span(reading.others, other);
    if (part.rest()) add_span(reading.others, *part.rest());
  }
  return reading;
}

}  // namespace planmeter
