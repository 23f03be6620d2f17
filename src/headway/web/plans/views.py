"""The plan on a page, as it is published, within the application."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from headway.access.permissions import Permission
from headway.access.roles import Reach
from headway.publishing.html import context
from headway.web.accounts.permissions import account_of, needs
from headway.web.plans import selectors


@require_safe
@needs(Permission.PLAN_VIEW)
def plan(request: HttpRequest) -> HttpResponse:
    """The plan of the workspace's authority."""
    actor = account_of(request).actor
    goes_on = actor.may(Permission.FIGURE_VIEW) and actor.role.reach is not Reach.SCHOOLS
    page, notice = selectors.plan_on_a_page(actor)
    found = {
        **context(page),
        "measure_ids": selectors.measure_ids() if goes_on else {},
        "notice": notice,
    }
    return render(request, "page.html", found)
