// SPDX-License-Identifier: MIT
// Definitions of values and codes, one of each table's rows, one of each command's output.
#include "schema/output_schema.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace planmeter {

namespace {

using Value = rapidjson::Value;

[[noreturn]] void fail(const std::string& message) { throw std::runtime_error(message); }

std::string or_null_of(std::string_view definition) { return std::string(definition) + "_or_null"; }

/// The definition that a column of the kind refers to.
std::string name_of(const CellKind& kind) {
  return kind.nullable ? or_null_of(kind.definition) : std::string(kind.definition);
}

class SchemaMaker {
 public:
  SchemaMaker(std::string_view words, std::span<const TableFacts> tables)
      : text_(words), tables_(tables) {
    words_.Parse(words.data(), words.size());
    if (words_.HasParseError()) {
      fail(std::string("words: ") + rapidjson::GetParseError_En(words_.GetParseError()));
    }
  }

  std::string text() {
    schema_.CopyFrom(part(words_, "schema"), allocator());
    Value definitions(rapidjson::kObjectType);
    add_values(definitions);
    add_codes(definitions);
    add_rows(definitions);
    add_outputs(definitions);
    schema_.AddMember("$defs", definitions, allocator());
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    writer.SetIndent(' ', 1);
    writer.SetFormatOptions(rapidjson::kFormatSingleLineArray);
    schema_.Accept(writer);
    return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
  }

 private:
  rapidjson::Document::AllocatorType& allocator() { return schema_.GetAllocator(); }

  Value string(std::string_view text) {
    return Value(text.data(), static_cast<rapidjson::SizeType>(text.size()), allocator());
  }

  void add(Value& object, std::string_view key, Value value) {
    object.AddMember(string(key), value, allocator());
  }

  /// A member of the words; fails where there is none.
  const Value& part(const Value& object, std::string_view key) {
    const auto found = object.FindMember(string(key));
    if (found == object.MemberEnd()) fail("words: nothing of '" + std::string(key) + "'");
    return found->value;
  }

  Value copy(const Value& value) { return Value(value, allocator()); }

  Value reference(std::string_view definition) {
    Value value(rapidjson::kObjectType);
    add(value, "$ref", string("#/$defs/" + std::string(definition)));
    return value;
  }

  /// A definition that also allows null.
  Value nullable(const Value& definition) {
    Value value = copy(definition);
    const std::string said =
        std::string(value["description"].GetString()) + " Null where there is none.";
    value["description"] = string(said);
    if (value.HasMember("enum")) {
      value["enum"].PushBack(Value(), allocator());
      return value;
    }
    Value types(rapidjson::kArrayType);
    types.PushBack(copy(value["type"]), allocator()).PushBack("null", allocator());
    value["type"] = types;
    return value;
  }

  /// Whether a column, or the words themselves, refer to a definition.
  bool is_used(const std::string& name) {
    if (text_.find("#/$defs/" + name + '"') != std::string_view::npos) return true;
    return std::ranges::any_of(tables_, [&](const TableFacts& table) {
      return std::ranges::any_of(all_columns(table), [&](const ColumnFacts& column) {
        return !column.kind.definition.empty() && name_of(column.kind) == name;
      });
    });
  }

  void add_definition(Value& definitions, const std::string& name, const Value& definition) {
    known_.insert(name);
    if (is_used(name)) add(definitions, name, copy(definition));
    if (is_used(or_null_of(name))) add(definitions, or_null_of(name), nullable(definition));
  }

  /// What is neither a code nor a row.
  void add_values(Value& definitions) {
    for (const auto& [name, definition] : part(words_, "definitions").GetObject()) {
      add_definition(definitions, name.GetString(), definition);
    }
  }

  Value codes(const CellKind& kind) {
    Value list(rapidjson::kArrayType);
    for (const std::string_view code : kind.codes) {
      if (!code.empty()) list.PushBack(string(code), allocator());
    }
    return list;
  }

  /// The codes that have a definition of their own, as the first column that has them lists them.
  void add_codes(Value& definitions) {
    std::map<std::string_view, CellKind> named;
    for (const TableFacts& table : tables_) {
      for (const ColumnFacts& column : table.columns) {
        if (!column.kind.codes.empty() && !column.kind.definition.empty()) {
          named.emplace(column.kind.definition, column.kind);
        }
      }
    }
    for (const auto& [name, description] : part(words_, "codes").GetObject()) {
      const auto found = named.find(name.GetString());
      if (found == named.end())
        fail(std::string("words: no column has codes '") + name.GetString() + "'");
      Value definition(rapidjson::kObjectType);
      add(definition, "description", copy(description));
      add(definition, "enum", codes(found->second));
      add_definition(definitions, name.GetString(), definition);
    }
  }

