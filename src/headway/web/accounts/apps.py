"""The application of accounts, as Django lists it."""

from django.apps import AppConfig


class Accounts(AppConfig):
    """Accounts and sign-in."""

    name = "headway.web.accounts"
    default_auto_field = "django.db.models.BigAutoField"
