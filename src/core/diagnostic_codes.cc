// SPDX-License-Identifier: MIT
// The name and the usual severity of every finding.
#include "core/diagnostic_codes.h"

#include <array>

#include "core/diagnostic.h"

namespace planmeter {

namespace {

constexpr std::array codes = {
    CodeInfo{Code::file_unreadable, "file-unreadable", Severity::error},
    CodeInfo{Code::file_too_large, "file-too-large", Severity::error},
    CodeInfo{Code::file_not_utf8, "file-not-utf8", Severity::error},
    CodeInfo{Code::file_control_character, "file-control-character", Severity::error},
    CodeInfo{Code::output_failed, "output-failed", Severity::error},
    CodeInfo{Code::yaml_syntax, "yaml-syntax", Severity::error},
    CodeInfo{Code::yaml_unclosed_quote, "yaml-unclosed-quote", Severity::error},
    CodeInfo{Code::yaml_alias, "yaml-alias", Severity::error},
    CodeInfo{Code::yaml_duplicate_key, "yaml-duplicate-key", Severity::error},
    CodeInfo{Code::yaml_second_document, "yaml-second-document", Severity::error},
    CodeInfo{Code::yaml_key_not_scalar, "yaml-key-not-scalar", Severity::error},
    CodeInfo{Code::yaml_too_deep, "yaml-too-deep", Severity::error},
    CodeInfo{Code::plan_schema, "plan-schema", Severity::error},
    CodeInfo{Code::plan_empty, "plan-empty", Severity::error},
    CodeInfo{Code::plan_unknown_key, "plan-unknown-key", Severity::error},
    CodeInfo{Code::plan_missing_key, "plan-missing-key", Severity::error},
    CodeInfo{Code::plan_expected_text, "plan-expected-text", Severity::error},
    CodeInfo{Code::plan_expected_list, "plan-expected-list", Severity::error},
    CodeInfo{Code::plan_expected_map, "plan-expected-map", Severity::error},
    CodeInfo{Code::plan_bad_number, "plan-bad-number", Severity::error},
    CodeInfo{Code::plan_bad_year, "plan-bad-year", Severity::error},
    CodeInfo{Code::plan_bad_date, "plan-bad-date", Severity::error},
    CodeInfo{Code::plan_bad_choice, "plan-bad-choice", Severity::error},
    CodeInfo{Code::plan_bad_id, "plan-bad-id", Severity::error},
    CodeInfo{Code::plan_duplicate_id, "plan-duplicate-id", Severity::error},
    CodeInfo{Code::plan_duplicate_number, "plan-duplicate-number", Severity::error},
    CodeInfo{Code::plan_unknown_reference, "plan-unknown-reference", Severity::error},
    CodeInfo{Code::plan_name_missing, "plan-name-missing", Severity::error},
    CodeInfo{Code::plan_comparison_count, "plan-comparison-count", Severity::error},
    CodeInfo{Code::plan_comparison_needs, "plan-comparison-needs", Severity::error},
    CodeInfo{Code::plan_year_outside, "plan-year-outside", Severity::error},
    CodeInfo{Code::plan_since_not_before, "plan-since-not-before", Severity::error},
    CodeInfo{Code::plan_empty_range, "plan-empty-range", Severity::error},
    CodeInfo{Code::plan_no_target_conflict, "plan-no-target-conflict", Severity::error},
    CodeInfo{Code::plan_duplicate_target, "plan-duplicate-target", Severity::error},
    CodeInfo{Code::plan_measure_mismatch, "plan-measure-mismatch", Severity::error},
    CodeInfo{Code::plan_tier_order, "plan-tier-order", Severity::error},
    CodeInfo{Code::plan_tier_scale, "plan-tier-scale", Severity::error},
    CodeInfo{Code::plan_unit_missing, "plan-unit-missing", Severity::error},
    CodeInfo{Code::plan_contradiction, "plan-contradiction", Severity::note},
    CodeInfo{Code::plan_growth_disagrees, "plan-growth-disagrees", Severity::warning},
    CodeInfo{Code::plan_target_beyond_final, "plan-target-beyond-final", Severity::warning},
    CodeInfo{Code::plan_base_beyond_target, "plan-base-beyond-target", Severity::warning},
    CodeInfo{Code::csv_empty, "csv-empty", Severity::error},
    CodeInfo{Code::csv_unclosed_quote, "csv-unclosed-quote", Severity::error},
    CodeInfo{Code::csv_quote_inside, "csv-quote-inside", Severity::error},
    CodeInfo{Code::csv_field_count, "csv-field-count", Severity::error},
    CodeInfo{Code::csv_missing_column, "csv-missing-column", Severity::error},
    CodeInfo{Code::csv_unknown_column, "csv-unknown-column", Severity::error},
    CodeInfo{Code::csv_duplicate_column, "csv-duplicate-column", Severity::error},
    CodeInfo{Code::csv_unknown_indicator, "csv-unknown-indicator", Severity::error},
    CodeInfo{Code::csv_unknown_area, "csv-unknown-area", Severity::error},
    CodeInfo{Code::csv_area_not_taking_part, "csv-area-not-taking-part", Severity::error},
    CodeInfo{Code::csv_bad_period, "csv-bad-period", Severity::error},
    CodeInfo{Code::csv_period_not_allowed, "csv-period-not-allowed", Severity::error},
    CodeInfo{Code::csv_bad_value, "csv-bad-value", Severity::error},
    CodeInfo{Code::csv_value_kind, "csv-value-kind", Severity::error},
    CodeInfo{Code::csv_unit_mismatch, "csv-unit-mismatch", Severity::error},
    CodeInfo{Code::csv_unit_converted, "csv-unit-converted", Severity::note},
    CodeInfo{Code::csv_bad_status, "csv-bad-status", Severity::error},
    CodeInfo{Code::csv_score_outside, "csv-score-outside", Severity::error},
    CodeInfo{Code::csv_unknown_tier, "csv-unknown-tier", Severity::error},
    CodeInfo{Code::csv_duplicate_value, "csv-duplicate-value", Severity::note},
    CodeInfo{Code::csv_conflicting_values, "csv-conflicting-values", Severity::error},
    CodeInfo{Code::csv_baseline_differs, "csv-baseline-differs", Severity::warning},
    CodeInfo{Code::csv_class_contradicts_score, "csv-class-contradicts-score", Severity::error},
    CodeInfo{Code::csv_number_range, "csv-number-range", Severity::error},
    CodeInfo{Code::csv_estimate_and_bound, "csv-estimate-and-bound", Severity::error},
    CodeInfo{Code::csv_units_differ, "csv-units-differ", Severity::error},
    CodeInfo{Code::data_computed_differs, "data-computed-differs", Severity::warning},
    CodeInfo{Code::data_across_bound, "data-across-bound", Severity::warning},
    CodeInfo{Code::data_tier_totals, "data-tier-totals", Severity::error},
    CodeInfo{Code::data_average_against_rates, "data-average-against-rates", Severity::warning},
    CodeInfo{Code::data_average_against_amounts, "data-average-against-amounts", Severity::warning},
    CodeInfo{Code::usage_unknown_command, "usage-unknown-command", Severity::error},
    CodeInfo{Code::usage_unknown_argument, "usage-unknown-argument", Severity::error},
    CodeInfo{Code::usage_missing_argument, "usage-missing-argument", Severity::error},
    CodeInfo{Code::usage_option_value, "usage-option-value", Severity::error},
    CodeInfo{Code::usage_option_repeated, "usage-option-repeated", Severity::error},
    CodeInfo{Code::usage_bad_choice, "usage-bad-choice", Severity::error},
    CodeInfo{Code::usage_unknown_indicator, "usage-unknown-indicator", Severity::error},
    CodeInfo{Code::usage_year_outside, "usage-year-outside", Severity::error},
    CodeInfo{Code::usage_no_year, "usage-no-year", Severity::error},
    CodeInfo{Code::usage_value_year, "usage-value-year", Severity::error},
    CodeInfo{Code::usage_value_with_data, "usage-value-with-data", Severity::error},
    CodeInfo{Code::usage_value_indicators, "usage-value-indicators", Severity::error},
    CodeInfo{Code::usage_no_data, "usage-no-data", Severity::error},
    CodeInfo{Code::usage_unknown_suffix, "usage-unknown-suffix", Severity::error},
    CodeInfo{Code::usage_unknown_table, "usage-unknown-table", Severity::error},
    CodeInfo{Code::usage_output_is_input, "usage-output-is-input", Severity::error},
    CodeInfo{Code::usage_no_tiers, "usage-no-tiers", Severity::error},
    CodeInfo{Code::usage_unknown_indicator_or_file, "usage-unknown-indicator-or-file",
             Severity::error},
    CodeInfo{Code::usage_growth_number, "usage-growth-number", Severity::error},
    CodeInfo{Code::usage_growth_years, "usage-growth-years", Severity::error},
    CodeInfo{Code::usage_growth_not_positive, "usage-growth-not-positive", Severity::error},
    CodeInfo{Code::usage_growth_rate, "usage-growth-rate", Severity::error},
    CodeInfo{Code::usage_growth_too_little, "usage-growth-too-little", Severity::error},
    CodeInfo{Code::usage_growth_contradiction, "usage-growth-contradiction", Severity::error},
    CodeInfo{Code::usage_growth_never, "usage-growth-never", Severity::error},
    CodeInfo{Code::usage_growth_too_long, "usage-growth-too-long", Severity::error},
    CodeInfo{Code::usage_growth_mixed, "usage-growth-mixed", Severity::error},
    CodeInfo{Code::usage_growth_not_capable, "usage-growth-not-capable", Severity::error},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (codes[i].code != static_cast<Code>(i)) return false;
  }
  return codes.size() == static_cast<std::size_t>(Code::count);
}
static_assert(in_order(), "one row for each Code, in the enumeration's order");

}  // namespace

const CodeInfo& info_of(Code code) { return codes[static_cast<std::size_t>(code)]; }

}  // namespace planmeter
