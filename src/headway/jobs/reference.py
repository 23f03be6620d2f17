"""The published figures in use, and taking in a newer bundle of them."""

from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.areas import find_area
from headway.benchmarks.disagreements import disagreements
from headway.benchmarks.editions import current
from headway.benchmarks.imports import Import, import_bundle
from headway.benchmarks.release_day import release_note
from headway.benchmarks.series import all_series
from headway.errors import WrongUsage
from headway.publishing.note import NotePage, note_page
from headway.publishing.writing import write
from headway.vocabulary.dates import today

MOST_NAMED = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportRequest:
    """A bundle to take in. ``la`` and ``note`` go together: whom the note is for, and where to."""

    file: Path
    title: str
    la: str | None
    note: Path | None
    workspace: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportTold:
    """What became of it: one row per kind of change with a count, and sentences."""

    rows: tuple[tuple[str, int], ...]
    sentences: tuple[str, ...]


def take_in(request: ImportRequest) -> ImportTold:
    """Takes in a bundle, says what it changes, and writes the release-day note if asked.

    Raises:
        WrongUsage: A note without an authority, or of a kind Headway does not write.
        UnknownName: No such authority.
        FileRefused: The bundle or the workspace cannot be used; nothing has changed.
    """
    if (request.la is None) is not (request.note is None):
        raise WrongUsage("A note needs both: --la says for whom, --note where to.")
    if request.note and request.note.suffix.lower() not in (".html", ".pdf"):
        raise WrongUsage(f"The note is written as .html or .pdf, not as “{request.note.suffix}”.")
    area = find_area(request.la) if request.la else None
    taken = import_bundle(request.file, request.workspace, title=request.title)
    if area and request.note:
        told = release_note(area, taken.replaced, taken.edition, taken.revisions)
        write(request.note, _document(note_page(told, today()), request.note.suffix.lower()))
    return ImportTold(rows=_counts(taken), sentences=_sentences(taken))


def describe(workspace: Path) -> list[tuple[str, str]]:
    """One row per thing worth knowing of the edition in use."""
    edition = current(workspace)
    catalogue = all_series(edition)
    stated = sum(one.decimals_stated for one in catalogue)
    rows = [
        ("edition", edition.title),
        ("source", edition.source),
        ("fingerprint", edition.sha256),
        ("series", f"{len(catalogue):,}"),
        ("decimals stated", f"{stated} series; inferred from the values for the others"),
    ]
    return rows + [
        (
            f"listed twice: {one.series_id}",
            f"{one.field}: “{one.first_listing}” and “{one.second_listing}”; the first is used",
        )
        for one in disagreements()
        if one.matters
    ]


def _document(note: NotePage, kind: str) -> bytes:
    if kind == ".pdf":
        from headway.publishing.pdf import render_note

        return render_note(note)
    from headway.publishing.html import render_note as as_html

    return as_html(note).encode()


def _counts(taken: Import) -> tuple[tuple[str, int], ...]:
    told = taken.revisions
    return (
        ("values compared", told.compared),
        *((kind.value, count) for kind, count in told.counts.items()),
        ("new years of a series", len(told.new_periods)),
        ("years no longer given", len(told.dropped_periods)),
        ("new series", len(told.new_series)),
        ("series no longer given", len(told.gone_series)),
    )


def _sentences(taken: Import) -> tuple[str, ...]:
    said = [f"{taken.edition.title} takes the place of {taken.replaced.title}."]
    if taken.edition.sha256 == taken.replaced.sha256:
        said = [f"This is the bundle that was in use already: {taken.edition.title}."]
    elif behind := taken.revisions.ending_earlier:
        said.append(
            f"{behind:,} series now end in an earlier year than before: is this the newer bundle? "
            "To go back, import the other one."
        )
    said += [left_out.sentence for left_out in taken.set_aside]
    if taken.undescribed:
        more = len(taken.undescribed) - MOST_NAMED
        said.append(
            "The dictionary does not describe these, so they go by their short names, without a "
            f"unit or a rank: {', '.join(taken.undescribed[:MOST_NAMED])}"
            + (f", and {more} more." if more > 0 else ".")
        )
    return tuple(said)
