"""The check of a certificate: it accepts what is proved, and nothing that is not."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from headway.disclosure import verify as module
from headway.disclosure.facts import adds_up, exact, within
from headway.disclosure.folder import Certificate, certificate_written, facts_written
from headway.disclosure.verify import Broken, verify
from tests.inspectors.tree import PACKAGE

CELLS = [f"{place}/{group}" for place in ("all", "X", "Y") for group in ("all", "F", "M")]
TRUTH = [27, 12, 15, 13, 3, 10, 14, 9, 5]
SHOWN = [27, 12, 15, 13, None, None, 14, None, None]
FACTS = [
    *(adds_up(f"{p}/all", [f"{p}/F", f"{p}/M"], "sums") for p in ("all", "X", "Y")),
    *(adds_up(f"all/{g}", [f"X/{g}", f"Y/{g}"], "sums") for g in ("all", "F", "M")),
    within("X/F", 0, 12, "a bar of a chart"),
    *(
        exact(cell, value, "R0001")
        for cell, value in zip(CELLS, SHOWN, strict=True)
        if value is not None
    ),
]


def table(girls_of_x: int) -> list[int]:
    f = girls_of_x
    return [27, 12, 15, 13, f, 13 - f, 14, 12 - f, 2 + f]


def figures() -> bytes:
    rows = (
        f"{cell},{'c' if value is None else value}"
        for cell, value in zip(CELLS, SHOWN, strict=True)
    )
    return ("cell_n,n\n" + "\n".join(rows) + "\n").encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    facts = facts_written(FACTS, CELLS, figures())
    published = [value is not None for value in SHOWN]
    (tmp_path / "figures.csv").write_bytes(figures())
    (tmp_path / "facts.json").write_bytes(facts)
    open_ends = Certificate(kind="public", tables=[table(0), table(7)])
    claims = Certificate(kind="internal", tables=[table(0), table(5)], claims=[(4, 0, 5)])
    for name, each in (("certificate.json", open_ends), ("internal.json", claims)):
        (tmp_path / name).write_bytes(certificate_written(each, facts, published))
    return tmp_path


def test_both_certificates_of_a_true_release_are_accepted(folder: Path) -> None:
    public = verify(folder)
    assert (public["kind"], public["hidden"], public["claims"]) == ("public", 4, 4)
    internal = verify(folder, (folder / "internal.json").read_bytes())
    assert (internal["kind"], internal["claims"], internal["excepted"]) == ("internal", 1, 0)


def mutants(proof: dict[str, Any], draw: random.Random) -> Iterator[dict[str, Any]]:
    """Certificates with one thing changed, each of which proves less than it claims."""
    for number, made in enumerate(proof["tables"]):
        for place in range(len(made)):
            for by in (-3, -2, -1, 1, 2, 3):
                changed = json.loads(json.dumps(proof))
                changed["tables"][number][place] += by
                yield changed
            for value in (0.5, 1.0, "1", None, True, -1):
                changed = json.loads(json.dumps(proof))
                changed["tables"][number][place] = value
                yield changed
        yield {**proof, "tables": [made]}
        yield {**proof, "tables": [*proof["tables"][:number], made[:-1]]}
    yield {**proof, "tables": []}
    yield {**proof, "hidden": proof["hidden"][:-1]}
    yield {**proof, "hidden": [*proof["hidden"], 0]}
    yield {**proof, "facts": "0" * 64}
    for _ in range(100):
        changed = json.loads(json.dumps(proof))
        one, other = draw.sample(range(len(proof["hidden"])), 2)
        which = draw.choice(changed["tables"])
        if which[one] != which[other]:
            which[one], which[other] = which[other], which[one]
            yield changed


@pytest.mark.parametrize("name", ["certificate.json", "internal.json"])
def test_hundreds_of_changed_certificates_are_all_rejected(folder: Path, name: str) -> None:
    proof = json.loads((folder / name).read_text(encoding="utf-8"))
    tried = 0
    for changed in mutants(proof, random.Random(1)):
        (folder / name).write_text(json.dumps(changed), encoding="utf-8")
        with pytest.raises(Broken):
            verify(folder, (folder / name).read_bytes())
        tried += 1
    assert tried > 150


def changed_facts(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Facts with one thing changed, and a certificate that says it is about those."""
    import hashlib

    said = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
    change(said)
    text = json.dumps(said).encode()
    (folder / "facts.json").write_bytes(text)
    proof = json.loads((folder / "certificate.json").read_text(encoding="utf-8"))
    proof["facts"] = hashlib.sha256(text).hexdigest()
    (folder / "certificate.json").write_text(json.dumps(proof), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["published"]["R0001"].append([4, 3]),
        lambda said: said["published"]["R0001"].pop(),
        lambda said: said["published"]["R0001"][0].__setitem__(1, 28),
        lambda said: said["published"].update(R0002=[[0, 28]]),
        lambda said: said["facts"].update(R0002=[[1, None, [4, 1]]]),
        lambda said: said["facts"].update(R0002=[[None, 4, [4, 1]]]),
        lambda said: said["facts"].update(R0002=[[0, 0, [4, 1, 5, -1]]]),
        lambda said: said["facts"].update(R0002=[[0, 0.5, [4, 1]]]),
        lambda said: said.update(figures="0" * 64),
        lambda said: said["cells"].pop(),
    ],
)
def test_a_further_fact_or_a_changed_one_breaks_the_proof(
    folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    changed_facts(folder, change)
    with pytest.raises(Broken):
        verify(folder)


def test_figures_that_show_what_the_facts_hide_are_rejected(folder: Path) -> None:
    shown = figures().replace(b"X/F,c", b"X/F,3")
    (folder / "figures.csv").write_bytes(shown)
    with pytest.raises(Broken, match="not the table"):
        verify(folder)
    import hashlib

    changed_facts(folder, lambda said: said.update(figures=hashlib.sha256(shown).hexdigest()))
    with pytest.raises(Broken, match="differ about X/F"):
        verify(folder)


def test_what_is_excepted_is_counted_and_not_claimed(folder: Path) -> None:
    facts = (folder / "facts.json").read_bytes()
    published = [value is not None for value in SHOWN]
    narrow = Certificate(
        kind="public", tables=[table(1), table(2)], excepted=[(c, 1) for c in (4, 5, 7, 8)]
    )
    (folder / "certificate.json").write_bytes(certificate_written(narrow, facts, published))
    assert verify(folder)["excepted"] == 4
    one_end = Certificate(
        kind="internal", tables=[table(1), table(5)], claims=[(4, 0, 5)], excepted=[(4, -1)]
    )
    (folder / "internal.json").write_bytes(certificate_written(one_end, facts, published))
    assert verify(folder, (folder / "internal.json").read_bytes())["excepted"] == 1


@pytest.mark.parametrize("name", ["figures.csv", "facts.json", "certificate.json"])
def test_a_folder_that_lacks_a_file_proves_nothing(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(Broken):
        verify(folder)


def test_the_file_that_checks_runs_alone(folder: Path) -> None:
    copy = folder / "verify.py"
    copy.write_bytes(Path(module.__file__).read_bytes())
    command = [sys.executable, "-I", "-S", str(copy), str(folder)]
    passed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert passed.returncode == 0, passed.stderr
    (folder / "certificate.json").write_text("{}", encoding="utf-8")
    failed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (failed.returncode, failed.stdout) == (1, "")
    assert failed.stderr.startswith("Not proved.")


def test_what_checks_is_short_and_knows_no_fraction_and_no_solver() -> None:
    text = (PACKAGE / "disclosure" / "verify.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 150
    for word in ("headway.", "numpy", "highspy", "float(", " / 2"):
        assert f"import {word}" not in text
        assert word in {"headway."} or word not in text
