"""A proposed column map: which of a file's columns are which of a layout's.

Names decide, and what stands in a column may speak for it or against it. A proposal is for a
person to look through; nothing is loaded by it before that.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from headway.collections.layout import Field, Form, Kind, Table
from headway.collections.mapping.map_file import needed
from headway.collections.registry import RETURNS
from headway.collections.typed import reader_of

_ENOUGH = 0.75
"""A column is proposed from this likeness on: 1 is the same name."""
_AGAINST = 0.5
"""Of a column less than half of which can be read as the field, the likeness is halved."""
_TELLING = frozenset({Kind.UPN, Kind.ULN, Kind.POSTCODE})
"""Kinds that nothing else looks like."""
_ALSO_CALLED: dict[str, tuple[str, ...]] = {
    "academic_year": ("school year",),
    "annual_cost": ("annual cost", "cost per year", "cost per annum"),
    "as_at": ("export date", "extract date", "report date", "as at date", "data as at"),
    "born_on": ("dob", "date of birth", "birth date", "birthdate"),
    "child": ("child id", "lac number", "cla number", "social care id"),
    "closed_on": ("closed", "end date", "closure date"),
    "completed_on": ("completion date", "date completed"),
    "ends_on": ("end date",),
    "ethnicity": ("ethnic origin", "ethnic code"),
    "forename": ("first name", "given name", "legal forename", "forenames"),
    "held_on": ("meeting date", "pep date", "pep meeting date"),
    "hours_per_week": ("weekly hours", "hours a week"),
    "issued_on": ("final plan date", "plan issued", "date issued"),
    "la_code": ("la", "lea", "la number", "local authority", "local authority code"),
    "laestab": (
        "dfe number",
        "dfe no",
        "school dfe number",
        "lea estab",
        "la estab",
        "school number",
    ),
    "opened_on": ("start date", "opened", "open date"),
    "pep_due_on": ("due date", "pep due", "pep due date"),
    "pep_term": ("term",),
    "postcode": ("post code", "home postcode"),
    "quality": ("rating", "rag", "quality rating", "rag rating"),
    "received_on": ("date received", "contact date", "referral date"),
    "requested_on": ("request date", "date requested", "date of request"),
    "sex": ("gender",),
    "starts_on": ("start date",),
    "surname": ("last name", "family name", "legal surname"),
    "uln": ("unique learner number",),
    "upn": ("unique pupil number", "pupil upn"),
    "urn": ("school urn", "unique reference number"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """A column of the file that is taken for a field; ``why`` says on what grounds."""

    ours: Field
    theirs: str
    likeness: float
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """A map as far as it could be told. ``missing`` are columns of the layout that a row cannot
    do without and the file seems not to have; ``unused`` are columns of the file."""

    return_id: str
    table: Table
    matches: tuple[Match, ...]
    missing: tuple[Field, ...]
    unused: tuple[str, ...]


def propose(
    header: Sequence[str], rows: Sequence[Sequence[str]], return_ids: Iterable[str] | None = None
) -> Proposal | None:
    """The best map of the file onto any table that may be mapped; null where none is like it.

    Args:
        header: The file's columns.
        rows: Some of its rows, each as wide as the header.
        return_ids: The returns to try; every one in CSV form if null.
    """
    tried = [
        _onto(return_id, table, header, rows)
        for return_id, found in RETURNS.items()
        if found.layout.form is Form.CSV and (return_ids is None or return_id in return_ids)
        for table in found.layout.tables
    ]
    best = max(tried, key=_worth, default=None)
    return best if best and best.matches else None


def _worth(proposal: Proposal) -> tuple[float, float]:
    must = len(needed(proposal.table))
    found = must - len(proposal.missing)
    return found / must if must else 0, sum(match.likeness for match in proposal.matches)


def _onto(
    return_id: str, table: Table, header: Sequence[str], rows: Sequence[Sequence[str]]
) -> Proposal:
    pairs = [
        match
        for place, theirs in enumerate(header)
        if theirs
        for field in table.fields
        if (match := _match(field, theirs, [row[place].strip() for row in rows]))
    ]
    pairs.sort(key=lambda match: -match.likeness)
    by_field: dict[str, Match] = {}
    used: set[str] = set()
    for match in pairs:
        if match.ours.name not in by_field and match.theirs not in used:
            by_field[match.ours.name] = match
            used.add(match.theirs)
    return Proposal(
        return_id=return_id,
        table=table,
        matches=tuple(by_field[f.name] for f in table.fields if f.name in by_field),
        missing=tuple(each for each in needed(table) if each.name not in by_field),
        unused=tuple(theirs for theirs in header if theirs and theirs not in used),
    )


def _match(field: Field, theirs: str, texts: list[str]) -> Match | None:
    likeness, why = _by_name(field, theirs)
    readable = _readable(field, [text for text in texts if text])
    if readable is not None:
        if readable < _AGAINST:
            likeness /= 2
        elif field.kind in _TELLING and readable > 0.9 and likeness < _ENOUGH:
            likeness, why = _ENOUGH, "what stands in it"
    if likeness < _ENOUGH:
        return None
    return Match(ours=field, theirs=theirs, likeness=likeness, why=why)


def _by_name(field: Field, theirs: str) -> tuple[float, str]:
    said = _words(theirs)
    if said in {_words(field.path), *map(_words, field.also)}:
        return 1.0, "the same name"
    names = {_words(field.name), *_ALSO_CALLED.get(field.name, ())}
    if said in names:
        return 0.95, "another name of it"
    closest = max(
        SequenceMatcher(None, said, name, autojunk=False).ratio()
        for name in (*names, _words(field.path))
    )
    return closest * 0.9, "a name like it"


def _words(name: str) -> str:
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"[a-z0-9]+", split.lower()))


def _readable(field: Field, texts: list[str]) -> float | None:
    """Which part of the texts can be read as the field; null where any can, or there is none."""
    reader = None if field.kind is Kind.CODE else reader_of(field, None)
    if reader is None or not texts:
        return None
    return sum(reader(text) is not None for text in texts) / len(texts)


def masked(text: str) -> str:
    """The text with its shape alone: every letter an x, every digit a 9."""
    return "".join(
        "9" if each.isdecimal() else ("X" if each.isupper() else "x") if each.isalpha() else each
        for each in text
    )


def code_values(match: Match, texts: Iterable[str]) -> dict[str, str]:
    """The codes of texts that are a code's meaning written out: Male is M.

    Only of these is the text known to say nothing about a child that its code would not.
    """
    codes = match.ours.codes
    if match.ours.kind is not Kind.CODE or codes is None:
        return {}
    meant = {codes.label(code).casefold(): code for code in codes}
    found = sorted({text.strip() for text in texts if text.strip()})
    return {
        text: meant[text.casefold()]
        for text in found
        if text not in codes and text.casefold() in meant
    }
