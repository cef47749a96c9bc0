// SPDX-License-Identifier: MIT
// Builds the tree from yaml-cpp's events: its own nodes hide duplicate keys, aliases and the places
// of empty values.
#include "load/plan/yaml_tree.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <limits>
#include <sstream>
#include <unordered_map>
#include <vector>

#include "load/plan/yaml_places.h"
#include "load/plan/yaml_slips.h"
#include "load/text/file.h"

namespace planmeter {

namespace {

/// Thrown out of the parser to stop at the first thing the tree cannot hold.
struct Refused {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view name, const YamlPlaces& places, Diagnostics& diagnostics)
      : name_(name), places_(places), diagnostics_(diagnostics) {}

  YamlNode root;
  YamlPlace last{1, 1};       // of the newest key or value
  bool unusable = false;      // reported, but the rest is still read for more
  bool has_slip = false;      // what was read as a key or as the whole text is none
  bool may_hold_key = false;  // a value, which then swallowed the key

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1)
      refuse(Code::yaml_second_document, places_.of(mark.line, mark.column), "");
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    YamlNode node;
    YamlPlace spot = places_.of(mark.line, mark.column);
    // An empty value is marked at the next token; its key is where a person looks for it.
    if (!open_.empty() && open_.back()->kind == YamlNode::Kind::map && has_key_) {
      spot = {key_.line, key_.column};
    }
    place(std::move(node), spot);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(Code::yaml_alias, places_.of(mark.line, mark.column), "");
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    const YamlPlace spot = places_.of(mark.line, mark.column);
    // An escape in double quotes can make what the file itself may not hold.
    if (const std::string control = first_control_character(value); !control.empty()) {
      diagnostics_.add(Code::file_control_character, name_, spot.line, spot.column, {control});
      unusable = true;
    }
    if (!open_.empty() && open_.back()->kind == YamlNode::Kind::map && !has_key_) {
      take_key(value, spot);
      return;
    }
    YamlNode node;
    node.kind = YamlNode::Kind::scalar;
    node.text = value;
    if (planmeter::may_hold_key(value)) may_hold_key = true;
    place(std::move(node), spot);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::list, mark);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::map, mark);
  }
  void OnMapEnd() override { close(); }

 private:
  [[noreturn]] void refuse(Code code, YamlPlace spot, std::string_view argument) {
    diagnostics_.add(code, name_, spot.line, spot.column, {argument});
    throw Refused();
  }

  void close() {
    open_.pop_back();
    keys_.pop_back();
  }

  void take_key(const std::string& key, YamlPlace spot) {
    if (find_wide_separator(key)) has_slip = true;
    const auto [known, added] = keys_.back().emplace(key, spot.line);
    if (!added) {
      const std::string first = std::to_string(known->second);
      diagnostics_.add(Code::yaml_duplicate_key, name_, spot.line, spot.column, {key, first});
      unusable = true;
    }
    key_ = {key, spot.line, spot.column, {}};
    has_key_ = true;
    last = spot;
  }

  YamlNode* place(YamlNode node, YamlPlace spot) {
    last = spot;
    node.line = spot.line;
    node.column = spot.column;
    if (open_.empty()) {
      if (find_wide_separator(node.text)) has_slip = true;
      root = std::move(node);
      return &root;
    }
    YamlNode& parent = *open_.back();
    if (parent.kind == YamlNode::Kind::list) return &parent.items.emplace_back(std::move(node));
    if (!has_key_) refuse(Code::yaml_key_not_scalar, spot, "");
    has_key_ = false;
    key_.value = std::move(node);
    return &parent.entries.emplace_back(std::move(key_)).value;
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark) {
    YamlNode node;
    node.kind = kind;
    // Children are placed while their parent is open, and a parent gets no siblings before it
    // closes, so pointers to open nodes stay good.
    open_.push_back(place(std::move(node), places_.of(mark.line, mark.column)));
    keys_.emplace_back();
  }

  std::string_view name_;
  const YamlPlaces& places_;
  Diagnostics& diagnostics_;
  std::vector<YamlNode*> open_;
  std::vector<std::unordered_map<std::string, int>> keys_;  // of each that is open, with its line
  YamlEntry key_;
  bool has_key_ = false;
  int documents_ = 0;
};

constexpr int every_line = std::numeric_limits<int>::max();

/// Adds every slip of the text, or those of one code alone; false where none stands up to
/// `last_line`, so that none explains what YAML does not understand there.
bool report_slips(std::string_view name, std::string_view text, int last_line,
                  Diagnostics& diagnostics, std::optional<Code> only = std::nullopt) {
  bool explains = false;
  for (const YamlSlip& slip : find_yaml_slips(text)) {
    if (only && slip.code != *only) continue;
    // Where YAML understands the text, a quote over several lines is meant.
    if (slip.code == Code::yaml_unclosed_quote && last_line == every_line) continue;
    diagnostics.add(slip.code, name, slip.line, slip.column, {slip.found, slip.expected});
    if (slip.line <= last_line) explains = true;
  }
  return explains;
}

}  // namespace

std::optional<YamlNode> parse_yaml(std::string_view name, std::string_view text,
                                   Diagnostics& diagnostics) {
  const YamlPlaces places(text);
  // With the end of the document written out, a quote that is never closed becomes an error instead
  // of swallowing the rest of the file.
  std::string closed(text);
  closed += closed.ends_with('\n') || closed.empty() ? "...\n" : "\n...\n";
  TreeBuilder builder(name, places, diagnostics);
  try {
    std::istringstream stream(closed);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refused&) {
    return std::nullopt;
  } catch (const YAML::DeepRecursion& error) {
    const YamlPlace spot = places.of(error.mark.line, error.mark.column);
    diagnostics.add(Code::yaml_too_deep, name, spot.line, spot.column, {});
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    if (error.msg == "illegal document indicator in scalar") {
      const YamlPlace spot = places.first_quote_after(builder.last);
      diagnostics.add(Code::yaml_unclosed_quote, name, spot.line, spot.column, {});
    } else {
      const YamlPlace spot = places.of(error.mark.line, error.mark.column);
      if (!report_slips(name, text, spot.line, diagnostics)) {
        diagnostics.add(Code::yaml_syntax, name, spot.line, spot.column, {error.msg});
      }
    }
    return std::nullopt;
  }
  if (builder.has_slip && report_slips(name, text, every_line, diagnostics)) return std::nullopt;
  if (builder.may_hold_key &&
      report_slips(name, text, every_line, diagnostics, Code::yaml_missing_space)) {
    return std::nullopt;
  }
  if (builder.unusable) return std::nullopt;
  return std::move(builder.root);
}

}  // namespace planmeter
