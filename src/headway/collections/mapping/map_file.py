"""Map files: TOML in the workspace's folder of mappings, each fault named with its line."""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path

from headway.collections.layout import Field, Form, Kind, Table
from headway.collections.mapping.column_map import ColumnMap
from headway.collections.registry import RETURNS
from headway.errors import FileRefused
from headway.vocabulary.codes.code_set import ALWAYS

_KEYS = ("return", "table", "columns", "constants", "values")


def maps_in(folder: Path) -> tuple[ColumnMap, ...]:
    """Every column map in the workspace's folder of mappings, by name.

    Raises:
        FileRefused: A map is wrong; no file is read until it is put right.
    """
    return tuple(read_map(path) for path in sorted(folder.glob("*.toml")))


def read_map(path: Path) -> ColumnMap:
    """The map in a file.

    Raises:
        FileRefused: It is no map, or says what cannot be; the line is given.
    """
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise FileRefused(f"The column map {path.name} cannot be read as UTF-8 text.") from None
    return map_of(text, path.name, sha256(content).hexdigest())


def map_of(text: str, name: str, digest: str = "") -> ColumnMap:
    """The map that a text is. Raises as ``read_map`` does."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileRefused(f"The column map {name} is not valid TOML: {error}.") from None
    return _Reading(text, name, said).map(digest)


class _Reading:
    """One map file being read."""

    def __init__(self, text: str, name: str, said: Mapping[str, object]) -> None:
        self._lines, self._name, self._said = text.splitlines(), name, said

    def map(self, digest: str) -> ColumnMap:
        for key in self._said:
            if key not in _KEYS:
                raise self._wrong(
                    f"there is no “{key}” in a column map{_or_rather(key, _KEYS)}", key
                )
        return_id, table = self._table()
        columns = self._texts("columns")
        constants = self._texts("constants")
        if not columns:
            raise self._wrong("no column is mapped; write them under [columns]", "columns")
        known = [field.path for field in table.fields]
        for part, entries in (("columns", columns), ("constants", constants)):
            for ours in entries:
                if ours not in known:
                    raise self._wrong(
                        f"{return_id} has no column “{ours}”{_or_rather(ours, known)}", ours, part
                    )
        for ours in constants:
            if ours in columns:
                raise self._wrong(f"“{ours}” is under [columns] as well", ours, "constants")
        missing = [each.path for each in needed(table) if each.path not in {*columns, *constants}]
        if missing:
            raise self._wrong(
                f"{return_id} cannot do without the column “{missing[0]}”; say under [columns] "
                "which of the file's it is, or under [constants] what it always is",
                "columns",
            )
        return ColumnMap(
            name=self._name,
            digest=digest,
            return_id=return_id,
            table=table.name,
            columns=columns,
            constants=constants,
            values={ours: self._values(ours, table, columns) for ours in self._part("values")},
        )

    def _table(self) -> tuple[str, Table]:
        said = self._said.get("return")
        mappable = [each.return_id for each in RETURNS.values() if each.layout.form is Form.CSV]
        if said not in mappable:
            raise self._wrong(
                f"“return” must be one of {', '.join(mappable)}{_or_rather(str(said), mappable)}",
                "return",
            )
        tables = {each.name: each for each in RETURNS[str(said)].layout.tables}
        name = self._said.get("table", next(iter(tables)))
        if name not in tables:
            raise self._wrong(f"“table” must be one of {', '.join(tables)}", "table")
        return str(said), tables[str(name)]

    def _part(self, part: str) -> Mapping[str, object]:
        found = self._said.get(part, {})
        if not isinstance(found, dict):
            raise self._wrong(f"“{part}” must be a table: [{part}]", part)
        return found

    def _texts(self, part: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, value in self._part(part).items():
            if not isinstance(value, str) or not value.strip():
                raise self._wrong(f"“{key}” must be a text in quotation marks", key, part)
            found[key] = value.strip()
        return found

    def _values(self, ours: str, table: Table, columns: Mapping[str, str]) -> dict[str, str]:
        if ours not in columns:
            raise self._wrong(f"“{ours}” is not under [columns]", ours, "values")
        codes = _codes(next(field for field in table.fields if field.path == ours))
        found: dict[str, str] = {}
        entries = self._part("values")[ours]
        if not isinstance(entries, dict):
            raise self._wrong(f"“{ours}” must be a table: [values.{ours}]", ours, "values")
        section = f"values.{ours}"
        for theirs, value in entries.items():
            if not isinstance(value, str):
                raise self._wrong(f"“{theirs}” must become a text", theirs, section)
            if codes and value not in codes:
                raise self._wrong(
                    f"“{value}” is no code of {ours} ({', '.join(codes)})", theirs, section
                )
            found[theirs] = value
        return found

    def _wrong(self, what: str, key: str, part: str = "") -> FileRefused:
        return FileRefused(f"The column map {self._name}, line {self._line(key, part)}: {what}.")

    def _line(self, key: str, part: str) -> int:
        """Where a key stands: in its part, else where that part begins, else the first line."""
        section, place = "", 1
        bare = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""")
        for number, line in enumerate(self._lines, start=1):
            if header := re.fullmatch(r"\s*\[(.+)\]\s*(#.*)?", line):
                section = re.sub("[\"' ]", "", header[1])
                if section in (part, key):
                    place = number
                elif section == f"{part}.{key}":
                    return number
            elif section == part and bare.match(line):
                return number
        return place


def needed(table: Table) -> list[Field]:
    """The columns that a row of the table cannot do without."""
    return [field for field in table.fields if field.required and field.years == ALWAYS]


def written(
    return_id: str,
    table: str,
    columns: Mapping[str, str],
    *,
    constants: Mapping[str, str],
    values: Mapping[str, Mapping[str, str]],
    missing: Iterable[str],
    unused: Iterable[str],
) -> str:
    """A map file: what was found, and what a person has to add."""
    lines = [
        "# A column map, proposed by headway map: see that every line is right.",
        "# On the left the layout's column, on the right the file's.",
        f"return = {_quoted(return_id)}",
        f"table = {_quoted(table)}",
        "",
        "[columns]",
        *(f"{_quoted(ours)} = {_quoted(theirs)}" for ours, theirs in columns.items()),
        *(
            f'# {_quoted(ours)} = ""  # must be there, here or under [constants]'
            for ours in missing
        ),
        *(f"# not used: {_quoted(theirs)}" for theirs in unused),
        "",
        "# What is the same in every row, and not in the file.",
        "[constants]",
        *(f"{_quoted(ours)} = {_quoted(value)}" for ours, value in constants.items()),
    ]
    for ours, entries in values.items():
        lines += ["", f"[values.{_quoted(ours)}]"]
        lines += [f"{_quoted(theirs)} = {_quoted(value)}" for theirs, value in entries.items()]
    return "\n".join(lines) + "\n"


def _codes(of: Field) -> tuple[str, ...]:
    return tuple(of.codes) if of.kind is Kind.CODE and of.codes and of.codes.confirmed else ()


def _or_rather(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f" (did you mean “{near[0]}”?)" if near else ""


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, save for one character that JSON leaves bare.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
