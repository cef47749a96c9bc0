// SPDX-License-Identifier: MIT
// Codes with their labels behind them, as SDMX-CSV has them in titles and cells where both are
// asked for.
#pragma once

#include <span>
#include <string_view>

namespace planmeter {

/// `FR` and `France` of `FR: France`; the label is empty where there is none, and then the code is
/// the whole text.
struct LabelledCode {
  std::string_view code;
  std::string_view label;
};

/// Of a cell, whose code has letters, digits and some marks, but no blank.
LabelledCode part_label(std::string_view cell);

/// Whether a title is a code as SDMX writes them: in capitals, with digits and underscores.
bool is_code_title(std::string_view title);

/// Whether titles are those of SDMX-CSV: a period and a value as it calls them.
bool is_sdmx_table(std::span<const std::string_view> titles);

/// Whether a title is a code and its label: `REF_AREA: Reference area`, `freq:Time frequency`.
bool has_label(std::string_view title);

/// A title's code alone: `REF_AREA` of `REF_AREA: Reference area`, `STRUCTURE` of `STRUCTURE[;]`.
/// Any other title as it is.
std::string_view code_of_title(std::string_view title);

/// The id of SDMX's `ESTAT:NAMA_10_GDP(1.0)`, without its agency and version and what stands behind
/// them. Any other text is itself.
std::string_view id_of_dataflow(std::string_view text);

}  // namespace planmeter
