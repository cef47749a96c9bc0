# SPDX-License-Identifier: MIT
"""All forms of targets, the figures that numbers break on, and the verdicts that a line of arithmetic gives."""
