"""Pieces of bytes, made one after the other, read as one file."""

from collections.abc import Iterator
from io import BufferedReader, RawIOBase

AHEAD = 1 << 16
"""Bytes that can be looked at without taking them."""


class _Joined(RawIOBase):
    """Fills whatever it is given to fill, so that a look ahead sees all that it asks for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, target: "memoryview") -> int:  # type: ignore[override]
        filled = 0
        while filled < len(target):
            if not self._rest:
                piece = next(self._pieces, None)
                if piece is None:
                    break
                self._rest = memoryview(piece)
            count = min(len(target) - filled, len(self._rest))
            target[filled : filled + count] = self._rest[:count]
            self._rest = self._rest[count:]
            filled += count
        return filled


def as_file(pieces: Iterator[bytes]) -> BufferedReader:
    """The pieces as a file to be read once, from the beginning to the end."""
    return BufferedReader(_Joined(pieces), AHEAD)


def pieces_of(stream: BufferedReader) -> Iterator[bytes]:
    """What is left of a file, in pieces."""
    while piece := stream.read(AHEAD):
        yield piece
