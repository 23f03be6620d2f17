"""Text in two bytes a character, as Excel's “Unicode text” and older systems write it."""

import codecs
from collections.abc import Iterator
from io import BufferedReader

from headway.collections.opening.pieces import pieces_of
from headway.errors import FileRefused

_ENOUGH = 64
"""Bytes that show whether every other one is nought."""


def two_byte_encoding(head: bytes) -> str | None:
    """The UTF-16 that a file beginning so is in; null where it is in none.

    Without a mark at the beginning it is told by the noughts that English text in UTF-16 has
    in every other place; such a file is seldom anything else.
    """
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = head[0:_ENOUGH:2], head[1:_ENOUGH:2]
    if len(odd) >= 4 and not any(odd) and all(even):
        return "utf-16-le"
    if len(odd) >= 4 and not any(even) and all(odd):
        return "utf-16-be"
    return None


def as_utf_8(stream: BufferedReader, encoding: str, name: str) -> Iterator[bytes]:
    """The file's text in UTF-8, in pieces.

    Raises:
        FileRefused: It is not in that encoding to its end.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for piece in pieces_of(stream):
            yield decoder.decode(piece).encode()
        yield decoder.decode(b"", final=True).encode()
    except UnicodeError:
        raise FileRefused(
            f"The file {name} is not whole as UTF-16 text: it was cut off or damaged; export it "
            "again, as UTF-8 if you can."
        ) from None


def head_as_utf_8(head: bytes, encoding: str) -> bytes:
    """The beginning of a file in UTF-8, as far as it goes."""
    return codecs.getincrementaldecoder(encoding)("replace").decode(head).encode()
