// SPDX-License-Identifier: MIT
// By words: of the standards' columns, and of those that offices add.
#include "load/observations/titles/other_columns.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/text.h"
#include "load/observations/titles/same_title.h"
#include "load/text/cell.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 8> explaining = {"name",   "名称", "definition", "口径",
                                                        "clause", "条款", "lead_unit",  "牵头单位"};

constexpr auto describing = std::to_array<std::string_view>({"unit_measure_type",
                                                             "upper",
                                                             "lower",
                                                             "dataflow",
                                                             "structure",
                                                             "structure_id",
                                                             "structure_name",
                                                             "last update",
                                                             "last updated",
                                                             "conf_status",
                                                             "decimals",
                                                             "title",
                                                             "time_detail",
                                                             "timecoverage",
                                                             "upperbound",
                                                             "lowerbound",
                                                             "baseperiod",
                                                             "confidentiality status",
                                                             "geoinfourl",
                                                             "seriesdescription",
                                                             "code",
                                                             "id",
                                                             "no",
                                                             "no.",
                                                             "number",
                                                             "url",
                                                             "link",
                                                             "label",
                                                             "description",
                                                             "remark",
                                                             "remarks",
                                                             "notes",
                                                             "responsible",
                                                             "target",
                                                             "baseline",
                                                             "reference period",
                                                             "reference period code",
                                                             "comments",
                                                             "obs_comment",
                                                             "indicator description",
                                                             "source.label",
                                                             "time_format",
                                                             "plan",
                                                             "rank",
                                                             "排名",
                                                             "指标类别",
                                                             "指标类型",
                                                             "time code",
                                                             "obs_status.label",
                                                             "unit of measure code",
                                                             "goal",
                                                             "storedby",
                                                             "lastupdated",
                                                             "followup",
                                                             "base_per",
                                                             "reference period of base"});

// In a longer title, too.
constexpr auto describing_within = std::to_array<std::string_view>(
    {"序号",        "编号",     "备注",     "说明",   "负责",           "责任",      "填报",
     "审核",        "联系",     "电话",     "来源",   "注释",           "更新",      "目标",
     "计划",        "基数",     "完成率",   "进度",   "同比",           "增速",      "代码",
     "comment",     "footnote", "note_",    "target", "confidence",     "numerator", "denominator",
     "sample size", "lower ci", "upper ci", "bound",  "standard error", "std error"});

// Words of a title: `Age group`, `nace_r2`.
constexpr auto identifying_words = std::to_array<std::string_view>({"sex",
                                                                    "gender",
                                                                    "age",
                                                                    "agegroup",
                                                                    "ages",
                                                                    "month",
                                                                    "months",
                                                                    "quarter",
                                                                    "quarters",
                                                                    "week",
                                                                    "sector",
                                                                    "sectors",
                                                                    "industry",
                                                                    "education",
                                                                    "disability",
                                                                    "ethnicity",
                                                                    "ethnic",
                                                                    "race",
                                                                    "urban",
                                                                    "rural",
                                                                    "residence",
                                                                    "urbanisation",
                                                                    "urbanization",
                                                                    "locality",
                                                                    "religion",
                                                                    "occupation",
                                                                    "nationality",
                                                                    "citizenship",
                                                                    "citizen",
                                                                    "nace",
                                                                    "isced",
                                                                    "isced11",
                                                                    "subgroup",
                                                                    "breakdown",
                                                                    "disaggregation",
                                                                    "group",
                                                                    "branch",
                                                                    "location",
                                                                    "classif1",
                                                                    "classif2",
                                                                    "categoryoptioncombo",
                                                                    "attributeoptioncombo",
                                                                    "quintile",
                                                                    "quantile",
                                                                    "decile",
                                                                    "grade",
                                                                    "band",
                                                                    "tenure",
                                                                    "ownership",
                                                                    "marital",
                                                                    "migration",
                                                                    "household",
                                                                    "wealth",
                                                                    "isco",
                                                                    "isco08",
                                                                    "edu",
                                                                    "coicop",
                                                                    "sizeclas",
                                                                    "hhtyp",
                                                                    "wstatus",
                                                                    "employment_status",
                                                                    "scenario",
                                                                    "variant",
                                                                    "half",
                                                                    "semester",
                                                                    "day",
                                                                    "fortnight"});

constexpr auto identifying_within = std::to_array<std::string_view>(
    {"性别",       "年龄", "月份",     "月度", "季度",   "城乡",     "行业",     "产业",
     "民族",       "学历", "分组",     "户籍", "人群",   "职业",     "学段",     "群体",
     "受教育程度", "性质", "注册类型", "规模", "所有制", "企业类型", "经济类型", "隶属",
     "其中",       "币种", "不变价",   "时期", "期间",   "时段",     "数据期"});

constexpr std::array<std::string_view, 2> identifying_alone = {"月", "季"};

