// SPDX-License-Identifier: MIT
// zlib does the unpacking and holds each member against its check sum and size.
#include "load/text/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>

namespace planmeter {

namespace {

constexpr std::string_view gzip_magic = "\x1F\x8B";
constexpr std::size_t unpacked_at_a_time = std::size_t{1} << 18;

/// A stream of members, each of which zlib reads to its end.
class Inflation {
 public:
  explicit Inflation(std::string_view packed) : rest_(packed), block_(unpacked_at_a_time, '\0') {
    constexpr int gzip_alone = 16;  // added to the size of the window: neither zlib nor raw
    if (inflateInit2(&stream_, MAX_WBITS + gzip_alone) != Z_OK) throw std::bad_alloc();
  }
  ~Inflation() { inflateEnd(&stream_); }
  Inflation(const Inflation&) = delete;
  Inflation& operator=(const Inflation&) = delete;

  enum class Step { more, member_ended, cut_off, damaged };

  /// Appends to `text` a block at most.
  Step unpack_into(std::string& text) {
    const std::size_t given = std::min<std::size_t>(rest_.size(), std::numeric_limits<uInt>::max());
    // Never written to; zlib's interface is older than const.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rest_.data()));
    stream_.avail_in = static_cast<uInt>(given);
    stream_.next_out = reinterpret_cast<Bytef*>(block_.data());
    stream_.avail_out = static_cast<uInt>(unpacked_at_a_time);
    const int status = inflate(&stream_, Z_NO_FLUSH);
    text.append(block_, 0, unpacked_at_a_time - stream_.avail_out);
    rest_.remove_prefix(given - stream_.avail_in);
    if (status == Z_MEM_ERROR) throw std::bad_alloc();
    if (status == Z_STREAM_END) return Step::member_ended;
    if (status == Z_BUF_ERROR) return Step::cut_off;  // nothing to read and nothing to give
    return status == Z_OK ? Step::more : Step::damaged;
  }

  void begin_member() { inflateReset(&stream_); }
  /// The bytes behind those that were unpacked.
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
  std::string block_;  // a file of many small members fills it but a little each time
  z_stream stream_{};
};

}  // namespace

std::uint64_t UnpackLimits::of(std::uint64_t packed) const {
  const std::uint64_t in_proportion = packed > most / ratio ? most : packed * ratio;
  return std::min(std::max(in_proportion, always), most);
}

bool is_gzip(std::string_view bytes) { return bytes.starts_with(gzip_magic); }

std::optional<std::string> unpack_gzip(std::string_view name, std::string_view packed,
                                       Diagnostics& diagnostics, const UnpackLimits& limits) {
  const auto refuse = [&](Code code, std::initializer_list<std::string_view> arguments) {
    diagnostics.add(code, name, 0, 0, arguments);
    return std::nullopt;
  };
  const std::uint64_t most = limits.of(packed.size());
  Inflation inflation(packed);
  std::string text;
  while (true) {
    switch (inflation.unpack_into(text)) {
      case Inflation::Step::cut_off:
        return refuse(Code::file_gzip_cut_off, {});
      case Inflation::Step::damaged:
        return refuse(Code::file_gzip_damaged, {});
      case Inflation::Step::member_ended:
        if (inflation.rest().empty() && text.size() <= most) return text;
        if (!is_gzip(inflation.rest()) && !inflation.rest().empty()) {
          return refuse(Code::file_gzip_trailing, {std::to_string(inflation.rest().size())});
        }
        inflation.begin_member();
        break;
      case Inflation::Step::more:
        break;
    }
    if (text.size() > most) {
      return refuse(Code::file_unpacks_too_large, {std::to_string(most)});
    }
  }
}

}  // namespace planmeter
