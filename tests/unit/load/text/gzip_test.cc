// SPDX-License-Identifier: MIT
// Unpacking gzip data, and what is wrong with them.
#include "load/text/gzip.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "gzip_sample.h"

namespace planmeter::gzip_test {
namespace {

using gzip_sample::member;

/// What was unpacked, else the findings.
std::string unpacked(const std::string& packed, const UnpackLimits& limits = {}) {
  Diagnostics findings;
  const std::optional<std::string> text = unpack_gzip("f", packed, findings, limits);
  CHECK(text.has_value() == findings.empty());
  return text ? *text : finding_lines(findings);
}

constexpr std::string_view cut_off = "f:0:0 error file-gzip-cut-off\n";
constexpr std::string_view damaged = "f:0:0 error file-gzip-damaged\n";

TEST_CASE("gzip: known by two bytes") {
  CHECK(is_gzip(member("")));
  CHECK(is_gzip("\x1F\x8B"));
  CHECK_FALSE(is_gzip("\x1F"));
  CHECK_FALSE(is_gzip("\x1F\x9D"));
  CHECK_FALSE(is_gzip("indicator,year,value\n"));
}

TEST_CASE("gzip: a member, an empty one and one of many blocks") {
  CHECK(gzip_sample::check_sum("123456789") == 0xCBF43926);
  CHECK(unpacked(member("6,2022,750\n")) == "6,2022,750\n");
  CHECK(unpacked(member("")).empty());
  const std::string long_text(65535, 'x');
  std::string members;
  std::string texts;
  for (int i = 0; i < 9; ++i) {
    members += member(long_text);
    texts += long_text;
  }
  CHECK(unpacked(members) == texts);
}

TEST_CASE("gzip: as a packer writes it, with the name of what was packed") {
  // printf 'aaaaaaaaaaaaaaaaaaaa\n' >a; gzip a
  const std::string packed(
      "\x1F\x8B\x08\x08\0\0\0\0\0\x03"
      "a\0"
      "\x4B\x4C\xC4\x04\x5C\0\xAF\x86\x2D\x4E\x15\0\0\0",
      26);
  CHECK(unpacked(packed) == "aaaaaaaaaaaaaaaaaaaa\n");
}

TEST_CASE("gzip: several members are one text") {
  CHECK(unpacked(member("indicator,") + member("") + member("year\n")) == "indicator,year\n");
}

TEST_CASE("gzip: what breaks off, wherever it does") {
  const std::string whole = member("6,2022,750\n");
  for (std::size_t size = 2; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(unpacked(whole.substr(0, size)) == cut_off);
    CHECK(unpacked(whole + whole.substr(0, size)) == cut_off);
  }
}

TEST_CASE("gzip: what is damaged: the method, a length, the text, the sum, the size") {
  const std::string whole = member("6,2022,750\n");
  for (const std::size_t at :
       {std::size_t{2}, std::size_t{12}, std::size_t{16}, whole.size() - 8, whole.size() - 1}) {
    CAPTURE(at);
    std::string bad = whole;
    bad[at] = static_cast<char>(bad[at] ^ 0x01);
    CHECK(unpacked(bad) == damaged);
  }
}

TEST_CASE("gzip: what stands behind the end") {
  CHECK(unpacked(member("a") + "rest") == "f:0:0 error file-gzip-trailing 4\n");
  CHECK(unpacked(member("a") + std::string(512, '\0')) == "f:0:0 error file-gzip-trailing 512\n");
  CHECK(unpacked(member("a") + "\x1F") == "f:0:0 error file-gzip-trailing 1\n");
}

TEST_CASE("gzip: limits grow with the packed size, between the least and the most") {
  const UnpackLimits limits{100, 20, 1000};
  CHECK(limits.of(0) == 100);
  CHECK(limits.of(5) == 100);
  CHECK(limits.of(6) == 120);
  CHECK(limits.of(50) == 1000);
  CHECK(limits.of(51) == 1000);
  CHECK(limits.of(~std::uint64_t{0}) == 1000);
  CHECK(UnpackLimits{}.of(1000) == std::uint64_t{64} << 20);
  CHECK(UnpackLimits{}.of(1'000'000) == 200'000'000);
  CHECK(UnpackLimits{}.of(100'000'000) == std::uint64_t{4} << 30);
}

TEST_CASE("gzip: what unpacks to the limit is read, and not a byte more") {
  const std::string packed = member(std::string(50, 'x'));  // 23 bytes more
  CHECK(unpacked(packed, {50, 1, 50}).size() == 50);
  CHECK(unpacked(packed, {49, 1, 49}) == "f:0:0 error file-unpacks-too-large 49\n");
  CHECK(unpacked(packed + packed, {99, 1, 99}) == "f:0:0 error file-unpacks-too-large 99\n");
}

}  // namespace
}  // namespace planmeter::gzip_test
