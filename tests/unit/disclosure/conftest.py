"""The gate is tried on the same small invented borough as measures are."""

from tests.unit.measures.conftest import borough, edition

__all__ = ["borough", "edition"]
