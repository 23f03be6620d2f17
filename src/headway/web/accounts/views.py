"""Signing in, a second factor, choosing a password; and the list of accounts."""

from http import HTTPStatus
from typing import Any

from allauth.account.views import LoginView, PasswordChangeView
from axes.decorators import axes_dispatch, axes_form_invalid
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator

from headway.access.permissions import Permission
from headway.web.accounts import selectors
from headway.web.accounts.permissions import needs


@method_decorator(axes_dispatch, name="dispatch")
@method_decorator(axes_form_invalid, name="form_invalid")
class SignIn(LoginView):
    """Account name and password; after five failures the account rests for a while."""


class ChoosePassword(PasswordChangeView):
    """A password of one's own in place of the one that was given."""

    success_url = reverse_lazy("home")


def locked_out(
    request: HttpRequest, response: HttpResponse | None = None, credentials: Any = None
) -> HttpResponse:
    """Too many failed sign-ins; the same words whether or not there is such an account."""
    del response, credentials
    return render(request, "account/locked_out.html", status=HTTPStatus.TOO_MANY_REQUESTS)


@needs(Permission.ACCOUNT_MANAGE)
def accounts(request: HttpRequest) -> HttpResponse:
    """Every account: its role, its reach, and whether it has a second factor."""
    return render(request, "accounts.html", {"accounts": selectors.everyone()})
