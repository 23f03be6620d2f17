"""The application in a real browser, in every role: accessible, narrow, and without scripts."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING, Any

import pytest

from headway.access.roles import ROLES
from tests.web import checks
from tests.web.application import ALL_ROLES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

WIDTHS = (1366, 768, 375, 320)


class Site:
    """The served application: where it is, and the password of each role."""

    def __init__(self, address: str, passwords: dict[str, str]) -> None:
        self.address = address
        self.passwords = passwords
        self.seen: set[str] = set()
        """The shapes of the pages that were held against the rules already."""

    def path(self, address: str) -> str:
        """The address without the site's own."""
        return address.removeprefix(self.address)


@pytest.fixture(scope="module")
def site(borough: Path, unused_port: int, tmp_path_factory: Any) -> Iterator[Site]:
    """The application as its own process over its own copy, as ``headway serve`` starts it."""
    workspace = copytree(borough / "workspace", tmp_path_factory.mktemp("served") / "workspace")
    command = [sys.executable, "-m", "headway.web", "--workspace", str(workspace)]
    command += ["--port", str(unused_port), "--an-account-per-role"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as served:
        assert served.stdout
        passwords: dict[str, str] = {}
        for line in served.stdout:
            words = line.split()
            if words and words[0] in ROLES:
                passwords[words[0]] = words[1]
            if len(passwords) == len(ROLES):
                break
        yield Site(f"http://127.0.0.1:{unused_port}", passwords)
        served.terminate()
        served.wait(timeout=30)


@pytest.fixture(scope="module")
def unused_port() -> int:
    import socket

    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port: int = chosen.getsockname()[1]
        return port


def signed_in(browser: "Browser", site: Site, role: str, **options: Any) -> Any:
    page = browser.new_context(**options).new_page()
    page.goto(f"{site.address}/sign-in/")
    page.fill("#id_login", role)
    page.fill("#id_password", site.passwords[role])
    page.click("main button")
    assert page.url == f"{site.address}/", role
    return page


def places(page: Any, site: Site) -> "Iterator[str]":
    """Every place the menu leads to, and from each the first that its table leads to, and so on.

    The page stands at each address in turn as it is given.
    """
    page.goto(f"{site.address}/")
    found = [site.path(link.evaluate("a => a.href")) for link in page.locator("header a").all()]
    found += ["/accessibility/", "/account/password/"]
    kinds = set()
    while found:
        address = found.pop(0)
        kind = re.sub(r"\d+", "", address)
        if kind in kinds:
            continue
        kinds.add(kind)
        answer = page.goto(site.address + address)
        assert answer.status == 200, address
        yield address
        first = page.locator("main tbody th a").first
        if first.count():
            found.append(site.path(first.evaluate("a => a.href")))
        if re.search(r"/[a-z_0-9]+_[a-z_0-9]+/$", address):
            found.append(f"{address}?by=sen_provision")


@pytest.mark.parametrize("role", ALL_ROLES)
def test_every_page_of_every_role_is_accessible_and_fits_a_phone(
    browser: "Browser", site: Site, role: str
) -> None:
    page = signed_in(browser, site, role)
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    visited = [address for address in places(page, site) if held_to_the_rules(page, site, address)]
    assert {"/", "/account/codes/"} < set(visited)
    assert not troubles
    page.context.close()


def held_to_the_rules(page: Any, site: Site, address: str) -> bool:
    """Hold a page to every width, and each shape of page once to the rules of accessibility."""
    for width in WIDTHS:
        reached = checks.reach(page, width)
        assert reached <= width, f"{address} is {reached} wide on a screen of {width}"
    shape = checks.shape(page)
    if shape not in site.seen:
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert checks.violations(page) == [], address
        checks.space_out(page)
        for width in WIDTHS:
            reached = checks.reach(page, width)
            assert reached <= width, f"{address}, spaced out, is {reached} wide on one of {width}"
        site.seen.add(shape)
    return True


def test_who_has_not_signed_in_meets_pages_as_accessible(browser: "Browser", site: Site) -> None:
    page = browser.new_context().new_page()
    for address, status in (("/sign-in/", 200), ("/accessibility/", 200), ("/nothing/", 404)):
        answer = page.goto(site.address + address)
        assert answer is not None
        assert answer.status in (status, 200), address
        assert held_to_the_rules(page, site, address)
    page.goto(f"{site.address}/sign-in/")
    page.fill("#id_login", "nobody")
    page.fill("#id_password", "nothing")
    page.click("main button")
    assert "There is a problem" in page.locator("main").inner_text()
    assert page.title().startswith("Error: ")
    assert held_to_the_rules(page, site, "a refused sign-in")


def test_a_child_is_reached_by_keyboard_and_without_scripts(browser: "Browser", site: Site) -> None:
    page = signed_in(browser, site, "head", java_script_enabled=False)
    # A key pressed before the page is there goes nowhere: opening it waits for the whole of it.
    page.goto(f"{site.address}/children/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to main content"
    first = page.locator("main tbody a").first
    name = first.inner_text()
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/children/*/")
    assert page.locator("h1").inner_text() == name
    assert "headteacher" in page.locator(".web-why").inner_text()


def test_the_measure_page_answers_in_its_order(browser: "Browser", site: Site) -> None:
    page = signed_in(browser, site, "director", java_script_enabled=False)
    page.goto(f"{site.address}/measures/ks2_rwm_expected/")
    said = page.locator("main").inner_text()
    order = (
        "above England" if "above England" in said else "England (",
        "95% interval",
        "Beside others",
        "How has it changed?",
        "Who and where",
        "In the plan",
        "How this was worked out",
    )
    places = [said.index(words) for words in order]
    assert places == sorted(places)


def test_the_switches_are_in_the_address_and_hold_together(browser: "Browser", site: Site) -> None:
    page = signed_in(browser, site, "director", java_script_enabled=False)
    page.goto(f"{site.address}/measures/ks2_rwm_expected/")
    page.click("text=children who live here")
    page.click("main >> text=Sex")
    assert "lens=living" in page.url
    assert "by=sex" in page.url
    assert page.locator("#groups").inner_text().startswith("Sex")
