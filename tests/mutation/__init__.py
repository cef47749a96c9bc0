# SPDX-License-Identifier: MIT
"""Plans, data and command lines made wrong in small ways from good ones."""
