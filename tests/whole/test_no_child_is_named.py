"""The canary: nothing that names a child stands where a child is not to be named.

Looked for are every UPN, full name, birth date and postcode of the invented authority: in the
edition, the journal, the lists of faults, file names, and all that the commands print or write.
"""

import json
import re
import zipfile
from collections import defaultdict
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.collections.registry import RETURNS
from headway.store import identity, received
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.vocabulary.dates import today
from tests.canary import Canary
from tests.whole.conftest import Place

OF_STAFF = {"school_workforce_census"}
"""Returns whose personal fields name nobody's child."""

EVERYONE = Scope.of_authority("a test", Depth.NAMED)


@pytest.fixture(scope="module")
def canary(holmewater_demo: Place) -> Canary:
    return Canary(
        holmewater_demo.folder / "invented" / "truth",
        holmewater_demo.folder / "mappings" / "schools.csv",
    )


def test_every_return_is_in_the_demonstration_that_is_searched(holmewater_demo: Place) -> None:
    assert set(_received(holmewater_demo)) == set(RETURNS)


@pytest.mark.parametrize("return_id", [each for each in RETURNS if each not in OF_STAFF])
def test_the_canary_sings_in_the_files_of_every_return_that_is_of_children(
    canary: Canary, holmewater_demo: Place, return_id: str
) -> None:
    """Else nothing that stands in such a file would be missed where it must not stand."""
    fields = [field for table in RETURNS[return_id].layout.tables for field in table.fields]
    digests = _received(holmewater_demo)[return_id]
    texts = [received.read(holmewater_demo.opened, digest) for digest in digests]
    if any(field.personal for field in fields):
        assert any(canary.in_text(text.decode("utf-8", "replace")) for text in texts)
    else:
        # A day of which a file of schools speaks may be somebody's birth date all the same.
        assert not any(canary.in_bytes(text) for text in texts)


def test_the_canary_sings_at_a_number_a_name_a_birth_date_and_a_home(
    canary: Canary, holmewater_demo: Place
) -> None:
    files = _received(holmewater_demo)
    found = "\n".join(
        each
        for return_id in ("key_stage_2", "school_census")
        for digest in files[return_id][:3]
        for each in canary.in_text(received.read(holmewater_demo.opened, digest).decode("utf-8"))
    )
    for shape in (r"^[A-Z]\d{11}", r"^\w+[^\w\n]+\w+$", r"^[\d/-]{10}$", r"^HW"):
        assert re.search(shape, found, re.MULTILINE), shape


def _received(place: Place) -> dict[str, list[str]]:
    """The sha256 of every file that was loaded, by its return."""
    files: defaultdict[str, list[str]] = defaultdict(list)
    for entry in Journal(place.opened).entries(event=EventType.FILE_RECEIVED):
        files[str(entry.details["return_id"])].append(str(entry.details["sha256"]))
    return files


def test_no_file_of_the_workspace_holds_what_names_a_child(
    canary: Canary, holmewater_demo: Place
) -> None:
    open_on_purpose = {"invented", "mappings"}
    for path in holmewater_demo.folder.rglob("*"):
        inside = path.relative_to(holmewater_demo.folder)
        if inside.parts[0] in open_on_purpose:
            continue
        assert not canary.in_text(str(inside))
        if path.is_file():
            assert not canary.in_bytes(path.read_bytes()), inside


def test_no_table_of_an_edition_holds_what_names_a_child(
    canary: Canary, holmewater_demo: Place
) -> None:
    born = {
        each.pupil_id: each.birth_date
        for each in identity.read(holmewater_demo.opened, EVERYONE, by="a test", on=today())
    }
    for name, (columns, rows) in holmewater_demo.tables().items():
        where = columns.index("pupil_id") if "pupil_id" in columns else None
        for row in rows:
            texts = "\n".join(value for value in row if isinstance(value, str))
            assert not canary.in_text(texts), name
            birth = None if where is None else born.get(int(str(row[where])))
            assert birth is None or birth.day == 1 or birth not in row, name


def test_no_entry_of_the_journal_holds_what_names_a_child(
    canary: Canary, holmewater_demo: Place
) -> None:
    entries = Journal(holmewater_demo.opened).entries()
    assert len(entries) > 500
    said = json.dumps([(entry.subject, dict(entry.details)) for entry in entries], default=str)
    assert not canary.in_text(said)


COMMANDS = (
    ("faults", "--format", "csv"),
    ("link",),
    ("link", "--doubts", "--format", "csv"),
    ("calculate",),
    ("measure", "attainment_8", "--by", "sex,sen_provision", "--level", "school"),
    ("receipt", "ks2_rwm_expected", "--year", "2023"),
    ("reconcile",),
    ("load", "{returns}"),
    ("keys", "check"),
    ("keys", "rotate"),
)


def test_no_command_prints_or_writes_what_names_a_child(
    canary: Canary, copy: Place, tmp_path: Path
) -> None:
    returns = str(copy.folder / "invented" / "returns")
    for words in COMMANDS:
        told = copy.headway(*(word.format(returns=returns) for word in words))
        assert told.returncode == 0, told.stderr
        assert not canary.in_text(told.stdout + told.stderr), words
    pdf, html = tmp_path / "page.pdf", tmp_path / "page.html"
    told = copy.headway("page", "--la", "998", "--pdf", str(pdf), "--html", str(html))
    assert told.returncode == 0, told.stderr
    assert not canary.in_text(told.stdout + told.stderr + html.read_text("utf-8"))
    assert not canary.in_bytes(pdf.read_bytes())


def test_no_fault_report_says_who_a_child_is(canary: Canary, copy: Place, tmp_path: Path) -> None:
    pages, books = tmp_path / "pages", tmp_path / "books"
    told = copy.headway("faults", "--html", str(pages), "--excel", str(books))
    assert told.returncode == 0, told.stderr
    assert len(list(pages.iterdir())) == len(list(books.iterdir())) > 1
    for page in pages.iterdir():
        assert not canary.names_in(page.read_text("utf-8"))
    for book in books.iterdir():
        with zipfile.ZipFile(book) as parts:
            assert not canary.names_in(
                "".join(parts.read(each).decode() for each in parts.namelist())
            )


def test_no_refusal_says_what_names_a_child(canary: Canary, copy: Place, tmp_path: Path) -> None:
    census = next((copy.folder / "invented" / "returns" / "school_census").rglob("*.xml"))
    whole = census.read_text("utf-8")
    first = whole.index("</UPN>") + 3
    for name, text in {
        "cut.xml": whole[:first],
        "another.xml": whole.replace("<LEA>998</LEA>", "<LEA>883</LEA>"),
        "entity.xml": whole.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>', 1),
        "broken.xml": whole.replace("</UPN>", "</UPM>", 1),
    }.items():
        file = tmp_path / name
        file.write_text(text, "utf-8")
        told = copy.headway("load", str(file))
        assert told.returncode == 4, name
        assert name in told.stderr
        assert not canary.in_text(told.stdout + told.stderr), name
