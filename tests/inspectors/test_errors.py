"""Every error has an exit code that a script can rely on, and that is written down."""

import importlib
import re
from collections.abc import Iterator

import pytest

from headway.errors import HeadwayError, UserError
from tests.inspectors.tree import ROOT, module_name, python_files


@pytest.fixture(autouse=True)
def everything_loaded() -> None:
    """An error counts wherever it is defined; the web application defines none."""
    for name in map(module_name, python_files("src")):
        if "__main__" not in name and not name.startswith("headway.web"):
            importlib.import_module(name)


def errors_under(kind: type[HeadwayError]) -> Iterator[type[HeadwayError]]:
    for below in kind.__subclasses__():
        yield below
        yield from errors_under(below)


def test_every_error_that_is_shown_has_an_exit_code_of_its_own_kind() -> None:
    without = [
        error.__name__
        for error in errors_under(UserError)
        if error.exit_code == HeadwayError.exit_code
    ]
    assert not without


def test_every_error_stands_in_the_page_of_exit_codes() -> None:
    page = (ROOT / "docs" / "reference" / "exit-codes.md").read_text(encoding="utf-8")
    written = set(re.findall(r"^\| (\d+) \|.*`(\w+)`", page, re.MULTILINE))
    shown = {(str(e.exit_code), e.__name__) for e in errors_under(UserError)}
    assert shown <= written
