// SPDX-License-Identifier: MIT
// What RapidJSON writes: each value on its own, as text.
#include "render/json_row.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>

#include "core/text.h"

namespace planmeter {
namespace {

/// The library's own allocator gives a null pointer where memory runs out, which its stacks write
/// through.
class Allocator : public rapidjson::CrtAllocator {
 public:
  void* Malloc(std::size_t size) { return size == 0 ? nullptr : ::operator new(size); }
  void* Realloc(void* old, std::size_t old_size, std::size_t size) {
    void* memory = Malloc(size);
    if (old != nullptr && memory != nullptr) std::memcpy(memory, old, std::min(old_size, size));
    Free(old);
    return memory;
  }
  static void Free(void* memory) { ::operator delete(memory); }
};

using Buffer = rapidjson::GenericStringBuffer<rapidjson::UTF8<>, Allocator>;
using Writer = rapidjson::Writer<Buffer, rapidjson::UTF8<>, rapidjson::UTF8<>, Allocator>;

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

void write_string(Writer& writer, std::string_view text) {
  if (!find_invalid_utf8(text)) {
    writer.String(text.data(), size_of(text));
    return;
  }
  // Words of the command line may be anything, and JSON is UTF-8.
  std::string valid;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const bool known = next_code_point(text, position) != 0xFFFD;
    valid += known ? text.substr(begin, position - begin) : "\uFFFD";
  }
  writer.String(valid.data(), size_of(valid));
}

class CellWriter {
 public:
  explicit CellWriter(Writer& writer) : writer_(writer) {}

  void operator()(const Missing&) const { writer_.Null(); }
  void operator()(const Text& text) const { write_string(writer_, text.text); }
  void operator()(const Coded& coded) const {
    if (coded.code.empty()) {
      writer_.Null();
    } else {
      write_string(writer_, coded.code);
    }
  }
  // The text as it is: a binary floating-point number would not hold it.
  void operator()(const Number& number) const {
    if (number.exact.empty()) {
      writer_.Null();
    } else {
      writer_.RawValue(number.exact.data(), number.exact.size(), rapidjson::kNumberType);
    }
  }
  void operator()(const Flag& flag) const { writer_.Bool(flag.value); }

 private:
  Writer& writer_;
};

/// One value on its own, as text.
template <typename Write>
std::string json_text(Write write) {
  Buffer buffer;
  Writer writer(buffer);
  write(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

std::string json_string(std::string_view text) {
  return json_text([text](Writer& writer) { write_string(writer, text); });
}

std::string json_row(const DataTable& table, const std::vector<const Cell*>& row) {
  return json_text([&](Writer& writer) {
    writer.StartObject();
    for (std::size_t i = 0; i < row.size(); ++i) {
      write_string(writer, table.columns[i]->key);
      if (row[i] == nullptr) {
        writer.Null();
      } else {
        std::visit(CellWriter(writer), *row[i]);
      }
    }
    writer.EndObject();
  });
}

}  // namespace planmeter
