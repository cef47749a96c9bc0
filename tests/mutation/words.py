# SPDX-License-Identifier: MIT
"""What files and command lines are made wrong with."""

# Good numbers that arithmetic may break on, and what is none.
FIGURES = ("0", "-0", "1", "-1", "2", "100", "99.9", "-99.9", "-100", "-101", "-150", "0.5", "1.0000000000000000001",
           "0.000000000000000000000000000001", "1000000000000000000000000000000", "-999999999999999999999999999999",
           "12345678901234567890123456789012345678", "3.3333333333333333333333", "010", "2147483648", "-2147483649",
           "9223372036854775808", "1e30", "1e-30")
NUMBERS = (*FIGURES, "1e31", "9" * 39, "+3", "1,000", "0x10", "nan", "inf")
GOOD_YEARS = ("2010", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2030", "2150")
YEARS = (*GOOD_YEARS, "0", "1", "999", "1000", "1900", "2050", "9998", "9999", "10000", "-2020", "20220", "every",
         "2020.5", "２０２２")
WORDS = ("", "~", "null", "true", "false", "yes", '""', "''", "[]", "{}", "[1, 2]", "[2, 1]", "{a: b}", "a", "A", "－",
         "—", "%", '"%"', "万人", "市", "全市", "done", "is", "every", "*x", "&x y", "!!str 3", "|", ">", "? a", "@a",
         "`a", "x" * 3000, "2022-02-30", "2022-12", "0000-00-00", "9999-12-31", "1-1-1", '"\\u0000"', '"\\t"',
         "\u202e", "\ufeff", "𝟚", "é", "e\u0301")
VALUES = ("stock", "flow", "share", "ratio", "rank", "growth", "state", "value", "change", "total", "average",
          "average_growth", "multiple", "cumulative_growth", "cumulative_fall", "expected", "binding", "up", "down",
          "met", "behind", "A", "B", "C", "current", "constant")
KEYS = ("at_least", "more_than", "at_most", "less_than", "between", "about", "tolerance", "up_to", "is", "year",
        "since", "quantity", "area", "relative", "authority", "in_force", "direction", "baseline", "value", "falls",
        "of", "ratio", "per", "scale", "change", "relative_to", "no_target", "set_yearly", "targets", "unit",
        "measure", "id", "name", "number", "limit", "min", "max", "from", "to", "due", "standards", "indicator",
        "class", "majority", "or_better", "bands", "commend_margin", "until", "formerly", "stated", "multiple",
        "change_percent", "average_percent", "after_months", "published", "date", "set", "withdraw", "counterpart",
        "codes", "sdmx", "worldbank", "period", "baseline_year", "tiers", "tasks", "claims", "amendments", "methods", "series", "indicators",
        "plan", "zh", "en")
CELLS = (*NUMBERS, ">=0", "<=0", ">0", "<0", "<-5", "<=-100", ">=1e30", "约0", "约-1", "0左右", "超5", "不足0", "以上", "NA",
         "—", "..", ":", "done", "not_done", "60%", "150%", "-5%", "累计0", "累计-120", "average 0", "年均-100",
         "cumulative -100", "A", "39亿元", "0万元", "1/0", "=1+1", '"a\nb"', "1;2", "１２", "1e", ".", "-", "+", "5 5",
         "0,399", "\u3000")
TITLES = ("indicator", "year", "value", "area", "unit", "status", "quantity", "published", "source", "note", "指标",
          "地区", "年份", "数值", "单位", "状态", "2022", "2025", "2021年", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "REF_AREA",
          "FREQ", "UNIT_MULT", "month", "sex", "", "x", "2022-01")
PERIODS = (*YEARS, "2021-2025", "2025-2021", "2020-2020", "2021-01", "2021-13", "2021-Q3", "1-9月", "2022年上半年",
           "2021-2099", "0001-9999", "十四五", "2021/22")
STATUSES = ("final", "preliminary", "other_definition", "break", "E", "P", "B", "M", "x")
BYTES = (b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\n", b"\t", b"\xc3", b"\xe5\xb8", b"\x1b[31m", b":",
         b"-", b"#", b"{", b"}", b"[", b"]", b",", b'"', b"'", b"&a", b"*a", b"%", b"\xc2\x85", b"\xe2\x80\xa8",
         b"  ", b"\n---\n", b"\n...\n")
