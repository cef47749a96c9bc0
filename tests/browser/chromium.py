# SPDX-License-Identifier: MIT
"""A headless Chromium with a profile of its own, and the few things the test asks of it."""

import base64
import contextlib
import os
import shutil
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--hide-scrollbars")


class Chromium:
    def __init__(self, driver):
        self.driver = driver
        driver.set_script_timeout(120)

    def open(self, path, width, scheme="light", medium=""):
        """Opens a file as a screen of that width shows it, or, with `medium` print, paper."""
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": medium, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.driver.get(path.as_uri())

    def run(self, script, *arguments):
        """What the body of a function returns."""
        return self.driver.execute_script(script, *arguments)

    def axe(self, source):
        """What axe-core finds: a list of violations."""
        self.driver.execute_script(source)
        return self.driver.execute_async_script(
            "const done = arguments[0]; axe.run().then(found => done(found.violations));")

    def messages(self):
        """What the console was told since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def print_to(self, target):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        page = self.driver.execute_cdp_cmd("Page.printToPDF",
                                           {"preferCSSPageSize": True, "printBackground": False})
        target.write_bytes(base64.b64decode(page["data"]))


@contextlib.contextmanager
def chromium():
    options = Options()
    options.binary_location = shutil.which("chromium") or "chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # Neither a proxy for the driver's own connection nor a profile that others use.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "localhost,127.0.0.1"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        for argument in (*ARGUMENTS, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        try:
            yield Chromium(driver)
        finally:
            driver.quit()
