"""Refuses to let into the repository what must never be there.

``python tools/refuse.py FILES...`` names each file that holds a real pupil's number or a private
key, that is data outside the folders for data, or that names a package host or one person's
machine, and leaves with the number of refusals. It never repeats what it found.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from headway.vocabulary.identifiers import CHECK_LETTERS, check_letter

DATA_KINDS = frozenset((
    ".7z", ".accdb", ".csv", ".db", ".duckdb", ".feather", ".gz", ".mdb", ".ods", ".parquet",
    ".sav", ".sqlite", ".sqlite3", ".tsv", ".xls", ".xlsx", ".zip",
))  # fmt: skip
DATA_FOLDERS = (
    "reference",  # published source figures
    "src/headway/benchmarks",  # the same made compact, and what is added to them by hand
    "src/headway/collections",  # the columns of returns, never their rows
    "src/headway/linkage/data",  # which district is of which county
    "src/headway/publishing/open_data",  # the names of columns that DfE's data dictionary has
    "src/headway/plans/forecasts",  # how wrong past forecasts of published figures were
    "src/headway/synthetic",  # the published totals that an invented authority resembles
    "src/headway/vocabulary",  # code lists and published tables of constants
    "tests/golden",  # invented records, small enough to read
)

_UPN = re.compile(
    rf"(?<![A-Za-z0-9])[{CHECK_LETTERS}][0-9]{{11}}[0-9{CHECK_LETTERS}](?![A-Za-z0-9])"
)
PUBLISHED_EXAMPLES = frozenset({"B801200005001", "P207000016049", "N202123410001"})
"""Numbers that descriptions of the check letter work through; no child's."""

INVENTED_AUTHORITIES = "99"
"""No authority's number begins so, and no real child's carries it: invented children's do."""

_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_HOST = re.compile(
    r"--(?:extra-)?index[-]url|find[-]links\s*=|/simple[/]|\bpypi\.(?:org|io)|pythonhosted[.]org"
    r"|registry\.npm[j]s|registry\.yarn[p]kg"
)
_MACHINE = re.compile(r"/(?:root|work|farm|home/[a-z][a-z0-9]*)[/]|/Users[/]|\.pyen[v]|C:[\\]Users")


def main(paths: list[str]) -> int:
    refusals = [f"{path}: {reason}" for path in paths for reason in reasons(Path(path))]
    print("\n".join(refusals), end="\n" if refusals else "")
    return min(len(refusals), 125)


def reasons(path: Path, name: str | None = None) -> Iterator[str]:
    """Why a file is refused, one sentence each; nothing if it is welcome.

    ``name`` is its path from the top of the repository, where that is not ``path`` itself.
    """
    if is_misplaced_data(name or path.as_posix()):
        yield f"data is kept only under {', '.join(DATA_FOLDERS)}."
    if not path.is_file():
        return
    text = path.read_bytes().decode("utf-8", errors="replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if any(is_real_upn(match) for match in _UPN.findall(line)):
            yield f"line {number} holds a pupil's number that could be real."
        if _PRIVATE_KEY.search(line):
            yield f"line {number} begins a private key."
        if _HOST.search(line):
            yield f"line {number} names a package index or host."
        if _MACHINE.search(line):
            yield f"line {number} names a folder of somebody's machine."


def is_misplaced_data(name: str) -> bool:
    """Whether the file is data by its ending and stands outside the folders for data."""
    path = PurePosixPath(name)
    return path.suffix.lower() in DATA_KINDS and not any(
        path.is_relative_to(folder) for folder in DATA_FOLDERS
    )


def is_real_upn(text: str) -> bool:
    """Whether 13 characters are a unique pupil number (UPN) that some child could have."""
    invented = text[1:].startswith(INVENTED_AUTHORITIES) or text in PUBLISHED_EXAMPLES
    return text[0] == check_letter(text[1:]) and not invented


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
