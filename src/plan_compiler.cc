// SPDX-License-Identifier: MIT
// Build step: a plan file to C++ constants, read by the loader the program itself uses.
// Usage: plan_compiler INPUT NAME_IN_FINDINGS OUTPUT
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <string>

#include "core/words.h"
#include "load/plan_yaml.h"
#include "load/text/file.h"
#include "report/messages/messages.h"

namespace planmeter {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result + "\"";
}

std::string code(const Name& name) {
  return fmt::format("{{{}, {}}}", quoted(name.zh), quoted(name.en));
}

std::string code(const Decimal& value) {
  if (value.is_narrow()) {
    return fmt::format("Decimal({}, {})", static_cast<std::int64_t>(value.coefficient()),
                       value.scale());
  }
  return fmt::format("Decimal::from_parts({}, {}u, {})",
                     static_cast<std::int64_t>(value.coefficient() >> 64),
                     static_cast<std::uint64_t>(value.coefficient()), value.scale());
}

std::string code(const Place& place) { return fmt::format("{{{}, {}}}", place.line, place.column); }

std::string code(const std::optional<Date>& date) {
  if (!date) return "std::nullopt";
  return fmt::format("Date{{{}, {}, {}}}", date->year, date->month, date->day);
}

std::string code(const std::optional<Decimal>& value) {
  return value ? code(*value) : "std::nullopt";
}

std::string code(const std::optional<About>& about) {
  if (!about) return "std::nullopt";
  return fmt::format("About{{{}, {}}}", code(about->value), code(about->tolerance));
}

std::string code(const ClaimEnd& end) {
  return fmt::format("ClaimEnd{{{}, {}}}", end.year ? std::to_string(*end.year) : "std::nullopt",
                     code(end.value));
}

template <typename Enumeration>
std::string enumerator(std::string_view type, Enumeration value) {
  return fmt::format("{}::{}", type, code_of(value));
}

/// Writes arrays as constants of their own, in front of what refers to them.
class Writer {
 public:
  std::string text;

  template <typename T, typename ToCode>
  std::string array(std::string_view type, std::span<const T> items, ToCode to_code) {
    if (items.empty()) return "{}";
    std::string body;
    for (const T& item : items) body += fmt::format("    {},\n", to_code(item));
    const std::string name = fmt::format("array_{}", ++arrays_);
    text += fmt::format("constexpr {} {}[] = {{\n{}}};\n", type, name, body);
    return name;
  }

  std::string texts(TextList list) {
    return array("std::string_view", list, [](std::string_view item) { return quoted(item); });
  }

  std::string published(const std::optional<Publication>& published) {
    if (!published) return "std::nullopt";
    return fmt::format("Publication{{{}, {}, {}, {}}}", quoted(published->by),
                       published->after_months, texts(published->sources), published->assumed);
  }

  std::string codes(std::span<const PublishedCode> codes) {
    return array("PublishedCode", codes, [this](const PublishedCode& item) {
      const std::string columns = array("ColumnCode", item.columns, [](const ColumnCode& column) {
        return fmt::format("{{{}, {}, {}}}", quoted(column.column), quoted(column.code),
                           code(column.place));
      });
      return fmt::format("{{{}, {}, {}, {}}}", enumerator("Publisher", item.publisher),
                         quoted(item.code), columns, code(item.place));
    });
  }

  std::string area_codes(std::span<const AreaCode> codes) {
    return array("AreaCode", codes, [](const AreaCode& item) {
      return fmt::format("{{{}, {}, {}, {}}}", quoted(item.area),
                         enumerator("Publisher", item.publisher), quoted(item.code),
                         code(item.place));
    });
  }

  std::string aliases(std::span<const Alias> aliases) {
    return array("Alias", aliases, [](const Alias& alias) {
      return fmt::format("{{{}, {}}}", quoted(alias.name), code(alias.place));
    });
  }

