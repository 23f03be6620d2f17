"""The plans that come with Headway, and finding any plan by name or path."""

from difflib import get_close_matches
from pathlib import Path

from headway.errors import UnknownName
from headway.plans.names import Names
from headway.plans.plan import Plan
from headway.plans.reading import read_plan

_LIBRARY = Path(__file__).parent / "library"
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


def shipped_plans() -> tuple[str, ...]:
    """The names of the plans that come with Headway, the standard one first."""
    names = sorted(file.stem for file in _LIBRARY.glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != "standard"))


def find_plan(name_or_path: str, names: Names | None = None) -> Plan:
    """The plan that a person means: a shipped one by name, or any in a plan file or workbook.

    A shipped name comes before a file of the same name; "./standard" is the file.

    Raises:
        UnknownName: It is no shipped plan's name, and does not look like a file either.
        FileRefused: The file cannot be read, or something in it cannot be.
    """
    if name_or_path in shipped_plans():
        return read_plan(_LIBRARY / f"{name_or_path}.toml", names)
    path = Path(name_or_path)
    if path.suffix.lower() in _WORKBOOKS:
        # Only a workbook needs what reads workbooks, and loading that takes a while.
        from headway.plans.excel.reading import from_excel

        return from_excel(path, names)
    if path.suffix.lower() == ".toml" or len(path.parts) > 1 or path.exists():
        return read_plan(path, names)
    near = get_close_matches(name_or_path, shipped_plans(), n=2, cutoff=0.5)
    raise UnknownName("plan", name_or_path, near or shipped_plans())
