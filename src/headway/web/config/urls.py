"""Every address of the web application."""

from django.urls import include, path

urlpatterns = [
    path("", include("headway.web.insight.urls")),
    path("", include("headway.web.plans.urls")),
    path("", include("headway.web.audit.urls")),
    path("", include("headway.web.accounts.urls")),
]

handler400 = "headway.web.config.refusals.bad_request"
handler403 = "headway.web.config.refusals.forbidden"
handler404 = "headway.web.config.refusals.not_found"
handler500 = "headway.web.config.refusals.our_mistake"
