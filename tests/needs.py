"""What a test may need that a plain machine lacks, and when lacking it is a failure.

A test marked ``browser``, ``postgres`` or ``java`` is skipped, with the reason, where that is
absent. Where the environment variable ``HEADWAY_REQUIRE`` names it (``browser,java``), it is
there or the test fails: a skip is never mistaken for a pass in continuous integration.
"""

import importlib.util
import os
import shutil
from collections.abc import Callable, Generator

import pytest

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The path of a system Chromium, or null where there is none."""
    return next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)


def _browser_lacks() -> str:
    if chromium() is None:
        return "no Chromium on this machine (apt install chromium)"
    if importlib.util.find_spec("playwright") is None:
        return "Playwright is not installed (requirements/dev.txt)"
    return ""


def _postgres_lacks() -> str:
    return "" if shutil.which("postgres") else "no PostgreSQL server on this machine"


def _java_lacks() -> str:
    return "" if shutil.which("java") else "no Java on this machine"


NEEDS: dict[str, Callable[[], str]] = {
    "browser": _browser_lacks,
    "postgres": _postgres_lacks,
    "java": _java_lacks,
}
"""Marker to a function that says what is lacking, or nothing."""


def required() -> frozenset[str]:
    """The markers whose tests may not be skipped in this run."""
    named = os.environ.get("HEADWAY_REQUIRE", "")
    return frozenset(word for word in named.replace(",", " ").split())


def pytest_configure() -> None:
    unknown = required() - NEEDS.keys()
    if unknown:
        raise pytest.UsageError(
            f"HEADWAY_REQUIRE names {', '.join(sorted(unknown))}; it may name {', '.join(NEEDS)}."
        )


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, lacks in NEEDS.items():
        if item.get_closest_marker(marker) and (reason := lacks()):
            pytest.skip(reason)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    insisted = [name for name in sorted(required()) if item.get_closest_marker(name)]
    if report.skipped and insisted:
        why = call.excinfo.value if call.excinfo else ""
        report.outcome = "failed"
        report.longrepr = f"{' and '.join(insisted)} is required here, yet the test skipped: {why}"
    return report


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Where the system's Chromium is; for tests marked ``browser``."""
    path = chromium()
    if path is None:
        pytest.skip(_browser_lacks())
    return path
