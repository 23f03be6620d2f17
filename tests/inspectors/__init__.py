"""Tests that walk everything: each new thing obeys the house, or is named as an exception."""
