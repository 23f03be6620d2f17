"""Addresses of figures and of the children behind them. None holds anything personal."""

from django.urls import path

from headway.web.insight import child_views, views

urlpatterns = [
    path("", views.home, name="home"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("measures/", views.measures, name="measures"),
    path("measures/<slug:measure_id>/", views.measure, name="measure"),
    path("schools/", views.schools, name="schools"),
    path("schools/<int:urn>/", views.school, name="school"),
    path("schools/<int:urn>/<slug:measure_id>/", views.school_measure, name="school_measure"),
    path("children/", child_views.children, name="children"),
    path("children/purpose/", child_views.purpose, name="purpose"),
    path("children/<int:pupil_id>/", child_views.child, name="child"),
]
