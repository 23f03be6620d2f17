"""The links at the top of every page: those that lead somewhere for this person."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from headway.access.permissions import Permission
from headway.access.roles import Reach
from headway.web.accounts.models import Account


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the navigation; ``is_here`` is true on the pages under it."""

    title: str
    address: str
    is_here: bool


_PLACES = (
    ("Home", "home", None),
    ("Plan", "plan", Permission.PLAN_VIEW),
    ("Measures", "measures", Permission.FIGURE_VIEW),
    ("Schools", "schools", Permission.FIGURE_VIEW),
    ("Children", "children", Permission.CHILD_VIEW),
    ("Journal", "journal", Permission.JOURNAL_VIEW),
    ("Accounts", "accounts", Permission.ACCOUNT_MANAGE),
)


_LEAD_NOWHERE = {("schools", Reach.IN_OUR_CARE), ("measures", Reach.SCHOOLS)}
"""Figures that there are none of for this reach: of schools in care, of the whole authority."""


def links(request: HttpRequest) -> list[Link]:
    """The links for whoever is signed in; none for others."""
    user = getattr(request, "user", None)
    if not isinstance(user, Account):
        return []
    actor = user.actor
    found = []
    for title, name, needed in _PLACES:
        if needed is not None and not actor.may(needed):
            continue
        if (name, actor.role.reach) in _LEAD_NOWHERE:
            continue
        address = reverse(name)
        is_here = request.path == address or (name != "home" and request.path.startswith(address))
        found.append(Link(title, address, is_here))
    return found
