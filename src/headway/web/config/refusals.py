"""Saying no on a page: in one sentence, with what can be done, and never with a trace."""

import logging
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from headway.errors import NotPermitted, UnknownName, UserError, WorkspaceUnusable

Answer = Callable[[HttpRequest], HttpResponse]

_STATUS: dict[type[UserError], HTTPStatus] = {
    NotPermitted: HTTPStatus.FORBIDDEN,
    UnknownName: HTTPStatus.NOT_FOUND,
    WorkspaceUnusable: HTTPStatus.SERVICE_UNAVAILABLE,
}
_TITLES = {
    HTTPStatus.BAD_REQUEST: "That cannot be shown",
    HTTPStatus.FORBIDDEN: "You may not see this",
    HTTPStatus.NOT_FOUND: "Page not found",
    HTTPStatus.SERVICE_UNAVAILABLE: "The figures cannot be reached",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Sorry, there is a fault in Headway",
}


class Refusals:
    """Turns a ``UserError`` that a view raised into a page with its sentence."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, UserError):
            return None
        status = next(
            (found for kind, found in _STATUS.items() if isinstance(error, kind)),
            HTTPStatus.BAD_REQUEST,
        )
        return refused(request, status, str(error))


def refused(request: HttpRequest, status: HTTPStatus, sentence: str) -> HttpResponse:
    """A page that says no, and why."""
    found = {"title": _TITLES[status], "sentence": sentence}
    return render(request, "refused.html", found, status=status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is no such page, or none for this person: the same words for both."""
    del exception
    return refused(
        request,
        HTTPStatus.NOT_FOUND,
        "There is nothing at this address that you can see. Check the address, or go to home.",
    )


def forbidden(request: HttpRequest, exception: PermissionDenied) -> HttpResponse:
    """The account may not do this."""
    del exception
    return refused(request, HTTPStatus.FORBIDDEN, "Your account may not do this.")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The browser sent something that cannot be read."""
    del exception
    return refused(request, HTTPStatus.BAD_REQUEST, "The address or the form cannot be read.")


def our_mistake(request: HttpRequest) -> HttpResponse:
    """A fault of ours; the log says where in Headway, and nothing of what was asked for."""
    return refused(
        request,
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "Nothing was changed. Try again; if it happens again, tell whoever runs Headway for you.",
    )


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open for too long, or did not come from one of our pages."""
    logging.getLogger(__name__).info("A form was refused: %s", reason)
    return refused(
        request,
        HTTPStatus.FORBIDDEN,
        "The form was open for too long, or you signed in meanwhile. Go back and try again.",
    )
