# SPDX-License-Identifier: MIT
"""The independent judge: the plan's rules once more, in plain Python with fractions."""
