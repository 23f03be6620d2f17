"""Making accounts and changing them; each writes its line in the journal."""

import secrets
from dataclasses import dataclass

from django.db import transaction

from headway.access.actor import Actor
from headway.access.roles import ROLES
from headway.store.event_types import EventType
from headway.web.accounts.models import Account
from headway.web.config import journalling

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letter or digit that is taken for another when read aloud."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SignIn:
    """What a new account is told once: it is stored nowhere in clear."""

    username: str
    role_title: str
    password: str


def give(actor: Actor, person: str, *, by: str, must_choose_password: bool = True) -> SignIn:
    """Make an account, or give the account of this name another role and a new password.

    Args:
        actor: The account's name, role, reach and dates.
        person: The person's own name, as pages greet them.
        by: Who gives it.
        must_choose_password: Whether the password holds for one sign-in only.
    """
    password = _password()
    with transaction.atomic():
        account = Account.objects.filter(username=actor.name).first() or Account(
            username=actor.name
        )
        account.person = person
        account.role_id = actor.role.id
        account.schools = sorted(actor.schools)
        account.children = sorted(actor.children)
        account.starts_on, account.ends_on = actor.starts_on, actor.ends_on
        account.password_is_one_time = must_choose_password
        account.is_active = True
        account.set_password(password)
        account.full_clean()
        account.save()
        journalling.record(
            EventType.ROLE_GIVEN,
            by,
            account=account.username,
            role=account.role_id,
            schools=account.schools,
            children=len(account.children),
        )
    return SignIn(
        username=account.username, role_title=ROLES[account.role_id].title, password=password
    )


def take_away(account: Account, *, by: str) -> None:
    """Let the account sign in no longer; what it did stays in the journal."""
    with transaction.atomic():
        account.is_active = False
        account.save(update_fields=["is_active"])
        journalling.record(
            EventType.ROLE_TAKEN_AWAY, by, account=account.username, role=account.role_id
        )


def password_was_chosen(account: Account) -> None:
    """The person now has a password that nobody gave them."""
    account.password_is_one_time = False
    account.save(update_fields=["password_is_one_time"])


def _password() -> str:
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