  std::string subject(const Subject& subject) {
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}", quoted(subject.id),
                       code(subject.name), quoted(subject.unit),
                       enumerator("Measure", subject.measure), enumerator("Prices", subject.prices),
                       published(subject.published), texts(subject.sources), quoted(subject.note),
                       code(subject.place), codes(subject.codes), aliases(subject.aliases));
  }

  std::string target(const Target& target) {
    return fmt::format(
        "{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}",
        target.year, target.every, enumerator("Quantity", target.quantity),
        enumerator("Comparison", target.comparison), code(target.bound), code(target.upper),
        code(target.up_to), enumerator("Direction", target.direction), target.direction_from_base,
        code(target.about), target.relative_to, target.since, quoted(target.area),
        quoted(target.authority), code(target.in_force), quoted(target.wording),
        texts(target.sources), quoted(target.note), code(target.place));
  }

  std::string base(const std::optional<AmendedBase>& base) {
    if (!base) return "std::nullopt";
    return fmt::format("AmendedBase{{{}, {}}}", base->year, code(base->value));
  }

  std::string amendment(const Amendment& item) {
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}",
                       code(item.date), item.parts, quoted(item.authority), quoted(item.reason),
                       item.indicator, item.target, item.withdrawn, target(item.before),
                       target(item.after), base(item.base_before), base(item.base_after),
                       texts(item.sources), quoted(item.note), code(item.place));
  }

  std::string indicator(const Indicator& indicator) {
    std::string baseline = "std::nullopt";
    if (indicator.baseline) {
      baseline = fmt::format("Baseline{{{}, {}, {}}}", indicator.baseline->year,
                             code(indicator.baseline->value), code(indicator.baseline->place));
    }
    std::string ratio = "std::nullopt";
    if (indicator.ratio) {
      ratio = fmt::format("Ratio{{{}, {}, {}}}", indicator.ratio->of, indicator.ratio->per,
                          code(indicator.ratio->scale));
    }
    const std::string targets =
        array("Target", indicator.targets, [this](const Target& item) { return target(item); });
    const std::string years =
        array("int", indicator.no_target, [](int year) { return std::to_string(year); });
    return fmt::format(
        "{{{}, {}, {}, {}, {}, {}, {}, {}, {{}}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}",
        subject(indicator), indicator.position, quoted(indicator.number), quoted(indicator.group),
        enumerator("Nature", indicator.nature), baseline, targets, years, indicator.of,
        indicator.falls, indicator.relative_to, quoted(indicator.set_yearly),
        indicator.targets_not_seen, ratio, indicator.change_of, indicator.counterpart,
        quoted(indicator.unit_responsible), indicator.unit_from_ledger,
        enumerator("Direction", indicator.direction), code(indicator.limit));
  }

  std::string tier_target(const TierTarget& target) {
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}}}", target.year, quoted(target.tier),
                       enumerator("Comparison", target.comparison), code(target.bound),
                       target.or_better, target.majority, texts(target.sources),
                       quoted(target.note), code(target.place));
  }

  std::string task(const Task& task) {
    const std::string standards = array("Standard", task.standards, [this](const Standard& item) {
      return fmt::format("{{{}, {}, {}}}", item.indicator, target(item.target),
                         tier_target(item.tier));
    });
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}",
                       quoted(task.number), code(task.group), code(task.name), quoted(task.content),
                       texts(task.leaders), texts(task.lead_units), texts(task.responsible_units),
                       code(task.due), standards, quoted(task.wording), texts(task.sources),
                       quoted(task.note), code(task.place));
  }

  std::string ledger(const Ledger& ledger) {
    const std::string rows =
        array("Task", ledger.rows, [this](const Task& item) { return task(item); });
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}}}", ledger.year, code(ledger.title),
                       code(ledger.commend_margin), quoted(ledger.rule), rows,
                       texts(ledger.sources), quoted(ledger.note), code(ledger.place));
  }

  std::string tiers(const Tiers& tiers) {
    const std::string classes = array("TierClass", tiers.classes, [](const TierClass& item) {
      return fmt::format("{{{}, {}}}", quoted(item.id), code(item.from));
    });
    const std::string counties = array("County", tiers.counties, [this](const County& item) {
      return fmt::format("{{{}, {}}}", code(item.name),
                         array("FormerName", item.formerly, [](const FormerName& former) {
                           return fmt::format("{{{}, {}}}", code(former.name), former.until);
                         }));
    });
    const std::string others =
        array("Name", tiers.not_taking_part, [](const Name& name) { return code(name); });
    const std::string targets = array("TierTarget", tiers.targets,
                                      [this](const TierTarget& item) { return tier_target(item); });
    const std::string of_counties =
        array("CountyTarget", tiers.county_targets, [this](const CountyTarget& item) {
          return fmt::format("{{{}, {}, {}, {}, {}, {}}}", item.county, item.year,
                             quoted(item.tier), texts(item.sources), quoted(item.note),
                             code(item.place));
        });
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}}}", code(tiers.scale_min),
                       code(tiers.scale_max), classes, counties, others, targets, of_counties,
                       published(tiers.published), texts(tiers.sources), quoted(tiers.note));
  }

  std::string grouping(const Grouping& grouping) {
    const std::string parts =
        array("GroupingPart", grouping.parts, [this](const GroupingPart& item) {
          const std::string positions =
              array("int", item.indicators, [](int position) { return std::to_string(position); });
          return fmt::format("{{{}, {}, {}, {}, {}, {}}}", quoted(item.id), code(item.name),
                             positions, texts(item.sources), quoted(item.note), code(item.place));
        });
    return fmt::format("{{{}, {}, {}, {}, {}, {}}}", quoted(grouping.id), code(grouping.name),
                       parts, texts(grouping.sources), quoted(grouping.note), code(grouping.place));
  }

  std::string band(const Band& item) {
    return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}}}", quoted(item.id), code(item.name),
                       code(item.low), code(item.high), item.low_open, item.high_open, item.reached,
                       enumerator("Status", item.status));
  }

  /// By number: a method's word is no name in C++.
  static std::string method(Method value) {
    return fmt::format("Method{{{}}}", static_cast<int>(value));
  }

  std::string methods(const Methods& methods) {
    const std::string sets = array("BandSet", methods.sets, [this](const BandSet& item) {
      return fmt::format(
          "{{{}, {}, {}}}", method(item.method), item.without_target,
          array("Band", item.bands, [this](const Band& each) { return band(each); }));
    });
    return fmt::format("{{{}, {}}}", method(methods.standard), sets);
  }

  std::string plan(const Plan& plan) {
    const std::string areas =
        array("Name", plan.areas, [](const Name& name) { return code(name); });
    const std::string codes_of_areas = area_codes(plan.area_codes);
    const std::string groups = array("Group", plan.groups, [](const Group& item) {
      return fmt::format("{{{}, {}}}", quoted(item.id), code(item.name));
    });
    const std::string groupings =
        array("Grouping", plan.groupings, [this](const Grouping& item) { return grouping(item); });
    const std::string series =
        array("Subject", plan.series, [this](const Subject& item) { return subject(item); });
    const std::string indicators = array("Indicator", plan.indicators,
                                         [this](const Indicator& item) { return indicator(item); });
    const std::string rules = array("Rule", plan.rules, [this](const Rule& item) {
      return fmt::format("{{{}, {}, {}, {}}}", quoted(item.text), texts(item.sources),
                         quoted(item.note), code(item.place));
    });
    const std::string contradictions =
        array("Contradiction", plan.contradictions, [this](const Contradiction& item) {
          return fmt::format("{{{}, {}, {}, {}}}", code(item.about), texts(item.clauses),
                             quoted(item.note), code(item.place));
        });
    const std::string claims = array("Claim", plan.claims, [this](const Claim& item) {
      return fmt::format("{{{}, {}, {}, {}, {}, {}, {}, {}, {}}}", quoted(item.about),
                         item.from ? code(*item.from) : "std::nullopt",
                         item.to ? code(*item.to) : "std::nullopt", quoted(item.words),
                         enumerator("ClaimKind", item.kind), code(item.stated), texts(item.sources),
                         quoted(item.note), code(item.place));
    });
    const std::string amendments = array("Amendment", plan.amendments,
                                         [this](const Amendment& item) { return amendment(item); });
    const std::string tier_code = tiers(plan.tiers);
    const std::string ledgers =
        array("Ledger", plan.ledgers, [this](const Ledger& item) { return ledger(item); });
    const std::string method_code = methods(plan.methods);
    return fmt::format(
        "{{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, "
        "{}, {}, {}, {}}}",
        quoted(plan.file), quoted(plan.id), code(plan.title), quoted(plan.document),
        code(plan.date), quoted(plan.issuer), code(plan.adopted), quoted(plan.adopted_by),
        texts(plan.based_on), code(plan.area), plan.baseline_year, plan.from, plan.to, areas,
        codes_of_areas, groups, groupings, series, indicators, tier_code, ledgers, rules,
        contradictions, claims, method_code, amendments);
  }

 private:
  int arrays_ = 0;
};

