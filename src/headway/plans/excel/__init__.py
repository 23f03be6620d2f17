"""The Excel twin of the plan file, for people who would rather not see a plan file."""

from headway.plans.excel.reading import from_excel
from headway.plans.excel.writing import to_excel

__all__ = ["from_excel", "to_excel"]
