"""Times the command as its user would: whole processes, best of five, against bare equivalents.

``make bench`` runs it and writes the table in ``docs/performance.md``. A ratio to a bare process,
taken in the same run on the same machine, tells more than a second on somebody else's.
"""

import platform
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "performance.md"
MARKS = ("<!-- make bench writes from here -->", "<!-- to here -->")
FIGURES = ROOT / "src" / "headway" / "benchmarks" / "data" / "figures.parquet"
STANDARD_PLAN = ROOT / "src" / "headway" / "plans" / "library" / "standard.toml"
HEADWAY = str(Path(sys.executable).parent / "headway")
PAGES = (sys.executable, str(ROOT / "bench" / "pages.py"))
ROWS = (sys.executable, str(ROOT / "bench" / "rows.py"))
CENSUS = (sys.executable, str(ROOT / "bench" / "census.py"))
LINKING = (sys.executable, str(ROOT / "bench" / "linking.py"))
BEST_OF = 5

BARE_IMPORT = "import typer, rich"
BARE_SCAN = (
    "import duckdb, sys; path, *ids = sys.argv[1:]; duckdb.connect().execute("
    "'select * from read_parquet(?) where list_contains(?, series_id)', [path, ids]).fetchall()"
)
BARE_GROUP_BY = (
    "import duckdb, sys; duckdb.connect(sys.argv[1], read_only=True).sql("
    "'select year, sex, count(*), count(*) filter (reading_score >= 100 and maths_score >= 100 and "
    "writing_outcome in ($$EXS$$, $$GDS$$)) from fact_key_stage_2 group by all').fetchall()"
)


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the table. ``bare`` is null where nothing bare does the same, and ``bar`` where
    none was set."""

    what: str
    took: float
    unit: str
    bar: float | None = None
    bare: float | None = None
    bare_what: str = ""

    @property
    def kept(self) -> bool:
        return self.bar is None or self.took < self.bar

    def row(self) -> str:
        digits = 0 if self.unit == "MB" and self.took >= 100 else 2 if self.took < 10 else 1
        digits = 3 if self.took < 0.1 else digits
        beside = f"{self.bare:.2f} {self.unit} ({self.bare_what})" if self.bare else ""
        ratio = f"{self.took / self.bare:.1f}" if self.bare else ""
        cells = (
            self.what,
            f"{self.took:.{digits}f} {self.unit}",
            f"under {self.bar:g} {self.unit}" if self.bar else "",
            "" if self.bar is None else "yes" if self.kept else "**no**",
            beside,
            ratio,
        )
        return "| " + " | ".join(cells) + " |"


def main() -> int:
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for line in measured(Path(folder)):
            print(line.row(), flush=True)
            lines.append(line)
    write(lines)
    missed = [line.what for line in lines if not line.kept]
    print(f"Missed: {'; '.join(missed)}" if missed else "Every bar is kept.")
    return len(missed)


def measured(folder: Path) -> Iterator[Line]:
    imports = best(sys.executable, "-c", BARE_IMPORT)
    yield Line(
        what="`headway --help`",
        took=best(HEADWAY, "--help"),
        unit="s",
        bar=0.4,
        bare=imports,
        bare_what="importing Typer and Rich",
    )
    scan = best(sys.executable, "-c", BARE_SCAN, str(FIGURES), *standard_series())
    bare_scan = "DuckDB reading the same figures"
    page = (HEADWAY, "page", "--la", "Thurrock")
    yield Line(
        what="`headway page`", took=best(*page), unit="s", bar=1.2, bare=scan, bare_what=bare_scan
    )
    yield Line(
        what="the same with a PDF",
        took=best(*page, "--pdf", str(folder / "page.pdf")),
        unit="s",
        bar=2.0,
        bare=scan,
        bare_what=bare_scan,
    )
    pages = folder / "pages"
    took = seconds(HEADWAY, "page", "--la", "all", "--pdf", str(pages))
    count = len(list(pages.glob("*.pdf")))
    yield Line(what=f"the pages of all {count} authorities as PDF", took=took, unit="s", bar=40)
    yield census(folder / "borough")
    yield Line(
        what="40,000 pupils linked with 3,000 records that have no number",
        took=float(run(*LINKING)),
        unit="CPU s",
        bar=15,
    )
    yield from rows(folder / "rows")
    yield from demonstration(folder / "demonstration")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    (wheel,) = folder.glob("*.whl")
    yield Line(what="the wheel", took=wheel.stat().st_size / 1e6, unit="MB", bar=12)
    yield Line(what="everything installed", took=installed(folder, wheel) / 1e6, unit="MB", bar=350)


def census(folder: Path) -> Line:
    """CPU seconds to read, check and type 10,000 pupils, beside a bare walk of the same files."""
    run(*CENSUS, "make", str(folder))

    def cpu(what: str) -> float:
        return min(float(run(*CENSUS, what, str(folder))) for _ in range(BEST_OF))

    return Line(
        what="10,000 pupils of a school census, read and checked",
        took=cpu("read"),
        unit="CPU s",
        bar=1,
        bare=cpu("walk"),
        bare_what="lxml walking the same files",
    )


def rows(folder: Path) -> Iterator[Line]:
    """CPU seconds to read 200,000 rows of CSV as text, and the memory that a large file takes."""
    run(*ROWS, "make", str(folder))

    def least(what: str) -> float:
        return min(float(run(*ROWS, what, str(folder))) for _ in range(BEST_OF))

    yield Line(
        what="200,000 rows of a CSV return, read as text",
        took=least("text"),
        unit="CPU s",
        bar=1,
        bare=least("bare"),
        bare_what="Python's csv module splitting the same lines",
    )
    peak = float(run(*ROWS, "peak", str(folder)))
    yield Line(what="a CSV return of 500,000 rows, at its peak", took=peak, unit="MB", bar=600)


def demonstration(workspace: Path) -> Iterator[Line]:
    """The whole demonstration once, and then what is asked of its workspace."""
    took = seconds(HEADWAY, "demo", "--no-serve", "--workspace", str(workspace))
    yield Line(what="`headway demo`, but for serving it", took=took, unit="s", bar=90)
    edition = (workspace / "editions" / "CURRENT").read_text("ascii").strip()
    asked = ("measure", "ks2_rwm_expected", "--by", "sex", "--workspace", str(workspace))
    yield Line(
        what="`headway measure` of it, by sex",
        took=best(HEADWAY, *asked),
        unit="s",
        bare=best(
            sys.executable, "-c", BARE_GROUP_BY, str(workspace / "editions" / f"{edition}.duckdb")
        ),
        bare_what="DuckDB grouping the same pupils",
    )
    own = (HEADWAY, "page", "--la", "998", "--workspace", str(workspace))
    yield Line(what="`headway page` of it, from its own records", took=best(*own), unit="s")
    for what, role, address in (
        ("the plan on a page", "analyst", "/plan/"),
        ("a measure", "analyst", "/measures/ks2_rwm_expected/"),
        ("the children of a school", "head", "/children/"),
    ):
        cpu = float(run(*PAGES, str(workspace), role, address))
        yield Line(what=f"in a browser: {what}, one answer", took=cpu, unit="CPU s")


def standard_series() -> list[str]:
    """The series of the standard plan, which are the figures that its page reads."""
    plan = tomllib.loads(STANDARD_PLAN.read_text(encoding="utf-8"))
    objectives = [each for priority in plan["priority"] for each in priority["objective"]]
    return [each["measure"] for each in objectives if "measure" in each]


def installed(folder: Path, wheel: Path) -> int:
    """Bytes of an environment with the core lock and the wheel, as a user would have it."""
    where = folder / "installed"
    run(sys.executable, "-m", "venv", str(where))
    pip = (str(where / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-deps")
    lock = ROOT / "requirements" / "core.txt"
    run(*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock))
    run(*pip, str(wheel))
    return sum(path.stat().st_size for path in where.rglob("*") if path.is_file())


def best(*command: str) -> float:
    """The quickest of five runs after one to warm the disk, in seconds."""
    seconds(*command)
    return min(seconds(*command) for _ in range(BEST_OF))


def seconds(*command: str) -> float:
    started = time.perf_counter()
    run(*command)
    return time.perf_counter() - started


def run(*command: str) -> str:
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{finished.stdout}{finished.stderr}")
    return finished.stdout


def write(lines: list[Line]) -> None:
    """Puts the table between the marks, and leaves the rest of the page as it is."""
    machine = f"Python {platform.python_version()}, {platform.system()} on {platform.machine()}"
    heads = ("what", "took", "bar", "kept", "beside a bare process", "ratio")
    table = [f"{machine}; whole processes, best of {BEST_OF}.", ""]
    table += ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    table += [line.row() for line in lines]
    before, rest = PAGE.read_text(encoding="utf-8").split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    middle = "\n".join(["", "", *table, "", ""])
    PAGE.write_text(before + MARKS[0] + middle + MARKS[1] + after, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
