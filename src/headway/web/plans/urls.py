"""Addresses of plans."""

from django.urls import path

from headway.web.plans import views

urlpatterns = [path("plan/", views.plan, name="plan")]
