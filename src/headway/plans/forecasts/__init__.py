"""Forecasts that keep score: how a figure may move, by how every authority's has moved."""
