"""Personal Education Plans: the plan of each term, and attainment and predictions by subject."""

from headway.collections.export_file import CHILD, WHOSE_AND_WHEN, columns_of
from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import exports as codes
from headway.vocabulary.codes.school_census import YEAR_GROUP
from headway.vocabulary.years import AcademicYear

_PEP_FIELDS = (
    *WHOSE_AND_WHEN,
    *CHILD,
    Field(name="academic_year", path="academic_year", required=True),
    Field(
        name="pep_term", path="pep_term", kind=Kind.CODE, codes=codes.TERM_OF_YEAR, required=True
    ),
    Field(name="school_urn", path="school_urn", kind=Kind.URN),
    Field(name="year_group", path="year_group", kind=Kind.CODE, codes=YEAR_GROUP),
    Field(name="in_care_since", path="in_care_since", kind=Kind.DATE),
    Field(name="pep_due_on", path="pep_due_on", kind=Kind.DATE, required=True),
    Field(name="held_on", path="held_on", kind=Kind.DATE),
    Field(name="completed_on", path="completed_on", kind=Kind.DATE),
    Field(name="quality", path="quality", kind=Kind.CODE, codes=codes.PEP_QUALITY),
    Field(name="targets_set", path="targets_set", kind=Kind.WHOLE),
    Field(name="targets_met", path="targets_met", kind=Kind.WHOLE),
    Field(name="has_childs_views", path="has_childs_views", kind=Kind.FLAG),
    Field(name="premium_pounds", path="premium_pounds", kind=Kind.NUMBER),
)

PEP = Table(
    name="pep",
    grain="one per child and term",
    path="*pep*.csv",
    key=(
        "academic_year",
        "pep_term",
    ),
    fields=_PEP_FIELDS,
    columns=columns_of(*_PEP_FIELDS),
)

_PEP_SUBJECT_FIELDS = (
    *WHOSE_AND_WHEN,
    *CHILD,
    Field(name="academic_year", path="academic_year", required=True),
    Field(
        name="pep_term", path="pep_term", kind=Kind.CODE, codes=codes.TERM_OF_YEAR, required=True
    ),
    Field(name="subject", path="subject", required=True),
    Field(name="working_at", path="working_at"),
    Field(
        name="expectation",
        path="expectation",
        kind=Kind.CODE,
        codes=codes.EXPECTATION,
        required=True,
    ),
    Field(name="predicted", path="predicted"),
)

PEP_SUBJECT = Table(
    name="pep_subject",
    grain="one per child, term and subject",
    path="*pep_subject*.csv",
    key=(
        "academic_year",
        "pep_term",
        "subject",
    ),
    fields=_PEP_SUBJECT_FIELDS,
    columns=columns_of(*_PEP_SUBJECT_FIELDS),
)

LAYOUT = Layout(
    return_id="pep",
    form=Form.CSV,
    tables=(
        PEP,
        PEP_SUBJECT,
    ),
    first=AcademicYear(2015),
    official_rules=0,
    official_rules_source="the layout is Headway's own",
    source=("Headway's own layout, for what systems of Personal Education Plans export"),
    not_confirmed=(
        "Any export of a supplier: none was at hand, so none is read without a map",
        "What red, amber and green mean, which each virtual school says for itself",
    ),
)
