"""The application of insight, as Django lists it."""

from django.apps import AppConfig


class Insight(AppConfig):
    """Figures and children."""

    name = "headway.web.insight"
