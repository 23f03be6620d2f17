"""Children within a person's reach: every page here is in the journal before it is shown."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from headway.access.permissions import Permission
from headway.access.scope import Depth
from headway.web.accounts.permissions import account_of, needs
from headway.web.config.shelves import today
from headway.web.insight import actions, selectors
from headway.web.insight.forms import ListForm, PurposeForm, keep_purpose, stated_purpose


@require_safe
@needs(Permission.CHILD_VIEW)
def children(request: HttpRequest) -> HttpResponse:
    """The children within reach, page by page; of one school where the address says so."""
    actor, purpose = account_of(request).actor, stated_purpose(request)
    if not actor.scope(purpose=purpose).shows_children_on(today()):
        return _nobody_yet(request)
    urn, page = ListForm(request.GET).chosen()
    found = actions.list_children(actor, purpose, urn, page)
    if page > found.pages or (urn is not None and not found.in_all):
        raise Http404
    context = {
        "found": found,
        "urn": urn,
        "schools": selectors.schools(actor),
        "may_state_purpose": actor.role.depth_for_a_purpose is not None,
        "purpose": purpose,
    }
    return render(request, "children.html", context)


@require_safe
@needs(Permission.CHILD_VIEW)
def child(request: HttpRequest, pupil_id: int) -> HttpResponse:
    """One child: what returns have said, and why this person may see it."""
    found = actions.look_at_child(account_of(request).actor, stated_purpose(request), pupil_id)
    if found is None:
        raise Http404
    return render(request, "child.html", {"child": found})


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHILD_VIEW)
def purpose(request: HttpRequest) -> HttpResponse:
    """Say why children must be seen by name; or that it is no longer needed."""
    if account_of(request).actor.role.depth_for_a_purpose is None:
        raise Http404
    if request.method == "POST" and "forget" in request.POST:
        keep_purpose(request, None)
        return redirect("children")
    form = PurposeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        keep_purpose(request, form.cleaned_data["purpose"])
        return redirect("children")
    return render(request, "purpose.html", {"form": form, "purpose": stated_purpose(request)})


def _nobody_yet(request: HttpRequest) -> HttpResponse:
    """Nobody can be seen as things are: a purpose may open it, or the dates have passed."""
    role = account_of(request).role
    if role.depth is Depth.FIGURES and role.depth_for_a_purpose is not None:
        return redirect("purpose")
    return render(request, "children_none.html")
