"""The application in a real browser, in every role: accessible, narrow, and without scripts."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING, Any

import pytest

from headway.access.permissions import Permission
from headway.access.roles import ROLES, Reach
from tests.web.application import ALL_ROLES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Site:
    """The served application: where it is, and the password of each role."""

    def __init__(self, address: str, passwords: dict[str, str]) -> None:
        self.address = address
        self.passwords = passwords

    def pages(self, role: str) -> list[str]:
        """The pages a role looks at, the heaviest of each kind."""
        may = ROLES[role].permissions
        found = ["/", "/account/codes/"]
        if Permission.PLAN_VIEW in may:
            found.append("/plan/")
        if Permission.FIGURE_VIEW in may and ROLES[role].reach is not Reach.SCHOOLS:
            found += ["/measures/", "/measures/ks2_rwm_expected/?by=sen_provision"]
        if Permission.FIGURE_VIEW in may:
            found.append("/schools/")
        if Permission.CHILD_VIEW in may:
            found.append("/children/")
        if Permission.JOURNAL_VIEW in may:
            found += ["/journal/", "/journal/check/"]
        if Permission.ACCOUNT_MANAGE in may:
            found.append("/accounts/")
        return found


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


@pytest.mark.parametrize("role", ALL_ROLES)
def test_every_page_of_every_role_is_accessible_and_fits_a_phone(
    browser: "Browser", site: Site, role: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = signed_in(browser, site, role)
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    for address in site.pages(role):
        for width in (1366, 375, 320):
            page.set_viewport_size({"width": width, "height": 768})
            answer = page.goto(site.address + address)
            assert answer.status == 200, address
            reached = page.evaluate("document.documentElement.scrollWidth")
            assert reached <= width, f"{address} is {reached} wide on a screen of {width}"
        found = Axe().run(page, options={"runOnly": AXE_TAGS})
        violations = [
            (each["id"], each["nodes"][0]["html"]) for each in found.response["violations"]
        ]
        assert not violations, f"{address}: {json.dumps(violations, indent=1)}"
    assert not troubles


def test_a_child_is_reached_by_keyboard_and_without_scripts(browser: "Browser", site: Site) -> None:
    page = signed_in(browser, site, "head", java_script_enabled=False)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to main content"
    page.goto(f"{site.address}/children/")
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
