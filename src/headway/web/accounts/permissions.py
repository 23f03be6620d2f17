"""What a view needs of whoever asks for it: said beside the view, and held to before it runs."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from headway.access.permissions import Permission
from headway.web.accounts.models import Account

View = Callable[..., HttpResponseBase]

MARK = "needs"


def needs(permission: Permission) -> Callable[[View], View]:
    """Run the view only for a role that allows this; others are told so in a sentence."""

    def held(view: View) -> View:
        @wraps(view)
        def viewed(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponseBase:
            account_of(request).actor.must(permission)
            return view(request, *arguments, **named)

        return marked(viewed, permission)

    return held


def for_everyone_signed_in(view: View) -> View:
    """Mark a view that any role may see."""
    return marked(view, None)


def marked(view: View, permission: Permission | None) -> View:
    """The view, with what it needs written on it, where an inspector reads it."""
    vars(view)[MARK] = permission
    return view


def account_of(request: HttpRequest) -> Account:
    """The account that asks; the sign-in wall stands before every view that calls this."""
    assert isinstance(request.user, Account)
    return request.user
