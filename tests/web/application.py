"""The web application over a small invented authority: made once, signed in to by any role."""

from getpass import getuser
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING, Any

import pytest

from headway.access.roles import ROLES

if TYPE_CHECKING:
    from django.test import Client

    from headway.store.edition import Edition
    from headway.store.journal import Journal
    from headway.web.accounts.actions import SignIn

HOST = {"HTTP_HOST": "127.0.0.1"}


@pytest.fixture(scope="session")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of the invented authority: its files loaded, linked and calculated."""
    from headway.jobs import calculate, link, load
    from headway.jobs.workspaces import InitRequest, init
    from headway.synthetic.borough import Size, make
    from headway.synthetic.write import write_returns

    folder = tmp_path_factory.mktemp("web")
    write_returns(make(Size.SMALL), folder)
    made = init(InitRequest(folder=folder / "workspace", la="998"))
    copytree(folder / "reference", made.mappings)
    assert not [told for told in load.load(made.folder, [folder / "returns"]) if told.refusal]
    link.link(made.folder)
    calculate.calculate(made.folder, getuser())
    return folder


@pytest.fixture(scope="session")
def sign_ins(borough: Path) -> "dict[str, SignIn]":
    """The application, with an account for each role: by role id."""
    import django
    from django.conf import settings
    from django.core.management import call_command

    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HEADWAY_WORKSPACE", str(borough / "workspace"))
        environment.setenv("DJANGO_SETTINGS_MODULE", "headway.web.config.settings")
        django.setup()
    # Passwords of a test need no hash that is slow on purpose.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    call_command("migrate", verbosity=0)

    from headway.web.accounts.invented import an_account_per_role

    return {each.username: each for each in an_account_per_role()}


class Visitors:
    """A browser for each role, signed in the first time it is asked for."""

    def __init__(self, sign_ins: "dict[str, SignIn]") -> None:
        self._sign_ins = sign_ins
        self._signed_in: dict[str, Client] = {}

    @property
    def journal(self) -> "Journal":
        """The journal that the application writes."""
        from headway.web.config.shelves import journal

        return journal()

    @property
    def edition(self) -> "Edition":
        """The edition that the application reads."""
        from headway.web.config.shelves import edition

        return edition()

    def anybody(self) -> "Client":
        """A browser that has not signed in."""
        from django.test import Client

        return Client(**HOST)

    def new(self, role: str) -> "Client":
        """A browser that has just signed in."""
        client = self.anybody()
        typed = {"login": role, "password": self._sign_ins[role].password}
        response = client.post("/sign-in/", typed)
        assert response.status_code == 302, role
        return client

    def role(self, role: str) -> "Client":
        """The browser of this role, shared by tests that change nothing in it."""
        if role not in self._signed_in:
            self._signed_in[role] = self.new(role)
        return self._signed_in[role]

    def get(self, role: str, address: str) -> Any:
        return self.role(role).get(address)


@pytest.fixture(scope="session")
def visitors(sign_ins: "dict[str, SignIn]") -> Visitors:
    return Visitors(sign_ins)


@pytest.fixture
def journal(visitors: Visitors) -> "Journal":
    return visitors.journal


@pytest.fixture
def edition(visitors: Visitors) -> "Edition":
    return visitors.edition


ALL_ROLES = tuple(ROLES)
