"""Home; figures of the authority and of its schools; and what is said to everyone."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from headway.access.permissions import Permission
from headway.access.roles import Reach
from headway.errors import WorkspaceUnusable
from headway.measures.library import MEASURES
from headway.web.accounts.permissions import account_of, for_everyone_signed_in, needs
from headway.web.frame.navigation import links
from headway.web.insight import building, figures, selectors
from headway.web.insight.forms import SwitchForm
from headway.web.insight.selectors import School

TOUR = {
    "Plan": "where we are, where we want to be, and what we are doing, on one page.",
    "Measures": "each figure in words, beside England and others, and how it was worked out.",
    "Schools": "the same figures, school by school.",
    "Children": "the children within your reach. Every look is recorded.",
    "Journal": "what was done, by whom.",
    "Accounts": "who may sign in, in which role.",
}
"""What each place is for, as home says it."""


@require_safe
@for_everyone_signed_in
def home(request: HttpRequest) -> HttpResponse:
    """What this person can see and do here, and what is invented."""
    as_at, trouble = "", ""
    try:
        as_at = selectors.data_as_at()
    except WorkspaceUnusable as error:
        trouble = str(error)
    found = {
        "seer": account_of(request),
        "data_as_at": as_at,
        "trouble": trouble,
        "tour": {link.title: TOUR[link.title] for link in links(request) if link.title in TOUR},
    }
    return render(request, "home.html", found)


@require_safe
@login_not_required
def accessibility(request: HttpRequest) -> HttpResponse:
    """Who can use these pages and how, and which cookies they set."""
    return render(request, "accessibility.html")


@require_safe
@needs(Permission.FIGURE_VIEW)
def measures(request: HttpRequest) -> HttpResponse:
    """Every measure of the authority, with its newest figure."""
    actor = account_of(request).actor
    if actor.role.reach is Reach.SCHOOLS:
        return redirect("schools")
    return _newest(request, None)


@require_safe
@needs(Permission.FIGURE_VIEW)
def measure(request: HttpRequest, measure_id: str) -> HttpResponse:
    """One measure of the authority."""
    return _measure(request, measure_id, None)


@require_safe
@needs(Permission.FIGURE_VIEW)
def schools(request: HttpRequest) -> HttpResponse:
    """The schools whose figures this person may see."""
    actor = account_of(request).actor
    found = {"schools": selectors.schools(actor), "because": actor.scope().because()}
    return render(request, "schools.html", found)


@require_safe
@needs(Permission.FIGURE_VIEW)
def school(request: HttpRequest, urn: int) -> HttpResponse:
    """Every measure of one school, with its newest figure."""
    return _newest(request, _school(request, urn))


@require_safe
@needs(Permission.FIGURE_VIEW)
def school_measure(request: HttpRequest, urn: int, measure_id: str) -> HttpResponse:
    """One measure of one school."""
    return _measure(request, measure_id, _school(request, urn))


def _school(request: HttpRequest, urn: int) -> School:
    found = selectors.school(account_of(request).actor, urn)
    if found is None:
        raise Http404
    return found


def _newest(request: HttpRequest, of_school: School | None) -> HttpResponse:
    actor = account_of(request).actor
    lens = figures.own_lens(actor)
    found = []
    for each in MEASURES.values():
        asked = figures.figures(actor, figures.question(each, of_school, lens))
        newest = figures.latest(asked)
        if newest is not None and (newest.n or of_school is None):
            found.append(figures.newest_line(each, newest))
    context = {
        "lines": found,
        "school": of_school,
        "lens": lens,
        "because": actor.scope().because(),
        "data_as_at": selectors.data_as_at(),
    }
    return render(request, "measures.html", context)


def _measure(request: HttpRequest, measure_id: str, of_school: School | None) -> HttpResponse:
    named = MEASURES.get(measure_id)
    if named is None:
        raise Http404
    actor = account_of(request).actor
    chosen = SwitchForm(request.GET).chosen(figures.own_lens(actor))
    page = building.measure_page(actor, named, of_school, chosen)
    return render(request, "measure.html", {"page": page})
