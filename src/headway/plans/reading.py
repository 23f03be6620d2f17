"""Reading a plan file: every error is one sentence with the file's name and the line."""

import re
import tomllib
from pathlib import Path as FilePath

from headway.errors import FileRefused, UserError
from headway.plans.contradictions import contradictions
from headway.plans.names import Names, published
from headway.plans.plan import Plan
from headway.plans.positions import Path, lines
from headway.plans.tables import plan_from

_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_LIKE_A_DATE = re.compile(r"=\s*(\d{4}-\d{1,2}-\d{1,2})\b")


def read_plan(path: FilePath, names: Names | None = None) -> Plan:
    """The plan in a TOML file.

    Args:
        path: The file.
        names: What measures and authorities are called; the published ones if not given.

    Raises:
        FileRefused: The file cannot be read, or something in it cannot be; the first fault.
        UnknownName: The first fault is a measure or authority that is not known.
    """
    return read_text(text_of(path), path.name, names)


def read_text(text: str, name: str, names: Names | None = None) -> Plan:
    """The plan in a TOML text; ``name`` is what messages call the file. Errors as ``read_plan``."""
    plan, faults = attempt(text, name, names)
    if faults:
        raise faults[0]
    assert plan is not None, "a text without a fault holds a plan"
    return plan


def attempt(
    text: str, name: str, names: Names | None = None
) -> tuple[Plan | None, list[UserError]]:
    """The plan in a TOML text, null if it does not have the form of one, and every fault."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_not_toml(error, text, name)]
    except RecursionError:
        return None, [FileRefused(f"{name}: brackets stand within brackets too deep to read.")]
    except ValueError:
        return None, [FileRefused(f"{name}: a number in it is too long to be meant.")]
    found = lines(text)

    def place_of(path: Path) -> str:
        while path and path not in found:
            path = path[:-1]
        return f"{name}, line {found[path]}" if path else name

    plan, faults = plan_from(tables, place_of, names or published())
    return plan, faults if plan is None else contradictions(plan)


def text_of(path: FilePath) -> str:
    """A file's text.

    Raises:
        FileRefused: There is no such file, it may not be read, or it is not UTF-8 text.
    """
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise FileRefused(f"There is no file “{path}”.") from None
    except IsADirectoryError:
        raise FileRefused(f"“{path}” is a folder, not a plan file.") from None
    except UnicodeDecodeError:
        raise FileRefused(
            f"“{path}” is not a text file in UTF-8, so no plan can be read."
        ) from None
    except OSError as error:
        raise FileRefused(f"“{path}” cannot be read: {error.strerror or error}.") from None


def _not_toml(error: tomllib.TOMLDecodeError, text: str, name: str) -> FileRefused:
    """What is wrong with the text's form, in words that need no knowledge of TOML."""
    message = str(error)
    at = _AT_LINE.search(message)
    stated = at and at.group(1)
    rows = text.split("\n")
    number = int(stated) if stated else max(1, len(text.rstrip().split("\n")))
    row = rows[number - 1] if number <= len(rows) else ""
    if like := _LIKE_A_DATE.search(row):
        reason = f"{like.group(1)} is no date; a date is written 2026-09-01"
    elif message.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate")):
        reason = "the same key or table is written twice"
    elif message.startswith(("Unterminated", "Expected \"'", "Illegal character '\\n'")):
        reason = "a text is opened with a quotation mark and not closed"
    elif message.startswith("Unclosed"):
        reason = "a bracket or brace is opened and not closed on its line"
    elif message.startswith("Invalid value"):
        reason = "there is no value, or one that is neither in quotes, nor a number, nor a date"
    elif message.startswith("Unescaped"):
        reason = "a backslash in a text in double quotes must be written twice"
    else:
        reason = f"this is not how TOML is written ({message[: at.start()] if at else message})"
    return FileRefused(f"{name}, line {number}: {reason}.")
