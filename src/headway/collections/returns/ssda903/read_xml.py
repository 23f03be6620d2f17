"""The XML form of the looked-after children return: one CHILD for each child, with all of it."""

import re
from io import BufferedReader

from headway.collections.layout import Table
from headway.collections.returns.ssda903.layout import EPISODE, HEADER
from headway.collections.returns.ssda903.outcomes import (
    ADOPTION,
    CARE_LEAVER,
    HEALTH,
    MISSING,
    PLACED,
    PREVIOUS_PERMANENCE,
    REVIEW,
    UASC,
)
from headway.collections.rows import Row, Text
from headway.collections.xml_rows import Element, Elements

_ROOT = re.compile(rb"<(?:[\w.-]+:)?(?:EXP)?SSDA903\b")

_GROUPS: dict[str, Table] = {
    "EPISODE": EPISODE,
    "AREVIEW": REVIEW,
    "AMISSING": MISSING,
    "OC2": HEALTH,
    "AD_PLACED": PLACED,
    "PERMANENCE": PREVIOUS_PERMANENCE,
}
"""Elements that are a row each; whatever else stands in a CHILD is said once of the child."""

_ONCE = {UASC: ("DUC",), CARE_LEAVER: ("IN_TOUCH", "ACTIV", "ACCOM"),
         ADOPTION: ("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR",
                    "LS_ADOPTR")}  # fmt: skip
"""Tables whose row stands among what is said once, and the elements of which one must be filled."""


def is_xml(head: bytes) -> bool:
    """Whether a file beginning so is the XML form."""
    return bool(_ROOT.search(head))


def xml_rows(stream: BufferedReader, name: str) -> list[Row]:
    """Every row of every table, numbered by the child's place in the file.

    Raises:
        FileRefused: It is not well-formed.
    """
    rows: list[Row] = []
    for number, (_, child) in enumerate(Elements(stream, name, ("CHILD",)), start=1):
        once: dict[str, str] = {}
        groups: list[tuple[Table, dict[str, str]]] = []
        _walk(child, once, groups)
        rows.append(Row(HEADER.name, number, _values(HEADER, once)))
        by_table = sorted(groups, key=lambda group: group[0] is not EPISODE)
        rows += [Row(table.name, number, _values(table, once | own)) for table, own in by_table]
        rows += [
            Row(table.name, number, _values(table, once))
            for table, tags in _ONCE.items()
            if any(once.get(tag) for tag in tags) or (table is UASC and once.get("UASC") == "1")
        ]
    return rows


def _walk(
    element: Element, texts: dict[str, str], groups: list[tuple[Table, dict[str, str]]]
) -> None:
    for each in element:
        tag = each.tag.rpartition("}")[2]
        if (table := _GROUPS.get(tag)) is not None:
            own: dict[str, str] = {}
            _walk(each, own, groups)
            if own:
                groups.append((table, own))
        elif len(each):
            _walk(each, texts, groups)
        elif each.text and (text := each.text.strip()):
            texts[tag] = text


def _values(table: Table, texts: dict[str, str]) -> Text:
    return {
        field.name: next((texts[tag] for tag in (field.path, *field.also) if tag in texts), None)
        for field in table.fields
    }
