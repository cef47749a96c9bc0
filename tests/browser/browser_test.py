# SPDX-License-Identifier: MIT
"""Opens the examples' HTML in a real browser: browser_test.py PLANMETER ROOT FOLDER.

Everything is written to FOLDER: the pages, what they print to, and axe-core, which npm fetches once.
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))
from tools import need

need("chromium", "chromedriver", "npm", "pdftotext", modules=("selenium",))

import pages
from chromium import chromium

AXE = "4.10.3"
ALWAYS = ("structure", "tables", "images", "bars", "trajectories", "strips")
# What to replace in a good page, by what, and a part of what must be said about it.
PLANTED = [
    ('id="f1-c"', 'id="s1"', "an id stands twice"),
    ("<h3>", "<h5>", "h5 after h2"),
    ('<th scope="col"', "<th", "a column header without scope"),
    ('<th scope="row"', "<td", "a row without header"),
    ('<title id="f1-0-t">', '<title id="f1-0-t"></title><title>', "an image without title"),
    ('y="9" width="', 'y="9" width="1', "long"),
    ('<div class="row">', '<div class="none">', "not as many bars as rows"),
    (' data-x="', ' data-x="9', "a point at"),
    ('"on shade4"', '"on shade4" id="x"><tspan>?</tspan></text><text class="y"', "a square says"),
    ("</main>", "<p style='width:60rem'>wide</p></main>", "the page is"),
    ("</main>", "<img src='https://example.invalid/a.png'></main>", "Content Security Policy"),
    ("</main>", "<button></button></main>", "axe: button-name"),
    ("--muted: #555e68", "--muted: #c5ced8", "axe: color-contrast"),
    ("  div.scroll { overflow: visible;", "  div.scroll { width: 5em;", "the PDF"),
    ("  table.dense {", "  table, table.small, table.dense { width: 100em;", "wide in"),
]
# An annex is laid out on its side, in a block of 225 mm.
ON_ITS_SIDE = "for (const annex of document.querySelectorAll('.annex')) annex.style.width = '850px'"
A4_WIDTH = 794  # of 210 mm, in the pixels of a screen
TABLES = """
return [...document.querySelectorAll('table')].filter(table => !table.closest('details')).map(table =>
  [...table.rows].map(row => row.cells[row.cells.length - 1].textContent));
"""


def axe_source(folder):
    """axe-core as it is published, of exactly one version."""
    package = folder / "node_modules/axe-core"
    manifest = package / "package.json"
    if not manifest.exists() or json.loads(manifest.read_text(encoding="utf-8"))["version"] != AXE:
        subprocess.run(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix",
                        folder, f"axe-core@{AXE}"], check=True, timeout=240, stdout=subprocess.DEVNULL)
    return (package / "axe.min.js").read_text(encoding="utf-8")


def violations(browser, source):
    for found in browser.axe(source):
        if found["impact"] in ("serious", "critical"):
            for node in found["nodes"][:3]:
                yield f"axe: {found['id']}: {node['html'][:120]}: {node['failureSummary']}"


def folded(text):
    """Without spaces, and one form for characters that a PDF may give in another."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def pdf_words(path):
    return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout


def outside_paper(path):
    """Words that end beyond their sheet."""
    text = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    width = 0.0
    for line in text.splitlines():
        page = re.search(r'<page width="([\d.]+)"', line)
        word = re.search(r'xMin="(-?[\d.]+)".* xMax="([\d.]+)".*>(.*)</word>', line)
        if page:
            width = float(page.group(1))
        elif word and (float(word.group(1)) < 0 or float(word.group(2)) > width):
            yield f"the PDF cuts {word.group(3)}"


def printed(browser, path):
    """The last column of each table that is not folded up, whole, on the sheet."""
    target = path.with_suffix(".pdf")
    tables = browser.run(TABLES)
    browser.print_to(target)
    yield from outside_paper(target)
    text = folded(pdf_words(target))
    for cell in {folded(cell) for table in tables for cell in table}:
        if cell not in text:
            yield f"the PDF lacks {cell}"


