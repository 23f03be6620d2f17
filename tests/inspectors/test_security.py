"""Every module that reads or writes a child's record is named on the page of security."""

import re

from tests.inspectors.tree import PACKAGE, ROOT

TOUCHES_CHILDREN = re.compile(
    r"\bidentity\.(?:read|write)\(|\bidentity_file\.|\bkept_records\.|\bfault_lists\."
    r"|\.open_plain\(|\.children\(\s*query|\bchildren_within\(|\bScope\.system\("
    r"|\bEventType\.(?:CHILD|IDENT)"
)
"""Reading identities, received files, kept records or rows of children; reaching all of them;
and writing that a child was seen."""


def named() -> set[str]:
    """The places that the page names, as paths within the package."""
    table = (ROOT / "docs" / "security.md").read_text("utf-8")
    return {
        place
        for line in table.splitlines()
        if line.startswith("| `")
        for place in re.findall(r"`([a-z_/0-9]+(?:/|\.py|\.sql))`", line.split("|")[1])
    }


def test_every_place_that_the_page_names_is_there() -> None:
    assert len(named()) > 25
    assert not [place for place in named() if not (PACKAGE / place).exists()]


def test_every_module_that_touches_a_childs_record_is_named() -> None:
    places = named()
    touching = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if TOUCHES_CHILDREN.search(path.read_text("utf-8"))
    }
    assert "web/insight/actions.py" in touching
    folders = tuple(place for place in places if place.endswith("/"))
    unnamed = {path for path in touching - places if not path.startswith(folders)}
    assert not unnamed, f"docs/security.md does not name {sorted(unnamed)}"
