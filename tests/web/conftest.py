"""A browser for the tests that need one, and pages opened in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.web.application import borough, edition, journal, sign_ins, visitors

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["borough", "edition", "journal", "sign_ins", "visitors"]
"""The application over an invented authority, for every test in this folder."""

QUIET = ("--disable-gpu", "--disable-quic", "--disable-background-networking", "--no-sandbox")

Open = Callable[[str, int], "Page"]


@pytest.fixture(scope="module")
def browser(chromium_path: str) -> "Iterator[Browser]":
    """The system's Chromium, running without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium_path, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture
def open_page(browser: "Browser", tmp_path: Path) -> Iterator[Open]:
    """Opens a document from a file, as somebody who was sent it would, at a width in pixels."""
    context = browser.new_context()

    def opened(document: str, width: int) -> "Page":
        path = tmp_path / "page.html"
        path.write_text(document, "utf-8")
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": 768})
        page.goto(path.as_uri())
        return page

    yield opened
    context.close()
