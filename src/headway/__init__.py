"""Headway: the open education-outcomes system of an English local authority."""

__version__ = "0.1.0"
