"""Which return a file is, from what stands in it: a file's name says nothing reliable."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BufferedReader

from headway.collections.mapping.column_map import ColumnMap, mapped
from headway.collections.opening.not_a_return import NotAReturn
from headway.collections.opening.plain import Plain, plain_texts
from headway.collections.registry import RETURNS
from headway.collections.statutory_return import Return
from headway.errors import FileRefused

_OTHERS = {
    b"PK": "a zip archive",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"%PDF": "a PDF document",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Recognised:
    """What a file is: its return, its text, and the column map it is read through, if by one."""

    found: Return
    plain: Plain
    through: ColumnMap | None = None


def recognised(stream: BufferedReader, name: str, maps: Sequence[ColumnMap] = ()) -> Recognised:
    """The return that a file is, and its text; of a workbook, the one sheet that is a return.

    Raises:
        NotAReturn: It is no return that Headway reads, and no column map fits it.
        FileRefused: It is empty, declares XML entities, or is a workbook that cannot be read or
            has several sheets that are returns.
    """
    found: list[Recognised] = []
    refusal: FileRefused | None = None
    for plain in plain_texts(stream, name):
        try:
            found.append(_recognised(plain, name, maps))
        except FileRefused as no_return:
            refusal = no_return
    if len(found) > 1:
        sheets = " and ".join(f"“{each.plain.sheet}”" for each in found[:2])
        raise FileRefused(
            f"The workbook {name} has more than one sheet that is a return ({sheets}); save each "
            "as a file of its own."
        )
    if found:
        return found[0]
    raise refusal or FileRefused(f"The workbook {name} has no sheet that can be seen.")


def _recognised(plain: Plain, name: str, maps: Sequence[ColumnMap]) -> Recognised:
    try:
        return Recognised(found=recognise(plain.head, name), plain=plain)
    except NotAReturn:
        through = mapped(plain, maps, name)
        if through is None:
            raise
        column_map, text = through
        return Recognised(found=RETURNS[column_map.return_id], plain=text, through=column_map)


def recognise(head: bytes, name: str) -> Return:
    """The return of a text that begins so.

    Raises:
        NotAReturn: It is an archive, or no return that Headway reads.
        FileRefused: It is empty, or declares XML entities.
    """
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise FileRefused(f"The file {name} is empty; export it again.")
    for magic, kind in _OTHERS.items():
        if head.startswith(magic):
            raise NotAReturn(
                f"The file {name} is {kind}, not a return; unpack it or save it as CSV or XML."
            )
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise FileRefused(
            f"The file {name} declares a document type or entities, which no return does; "
            "it was not read. Export it again."
        )
    for each in RETURNS.values():
        if each.recognise(head):
            return each
    known = ", ".join(each.name for each in RETURNS.values())
    raise NotAReturn(
        f"The file {name} is no return that Headway reads ({known}); the columns of an export of "
        "your own can be mapped to one with headway map."
    )
