"""How long a sign-in lasts, and what comes before anything else can be done in it."""

from collections.abc import Callable
from datetime import timedelta
from time import time

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import resolve

from headway.web.accounts.models import Account

LONGEST = timedelta(hours=8)
"""However busy it is: after a working day everyone signs in again."""

_BEGAN = "began_at"
_OPEN_UNTIL_CHOSEN = {"account_change_password", "account_logout"}

Answer = Callable[[HttpRequest], HttpResponse]


def held_to_their_limits(answer: Answer) -> Answer:
    """End a sign-in after a working day, and begin it with a password of the person's own."""

    def answered(request: HttpRequest) -> HttpResponse:
        if not isinstance(request.user, Account):
            return answer(request)
        began = request.session.setdefault(_BEGAN, int(time()))
        if time() - began > LONGEST.total_seconds():
            logout(request)
            return redirect("account_login")
        if request.user.password_is_one_time and not _is_open(request):
            return redirect("account_change_password")
        return answer(request)

    return answered


def _is_open(request: HttpRequest) -> bool:
    return resolve(request.path_info).url_name in _OPEN_UNTIL_CHOSEN
