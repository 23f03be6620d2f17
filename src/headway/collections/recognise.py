"""Which return a file is, from what stands in it: a file's name says nothing reliable."""

from headway.collections.registry import RETURNS
from headway.collections.statutory_return import Return
from headway.errors import FileRefused

HEAD = 1 << 16
"""How many bytes of a file are looked at."""

_ARCHIVES = {
    b"PK": "a zip archive or an Excel workbook",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"%PDF": "a PDF document",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook or another Office file",
}


class NotAReturn(FileRefused):
    """A file that may be sound, and is none that Headway reads."""


def recognise(head: bytes, name: str) -> Return:
    """The return that a file beginning so is.

    Raises:
        NotAReturn: It is an archive, or no return that Headway reads.
        FileRefused: It is empty, or declares XML entities.
    """
    if not head.strip():
        raise FileRefused(f"The file {name} is empty; export it again.")
    for magic, kind in _ARCHIVES.items():
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
    raise NotAReturn(f"The file {name} is no return that Headway reads ({known}).")
