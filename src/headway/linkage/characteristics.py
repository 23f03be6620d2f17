"""Pupils' characteristics as they stood at each census, and free school meals over six years."""

from collections.abc import Collection

from headway.linkage.records.taking import moment
from headway.linkage.tables import ORIGIN, PUPIL_ID, TERM, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract

_NOT_SAID = "not said, or not a code"
_TEXT, _TRUTH = ColumnType.TEXT, ColumnType.TRUTH

CHARACTERISTIC = TableContract(
    name="characteristic",
    one_row_per="pupil and census",
    grain=("pupil_id", "year", "term"),
    columns=(
        PUPIL_ID, YEAR, TERM,
        Column(name="ethnicity", type=_TEXT, unit="extended code", null_means=_NOT_SAID),
        Column(name="language", type=_TEXT, unit="language code", null_means=_NOT_SAID),
        Column(name="fsm_on_day", type=_TRUTH, unit="eligible on census day",
               null_means="not known"),
        Column(name="fsm6", type=_TRUTH, unit="eligible at a census of the last six years",
               null_means="no census held says so, and not all of them are held"),
        Column(name="sen_provision", type=_TEXT, unit="N, K, E (A, P, S before)",
               null_means=_NOT_SAID),
        Column(name="sen_primary_need", type=_TEXT, unit="SENtype of rank 1",
               null_means="none, or not said"),
        *ORIGIN,
    ),
)  # fmt: skip

_NURSERY = frozenset({"E1", "E2", "N1", "N2"})
_CENSUSES_IN_SIX_YEARS = 18
_TERMS_IN_YEAR = 3
_AGE_IN_RECEPTION = 5


def characteristics(rows: list[Values], born: dict[int, tuple[int, int]]) -> list[Values]:
    """One row per pupil and census, with what the six years to it say of free school meals.

    Args:
        rows: One per pupil and census, as ``census.main_first`` gives them.
        born: Year and month of birth by pupil_id, where they are known.
    """
    eligible: dict[int, list[int]] = {}
    held: dict[int, set[int]] = {}
    for pupil_id, year, term, _, _, _, _, fsm, year_group, *_ in rows:
        if year_group not in _NURSERY:
            held.setdefault(pupil_id, set()).add(year)
            if fsm:
                eligible.setdefault(pupil_id, []).append(moment(year, term))
    found = []
    for row in rows:
        pupil_id, year, term, _, _, ethnicity, language, fsm, _, provision, need, _, *origin = row
        fsm6 = ever_in_six_years(
            eligible.get(pupil_id, ()),
            held.get(pupil_id, set()),
            moment(year, term),
            _reception(born.get(pupil_id)),
        )
        found.append(
            (pupil_id, year, term, ethnicity, language, fsm, fsm6, provision, need, *origin)
        )
    return found


def ever_in_six_years(
    eligible: Collection[int], held: set[int], now: int, reception: int | None
) -> bool | None:
    """Whether eligible at any of the last eighteen censuses, this one included.

    Null where none that is held says so, and in some academic year since then, or since the
    child was of age for Reception, no census is held for the child at all.

    Args:
        eligible: The censuses (``moment``) that say so, nursery left out.
        held: The academic years of which any census of the child is held, nursery left out.
        now: The census.
        reception: The academic year in which the child was of age for Reception.

    Source: DfE, National Pupil Database variables, EVERFSM_6; pupil premium conditions of
    grant: at any termly census of the last six years.
    """
    since = now - _CENSUSES_IN_SIX_YEARS + 1
    if eligible and any(since <= when <= now for when in eligible):
        return True
    if reception is None:
        return None
    first, last = max(since // _TERMS_IN_YEAR, reception), now // _TERMS_IN_YEAR
    return False if first <= last and held.issuperset(range(first, last + 1)) else None


def _reception(born: tuple[int, int] | None) -> int | None:
    """The academic year that begins when the child is four, or turns five in it."""
    if born is None:
        return None
    year, month = born
    return year + _AGE_IN_RECEPTION - (0 if month >= 9 else 1)
