"""Addresses of the journal."""

from django.urls import path

from headway.web.audit import views

urlpatterns = [
    path("journal/", views.journal, name="journal"),
    path("journal/check/", views.check, name="journal_check"),
]
