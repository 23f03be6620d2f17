"""Small return files of an invented authority, made in the test that reads them."""

from collections.abc import Mapping
from io import BufferedReader, BytesIO

from headway.collections.layout import Table
from headway.collections.reading import Reading, open_return
from headway.collections.returns.school_census.layout import PUPIL_ON_ROLL
from headway.vocabulary.identifiers import check_letter

LA = "000"
SCHOOL = "0002001"


def upn(number: int) -> str:
    """A pupil number that no child has: no authority is 000."""
    rest = f"000{number:09d}"
    return check_letter(rest) + rest


def opened(
    content: bytes | str,
    name: str = "file",
    la_code: str = LA,
    known: Mapping[str, frozenset[str]] | None = None,
) -> Reading:
    """The content, read as a file of the invented authority would be."""
    return open_return(as_stream(content), name=name, la_code=la_code, known=known)


def as_stream(content: bytes | str) -> BufferedReader:
    """The content as an open file."""
    data = content.encode() if isinstance(content, str) else content
    return BufferedReader(BytesIO(data))  # type: ignore[arg-type]


def csv_text(table: Table, *rows: Mapping[str, str]) -> str:
    """A CSV file of the table with all its columns; each row is given by field name."""
    lines = [",".join(field.path for field in table.fields)]
    lines += [",".join(row.get(field.name, "") for field in table.fields) for row in rows]
    return "\n".join(lines) + "\n"


def pupil(number: int = 1, inner: str = "", **changed: str) -> str:
    """One child on the roll as XML; ``changed`` are texts by field name, ``inner`` goes last."""
    texts = {
        "upn": upn(number), "surname": "Invented", "forename": "Child", "sex": "F",
        "born_on": "2012-05-01", "ethnicity": "WBRI", "language": "ENG", "enrolment_status": "C",
        "entered_on": "2017-09-04", "is_part_time": "false", "year_group": "6",
        "sen_provision": "N", "postcode": "HW1 1AA",
    } | changed  # fmt: skip
    parts = []
    for name, text in texts.items():
        *around, tag = PUPIL_ON_ROLL.field(name).path.split("/")
        opening = "".join(f"<{each}>" for each in around)
        closing = "".join(f"</{each}>" for each in reversed(around))
        parts.append(f"{opening}<{tag}>{text}</{tag}>{closing}")
    return f"<PupilOnRoll>{''.join(parts)}{inner}</PupilOnRoll>"


def census(*pupils: str, term: str = "SPR", year: int = 2023, day: str = "2023-01-19") -> str:
    """A school census file: January 2023, unless another is asked for."""
    return (
        "<Message><Header><CollectionDetails><Collection>SC</Collection>"
        f"<Term>{term}</Term><Year>{year}</Year><ReferenceDate>{day}</ReferenceDate>"
        f"</CollectionDetails><Source><LEA>{LA}</LEA><Estab>{SCHOOL[3:]}</Estab></Source></Header>"
        "<School><SchoolCharacteristics><SchoolName>Invented School</SchoolName><Phase>PS</Phase>"
        "</SchoolCharacteristics></School><Pupils><PupilsOnRoll>"
        f"{''.join(pupils)}</PupilsOnRoll></Pupils></Message>"
    )
