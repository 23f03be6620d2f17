"""What signing in does here: nobody signs up, and the journal hears of every sign-in."""

from base64 import urlsafe_b64encode
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.http import HttpRequest, HttpResponse

from headway.store.event_types import EventType
from headway.store.keys import Use
from headway.web.accounts.models import Account
from headway.web.config import journalling
from headway.web.config.shelves import workspace


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in with an account that an administrator made."""

    error_messages: ClassVar[dict[str, str]] = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": "The account name or the password is not right.",
        "too_many_login_attempts": "Too many attempts. Wait a few minutes, then try again.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Journal the refusal, under the account's name only where there is such an account.

        What was typed may be a password in the wrong box, so it is never written.
        """
        typed = str(credentials.get("username", ""))
        known = Account.objects.filter(username__iexact=typed).first()
        journalling.record(EventType.SIGN_IN_FAILED, known.username if known else "nobody known")

    def post_login(self, request: HttpRequest, user: Account, **about: Any) -> HttpResponse:
        journalling.record(EventType.SIGNED_IN, user.username, role=user.role_id)
        response: HttpResponse = super().post_login(request, user, **about)
        return response

    def logout(self, request: HttpRequest) -> None:
        if isinstance(request.user, Account):
            journalling.record(EventType.SIGNED_OUT, request.user.username)
        super().logout(request)


class SecondFactorAdapter(DefaultMFAAdapter):
    """Codes from an authenticator app; their secrets are stored encrypted."""

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> Fernet:
    return Fernet(urlsafe_b64encode(workspace().key.derived(Use.SECOND_FACTOR)))