  Value field(const CellKind& kind, const Value& description) {
    Value value(rapidjson::kObjectType);
    add(value, "description", copy(description));
    if (kind.definition.empty()) {
      Value list = codes(kind);
      if (kind.nullable) list.PushBack(Value(), allocator());
      add(value, "enum", std::move(list));
      return value;
    }
    if (!known_.contains(std::string(kind.definition))) {
      fail("words: no definition '" + std::string(kind.definition) + "'");
    }
    add(value, "$ref", string("#/$defs/" + name_of(kind)));
    return value;
  }

  /// The columns of a table with what is appended to each row.
  std::vector<ColumnFacts> all_columns(const TableFacts& table) {
    std::vector<ColumnFacts> columns = table.columns;
    if (!table.is_appended) return columns;
    columns.push_back({"plan", cells::or_null(cells::named("plan")), 0});
    if (table.asked_year == AskedYear::year) columns.push_back({"year", cells::year_or_null, 0});
    if (table.asked_year == AskedYear::asked_year) {
      columns.push_back({"asked_year", cells::year_or_null, 0});
    }
    return columns;
  }

  /// A group of columns is there whole or not at all.
  Value dependents(const std::vector<ColumnFacts>& columns) {
    Value all(rapidjson::kObjectType);
    for (const ColumnFacts& column : columns) {
      if (column.group == 0) continue;
      Value others(rapidjson::kArrayType);
      for (const ColumnFacts& other : columns) {
        if (other.group == column.group && other.key != column.key) {
          others.PushBack(string(other.key), allocator());
        }
      }
      add(all, column.key, std::move(others));
    }
    return all;
  }

  Value row(const TableFacts& table, const Value& words) {
    const std::vector<ColumnFacts> columns = all_columns(table);
    const Value& fields = part(words, "fields");
    Value required(rapidjson::kArrayType);
    Value properties(rapidjson::kObjectType);
    std::set<std::string_view> keys;
    for (const ColumnFacts& column : columns) {
      keys.insert(column.key);
      if (column.group == 0) required.PushBack(string(column.key), allocator());
      const Value& description = fields.HasMember(string(column.key))
                                     ? part(fields, column.key)
                                     : part(part(words_, "appended"), column.key);
      add(properties, column.key, field(column.kind, description));
    }
    for (const auto& [key, unused] : fields.GetObject()) {
      if (!keys.contains(key.GetString())) {
        fail("words: " + std::string(table.id) + " has no column '" + key.GetString() + "'");
      }
    }
    Value value(rapidjson::kObjectType);
    add(value, "description", copy(part(words, "description")));
    add(value, "type", string("object"));
    if (words.HasMember("others")) {
      add(value, "additionalProperties", copy(part(words, "others")));
    } else {
      add(value, "additionalProperties", Value(false));
    }
    add(value, "required", std::move(required));
    add(value, "properties", std::move(properties));
    Value groups = dependents(columns);
    if (!groups.ObjectEmpty()) add(value, "dependentRequired", std::move(groups));
    return value;
  }

  void add_rows(Value& definitions) {
    const Value& all = part(words_, "tables");
    for (const TableFacts& table : tables_) {
      const Value& words = part(all, table.id);
      const std::string name = std::string(table.id) + "_row";
      add(definitions, name, row(table, words));
      Value array(rapidjson::kObjectType);
      add(array, "description", copy(part(words, "description")));
      add(array, "type", string("array"));
      add(array, "items", reference(name));
      add(schema_["properties"], table.id, std::move(array));
    }
    if (all.MemberCount() != tables_.size()) fail("words: a table that there is not");
  }

  /// What every command prints, and each command's tables.
  void add_outputs(Value& definitions) {
    Value head(rapidjson::kObjectType);
    add(head, "description", copy(part(words_, "head_key")));
    add(head, "enum", copy(schema_["required"]));
    add(definitions, "head_key", std::move(head));
    for (const auto& [name, words] : part(words_, "outputs").GetObject()) {
      Value tables(rapidjson::kArrayType);
      for (const std::string_view list : {"tables", "also"}) {
        for (const Value& table : part(words, list).GetArray()) {
          tables.PushBack(copy(table), allocator());
        }
      }
      Value among(rapidjson::kObjectType);
      add(among, "enum", std::move(tables));
      Value either(rapidjson::kArrayType);
      either.PushBack(reference("head_key"), allocator()).PushBack(among, allocator());
      Value names(rapidjson::kObjectType);
      add(names, "anyOf", std::move(either));
      Value value(rapidjson::kObjectType);
      add(value, "description", copy(part(words, "description")));
      add(value, "$ref", string("#"));
      add(value, "required", copy(part(words, "tables")));
      add(value, "propertyNames", std::move(names));
      add(definitions, std::string(name.GetString()) + "_output", std::move(value));
    }
  }

  std::string_view text_;  // of the words
  rapidjson::Document words_;
  std::span<const TableFacts> tables_;
  rapidjson::Document schema_;
  std::set<std::string> known_;  // definitions that columns may name
};

}  // namespace

std::string output_schema(std::string_view words, std::span<const TableFacts> tables) {
  return SchemaMaker(words, tables).text();
}

}  // namespace planmeter
