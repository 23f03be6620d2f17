"""The application of plans, as Django lists it."""

from django.apps import AppConfig


class Plans(AppConfig):
    """Plans."""

    name = "headway.web.plans"
