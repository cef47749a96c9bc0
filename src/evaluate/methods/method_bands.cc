// SPDX-License-Identifier: MIT
// The bands as their sources print them; which status each means is ours where the source has no
// such two.
#include "evaluate/methods/method_bands.h"

#include <algorithm>

namespace planmeter {

namespace {

constexpr Status good = Status::on_track;
constexpr Status bad = Status::behind;

constexpr Band band(std::string_view id, Name name, std::optional<Decimal> low,
                    std::optional<Decimal> high, Status status) {
  Band result{id, name, low, high, false, false, false, status};
  result.high_open = high.has_value();  // a figure on a threshold has the better band
  return result;
}

constexpr Band when_reached(std::string_view id, Name name) {
  return {id, name, std::nullopt, std::nullopt, false, false, true, good};
}

constexpr Band time_bands[] = {
    band("green", {"绿灯", "green"}, Decimal(0), std::nullopt, good),
    band("yellow", {"黄灯", "yellow"}, Decimal(-10), Decimal(0), bad),
    band("red", {"红灯", "red"}, std::nullopt, Decimal(-10), bad),
};

constexpr Name substantial{"进展显著", "substantial progress"};
constexpr Name moderate{"有一定进展", "moderate progress"};
constexpr Name limited{"进展有限", "limited progress"};
constexpr Name deterioration{"出现倒退", "deterioration"};

constexpr Band cagr_bands[] = {
    when_reached("target_achieved", {"目标已实现", "target achieved"}),
    band("substantial_progress", substantial, Decimal(95, 2), std::nullopt, good),
    band("moderate_progress", moderate, Decimal(6, 1), Decimal(95, 2), bad),
    band("limited_progress", limited, Decimal(0), Decimal(6, 1), bad),
    band("deterioration", deterioration, std::nullopt, Decimal(0), bad),
};
constexpr Band cagr_trend_bands[] = {
    band("substantial_progress", substantial, Decimal(15, 3), std::nullopt, good),
    band("moderate_progress", moderate, Decimal(5, 3), Decimal(15, 3), bad),
    band("limited_progress", limited, Decimal(0), Decimal(5, 3), bad),
    band("deterioration", deterioration, std::nullopt, Decimal(0), bad),
};

constexpr Name score_3{"进展显著（3分）", "substantial progress (score 3)"};
constexpr Name score_2{"有进展，需加快（2分）", "fair progress, acceleration needed (score 2)"};
constexpr Name score_1{"进展有限或没有进展（1分）", "limited or no progress (score 1)"};

constexpr Band unsd_bands[] = {
    when_reached("target_met", {"目标已达到或接近达到", "target met or almost met"}),
    band("score_3", score_3, Decimal(95, 2), std::nullopt, good),
    band("score_2", score_2, Decimal(1, 1), Decimal(95, 2), bad),
    band("score_1", score_1, std::nullopt, Decimal(1, 1), bad),
};
constexpr Band unsd_trend_bands[] = {
    band("score_3", score_3, Decimal(2, 2), std::nullopt, good),
    band("score_2", score_2, Decimal(5, 3), Decimal(2, 2), bad),
    band("score_1", score_1, std::nullopt, Decimal(5, 3), bad),
};

constexpr Band destatis_bands[] = {
    {"sun", {"晴", "sun"}, std::nullopt, Decimal(5, 2), false, true, true, good},
    {"partly_cloudy",
     {"多云", "partly cloudy"},
     Decimal(5, 2),
     Decimal(2, 1),
     false,
     false,
     false,
     good},
    {"cloud", {"阴", "cloud"}, Decimal(2, 1), Decimal(1), true, true, false, bad},
    {"thunderstorm", {"雷雨", "thunderstorm"}, Decimal(1), std::nullopt, false, false, false, bad},
};

constexpr Band sdsn_bands[] = {
    {"on_track",
     {"可如期实现或保持", "on track or maintaining"},
     Decimal(1),
     std::nullopt,
     false,
     false,
     true,
     good},
    band("moderately_increasing", {"适度改善", "moderately increasing"}, Decimal(5, 1), Decimal(1),
         bad),
    band("stagnating", {"停滞", "stagnating"}, Decimal(0), Decimal(5, 1), bad),
    band("decreasing", {"恶化", "decreasing"}, std::nullopt, Decimal(0), bad),
};

// The per cent of a change says nothing of the time: whatever moves the right way has improved.
constexpr Band change_bands[] = {
    band("achieved", {"变化量已完成", "achieved"}, Decimal(100), std::nullopt, good),
    {"improved", {"有所改善", "improved"}, Decimal(0), Decimal(100), true, true, false, good},
    {"no_progress",
     {"未有进展", "no progress"},
     std::nullopt,
     Decimal(0),
     false,
     false,
     false,
     bad},
};

}  // namespace

std::span<const Band> default_bands(Method method, bool without_target) {
  switch (method) {
    case Method::path:
      break;
    case Method::time:
      return time_bands;
    case Method::cagr:
      return without_target ? std::span<const Band>(cagr_trend_bands) : cagr_bands;
    case Method::unsd:
      return without_target ? std::span<const Band>(unsd_trend_bands) : unsd_bands;
    case Method::destatis:
      return destatis_bands;
    case Method::sdsn:
      return sdsn_bands;
    case Method::change_achieved:
      return change_bands;
  }
  return {};
}

std::span<const Band> bands_of(const Methods& methods, Method method, bool without_target) {
  const bool trend = without_target && has_trend_bands(method);
  for (const BandSet& set : methods.sets) {
    if (set.method == method && set.without_target == trend) return set.bands;
  }
  return default_bands(method, without_target);
}

const Band* band_of_figure(std::span<const Band> bands, const Real& figure, const Real& scale,
                           Side side) {
  const auto against = [&](const Decimal& end) {
    return (figure - scale * Real(Rational(end))).against_zero();
  };
  const auto past_low = [&](const Band& band) {
    if (!band.low) return true;
    const std::strong_ordering order = against(*band.low);
    if (order != 0) return order > 0;
    return side == Side::at ? !band.low_open : side == Side::above;
  };
  const auto before_high = [&](const Band& band) {
    if (!band.high) return true;
    const std::strong_ordering order = against(*band.high);
    if (order != 0) return order < 0;
    return side == Side::at ? !band.high_open : side == Side::below;
  };
  const auto found = std::ranges::find_if(bands, [&](const Band& band) {
    return band.has_figures() && past_low(band) && before_high(band);
  });
  return found == bands.end() ? nullptr : &*found;
}

const Band* outer_band(std::span<const Band> bands, bool upper) {
  const auto found = std::ranges::find_if(bands, [upper](const Band& band) {
    return band.has_figures() && !(upper ? band.high : band.low);
  });
  return found == bands.end() ? nullptr : &*found;
}

const Band* band_of_answer(std::span<const Band> bands, Method method, const MethodAnswer& answer,
                           Side side) {
  if (!answer.band.empty()) {
    // A rule speaks of the source's bands; the plan may have named them anew.
    for (const std::span<const Band> set : {bands, default_bands(method, false)}) {
      const auto named = std::ranges::find(set, answer.band, &Band::id);
      if (named != set.end()) return &*named;
    }
  }
  if (answer.reached) {
    const auto reached = std::ranges::find(bands, true, &Band::reached);
    if (reached != bands.end()) return &*reached;
  }
  if (answer.hopeless) return outer_band(bands, less_is_better(method));
  if (!answer.figure) return nullptr;
  return band_of_figure(bands, *answer.figure, answer.scale, side);
}

}  // namespace planmeter
