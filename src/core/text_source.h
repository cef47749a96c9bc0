// SPDX-License-Identifier: MIT
// The bytes of an input, held or read again from where they are: a file of millions of rows is
// never held whole.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace planmeter {

class TextSource {
 public:
  TextSource() = default;
  TextSource(const TextSource&) = delete;
  TextSource& operator=(const TextSource&) = delete;
  virtual ~TextSource() = default;

  /// In bytes.
  virtual std::uint64_t size() const = 0;
  /// The bytes [begin, end), fewer where they are not there any more. May be called from several
  /// threads at once.
  virtual std::string piece(std::uint64_t begin, std::uint64_t end) const = 0;
  /// All of them where they are held; empty where they are not.
  virtual std::string_view held() const { return {}; }
};

/// A text in memory.
class HeldText final : public TextSource {
 public:
  explicit HeldText(std::string text) : text_(std::move(text)) {}
  std::uint64_t size() const override { return text_.size(); }
  std::string piece(std::uint64_t begin, std::uint64_t end) const override {
    return text_.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  }
  std::string_view held() const override { return text_; }

 private:
  std::string text_;
};

}  // namespace planmeter
