"""The container of old Office files: whether its chains of sectors end, so that reading it does.

Each sector names the one that follows. A reader that trusts a chain which leads back into itself
never comes to its end.

Source: Microsoft, [MS-CFB] Compound File Binary File Format, sections 2.1 to 2.5.
"""

import struct
import sys
from array import array

_HEADER = 512
_IN_HEADER = 109
"""Sectors of the allocation table that the header itself names."""
_LAST = 0xFFFFFFFA
"""Above this stand marks: the end of a chain, a free sector, a sector of the table."""


def every_chain_ends(content: bytes) -> bool:
    """Whether no chain of the file leads back into itself; false where it is not whole either."""
    if len(content) < _HEADER:
        return False
    shift = int.from_bytes(content[30:32], "little")
    if shift not in (9, 12):
        return False
    mini_start, _, difat_start = struct.unpack_from("<3I", content, 60)
    named = list(struct.unpack_from(f"<{_IN_HEADER}I", content, 76))
    size = 1 << shift
    most = len(content) // size + 1
    sector, walked = difat_start, 0
    while sector < _LAST:
        walked += 1
        more = _words(content, sector, size)
        if walked > most or not more:
            return False
        named += more[:-1]
        sector = more[-1]
    fat = array("I")
    for sector in named:
        if sector < _LAST:
            fat.extend(_words(content, sector, size))
            if len(fat) > most * (size // 4):
                return False
    if not _ends(fat):
        return False
    mini = array("I")
    sector = mini_start
    while sector < len(fat):
        mini.extend(_words(content, sector, size))
        sector = fat[sector]
    return _ends(mini)


def _words(content: bytes, sector: int, size: int) -> "array[int]":
    begin = _HEADER + sector * size if size == _HEADER else (sector + 1) * size
    held = content[begin : begin + size]
    words = array("I", held[: len(held) // 4 * 4])
    if sys.byteorder == "big":
        words.byteswap()
    return words


def _ends(following: "array[int]") -> bool:
    """Whether every chain comes to an end; a walk is never taken twice."""
    walk_of = array("I", bytes(4 * len(following)))
    for number, start in enumerate(range(len(following)), start=1):
        sector = start
        while sector < len(following) and not walk_of[sector]:
            walk_of[sector] = number
            sector = following[sector]
        if sector < len(following) and walk_of[sector] == number and following[sector] < _LAST:
            return False
    return True