int compile(const std::string& input, const std::string& name, const std::string& output) {
  Inputs inputs;
  Diagnostics diagnostics;
  inputs.add({name, read_file(input, 0)});
  const LoadedPlan loaded = parse_plan(name, inputs.all()[0].text(), diagnostics);
  for (const Diagnostic& found : diagnostics.all()) {
    fmt::print(stderr, "{}", finding_text(found, inputs, Language::en));
  }
  if (diagnostics.has_error()) return 2;

  Writer writer;
  const std::string plan = writer.plan(loaded.plan);
  std::ofstream file(output, std::ios::binary);
  file << "// Written by plan_compiler from " << name << "; do not edit.\n"
       << "#include \"core/builtin_plan.h\"\n\nnamespace planmeter {\n\nnamespace {\n\n"
       << writer.text << "\nconstexpr Plan plan = " << plan << ";\n\n}  // namespace\n\n"
       << "const Plan& builtin_plan() { return plan; }\n\n}  // namespace planmeter\n";
  file.close();
  return file ? 0 : 2;
}

}  // namespace
}  // namespace planmeter

int main(int argc, char** argv) {
  if (argc != 4) {
    fmt::print(stderr, "usage: plan_compiler INPUT NAME_IN_FINDINGS OUTPUT\n");
    return 2;
  }
  try {
    return planmeter::compile(argv[1], argv[2], argv[3]);
  } catch (const planmeter::InputError& error) {
    for (const planmeter::Diagnostic& found : error.diagnostics().all()) {
      fmt::print(stderr, "{}", planmeter::finding_text(found, {}, planmeter::Language::en));
    }
    return 2;
  }
}
