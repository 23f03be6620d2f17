"""Looks for a file that makes a reader fail: coverage-guided, for as long as it is given.

``python tools/fuzz.py [SECONDS]`` begins with the files of the invented authority and alters them.
What it finds stands in ``.fuzz/``, and belongs in
``tests/unit/collections/test_found_by_fuzzing.py`` once it is mended.
It needs atheris, which is no part of the locks: it has to be built for each Python.
"""

import importlib
import sys
import tempfile
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FINDS = ROOT / ".fuzz"
LONGEST = 1 << 16
HOW_TO_GET_IT = (
    "Fuzzing needs atheris, which is not among the locked dependencies: install it into .venv "
    "(python -m pip install atheris; Linux, with a Python that it has a wheel for), then run make "
    "fuzz again. The test suite damages a file of every return at random without it."
)


def main(seconds: int) -> int:
    try:
        atheris: Any = importlib.import_module("atheris")
    except ModuleNotFoundError:
        print(HOW_TO_GET_IT, file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["headway.collections"]):
        reading = importlib.import_module("headway.collections.reading")
        tables = importlib.import_module("headway.collections.record_tables")
    errors = importlib.import_module("headway.errors")
    schools = importlib.import_module("headway.synthetic.schools")

    def read(content: bytes) -> None:
        stream: Any = BytesIO(content)
        try:
            opened = reading.open_return(
                BufferedReader(stream), name="file", la_code=schools.LA_CODE
            )
            tables.packed(opened.submission, opened.records())
        except errors.FileRefused:
            return

    FINDS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        corpus = seeds(Path(folder))
        limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}"]
        atheris.Setup([sys.argv[0], str(corpus), f"-artifact_prefix={FINDS}/", *limits], read)
        atheris.Fuzz()
    return 0


def seeds(folder: Path) -> Path:
    """The beginnings of the invented authority's files, of which fuzzing makes others."""
    from headway.synthetic import borough, write

    write.write_returns(borough.make("small"), folder / "borough")
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, path in enumerate(sorted((folder / "borough" / "returns").rglob("*"))):
        if path.is_file():
            (corpus / str(number)).write_bytes(path.read_bytes()[:LONGEST])
    return corpus


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 60))
