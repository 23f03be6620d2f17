"""A finished PDF as its reader gets it: words in reading order, sizes of type, tags."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

CODES = re.compile(rb"<([0-9A-Fa-f]+)>")
BLOCKS = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Printed:
    """``words`` are without any white space, as line ends fall anywhere. ``sizes`` are those of
    type, in points. ``tags`` are the structure elements in reading order."""

    pages: int
    width: float
    height: float
    words: str
    sizes: frozenset[float]
    tags: tuple[tuple[str, str], ...]
    language: str
    marked: bool
    metadata: dict[str, str]

    def says(self, text: str) -> bool:
        return "".join(text.split()) in self.words

    def tagged(self, kind: str) -> list[str]:
        """The alternative texts of all elements of a kind."""
        return [alt for tag, alt in self.tags if tag == kind]


def printed(pdf: bytes) -> Printed:
    """Reads a finished PDF of one page or more; words and sizes are those of the first."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        pieces = list(_pieces(page))
        with document.open_metadata() as metadata:
            found = {str(key): str(value) for key, value in metadata.items()}
        return Printed(
            pages=len(document.pages),
            width=right - left,
            height=top - bottom,
            words="".join("".join(words.split()) for words, _ in pieces).replace("\u200b", ""),
            sizes=frozenset(size for _, size in pieces),
            tags=tuple(_tags(document.Root.StructTreeRoot.K)),
            language=str(document.Root.Lang),
            marked=bool(document.Root.MarkInfo.Marked),
            metadata=found,
        )


def _pieces(page: pikepdf.Page) -> Iterator[tuple[str, float]]:
    letters: dict[str, dict[int, str]] = {
        name: _letters(bytes(font.ToUnicode.read_bytes()))
        for name, font in page.resources.Font.items()
    }
    font, size = "", 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                font, size = str(operands[0]), float(operands[1])
            case "Tj":
                yield _decoded(bytes(operands[0]), letters[font]), size
            case "TJ":
                runs = [bytes(run) for run in operands[0] if isinstance(run, pikepdf.String)]
                yield _decoded(b"".join(runs), letters[font]), size


def _decoded(run: bytes, letters: dict[int, str]) -> str:
    return "".join(letters[int.from_bytes(run[i : i + 2])] for i in range(0, len(run), 2))


def _letters(table: bytes) -> dict[int, str]:
    """From the code of a glyph to the characters that it stands for."""
    found: dict[int, str] = {}
    for kind, block in BLOCKS.findall(table):
        codes = [bytes.fromhex(code.decode()) for code in CODES.findall(block)]
        if kind == b"char":
            for code, characters in zip(codes[::2], codes[1::2], strict=True):
                found[int.from_bytes(code)] = characters.decode("utf-16-be")
        else:
            for first, last, start in zip(codes[::3], codes[1::3], codes[2::3], strict=True):
                for i in range(int.from_bytes(first), int.from_bytes(last) + 1):
                    found[i] = chr(int.from_bytes(start) + i - int.from_bytes(first))
    return found


def _tags(element: Any) -> Iterator[tuple[str, str]]:
    if isinstance(element, pikepdf.Array):
        for part in element:
            yield from _tags(part)
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield str(element.S).removeprefix("/"), str(element.get("/Alt", ""))
        if "/K" in element:
            yield from _tags(element.K)
