"""One child and a list of children, as pages show them. Null where no return has said."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class ListedChild:
    """One line of a list. ``name`` is null where the person may not see names."""

    pupil_id: int
    name: str | None
    school: str | None
    year_group: str
    sex: str
    sen_provision: str
    looked_after: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildList:
    """One page of the children within reach, and why they may be seen."""

    children: tuple[ListedChild, ...]
    in_all: int
    page: int
    pages: int
    because: str
    by_name: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One table of a child's record: a row per line, ready to print."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class ChildPage:
    """One child: who, and what returns have said, newest first.

    ``name``, ``upn`` and ``birth_date`` are null where the person may not see who it is.
    ``restrictions`` say what may be told to nobody.
    """

    pupil_id: int
    name: str | None
    upn: str | None
    birth_date: date | None
    birth_month: date | None
    sex: str
    looked_after: bool
    because: str
    restrictions: tuple[str, ...] = ()
    tables: Sequence[Table] = field(default=())


def year_group(code: str | None) -> str:
    """A census's year group as a page says it: Reception, Year 6."""
    if code is None:
        return "not said"
    if code.isdecimal():
        return f"Year {int(code)}"
    return {
        "R": "Reception",
        "E1": "Nursery",
        "E2": "Nursery",
        "N1": "Nursery",
        "N2": "Nursery",
    }.get(code, code)


SEX = {"F": "female", "M": "male"}
