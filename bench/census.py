"""Reads school census files and prints the CPU seconds that 10,000 pupils take.

``python bench/census.py make FOLDER`` writes an invented authority's files; ``read FOLDER``
reads, checks and types them; ``walk FOLDER`` has bare lxml, hardened alike, look at every
element and keep nothing: the least that any reader of XML in Python could do.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from headway.collections.reading import open_return
from headway.synthetic import borough, write
from headway.synthetic.schools import LA_CODE

PUPILS = ("{*}PupilOnRoll", "{*}PupilNoLongerOnRoll")


def main(what: str, folder: Path) -> None:
    if what == "make":
        write.write_returns(borough.make("small"), folder)
        return
    files = sorted((folder / "returns" / "school_census").rglob("*.xml"))
    count = walk if what == "walk" else read
    started = time.process_time()
    pupils = sum(count(file) for file in files)
    print((time.process_time() - started) * 10_000 / pupils)


def walk(file: Path) -> int:
    return sum(1 for _ in walked(file))


def walked(file: Path) -> Iterator[int]:
    with file.open("rb") as stream:
        found = etree.iterparse(
            stream,
            events=("end",),
            tag=PUPILS,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        for _, pupil in found:
            yield len([(element.tag, element.text) for element in pupil.iter()])
            pupil.clear()


def read(file: Path) -> int:
    with file.open("rb") as stream:
        reading = open_return(stream, name=file.name, la_code=LA_CODE)
        return sum(record.table == "pupil" for record in reading.records())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
