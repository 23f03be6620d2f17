"""The application of audit, as Django lists it."""

from django.apps import AppConfig


class Audit(AppConfig):
    """The journal."""

    name = "headway.web.audit"
