"""The journal, read-only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from headway.access.permissions import Permission
from headway.web.accounts.permissions import needs
from headway.web.audit import selectors
from headway.web.audit.forms import PageForm


@require_safe
@needs(Permission.JOURNAL_VIEW)
def journal(request: HttpRequest) -> HttpResponse:
    """What was done, by whom, newest first."""
    found = selectors.entries_before(PageForm(request.GET).before())
    older = found[-1].number if len(found) == selectors.A_PAGE else None
    return render(request, "journal.html", {"entries": found, "older": older})


@require_safe
@needs(Permission.JOURNAL_VIEW)
def check(request: HttpRequest) -> HttpResponse:
    """Whether the journal's chain holds from end to end."""
    return render(request, "journal_check.html", {"broken": selectors.first_broken_place()})
