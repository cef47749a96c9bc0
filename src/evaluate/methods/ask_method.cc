// SPDX-License-Identifier: MIT
// What methods share.
#include "evaluate/methods/ask_method.h"

namespace planmeter {

bool MethodInput::has_fallen_back() const {
  if (!base || !goal || goal->is_range() || reached) return false;
  return *base == goal->bound() || is_beyond_goal(*base);
}

bool MethodInput::is_beyond_goal(const Rational& other) const {
  return goal->upward() ? other > goal->bound() : other < goal->bound();
}

MethodAnswer refused(Reason reason) {
  MethodAnswer answer;
  answer.refusal = reason;
  return answer;
}

Real average_rate(const Rational& from, const Rational& to, int years) {
  return Real::root(to / from, static_cast<unsigned>(years)) - Real(1);
}

MethodAnswer ask_method(Method method, const MethodInput& input) {
  switch (method) {
    case Method::path:
      break;
    case Method::time:
      return ask_time(input);
    case Method::cagr:
      return ask_cagr(input);
    case Method::unsd:
      return ask_unsd(input);
    case Method::destatis:
      return ask_destatis(input);
    case Method::sdsn:
      return ask_sdsn(input);
    case Method::change_achieved:
      return ask_change_achieved(input);
  }
  return refused(Reason::method_not_applicable);
}

}  // namespace planmeter
