"""Putting the records of all returns into a new edition, by pupil_id and without a name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from headway.linkage import checks, lenses
from headway.linkage.characteristics import CHARACTERISTIC, characteristics
from headway.linkage.common_ground import common_ground
from headway.linkage.lenses import RESIDENCE, residences
from headway.linkage.profiles import profiles
from headway.linkage.pupils import PUPIL, Pupil
from headway.linkage.records import (
    care,
    census,
    early_years,
    further,
    results,
    support,
    transfers,
    workforce,
)
from headway.linkage.records.care_tables import CARE_HEADER, CARE_TABLES
from headway.linkage.records.need import NEED_TABLES
from headway.linkage.records.plans_of_needs import SEN2_TABLES
from headway.linkage.records.taking import Taken, moment
from headway.linkage.restrictions import RESTRICTION, restrictions
from headway.linkage.schools import SCHOOL
from headway.linkage.spine import Spine
from headway.linkage.tables import LAESTAB, PUPIL_ID, TERM, Values, as_arrow, without_repeats
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.edition import CHILD, NewEdition

SUBMISSION = TableContract(
    name="submission",
    one_row_per="file",
    grain=("submission_id",),
    columns=(
        Column(name="submission_id", type=ColumnType.TEXT, unit="sha256 of the file"),
        Column(name="return_id", type=ColumnType.TEXT, unit="return"),
        Column(
            name="year",
            type=ColumnType.WHOLE,
            unit="academic or financial year, by the year it starts",
            null_means="the file does not say",
        ),
        Column(name="term", type=TERM.type, unit=TERM.unit, null_means="is of no term"),
        Column(name="laestab", type=LAESTAB.type, unit=LAESTAB.unit, null_means="no one school's"),
        Column(name="received_on", type=ColumnType.DAY, unit="day"),
        Column(name="rows", type=ColumnType.WHOLE, unit="rows"),
        Column(name="errors", type=ColumnType.WHOLE, unit="faults that set a row aside"),
        Column(name="warnings", type=ColumnType.WHOLE, unit="other faults"),
        Column(
            name="status",
            type=ColumnType.TEXT,
            unit="provisional, revised or final",
            null_means="neither the file nor who loaded it says",
        ),
        Column(
            name="reference_on",
            type=ColumnType.DAY,
            unit="day of which the file speaks",
            null_means="it names none",
        ),
    ),
)

SET_ASIDE = TableContract(
    name="set_aside",
    one_row_per="file, school and check that set a row aside",
    grain=("submission_id", "laestab", "check_code"),
    columns=(
        Column(name="submission_id", type=ColumnType.TEXT, unit="sha256 of the file"),
        Column(name="laestab", type=LAESTAB.type, unit=LAESTAB.unit, null_means="no school's row"),
        Column(name="check_code", type=ColumnType.TEXT, unit="check of the return"),
        Column(name="faults", type=ColumnType.WHOLE, unit="faults"),
    ),
)

DOUBTFUL_PAIR = TableContract(
    name="doubtful_pair",
    one_row_per="pair of children",
    grain=("pupil_id", "other_pupil_id"),
    columns=(
        PUPIL_ID,
        Column(name="other_pupil_id", type=PUPIL_ID.type, unit="perhaps the same child"),
        Column(name="doubt", type=ColumnType.TEXT, unit="why it is not certain"),
        *(
            Column(name=f"{part}_compared", type=ColumnType.TEXT, unit="how it compares, in words")
            for part in ("name", "birth_date", "sex", "home")
        ),
    ),
)

AS_GIVEN = (*CARE_TABLES.values(), *NEED_TABLES.values(), *SEN2_TABLES.values())
"""The tables of which each row is one record of a return, just as it was given."""

TABLES = (
    RESTRICTION, checks.CROSS_CHECK,
    SUBMISSION, SET_ASIDE, SCHOOL, PUPIL, CHILD, DOUBTFUL_PAIR, census.ENROLMENT, CHARACTERISTIC,
    RESIDENCE, census.ABSENCE_TERM, census.SUSPENSION, *results.OF_A_YEAR,
    results.KS4_SUBJECT, care.CARE_EPISODE, care.IN_CARE, *support.TABLES, *further.TABLES,
    early_years.FUNDED_PLACE, transfers.TRANSFERRED_RESULT, *workforce.TABLES,
    CARE_HEADER, *(each.contract for each in AS_GIVEN), checks.FINDING,
)  # fmt: skip
"""Every table that linking puts into an edition."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """All that is to be shelved: what was taken in, and whose each mention is.

    ``erased`` are pupil_ids of whom nothing is shelved, ``children`` all the others.
    """

    taken: Taken
    spine: Spine
    pupil_ids: list[int]
    children: list[Pupil]
    submissions: list[Values]
    set_aside: list[Values]
    erased: frozenset[int] = frozenset()


def shelve(
    edition: NewEdition, linked: Linked, authority_of: Callable[[str], str | None]
) -> list[Values]:
    """Put every record table into the edition; gives what the checks across returns found.

    Args:
        edition: New, without these tables.
        linked: What to shelve.
        authority_of: The authority of a postcode.

    Raises:
        OurMistake: A table breaks its contract.
    """

    def put(contract: TableContract, rows: list[Values]) -> None:
        edition.shelve(contract, as_arrow(contract, rows))

    def taken(table: str) -> list[Values]:
        own, erased = linked.pupil_ids, linked.erased
        rows = linked.taken.rows[table]
        if erased:
            rows = [row for row in rows if own[row[0]] not in erased]
        return [(own[row[0]], *row[1:]) for row in rows]

    born = {each.pupil_id: each.born_on for each in linked.children}
    said_on_the_day = census.main_first(taken("census"))
    enrolments = census.enrolments(taken("enrolment"))
    episodes = taken("episode")
    put(SUBMISSION, linked.submissions)
    put(SET_ASIDE, linked.set_aside)
    put(PUPIL, [each.row() for each in linked.children])
    put(RESTRICTION, restrictions(linked.children))
    put(census.ENROLMENT, enrolments)
    put(CHARACTERISTIC, characteristics(said_on_the_day, _months(born)))
    put(RESIDENCE, residences(said_on_the_day, authority_of))
    put(support.SEN_NEED, support.needs(census.main_first(taken("sen_need"))))
    put(support.FSM_SPELL, support.spells(taken("fsm_spell")))
    put(support.SUPPORT, support.supports(census.main_first(taken("support"))))
    put(early_years.FUNDED_PLACE, taken("funded_place"))
    put(transfers.TRANSFERRED_RESULT, transfers.results(taken("transferred_result")))
    put(workforce.WORKFORCE_POST, workforce.posts(linked.taken.rows["workforce_post"]))
    put(workforce.WORKFORCE_VACANCY, linked.taken.rows["workforce_vacancy"])
    put(census.ABSENCE_TERM, census.absences(taken("absence_term")))
    put(census.SUSPENSION, census.suspensions(taken("suspension")))
    for contract in (*results.OF_A_YEAR, results.KS4_SUBJECT):
        put(contract, taken(contract.name))
    put(care.CARE_EPISODE, care.episodes(episodes))
    put(care.IN_CARE, care.in_care(episodes))
    for contract in further.OF_CHILDREN:
        put(contract, further.shelved(contract, taken(contract.name)))
    for contract in further.OF_PROVIDERS:
        put(contract, further.shelved(contract, linked.taken.rows[contract.name]))
    put(CARE_HEADER, without_repeats(taken(CARE_HEADER.name), len(CARE_HEADER.columns)))
    for each in AS_GIVEN:
        put(each.contract, each.once_each(taken(each.contract.name)))
    schools = linked.taken.schools
    spoken_of = {row[3] for row in enrolments} | {
        row[1] for table in results.OF_A_YEAR for row in linked.taken.rows[table.name]
    }
    put(SCHOOL, schools.rows(spoken_of))
    rolls = [(row[0], moment(row[1], row[2]), row[3]) for row in enrolments if row[4]]
    put(CHILD, lenses.where_now(rolls, care.episodes(episodes), schools.urns, list(born)))
    put(DOUBTFUL_PAIR, _pairs(linked))
    found = checks.findings(edition, linked.children)
    put(checks.FINDING, found)
    put(checks.CROSS_CHECK, checks.outcomes(edition, found))
    return found


def _months(born: dict[int, date | None]) -> dict[int, tuple[int, int]]:
    return {pupil_id: (day.year, day.month) for pupil_id, day in born.items() if day}


def _pairs(linked: Linked) -> list[Values]:
    own, spine = linked.pupil_ids, linked.spine
    doubtful = {place for pair in spine.doubts for place in pair.places}
    members = {places[0]: places for places in spine.children if places[0] in doubtful}
    known = profiles(linked.taken.mentions, members)
    found: list[Values] = []
    for pair in spine.doubts:
        if linked.erased.intersection(own[place] for place in pair.places):
            continue
        words = common_ground(*(known[place] for place in pair.places)).words()
        found.append((*sorted(own[place] for place in pair.places), pair.doubt.value, *words))
    return sorted(found)
