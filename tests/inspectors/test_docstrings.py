"""Every module, and every public class and function below the doors, says what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inspectors.tree import PACKAGE, ROOT, python_files

DOORS = ("cli", "web")
"""A command's docstring is its help text, a view's is its page: others inspect those."""

ALLOWED_WITHOUT: frozenset[str] = frozenset()


@pytest.mark.parametrize("folder", ["src", "tools", "bench"])
def test_every_module_says_what_it_is(folder: str) -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in python_files(folder)
        if (text := path.read_text(encoding="utf-8")).strip()
        and not ast.get_docstring(ast.parse(text))
    ]
    assert not silent


def public_definitions(path: Path) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node


def test_every_public_class_and_function_says_what_it_is_in_a_sentence() -> None:
    silent = []
    for path in python_files("src"):
        room = path.relative_to(PACKAGE).parts[0]
        if room in DOORS or path.name == "__main__.py":
            continue
        for node in public_definitions(path):
            first = (ast.get_docstring(node) or "").split("\n\n")[0]
            name = f"{path.relative_to(PACKAGE).as_posix()}: {node.name}"
            if not any(mark in first for mark in ".:?") and name not in ALLOWED_WITHOUT:
                silent.append(name)
    assert not silent
