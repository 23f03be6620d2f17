"""The plan on a page as a PDF: one A3 sheet, tagged for screen readers, set by Typst.

The look is in ``typst/plan.typ``, which gets the page as data: nothing that people wrote is
ever read as markup.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any, cast

import typst

from headway.errors import FileRefused
from headway.publishing.density import steps
from headway.publishing.note import NotePage
from headway.publishing.page import PlanPage
from headway.vocabulary.dates import in_words

HERE = Path(__file__).parent
FITTING = re.compile(r"objectives that fit: (\d+)")
UNPRINTABLE = re.compile(r'the text `"(.+?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
"""How Typst shows a character that cannot be seen."""
UNBROKEN = re.compile(r"\S{24}(?=\S{8})")
"""So long a run without a space, such as a web address, may have to go on in the next line."""
ZERO_WIDTH_SPACE = "\u200b"


def render(page: PlanPage) -> bytes:
    """The page as one A3 landscape sheet, PDF/UA-1; the same page gives the same bytes.

    Type is as large as lets everything fit, down to 7.5 points; then what the full page can say
    better is left out, and the foot of the sheet says what; then type shrinks to 6.5 points.
    Safe to call from several threads at once, which Typst uses well.

    Raises:
        FileRefused: The objectives do not fit on one sheet, or the text holds a character that
            the font does not have.
    """
    page = _with_what_is_elsewhere(page)
    try:
        return _set("plan.typ", asdict(page) | {"steps": _steps(page)}, page.as_of)
    except typst.TypstError as error:
        raise _refusal(page, error) from error


def render_note(note: NotePage) -> bytes:
    """The release-day note as one A4 landscape sheet, PDF/UA-1; the same note, the same bytes."""
    return _set("note.typ", asdict(note), note.as_of)


def _with_what_is_elsewhere(page: PlanPage) -> PlanPage:
    """The page, with a note of what only the full page has; as it is where that is nothing."""
    counted = (
        (len(page.recommendations), "recommendation"),
        (len(page.risks), "risk"),
    )
    named = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counted if count]
    if not named:
        return page
    said = f"The full page also has {' and '.join(named)}."
    return replace(page, notes=(*page.notes, said))


def _steps(page: PlanPage) -> list[dict[str, Any]]:
    return [asdict(step) for step in steps(page)]


def _set(sheet: str, data: dict[str, Any], day: date) -> bytes:
    """A document set by one of the sheets in ``typst``, dated by its own day and not by today."""
    files = {
        **_modules(),
        "main.typ": _modules()[sheet],
        "page.json": json.dumps(_with_breaks(data), default=in_words).encode(),
    }
    made = typst.Compiler(font_paths=_fonts()).compile(
        cast(bytes, files),  # Typst's own annotation forgets that files may come by name
        format="pdf",
        pdf_standards="ua-1",
        timestamp=datetime.combine(day, time(), tzinfo=UTC),
    )
    return cast(bytes, made)


@cache
def _fonts() -> typst.Fonts:
    """The shipped fonts and no others, so that a sheet looks the same on every machine."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(HERE / "fonts")],
    )


@cache
def _modules() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((HERE / "typst").glob("*.typ"))}


def _with_breaks(value: Any) -> Any:
    """The data, with room for a line to end inside words that are too long for a column."""
    match value:
        case str():
            return UNBROKEN.sub(rf"\g<0>{ZERO_WIDTH_SPACE}", value)
        case dict():
            return {key: _with_breaks(part) for key, part in value.items()}
        case list() | tuple():
            return [_with_breaks(part) for part in value]
    return value


def _refusal(page: PlanPage, error: typst.TypstError) -> Exception:
    """What the failure means for whoever wrote the plan; any other is our own mistake."""
    if fitting := FITTING.search(error.message):
        return FileRefused(
            f"The PDF was not made: “{page.title}” has {len(page.rows)} objectives, and one A3 "
            f"sheet holds the first {fitting[1]} of them. Divide the plan in two, or shorten it."
        )
    if unprintable := UNPRINTABLE.search(error.message):
        found = ESCAPED.sub(lambda code: chr(int(code[1], 16)), unprintable[1])
        where = next((text for text in _texts(asdict(page)) if found in text), page.title)
        return FileRefused(
            f"The PDF was not made: its font has no “{unprintable[1]}”, which stands in “{where}”. "
            "Take it out of the plan, or have the page as HTML."
        )
    return error


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)
