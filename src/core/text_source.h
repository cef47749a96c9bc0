// SPDX-License-Identifier: MIT
// The bytes of an input, held or read again from where they are: a file of millions of rows is
// never held whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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
  /// Copies bytes from `begin` on; how many, which is fewer than there is room for only at the end.
  /// May be called from several threads at once. Throws InputError where the bytes cannot be read
  /// or are no longer there: no error is taken for the end.
  virtual std::size_t read(std::uint64_t begin, std::span<char> into) const = 0;
  /// The bytes [begin, end), fewer where there are no more.
  std::string piece(std::uint64_t begin, std::uint64_t end) const {
    std::string text(static_cast<std::size_t>(end - begin), '\0');
    text.resize(read(begin, text));
    return text;
  }
  /// Throws InputError where they are no longer those that were there at first.
  virtual void expect_unchanged() const {}
  /// All of them where they are held; empty where they are not.
  virtual std::string_view held() const { return {}; }
};

/// A text that somebody else holds.
class ViewedText : public TextSource {
 public:
  explicit ViewedText(std::string_view text) : view_(text) {}
  std::uint64_t size() const override { return view_.size(); }
  std::size_t read(std::uint64_t begin, std::span<char> into) const override {
    if (begin >= view_.size()) return 0;
    return view_.copy(into.data(), into.size(), static_cast<std::size_t>(begin));
  }
  std::string_view held() const override { return view_; }

 protected:
  void view(std::string_view text) { view_ = text; }

 private:
  std::string_view view_;
};

/// A text in memory.
class HeldText final : public ViewedText {
 public:
  explicit HeldText(std::string text) : ViewedText({}), text_(std::move(text)) { view(text_); }

 private:
  std::string text_;
};

}  // namespace planmeter
