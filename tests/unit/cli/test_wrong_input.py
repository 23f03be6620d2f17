"""Whatever is typed wrongly gets one clear sentence, a stable exit code, and loses nothing."""

from pathlib import Path

import pytest

from headway.cli.app import run

PLAN = """
[plan]
title = "A plan"
level = "authority"
la = 883
adopted_on = 2024-09-01

[[priority]]
id = "p"
title = "A priority"

  [[priority.objective]]
  id = "gld"
  title = "More children are ready for school"
  measure = "fsp_new_gooddev"
  target = { year = 2028, value = 75.0 }
"""


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A sound plan file, to be spoilt."""
    file = tmp_path / "plan.toml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """What stands on standard error, which must be one line and no traceback."""
    text = capsys.readouterr().err.strip()
    assert "Traceback" not in text
    assert len(text.splitlines()) == 1, text
    return text


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["page", "--la", "Leds"], 3, "“Leeds”"),
        (["page", "--la", "Xyzzy"], 3, "No area is called “Xyzzy”"),
        (["erase", "1234567890", "--because", "request"], 2, "add --yes"),
        (["erase", "1234567890", "--because", "spite", "--yes"], 2, "“spite”"),
        (["restrict", "1234567890", "--as", "famous"], 2, "“famous”"),
        (["keys", "rotate", "--workspace", "no/such"], 8, "no workspace"),
        (["page", "--la", "Leeds", "--plan", "standrad"], 3, "“standard”"),
        (["page", "--la", "Leeds", "--plan", "no/such/plan.toml"], 4, "no/such/plan.toml"),
        (["page", "--la", "Leeds", "--as-of", "2018-13-01"], 2, "is not a date"),
        (["page", "--la", "Leeds", "--neighbours", "2030"], 3, "2030"),
        (["page", "--la", "all"], 2, "--pdf FOLDER"),
        (["page"], 2, "Missing option “--la”"),
        (["pag"], 2, "“page”"),
        (["figure", "fsp_gooddev", "--la", "Leeds"], 3, "“fsp_new_gooddev”"),
        (["figure", "attendence", "--la", "Leeds"], 3, "“totabs”"),
        (["figure", "fsp_new_gooddev", "--la", "Leeds", "--years", "25-19"], 2, "range of years"),
        (["figure", "fsp_new_gooddev", "--la", "Leeds", "--years", "2025-2019"], 2, "backwards"),
        (["figure", "fsp_new_gooddev", "--la", "Leeds", "--years", "1999"], 2, "no period"),
        (["figure", "fsp_new_gooddev", "--la", "Leeds", "--against", "Mars"], 2, "“mars”"),
        (["search", "xyzzy"], 3, "xyzzy"),
        (["areas", "xyzzy"], 3, "xyzzy"),
        (["plan", "check", "no-such.toml"], 4, "no-such.toml"),
        (["reference", "import", "no-such.parquet"], 4, "no-such.parquet"),
        (["reference", "import", "x.parquet", "--la", "Leeds"], 2, "--note"),
    ],
)
def test_each_mistake_has_its_sentence_and_its_code(
    arguments: list[str],
    code: int,
    words: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == code
    assert words in said(capsys)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("right", "wrong", "code", "words"),
    [
        ("adopted_on = 2024-09-01", "adopted_on = 2024-09-31", 4, "line 6"),
        ("fsp_new_gooddev", "fsp_new_goodev", 3, "line 15"),
        ("value = 75.0", "value = 55.0", 4, "wrong way"),
        ("value = 75.0", "value = 175.0", 4, "175"),
        ("target =", "tarket =", 4, "target"),
        ('level = "authority"', 'level = "borough"', 4, "line 4"),
        ("la = 883", 'la = "Thurock"', 3, "Thurrock"),
    ],
)
def test_a_fault_in_a_plan_is_named_with_its_line(
    plan_file: Path,
    right: str,
    wrong: str,
    code: int,
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["page", "--la", "Thurrock", "--plan", str(plan_file), "--format", "json"]) == 0
    capsys.readouterr()
    plan_file.write_text(PLAN.replace(right, wrong), encoding="utf-8")
    assert run(["page", "--la", "Thurrock", "--plan", str(plan_file)]) == code
    told = said(capsys)
    assert words in told
    assert "plan.toml, line " in told


def test_another_authoritys_plan_is_not_shown_as_ones_own(
    plan_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["page", "--la", "Leeds", "--plan", str(plan_file)]) == 2
    assert "Leeds" in said(capsys)


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_an_unwritable_folder_leaves_what_stood_there(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing" / f"page.{kind}"
    assert run(["page", "--la", "Leeds", f"--{kind}", str(missing), "--format", "json"]) == 4
    assert str(missing) in capsys.readouterr().err
    folder = tmp_path / f"folder.{kind}"
    folder.mkdir()
    assert run(["page", "--la", "Leeds", f"--{kind}", str(folder), "--format", "json"]) == 4
    assert folder.is_dir()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder here refuses even root")
def test_a_folder_that_may_not_be_written_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["page", "--la", "Leeds", "--pdf", "/proc/page.pdf", "--format", "json"]) == 4
    assert "/proc/page.pdf" in said(capsys)


@pytest.mark.parametrize("content", [b"", b"PAR1 not really PAR1", b"a,b\n1,2\n"])
def test_a_damaged_bundle_is_refused_and_the_edition_in_use_stays(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "bundle.parquet"
    bundle.write_bytes(content)
    workspace = tmp_path / "workspace"
    arguments = ["reference", "import", str(bundle), "--workspace", str(workspace)]
    assert run(arguments) == 4
    assert "bundle.parquet" in capsys.readouterr().err
    assert run(["reference", "show", "--workspace", str(workspace), "--format", "csv"]) == 0
    assert "published:lait-2026-04" in capsys.readouterr().out


def test_our_own_mistake_has_a_code_of_its_own_and_shows_no_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("headway.jobs.published.search")
    assert run(["search", "absence"]) == 70
    assert "--debug" in said(capsys)
