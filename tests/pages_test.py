# SPDX-License-Identifier: MIT
"""Prints reports on A4, as a browser does, and counts the pages: pages_test.py PLANMETER ROOT.

The text that is signed takes four pages at the most, and the table of the main indicators one, on its side.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from tools import need

need("chromium", "pdfinfo", "pdftotext")

A4 = (595, 842)  # points, to the nearest
MOST_PAGES = 4
REPORTS = {
    "2022": "--year 2022 illustrative-2022.csv tiers-illustrative.csv --notes notes-2022.yaml",
    "2025": "--year 2025 xingtai-public.csv",
}
# Two annexes by name, and the last words of the first one's table.
ANNEXES = {"zh": ("附件1", "附件2", "公民具备科学素质"), "en": ("Annex 1", "Annex 2", "Citizens with")}
# What the test must notice: five pages, the second on its side.
FIVE = ("<style>@page{size:A4}@page wide{size:A4 landscape}p{break-after:page}p.wide{page:wide}</style>"
        "<p>1<p class='wide'>2<p>3<p>4<div>5</div>")


def written(planmeter, root, arguments, target):
    """A status of 1 is a finding, not a failure."""
    done = subprocess.run([planmeter, "report", *arguments, "-f", "html", "-o", target], cwd=root / "examples",
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode not in (0, 1) or not target.exists():
        sys.exit(f"planmeter report {' '.join(arguments)}: status {done.returncode}\n{done.stderr}")
    return target


def printed(page, profile):
    """The sheets that a page comes to: of each its width, its height and its words."""
    pdf = page.with_suffix(".pdf")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--no-pdf-header-footer", f"--user-data-dir={profile}", f"--print-to-pdf={pdf}", page.as_uri()],
                   capture_output=True, timeout=240, check=True)
    sizes = subprocess.run(["pdfinfo", "-l", "-1", pdf], capture_output=True, text=True, check=True).stdout
    words = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    sheets = [(round(float(width)), round(float(height)))
              for width, height in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", sizes, re.MULTILINE)]
    return [(width, height, text) for (width, height), text in zip(sheets, words.split("\f"), strict=False)]


def of_body(sheets):
    """What is wrong with the text that is signed."""
    if not sheets:
        yield "no page"
    if len(sheets) > MOST_PAGES:
        yield f"{len(sheets)} pages, {MOST_PAGES} at the most are allowed"
    for number, (width, height, _) in enumerate(sheets, 1):
        if (width, height) != A4:
            yield f"page {number} is {width} by {height}, not A4"


def of_main_annex(sheets, first, second, last):
    """What is wrong with the first annex: its table stands on one sheet on its side, down to the words `last`."""
    starts = {label: [number for number, sheet in enumerate(sheets) if sheet[2].strip().startswith(label)]
              for label in (first, second)}
    if len(starts[first]) != 1 or not starts[second]:
        yield f"{first} begins {len(starts[first])} sheets, {second} {len(starts[second])}"
        return
    sheet = starts[first][0]
    if last not in sheets[sheet][2]:
        yield f"the table of {first} takes more than a sheet"
    if sheets[sheet][:2] != A4[::-1]:
        yield f"{first} is not on its side"


def unnoticed(folder):
    """Faults that the test would not see."""
    page = folder / "five.html"
    page.write_text(FIVE, encoding="utf-8")
    sheets = printed(page, folder / "profile")
    found = [*of_body(sheets)]
    if found != ["5 pages, 4 at the most are allowed", "page 2 is 842 by 595, not A4"]:
        yield f"of five pages only {found}"
    if [*of_main_annex(sheets, "1", "2", "1")] != ["1 is not on its side"]:
        yield "that an annex stands upright"
    if [*of_main_annex(sheets, "2", "4", "3")] != ["the table of 2 takes more than a sheet"]:
        yield "that an annex takes two sheets"


def main():
    planmeter, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    problems = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        problems += [f"not noticed: {problem}" for problem in unnoticed(folder)]
        for year, command in REPORTS.items():
            for language, (first, second, last) in ANNEXES.items():
                arguments = [*command.split(), "--lang", language, "--part"]
                report = f"{year}, {language}"
                body = printed(written(planmeter, root, [*arguments, "body"], folder / "body.html"), folder / "profile")
                problems += [f"{report}: {problem}" for problem in of_body(body)]
                annexes = printed(written(planmeter, root, [*arguments, "annexes"], folder / "annexes.html"),
                                  folder / "profile")
                problems += [f"{report}: {problem}" for problem in of_main_annex(annexes, first, second, last)]
                print(f"{report}: {len(body)} pages and {len(annexes)} of annexes")
    print("\n".join(problems))
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
