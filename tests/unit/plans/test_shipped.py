from pathlib import Path

import pytest

from headway.errors import FileRefused, UnknownName
from headway.plans.excel import to_excel
from headway.plans.reading import read_text
from headway.plans.shipped import find_plan, shipped_plans
from headway.plans.writing import write_plan


def test_the_standard_plan_comes_first_and_best_start_is_among_them() -> None:
    assert shipped_plans()[0] == "standard"
    assert "best-start-2028" in shipped_plans()


@pytest.mark.parametrize("name", shipped_plans())
def test_every_shipped_plan_survives_toml_and_excel(name: str, tmp_path: Path) -> None:
    plan = find_plan(name)
    workbook = tmp_path / f"{name}.xlsx"
    workbook.write_bytes(to_excel(plan))

    assert read_text(write_plan(plan), "again.toml") == plan
    assert find_plan(str(workbook)) == plan


def test_a_shipped_name_comes_before_a_file_and_a_path_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "standard").write_text('[plan]\ntitle = "Mine"\nlevel = "school"\n', "utf-8")
    monkeypatch.chdir(tmp_path)

    assert find_plan("standard").title != "Mine"
    assert find_plan(str(tmp_path / "standard")).title == "Mine"


def test_a_name_that_is_none_offers_the_nearest() -> None:
    with pytest.raises(UnknownName, match="No plan is called “best-start”") as caught:
        find_plan("best-start")

    assert caught.value.nearest[0] == "best-start-2028"


def test_a_path_to_nothing_is_a_missing_file() -> None:
    for path in ("none.toml", "none.xlsx", "folder/none"):
        with pytest.raises(FileRefused, match="There is no file"):
            find_plan(path)
