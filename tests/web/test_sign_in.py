"""Signing in: accounts, one-time passwords, codes from an app, lockout, and what is journalled."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from headway.access.actor import Actor
from headway.access.roles import ROLES
from headway.errors import NotPermitted
from headway.store.event_types import EventType
from headway.store.journal import Journal
from tests.web.application import Visitors

NEW = "a-password-of-my-own"


@pytest.fixture
def newcomer(sign_ins: dict[str, Any]) -> Iterator[Any]:
    """An account that has just been given, and has not signed in yet."""
    from headway.web.accounts import actions
    from headway.web.accounts.models import Account

    assert "newcomer" not in sign_ins
    given = actions.give(Actor(name="newcomer", role=ROLES["analyst"]), "New Comer", by="a test")
    yield given
    Account.objects.filter(username="newcomer").delete()


def signed_in(visitors: Visitors, password: str) -> Any:
    client = visitors.anybody()
    client.post("/sign-in/", {"login": "newcomer", "password": password})
    return client


def test_a_password_that_was_given_lets_nobody_past_choosing_another(
    visitors: Visitors, newcomer: Any
) -> None:
    client = signed_in(visitors, newcomer.password)
    assert client.get("/").headers["Location"] == "/account/password/"
    typed = {
        "oldpassword": newcomer.password,
        "password1": NEW,
        "password2": NEW,
    }
    client.post("/account/password/", typed)
    assert client.get("/").status_code == 200


def test_a_short_or_common_password_is_not_taken(visitors: Visitors, newcomer: Any) -> None:
    client = signed_in(visitors, newcomer.password)
    for weak in ("short", "password1234"):
        typed = {
            "oldpassword": newcomer.password,
            "password1": weak,
            "password2": weak,
        }
        answer = client.post("/account/password/", typed)
        assert b"There is a problem" in answer.content, weak


def test_sign_in_and_out_and_a_refusal_are_journalled_without_what_was_typed(
    visitors: Visitors, newcomer: Any, journal: Journal
) -> None:
    before = journal.newest(1)[0].number
    client = signed_in(visitors, newcomer.password)
    client.post("/sign-out/")
    signed_in(visitors, "not the password")
    visitors.anybody().post("/sign-in/", {"login": "hunter2-in-the-wrong-box", "password": "x"})
    entries = [entry for entry in reversed(journal.newest(10)) if entry.number > before]
    assert [(entry.event, entry.actor) for entry in entries] == [
        (EventType.SIGNED_IN, "newcomer"),
        (EventType.SIGNED_OUT, "newcomer"),
        (EventType.SIGN_IN_FAILED, "newcomer"),
        (EventType.SIGN_IN_FAILED, "nobody known"),
    ]
    assert "hunter2" not in str(entries)


def test_after_five_failures_even_the_right_password_has_to_wait(
    visitors: Visitors, newcomer: Any
) -> None:
    from axes.utils import reset

    try:
        for _ in range(5):
            signed_in(visitors, "not the password")
        typed = {"login": "newcomer", "password": newcomer.password}
        answer = visitors.anybody().post("/sign-in/", typed)
        assert answer.status_code == 429
        assert b"Too many attempts" in answer.content
    finally:
        reset(username="newcomer")


def test_an_account_that_was_taken_away_signs_in_no_longer(
    visitors: Visitors, newcomer: Any, journal: Journal
) -> None:
    from headway.web.accounts import actions
    from headway.web.accounts.models import Account

    actions.take_away(Account.objects.get(username="newcomer"), by="a test")
    client = signed_in(visitors, newcomer.password)
    assert client.get("/").headers["Location"].startswith("/sign-in/")
    assert journal.entries(event=EventType.ROLE_TAKEN_AWAY)[-1].details["account"] == "newcomer"


def test_with_codes_on_a_password_alone_is_not_enough(visitors: Visitors) -> None:
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from headway.web.accounts.models import Account

    secret = generate_totp_secret()
    account = Account.objects.get(username="member")
    try:
        TOTP.activate(account, secret)
        stored = Authenticator.objects.get(user=account).data["secret"]
        assert secret not in stored
        client = visitors.new("member")
        assert client.get("/").headers["Location"].startswith("/sign-in/")
        answer = client.get("/sign-in/code/")
        assert b"Enter a code from your app" in answer.content
        assert b"There is a problem" in client.post("/sign-in/code/", {"code": "000000"}).content
    finally:
        Authenticator.objects.filter(user=account).delete()


def test_codes_can_be_turned_on_after_confirming_who_it_is(visitors: Visitors) -> None:
    client = visitors.new("auditor")
    assert b"Turn codes on" in client.get("/account/codes/").content
    answer = client.get("/account/codes/app/", follow=True)
    assert b"data:image/svg+xml" in answer.content or b"Confirm that it is you" in answer.content


def test_a_sign_in_ends_after_a_working_day(
    visitors: Visitors, monkeypatch: pytest.MonkeyPatch
) -> None:
    from headway.web.accounts import sessions

    client = visitors.new("member")
    assert client.get("/").status_code == 200
    monkeypatch.setattr(sessions, "LONGEST", timedelta(seconds=-1))
    assert client.get("/").headers["Location"] == "/sign-in/"


def test_who_comes_back_after_an_hour_is_told_why_and_led_on_to_the_page(
    visitors: Visitors, sign_ins: dict[str, Any]
) -> None:
    client = visitors.new("member")
    client.session.flush()
    asked = client.get("/plan/", follow=True)
    assert b"ends after an hour without use" in asked.content
    typed = {"login": "member", "password": sign_ins["member"].password, "next": "/plan/"}
    assert client.post("/sign-in/", typed).headers["Location"] == "/plan/"


def test_no_sign_in_leads_to_another_site(visitors: Visitors) -> None:
    client = visitors.new("member")
    answer = client.get("/sign-in/?next=https://elsewhere.example/")
    assert answer.headers["Location"] == "/"


@pytest.mark.usefixtures("visitors")
def test_an_account_for_every_role_is_given_in_the_invented_authority_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from dataclasses import replace

    from headway.web.accounts import invented
    from headway.web.config.shelves import workspace

    real = replace(workspace(), settings=replace(workspace().settings, la_code="883"))
    monkeypatch.setattr(invented, "workspace", lambda: real)
    with pytest.raises(NotPermitted, match="invented authority only"):
        invented.an_account_per_role()
