"""A plan from plain tables, as a file holds them, and back.

TOML and Excel both come down to the same tables of keys and values, so that every rule about
what a plan may hold is met in the same place, whichever file it came from.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from headway.errors import FileRefused, UnknownName, UserError
from headway.plans.file_format import PLAN
from headway.plans.names import Names
from headway.plans.plan import Plan
from headway.plans.positions import Path
from headway.plans.shape import Field, Kind, Shape
from headway.plans.values import small, value_of

Table = Mapping[str, Any]
PlaceOf = Callable[[Path], str]


def plan_from(
    tables: Table, place_of: PlaceOf, names: Names
) -> tuple[Plan | None, list[UserError]]:
    """The plan that tables hold, and every fault in their form.

    Args:
        tables: The file's tables, keyed as the plan file is.
        place_of: Where a path stands, as a message says it: "plan.toml, line 12".
        names: What measures and authorities are called.

    Returns:
        The plan, null where there is a fault, and the faults in the order of the file.
    """
    reading = _Reading(place_of, names)
    plan = reading.make(PLAN, tables, ())
    return (None, reading.faults) if reading.faults else (plan, [])


def tables_of(part: Any, shape: Shape = PLAN) -> dict[str, Any]:
    """The tables that hold a plan; reading them gives it back. What says nothing is left out."""
    blank = {} if shape.makes is None else _defaults(shape.makes)
    table: dict[str, Any] = {}
    for field in shape.fields:
        value = getattr(part, field.name)
        if value is None or (not field.required and value in ("", (), blank.get(field.name))):
            continue
        table[field.key] = _plain(field, value)
    for inner in shape.parts:
        if inner.merged:
            if held := tables_of(part, inner.shape):
                table[inner.key] = held
        elif inner.many:
            if held_parts := getattr(part, inner.name):
                table[inner.key] = [tables_of(one, inner.shape) for one in held_parts]
        elif (one := getattr(part, inner.name)) is not None:
            table[inner.key] = tables_of(one, inner.shape)
    return table


def _defaults(made: type) -> dict[str, Any]:
    return {name: f.default for name, f in made.__dataclass_fields__.items()}  # type: ignore[attr-defined]


def _plain(field: Field, value: Any) -> Any:
    if field.kind is Kind.AREA:
        return int(value)
    if field.kind is Kind.TEXTS:
        return list(value)
    return str(value) if field.kind is Kind.CHOICE else value


class _Reading:
    """One reading of one file, which notes a fault and goes on, so as to find them all."""

    def __init__(self, place_of: PlaceOf, names: Names) -> None:
        self.place_of = place_of
        self.names = names
        self.faults: list[UserError] = []

    def fault(self, path: Path, sentence: str) -> None:
        self.faults.append(FileRefused(f"{self.place_of(path)}: {sentence}"))

    def make(self, shape: Shape, table: Table, path: Path) -> Any:
        """The dataclass a table becomes; null where something required is missing."""
        assert shape.makes is not None, "a merged table becomes no dataclass of its own"
        before = len(self.faults)
        found = self.contents(shape, table, path)
        if len(self.faults) > before:
            return None
        return shape.makes(place=self.place_of(path), **found)

    def contents(self, shape: Shape, table: Table, path: Path) -> dict[str, Any]:
        """What a table holds, by the names of the dataclass."""
        for key in table:
            if key not in shape.keys:
                near = get_close_matches(key, shape.keys, n=1)
                offer = f" Did you mean “{near[0]}”?" if near else ""
                self.fault((*path, key), f"“{key}” is not a key of {shape.word}.{offer}")
        found: dict[str, Any] = {}
        for field in shape.fields:
            if field.key in table:
                found[field.name] = self.value(field, table[field.key], (*path, field.key))
            elif field.required:
                self.fault(
                    path, f"{_capital(shape.word)} needs “{field.key}”: {small(field.about)}"
                )
        for part in shape.parts:
            here = (*path, part.key)
            inner = table.get(part.key)
            if inner is None:
                if part.many:
                    found[part.name] = ()
                if part.required:
                    self.fault(path, f"there is no [{part.key}] table; it holds the title.")
            elif part.many:
                found[part.name] = self.repeated(part.shape, inner, here)
            elif not isinstance(inner, Mapping):
                self.fault(here, f"“{part.key}” must be a table: {part.key} = {{ ... }}.")
            elif part.merged:
                found |= self.contents(part.shape, inner, here)
            else:
                found[part.name] = self.make(part.shape, inner, here)
        return found

    def repeated(self, shape: Shape, inner: Any, path: Path) -> tuple[Any, ...]:
        if not isinstance(inner, list) or not all(isinstance(one, Mapping) for one in inner):
            self.fault(path, f"“{path[-1]}” must be a list of tables, one for each.")
            return ()
        return tuple(self.make(shape, one, (*path, number)) for number, one in enumerate(inner))

    def value(self, field: Field, raw: Any, path: Path) -> Any:
        """One field's value as the plan holds it; null, and a fault, where it cannot be."""
        try:
            return self.names.known(field.kind, value_of(field, raw))
        except UnknownName as unknown:
            self.faults.append(unknown.found_at(f"{self.place_of(path)}: "))
        except ValueError as reason:
            self.fault(path, f"“{field.key}” {reason}")
        return None


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
