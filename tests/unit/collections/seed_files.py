"""A whole file of every return, as the invented authority writes it, and ways to damage one."""

from dataclasses import dataclass
from io import BufferedReader, BytesIO
from pathlib import Path

from hypothesis import strategies as st

from headway.collections.companions import YEAR
from headway.collections.reading import Reading, open_return
from headway.collections.record_tables import packed, unpacked
from headway.errors import FileRefused
from headway.synthetic import borough, write
from headway.synthetic.schools import LA_CODE

BESIDE = {YEAR: frozenset({"2023"})}
_LINES = 12
"""Of a CSV file so many lines are enough, and a short file is damaged in more telling places."""
_WORDS = (
    b"\0", b'"', b",", b"\n", b"\r", b";", b"\t", b"\xff\xfe", b"\xef\xbb\xbf", b"\x81", b"<", b">",
    b"&", b"&#0;", b"&#x110000;", b"<!--", b"]]>", b"<![CDATA[", b"<?x ?>", b"<!DOCTYPE a>",
    b'<!ENTITY a "b">', b"xmlns:a='b'", b"99999999999999999999", b"-1", b"1e999", b"NaN", b"=1+1",
    b"0000-00-00", b"31/02/2020", b"9999-12-31", b"0001-01-01", b"2023/9999", b"\xe2\x80\xa8",
    "٣".encode(), "İ".encode(), b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0",
)  # fmt: skip


def seeds(folder: Path) -> dict[str, list[bytes]]:
    """By return, the beginning of a file of each of its kinds."""
    write.write_returns(borough.make("small"), folder)
    found: dict[str, list[bytes]] = {}
    for path in sorted((folder / "returns").rglob("*"), key=lambda each: each.stat().st_size):
        if path.is_file():
            content = path.read_bytes()
            if path.suffix == ".csv":
                content = b"".join(content.splitlines(keepends=True)[:_LINES])
            told = opened(content).submission
            of_this = found.setdefault(told.return_id, [])
            if len(of_this) < 3:
                of_this.append(content)
    return found


def as_stream(content: bytes) -> BufferedReader:
    return BufferedReader(BytesIO(content))  # type: ignore[arg-type]


def opened(content: bytes) -> Reading:
    """The content as a file that came beside others of a year that there was every return."""
    return open_return(as_stream(content), name="file", la_code=LA_CODE, known=BESIDE)


def read_whole(content: bytes) -> bool:
    """Read a file as loading does. Gives whether it was read; anything but a refusal is raised."""
    try:
        reading = opened(content)
        kept = packed(reading.submission, reading.records())
    except FileRefused:
        return False
    submission, records = unpacked(kept)
    assert submission == reading.submission
    assert sum(1 for _ in records) <= reading.tally.rows * 4
    return True


@dataclass(frozen=True, kw_only=True, slots=True)
class Damage:
    """One thing done to a file: so many bytes at a place (in thousandths) give way to others."""

    place: int
    length: int
    put: bytes

    def done_to(self, content: bytes) -> bytes:
        at = len(content) * self.place // 1000
        return content[:at] + self.put + content[at + self.length :]


DAMAGE = st.lists(
    st.builds(
        Damage,
        place=st.integers(0, 1000),
        length=st.sampled_from((0, 0, 1, 2, 4, 10, 100, 100_000)),
        put=st.one_of(st.sampled_from(_WORDS), st.binary(max_size=8)),
    ),
    min_size=1,
    max_size=4,
)


def damaged(content: bytes, damage: list[Damage]) -> bytes:
    for each in damage:
        content = each.done_to(content)
    return content
