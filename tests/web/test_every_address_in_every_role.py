"""Every address of the application, asked for in every role and in none."""

from collections.abc import Iterator
from typing import Any

import pytest

from headway.access.permissions import Permission
from headway.access.roles import ROLES, Reach
from headway.store.edition import Edition
from tests.web.application import ALL_ROLES, Visitors

PUBLIC = {"account_login", "accessibility", "mfa_authenticate", "account_inactive"}
"""What anybody may ask for: to sign in, to be told why not, and who can use these pages."""

OF_ONES_OWN_ACCOUNT = {
    "account_logout", "account_reauthenticate", "mfa_reauthenticate", "account_change_password",
    "mfa_index", "mfa_activate_totp", "mfa_deactivate_totp", "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
}  # fmt: skip
"""What everyone signed in may ask for, of the sign-in library's: it is of their own account."""


def patterns() -> "Iterator[Any]":
    from django.urls import get_resolver

    def under(resolver: Any) -> Iterator[Any]:
        for each in resolver.url_patterns:
            yield from under(each) if hasattr(each, "url_patterns") else (each,)

    return under(get_resolver())


def address(name: str, edition: Edition) -> str:
    from django.urls import reverse

    ((urn,),) = edition.rows("SELECT urn FROM school WHERE phase = 'PS' ORDER BY urn LIMIT 1")
    arguments = {
        "measure": ["ks2_rwm_expected"],
        "school": [urn],
        "school_measure": [urn, "ks2_rwm_expected"],
        "child": [1],
    }
    return reverse(name, args=arguments.get(name, []))


def names() -> list[str]:
    return [pattern.name for pattern in patterns()]


def needed(name: str) -> Permission | None:
    from headway.web.accounts.permissions import MARK

    found = next(pattern.callback for pattern in patterns() if pattern.name == name)
    permission: Permission | None = vars(found)[MARK]
    return permission


@pytest.mark.usefixtures("visitors")
def test_every_address_says_what_it_needs_or_is_on_a_short_list() -> None:
    from headway.web.accounts.permissions import MARK

    unsaid = {p.name for p in patterns() if MARK not in vars(p.callback)}
    assert unsaid == PUBLIC | OF_ONES_OWN_ACCOUNT


def test_who_has_not_signed_in_is_sent_to_sign_in(visitors: Visitors, edition: Edition) -> None:
    for name in names():
        response = visitors.anybody().get(address(name, edition))
        if name in PUBLIC:
            assert response.status_code in (200, 302), name
        else:
            assert response.status_code == 302, name
            assert response.headers["Location"].startswith("/sign-in/"), name


@pytest.mark.parametrize("role", ALL_ROLES)
def test_each_role_is_let_in_where_its_permissions_say_and_nowhere_else(
    visitors: Visitors, edition: Edition, role: str
) -> None:
    for name in set(names()) - PUBLIC - OF_ONES_OWN_ACCOUNT:
        permission = needed(name)
        allowed = permission is None or permission in ROLES[role].permissions
        response = visitors.get(role, address(name, edition))
        assert response.status_code < 500, name
        assert (response.status_code != 403) is (allowed and not is_beyond_reach(role, name)), name


def is_beyond_reach(role: str, name: str) -> bool:
    """Figures of the whole authority, for somebody who sees those of their own schools."""
    return name == "measure" and ROLES[role].reach is Reach.SCHOOLS


def test_there_is_no_signing_up(visitors: Visitors) -> None:
    from allauth.account.adapter import get_adapter

    assert "account_signup" not in names()
    assert not get_adapter().is_open_for_signup(None)
    assert visitors.anybody().get("/accounts/signup/").status_code == 404


def test_every_answer_forbids_scripts_and_keeping(visitors: Visitors, edition: Edition) -> None:
    from headway.web.config.headers import POLICY

    for name in names():
        response = visitors.get("head", address(name, edition))
        assert response.headers["Content-Security-Policy"] == POLICY, name
        assert response.headers["Cache-Control"] == "no-store", name
        assert "Cookie" in response.headers["Vary"], name
        assert response.headers["X-Content-Type-Options"] == "nosniff", name
        assert b"<script" not in response.content, name
        assert b" style=" not in response.content, name
