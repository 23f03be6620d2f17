"""Templates: our own pages around the parts that published pages are made of."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from headway.access.permissions import Permission
from headway.benchmarks.areas import INVENTED
from headway.publishing.html import FILTERS
from headway.vocabulary.dates import in_words
from headway.web.accounts.models import Account
from headway.web.frame.navigation import links


def environment(**options: Any) -> Environment:
    """The environment of every page. Our ``document.html`` stands in for the published one."""
    ours, published = (
        PackageLoader(package, "templates") for package in ("headway.web", "headway.publishing")
    )
    options |= {
        "autoescape": True,
        "loader": ChoiceLoader([ours, published]),
        "lstrip_blocks": True,
        "trim_blocks": True,
        "undefined": StrictUndefined,
    }
    made = Environment(**options)  # noqa: S701 - autoescape is among the options
    made.filters.update(FILTERS)
    made.filters["in_words"] = in_words
    made.globals.update(
        static=static, address=_address, Permission=Permission, invented=_is_invented()
    )
    return made


def shared(request: HttpRequest) -> dict[str, object]:
    """What the layout of every page needs."""
    user = getattr(request, "user", None)
    return {
        "authority": settings.WORKSPACE.settings.name,
        "account": user if isinstance(user, Account) else None,
        "links": links(request),
    }


def _address(name: str, *arguments: object) -> str:
    return reverse(name, args=arguments)


def _is_invented() -> bool:
    """Whether the workspace is that of the invented authority, which every page then says."""
    return bool(settings.WORKSPACE.settings.la_code == INVENTED.code)
