"""Writes ``docs/reference/`` from the code: the pages cannot say what the code does not do.

``python tools/docs.py`` writes them; ``--check`` names those that are not current.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import typer.main

import headway
from headway.access import reference as roles
from headway.benchmarks.areas import Area, AreaKind, all_areas
from headway.benchmarks.editions import PACKAGED, packaged
from headway.benchmarks.series import Series, all_series
from headway.benchmarks.tables import read_table
from headway.cli.app import app
from headway.collections import reference as returns
from headway.errors import HeadwayError, UserError
from headway.linkage import reference as linkage
from headway.measures import reference as measures
from headway.plans import sentences

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference"
WRITTEN = "Written by `make docs` from the code; change the code instead."


def main(arguments: list[str]) -> int:
    stale = 0
    written = {name: document() for name, document in PAGES.items()} | returns.pages()
    for name, text in written.items():
        path = FOLDER / f"{name}.md"
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if arguments == ["--check"]:
            print(f"docs/reference/{name}.md is not current: run make docs.")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote docs/reference/{name}.md")
    return stale if arguments == ["--check"] else 0


def commands() -> str:
    """Every command with its words and options, as it describes itself."""
    lines = ["# Commands", "", WRITTEN, ""]
    root = typer.main.get_command(app)
    for words, command in _walk("headway", root):
        lines += [f"## `{words}`", "", *_paragraphs(command.help or ""), ""]
        rows = [_parameter(each) for each in command.params if each.name != "help"]
        if rows:
            lines += ["| say | what it does | unless said |", "|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _walk(words: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield words, command
    for name, below in getattr(command, "commands", {}).items():
        yield from _walk(f"{words} {name}", below)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.strip().split("\n\n"):
        joined = " ".join(line.strip() for line in paragraph.splitlines())
        if joined.startswith("Example: "):
            yield from ("", "```sh", joined.removeprefix("Example: "), "```")
        else:
            yield joined


def _parameter(parameter: Any) -> str:
    is_option = parameter.param_type_name == "option"
    said = ", ".join(parameter.opts) if is_option else parameter.name.upper()
    default = "" if parameter.default in (None, False, ()) else str(parameter.default)
    if not default and parameter.required:
        default = "must be said"
    elif default:
        default = f"`{getattr(parameter.default, 'value', default)}`"
    return f"| `{said}` | {_cell(getattr(parameter, 'help', None) or '')} | {default} |"


def exit_codes() -> str:
    """Every exit code, what it means and the errors that give it, wherever they are defined."""
    for module in pkgutil.walk_packages(headway.__path__, "headway."):
        # The web application loads only inside a workspace, and defines no error of its own.
        if "__main__" not in module.name and not module.name.startswith("headway.web"):
            importlib.import_module(module.name)
    rows = [("0", "Done. Faults in rows are counted and told, and are not an error.", "")]
    rows += sorted((str(e.exit_code), _sentence(e), f"`{e.__name__}`") for e in _below(UserError))
    rows += [
        ("70", "Our own mistake: please tell us, with what `--debug` prints.", "any other"),
        ("130", "Stopped from the keyboard; nothing was changed.", ""),
    ]
    return _page(
        "Exit codes",
        "An error is one sentence on standard error: what happened, where, and what to do. It "
        "never holds a personal value. A code is never given a second meaning.",
        ("code", "means", "error"),
        rows,
    )


def _below(kind: type[HeadwayError]) -> Iterator[type[HeadwayError]]:
    for error in kind.__subclasses__():
        yield error
        yield from _below(error)


def _sentence(error: type[HeadwayError]) -> str:
    return (error.__doc__ or "").split("\n\n")[0].replace("\n    ", " ").strip()


def published_series() -> str:
    """Every published series by topic, and where its two listings disagree."""
    edition = packaged()
    by_topic: dict[str, list[Series]] = {}
    for each in all_series():
        by_topic.setdefault(each.topic, []).append(each)
    lines = ["# Published series", "", WRITTEN, "", f"Edition: {edition.title}.", ""]
    for topic, listed in sorted(by_topic.items()):
        rows = [
            (f"`{s.series_id}`", s.title, s.unit_text, s.year_type, f"{s.decimals}", s.polarity)
            for s in sorted(listed, key=lambda s: s.title)
        ]
        columns = ("series", "title", "unit", "year", "decimals", "better")
        lines += [f"## {topic}", "", *_table(columns, rows), ""]
    lines += [
        "## Where the source disagrees with itself",
        "",
        "The source lists these series twice, under two topics. The first listing is used; where",
        "the two differ, both are given here, and whether a figure or its meaning depends on it.",
        "",
    ]
    found = read_table(PACKAGED / "disagreements.csv")
    heads = [column.replace("_", " ") for column in found[0]]
    return "\n".join([*lines, *_table(heads, [line.values() for line in found]), ""])


def areas() -> str:
    """Every place that figures are published for."""
    by_code = {each.code: each for each in all_areas()}

    def row(each: Area) -> tuple[str, ...]:
        region = by_code[each.region].name if each.region else ""
        life = [f"from {each.created_on}"] if each.created_on else []
        life += [f"until {each.abolished_on}"] if each.abolished_on else []
        return (each.name, each.code, each.new_la_code or "", region, ", ".join(life))

    rows = sorted((row(each) for each in by_code.values()), key=lambda cells: cells[0])
    authorities = sum(each.kind is AreaKind.AUTHORITY for each in by_code.values())
    about = f"{len(rows)} areas, of which {authorities} are local authorities, past and present."
    columns = ("area", "code", "ONS code", "compared with", "existed")
    return _page("Areas", about, columns, rows)


def cross_checks() -> str:
    """Every check across returns."""
    columns = ("code", "what it finds", "needs", "what to do")
    return _page("Checks across returns", linkage.ABOUT, columns, linkage.rows())


def _page(title: str, about: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    return "\n".join([f"# {title}", "", WRITTEN, "", about, "", *_table(columns, rows), ""])


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    names = list(columns)
    yield "| " + " | ".join(names) + " |"
    yield "|" + "---|" * len(names)
    for row in rows:
        yield "| " + " | ".join(_cell(cell) for cell in row) + " |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


PAGES: dict[str, Callable[[], str]] = {
    "areas": areas,
    "checks-across-returns": cross_checks,
    "commands": commands,
    "exit-codes": exit_codes,
    "measures": measures.document,
    "published-series": published_series,
    "roles": roles.document,
    "sentences": sentences.document,
}
"""Page to the function that writes it."""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
