# SPDX-License-Identifier: MIT
"""Which headers are worth reading once for many sources, without hiding what a source or a header lacks.

A source begins with its own header. Whatever that includes, and itself, is read before any line of the source that could
lack something; so a header among these may have been read before, precompiled, and nothing is there that would not be.
What the source includes further on is left to it."""
import functools
import pathlib
import re

INCLUDE = re.compile(r'#\s*include\s+(?:"(?P<own>[^"]+)"|<(?P<other>[^>]+)>)')


class Includes:
    """What the files of a folder include, by themselves or through others."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    @functools.cache
    def direct(self, file):
        """Paths of the folder's own headers, names of others; what stands under a condition is left out."""
        found, conditions = [], 0
        for line in file.read_text(encoding="utf-8").splitlines():
            line = line.strip()
            if re.match(r"#\s*if", line):
                conditions += 1
            elif re.match(r"#\s*endif", line):
                conditions -= 1
            elif conditions == 0 and (match := INCLUDE.match(line)):
                own = match["own"] and self.folder / match["own"]
                if own and own.exists():
                    found.append(own)
                elif match["other"]:
                    found.append(match["other"])
        return found

    @functools.cache
    def all_of(self, file):
        """What a file includes in the end."""
        found = set()
        for included in self.direct(file):
            found.add(included)
            if isinstance(included, pathlib.Path):
                found |= self.all_of(included)
        return frozenset(found)

    def size(self, header):
        return len(self.all_of(header)) + 1

    def beginning(self, source):
        """What is read before all else of a source; of one without its own header, all that it includes."""
        own = source.with_suffix(".h")
        return self.all_of(own) | {own} if own in self.direct(source)[:1] else self.all_of(source)


def largest(includes, parts, beginning):
    """The part that spares most of what begins so; None if there is none."""
    return max((part for part in parts if part in beginning), key=includes.size, default=None)


def chosen(includes, beginnings, overhead):
    """Headers, each of which spares more than it costs. Sizes are counted in headers."""
    beginnings = list(beginnings)
    users = {}
    for number, beginning in enumerate(beginnings):
        for header in beginning:
            if isinstance(header, pathlib.Path):
                users.setdefault(header, []).append(number)
    spared = [0] * len(beginnings)
    parts = []

    def gain(header):
        size = includes.size(header)
        return sum(max(0, size - spared[number]) for number in users[header]) - size - overhead

    while users:
        best = max(sorted(users), key=gain)
        if gain(best) <= 0:
            break
        for number in users[best]:
            spared[number] = max(spared[number], includes.size(best))
        parts.append(best)
        del users[best]
    return parts
