"""The invented authority: made the same twice, like real ones, and nobody's."""

from pathlib import Path

import pytest

from headway.errors import UnknownName
from headway.synthetic.borough import make
from headway.synthetic.calibration import spreads
from headway.synthetic.figures import headline_figures
from headway.synthetic.schools import LA_CODE
from headway.synthetic.write import write_returns
from headway.vocabulary.identifiers import LAESTAB, ULN, UPN, URN
from tests.unit.synthetic.conftest import Written

_NOT_COMPARED = {
    # A year without a table of national estimates has no Progress 8.
    ("progress_8", 2018),
    # A few children a year: no headline, and chance alone takes it out of any band.
    *(("permanent_exclusion_rate", year) for year in range(2018, 2026)),
}
_PER = {"attainment_8": 1, "progress_8": 1, "looked_after_rate": 10_000}


def test_the_same_size_and_seed_make_the_same_files_byte_for_byte(
    small: Written, tmp_path: Path
) -> None:
    again = write_returns(make("small"), tmp_path)
    assert [p.relative_to(tmp_path) for p in again] == [
        p.relative_to(small.folder) for p in small.files
    ]
    for first, second in zip(small.files, again, strict=True):
        assert first.read_bytes() == second.read_bytes()


def test_another_seed_makes_another_authority(small: Written) -> None:
    other = make("small", seed=7)
    assert [c.born_on for c in other.children] != [c.born_on for c in small.borough.children]


def test_an_unknown_size_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownName, match="demo"):
        make("enormous")


def test_every_upn_uln_and_school_number_is_well_formed_and_no_upn_is_given_twice(
    small: Written,
) -> None:
    given = [upn for c in small.borough.children for _, upn in c.upns]
    assert len(given) == len(set(given)) > 500
    for child in small.borough.children:
        for _, upn in child.upns:
            assert UPN(upn).text[1:4] in ("995", "996", "997", LA_CODE)
        if child.uln:
            ULN(child.uln)
    for school in small.borough.schools:
        assert LAESTAB(school.laestab).la_code == LA_CODE
        assert int(URN(school.urn).text) > 900_000


def test_every_headline_figure_of_the_demo_lies_within_real_authorities() -> None:
    borough = make("demo")
    found = headline_figures(borough)
    held = {
        key: spread
        for key, spread in spreads().items()
        if borough.first <= key[1] <= borough.last and key not in _NOT_COMPARED
    }
    for key, spread in held.items():
        top, bottom = found[key]
        value = _PER.get(key[0], 100) * top / bottom
        assert spread.holds(value), (key, value, spread)
    assert {figure for figure, _ in held} == {figure for figure, _ in found}
    pupils = sum(1 for c in borough.children for e in c.enrolments
                 if e.status == "C" and e.on_roll(borough.censuses[-2].day))  # fmt: skip
    assert 11_000 < pupils < 13_500
    assert len(borough.schools) == 30


def test_life_has_twins_siblings_movers_changed_names_and_upns_and_children_in_care(
    small: Written,
) -> None:
    children = small.borough.children
    assert any(c.twin_of for c in children)
    assert len({c.family.number for c in children}) < len(children)
    assert any(c.here_to for c in children)
    assert any(c.surnames for c in children)
    assert any(len(c.upns) > 1 for c in children)
    assert any(c.episodes for c in children)
    assert any(e.status == "S" for c in children for e in c.enrolments)
