"""A file as it came, as text that a return can read: what it is in, and how it was taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

from headway.collections.opening.encodings import as_utf_8, head_as_utf_8, two_byte_encoding
from headway.collections.opening.pieces import AHEAD, as_file, pieces_of
from headway.collections.opening.workbooks import Workbook

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_FIRST_PARTS = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"xl/", b"customXml/")
_ODS = b"opendocument.spreadsheet"


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """Text that may be a return. ``head`` is how it begins, in UTF-8; ``stream`` is the whole,
    in UTF-8 too but for XML, which says itself what it is in. ``said`` is what a person should
    know of how it was taken; ``sheet`` names the sheet of a workbook."""

    head: bytes
    stream: BufferedReader
    said: tuple[str, ...] = ()
    sheet: str = ""


def plain_texts(stream: BufferedReader, name: str) -> Iterator[Plain]:
    """The text of a file; of a workbook, that of each sheet that is not hidden.

    Raises:
        FileRefused: It is a workbook that cannot be read.
    """
    ahead = as_file(pieces_of(stream))
    head = ahead.peek(AHEAD)
    if is_workbook(head):
        yield from _sheets(Workbook(ahead, name))
        return
    encoding = two_byte_encoding(head)
    if encoding is None:
        yield Plain(head=head, stream=ahead)
        return
    shown = head_as_utf_8(head, encoding)
    if shown.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        yield Plain(head=shown, stream=ahead)
        return
    yield Plain(head=shown, stream=as_file(as_utf_8(ahead, encoding, name)), said=("UTF-16",))


def _sheets(workbook: Workbook) -> Iterator[Plain]:
    hidden = f"hidden and not read: {_quoted(workbook.hidden)}" if workbook.hidden else ""
    for sheet in workbook.visible:
        stream = as_file(workbook.sheet(sheet))
        said = (f"sheet {_quoted([sheet])}", *([hidden] if hidden else []))
        yield Plain(head=stream.peek(AHEAD), stream=stream, said=said, sheet=sheet)


def is_workbook(head: bytes) -> bool:
    """Whether a file beginning so is a workbook: an old one, or a zip archive of its parts.

    A zip archive begins with its first member's name, and a workbook's first is one of a few.
    """
    if head.startswith(_OLD_OFFICE):
        return True
    if not head.startswith(_ZIP):
        return False
    length = int.from_bytes(head[26:28], "little")
    first = head[30 : 30 + length]
    return first.startswith(_FIRST_PARTS) or (first == b"mimetype" and _ODS in head[:200])


def _quoted(names: list[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