constexpr std::array<std::string_view, 4> frequencies = {"freq", "frequency",
                                                         "frequency of observation", "频率"};

constexpr auto of_the_whole = std::to_array<std::string_view>({"_T",
                                                               "_Z",
                                                               "T",
                                                               "TOT",
                                                               "TOTAL",
                                                               "ALL",
                                                               "both sexes",
                                                               "BOTHSEX",
                                                               "both",
                                                               "ALLAGE",
                                                               "all ages",
                                                               "ALLAREA",
                                                               "all areas",
                                                               "total population",
                                                               "合计",
                                                               "总计",
                                                               "总数",
                                                               "全部",
                                                               "总体",
                                                               "全体",
                                                               "不分",
                                                               "全年",
                                                               "1-12月",
                                                               "城乡合计",
                                                               "男女合计",
                                                               "not applicable",
                                                               "normal value",
                                                               "all sexes",
                                                               "default",
                                                               "HllvX50cXC0",
                                                               "persons",
                                                               "all people",
                                                               "BTSX",
                                                               "不分性别",
                                                               "全体居民",
                                                               "全行业",
                                                               "男女",
                                                               "total population (both sexes)"});

constexpr std::array<std::string_view, 8> of_years = {"A",    "annual", "annually", "yearly",
                                                      "year", "P1Y",    "年",       "年度"};

constexpr std::array<std::string_view, 16> within_year = {
    "M",     "Q",       "S",   "H",   "monthly", "quarterly", "half-yearly", "semi-annual",
    "month", "quarter", "P1M", "P3M", "月",      "月度",      "季",          "季度"};

constexpr std::array<std::string_view, 2> deletions = {"D", "delete"};

constexpr std::array<std::string_view, 8> natures_of_estimates = {"E",         "M",
                                                                  "estimated", "estimated data",
                                                                  "modeled",   "modeled data",
                                                                  "modelled",  "modelled data"};

// What the codes of the ILO's classifications begin with: SEX_T, AGE_AGGREGATE_TOTAL.
constexpr std::array<std::string_view, 8> classifications = {"SEX_", "AGE_", "ECO_", "EDU_",
                                                             "OCU_", "GEO_", "STE_", "DSB_"};

bool is_one_of(Words words, std::string_view text) {
  return std::ranges::any_of(words,
                             [text](std::string_view word) { return same_title(text, word); });
}

/// Of cells, whose marks matter.
bool is_cell_of(Words words, std::string_view text) {
  return std::ranges::any_of(
      words, [text](std::string_view word) { return equal_ignoring_case(text, word); });
}

bool has_any(Words parts, std::string_view title) {
  return std::ranges::any_of(
      parts, [title](std::string_view part) { return title.find(part) != std::string_view::npos; });
}

/// The ILO's codes for the whole of what they part.
bool is_total_of_classification(std::string_view text) {
  const auto begins = [text](std::string_view code) { return text.starts_with(code); };
  return std::ranges::any_of(classifications, begins) &&
         (text == "SEX_T" || text.ends_with("_TOTAL"));
}

bool is_word_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Whether a word of the title, in small letters, is one of those.
bool has_word(Words words, std::string_view title) {
  for (std::size_t begin = 0; begin < title.size();) {
    if (!is_word_letter(title[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < title.size() && is_word_letter(title[end])) ++end;
    if (std::ranges::find(words, title.substr(begin, end - begin)) != words.end()) return true;
    begin = end;
  }
  return false;
}

}  // namespace

OtherColumn kind_of_other_column(std::string_view title) {
  if (is_one_of(explaining, title)) return OtherColumn::explains;
  const std::string small = lower_case(title);
  if (is_one_of(describing, title) || has_any(describing_within, small)) {
    return OtherColumn::describes;
  }
  if (is_one_of(frequencies, title)) return OtherColumn::frequency;
  if (same_title(title, "action")) return OtherColumn::action;
  if (same_title(title, "nature")) return OtherColumn::nature;
  if (title == "SUBJECT") return OtherColumn::identifies;  // of data.oecd.org
  const bool identifies = is_one_of(identifying_alone, title) ||
                          has_any(identifying_within, title) || has_word(identifying_words, small);
  return identifies ? OtherColumn::identifies : OtherColumn::unknown;
}

bool says_whole(OtherColumn kind, std::string_view cell) {
  const std::string_view text = trim(cell);
  if (is_missing_mark(text)) return true;
  if (kind == OtherColumn::frequency) return is_cell_of(of_years, text);
  if (kind == OtherColumn::action) return !is_cell_of(deletions, text);
  return is_cell_of(of_the_whole, text) || is_total_of_classification(text);
}

bool is_nature_of_estimate(std::string_view cell) {
  return is_cell_of(natures_of_estimates, trim(cell));
}

bool is_frequency_within_year(std::string_view cell) { return is_cell_of(within_year, trim(cell)); }

}  // namespace planmeter