def on_screen(browser, path, width, scheme, axe):
    browser.open(path, width, scheme)
    for question in ALWAYS + ("widths",):
        yield from browser.run(QUESTIONS, question)
    if axe:
        yield from violations(browser, axe)
    fetched = browser.run("return performance.getEntriesByType('resource').map(entry => entry.name)")
    if fetched:
        yield f"fetched {fetched}"


def on_paper(browser, path):
    browser.open(path, A4_WIDTH, medium="print")
    browser.run(ON_ITS_SIDE)
    yield from browser.run(QUESTIONS, "paper") + browser.run(QUESTIONS, "widths")


def checked(browser, path, axe):
    """All that is wrong with a page, as words."""
    for width, scheme in ((1280, "light"), (390, "light"), (1280, "dark"), (390, "dark")):
        # Colours are the same at any width, names and roles in any colour.
        for problem in on_screen(browser, path, width, scheme, axe if scheme == "light" or width == 1280 else ""):
            yield f"{width} px, {scheme}: {problem}"
    for problem in [*on_paper(browser, path), *printed(browser, path)]:
        yield f"A4: {problem}"
    for message in browser.messages():
        yield f"console: {message}"


def planted(browser, path, axe):
    """Faults of each kind, one after another, that were not found."""
    page = path.read_text(encoding="utf-8")
    broken = path.with_name("broken.html")
    for old, new, expected in PLANTED:
        if old not in page:
            yield f"cannot plant {new}: no {old} in the page"
            continue
        broken.write_text(page.replace(old, new, 1), encoding="utf-8")
        source = axe if expected.startswith("axe") else ""
        found = [*on_screen(browser, broken, 390, "light", source), *on_paper(browser, broken), *browser.messages()]
        if expected.startswith("the PDF"):
            found += printed(browser, broken)
        if not any(expected in problem for problem in found):
            yield f"{new} instead of {old}: no word of “{expected}” in {found}"


def attacked(browser, path):
    """An attack that runs takes the page's title, which begins with the plan's name."""
    browser.open(path, 1280)
    words = browser.run("return [document.title, document.body.innerText]")
    if "<script>" not in words[0]:
        yield f"the title is {words[0]}"
    if pages.ATTACK not in words[1]:
        yield "the attack cannot be read"
    if pages.TURNED in words[1] or pages.TURNED.replace("\u202e", "\ufffd") not in words[1]:
        yield "a right-to-left override is obeyed, or cannot be seen"


def charts(browser, path):
    """That there was something to check: a report of the built-in plan has all three kinds of chart."""
    browser.open(path, 1280)
    for selector, least in (("rect.bar", 8), ("line.mark", 8), ("svg.trajectory", 11), ("rect.square", 18)):
        found = browser.run("return document.querySelectorAll(arguments[0]).length", selector)
        if found < least:
            yield f"{found} of {selector}, at least {least} were to be found"


QUESTIONS = (pathlib.Path(__file__).parent / "questions.js").read_text(encoding="utf-8")


def main():
    planmeter, root, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    folder.mkdir(parents=True, exist_ok=True)
    axe = axe_source(folder)
    examples = pages.write_examples(planmeter, root, folder)
    attack = pages.write_attack(planmeter, folder)
    found = []
    with chromium() as browser:
        for path in (*examples.values(), attack):
            found += [f"{path.name}: {problem}" for problem in checked(browser, path, axe)]
        found += [f"{attack.name}: {problem}" for problem in attacked(browser, attack)]
        report = examples["report-2022-zh"]
        found += [f"a report: {problem}" for problem in charts(browser, report)]
        found += [f"not noticed: {problem}" for problem in planted(browser, report, axe)]
    print("\n".join(found) if found else f"{len(examples) + 1} pages in order")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
