"""Writing a plan as the text of a plan file; reading the text gives the same plan back."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from headway.plans.file_format import PLAN
from headway.plans.plan import Plan
from headway.plans.shape import Part, Shape
from headway.plans.tables import tables_of

_INDENT = "  "
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def write_plan(plan: Plan) -> str:
    """The plan as TOML, laid out as a person would, one idea a line, ending in a newline."""
    return "\n".join(_tables(PLAN, tables_of(plan), ())).strip("\n") + "\n"


def _tables(shape: Shape, table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """The lines of one table: its own keys, what is written in braces, then the tables in it."""
    indent = _INDENT * max(0, len(path) - 1)
    for field in shape.fields:
        if field.key in table:
            yield f"{indent}{field.key} = {_value(table[field.key], indent)}"
    for part in shape.parts:
        if part.inline and part.key in table:
            yield f"{indent}{part.key} = {_in_braces(part, table[part.key], indent)}"
    for part in shape.parts:
        if not part.inline and part.key in table:
            here = (*path, part.key)
            header = ".".join(here)
            inside = _INDENT * (len(here) - 1)
            for one in table[part.key] if part.many else [table[part.key]]:
                yield ""
                yield f"{inside}[[{header}]]" if part.many else f"{inside}[{header}]"
                yield from _tables(part.shape, one, here)


def _in_braces(part: Part, held: Any, indent: str) -> str:
    if not part.many:
        return _braced(held)
    rows = "".join(f"{indent}{_INDENT}{_braced(one)},\n" for one in held)
    return f"[\n{rows}{indent}]"


def _braced(table: Mapping[str, Any]) -> str:
    return "{ " + ", ".join(f"{key} = {_one_line(value)}" for key, value in table.items()) + " }"


def _value(value: Any, indent: str) -> str:
    """A value; a text of several lines stands between three quotation marks, as it reads."""
    if isinstance(value, str) and "\n" in value:
        body = "".join("\n" if c == "\n" else _ESCAPES.get(c, c) for c in value)
        return f'"""\n{body}"""'
    if isinstance(value, list):
        rows = "".join(f"{indent}{_INDENT}{_one_line(one)},\n" for one in value)
        return f"[\n{rows}{indent}]"
    return _one_line(value)


def _one_line(value: Any) -> str:
    if isinstance(value, str):
        return '"' + "".join(_ESCAPES.get(c, c) for c in value) + '"'
    if isinstance(value, date):
        return value.isoformat()
    return repr(value)
