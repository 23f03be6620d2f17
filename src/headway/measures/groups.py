"""The groups every measure can be broken down by, and the three lenses, in DfE's meaning."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from headway.errors import UnknownName
from headway.vocabulary.codes.ethnicity import MAJOR_GROUPS

NOT_KNOWN = "not_known"
"""The value of a group for a row of which nobody knows; it is never left out silently."""


class Lens(StrEnum):
    """Which children: never mixed, and each says how many it cannot see."""

    SCHOOLED = "schooled"
    LIVING = "living"
    IN_CARE = "in-care"

    @property
    def column(self) -> str:
        """Its column in every fact table."""
        return self.value.replace("-", "_")

    @property
    def means(self) -> str:
        """As a page says it."""
        return {
            Lens.SCHOOLED: "children at our schools",
            Lens.LIVING: "children who live here",
            Lens.IN_CARE: "children in our care on 31 March",
        }[self]


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """One way to break a measure down: its values, by key, in the order they are shown."""

    id: str
    title: str
    values: Mapping[str, str]
    meaning: str
    source: str


def _yes_no(yes: str, no: str) -> dict[str, str]:
    return {"yes": yes, "no": no, NOT_KNOWN: "not known"}


_CENSUS = "DfE, school census guide; National Pupil Database variables 2020/21"

ALL = Group(
    id="all",
    title="All",
    values={"all": "all"},
    meaning="Everyone who is counted.",
    source="",
)
_OTHERS = (
    Group(
        id="sex",
        title="Sex",
        values={"F": "girls", "M": "boys", NOT_KNOWN: "not known"},
        meaning="Sex as returned; returns before 2024 called it gender.",
        source=_CENSUS,
    ),
    Group(
        id="disadvantaged",
        title="Disadvantage",
        values=_yes_no("disadvantaged", "not disadvantaged"),
        meaning=(
            "Eligible for free school meals in the last six years, or looked after for a day or "
            "more, or left care by adoption, special guardianship or a child arrangements order. "
            "Taken from the flag FSM6CLA1A of a results file; not known where no file has it."
        ),
        source="DfE, National Pupil Database variables, FSM6CLA1A",
    ),
    Group(
        id="fsm",
        title="Free school meals",
        values=_yes_no("eligible for free school meals", "not eligible for free school meals"),
        meaning="Eligible on the day of the January census.",
        source=_CENSUS,
    ),
    Group(
        id="fsm6",
        title="Free school meals in the last six years",
        values=_yes_no(
            "eligible in the last six years", "not eligible in any of the last six years"
        ),
        meaning=(
            "Eligible on any census day of the last six years, nursery years left out; not known "
            "where fewer years are held and none of them says yes."
        ),
        source="DfE, National Pupil Database variables, EVERFSM_6",
    ),
    Group(
        id="sen_provision",
        title="Special educational needs",
        values={
            "N": "no identified SEN",
            "K": "SEN support",
            "E": "EHC plan",
            NOT_KNOWN: "not known",
        },
        meaning="SEN provision at the January census; a statement counts as an EHC plan.",
        source=_CENSUS,
    ),
    Group(
        id="eal",
        title="First language",
        values=_yes_no("first language other than English", "first language English"),
        meaning="First language, with “believed to be” counted; refused and not obtained apart.",
        source="DfE, National Pupil Database variables, LanguageGroupMajor",
    ),
    Group(
        id="ethnicity_major",
        title="Ethnic group",
        values={**MAJOR_GROUPS.labels, NOT_KNOWN: "not known"},
        meaning="Major ethnic group of the code that the school recorded.",
        source=MAJOR_GROUPS.source,
    ),
    Group(
        id="looked_after",
        title="Looked-after children",
        values=_yes_no("looked after for 12 months", "not looked after for 12 months"),
        meaning="Looked after by this authority at 31 March and for the 12 months before it.",
        source="DfE, National Pupil Database variables, CLA_12_MONTHS",
    ),
)
GROUPS: dict[str, Group] = {group.id: group for group in (ALL, *_OTHERS)}
"""Every group, by the name that commands and addresses use."""


def group_named(name: str) -> Group:
    """The group of this id.

    Raises:
        UnknownName: There is none; the message gives the nearest, or all if none is near.
    """
    try:
        return GROUPS[name]
    except KeyError:
        raise UnknownName("group", name, get_close_matches(name, GROUPS) or tuple(GROUPS)) from None
