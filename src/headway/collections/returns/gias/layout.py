"""The register of schools, and the links between a school and those before and after it."""

from headway.collections.layout import Field, Form, Kind, Layout, Table
from headway.vocabulary.codes import establishments as codes
from headway.vocabulary.years import AcademicYear

ESTABLISHMENT = Table(
    name="establishment",
    grain="one per establishment",
    path="edubasealldata*.csv",
    key=("urn",),
    fields=(
        Field(name="urn", path="URN", kind=Kind.URN, required=True),
        Field(name="la_code", path="LA (code)", required=True),
        Field(name="number", path="EstablishmentNumber"),
        Field(name="name", path="EstablishmentName", required=True),
        Field(name="kind", path="TypeOfEstablishment (name)", required=True),
        Field(name="status", path="EstablishmentStatus (name)", kind=Kind.CODE,
              codes=codes.STATUS, required=True),
        Field(name="opened_on", path="OpenDate", kind=Kind.DATE),
        Field(name="closed_on", path="CloseDate", kind=Kind.DATE),
        Field(name="phase", path="PhaseOfEducation (name)"),
        Field(name="youngest", path="StatutoryLowAge", kind=Kind.WHOLE),
        Field(name="oldest", path="StatutoryHighAge", kind=Kind.WHOLE),
        Field(name="capacity", path="SchoolCapacity", kind=Kind.WHOLE),
        Field(name="pupils", path="NumberOfPupils", kind=Kind.WHOLE),
        Field(name="trust", path="Trusts (name)"),
        Field(name="ukprn", path="UKPRN"),
        Field(name="site_postcode", path="Postcode", kind=Kind.POSTCODE),
        Field(name="ward", path="AdministrativeWard (code)"),
    ),
    columns=(
        "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName",
        "TypeOfEstablishment (name)", "EstablishmentStatus (name)", "OpenDate", "CloseDate",
        "PhaseOfEducation (name)", "StatutoryLowAge", "StatutoryHighAge", "SchoolCapacity",
        "NumberOfPupils", "Trusts (name)", "UKPRN", "Postcode", "AdministrativeWard (code)",
    ),
)  # fmt: skip

LINK = Table(
    name="establishment_link",
    grain="one per establishment and other establishment it is linked to",
    path="links_edubasealldata*.csv",
    key=("urn", "other_urn", "link_type"),
    fields=(
        Field(name="urn", path="URN", kind=Kind.URN, required=True),
        Field(name="other_urn", path="LinkURN", kind=Kind.URN, required=True),
        Field(name="other_name", path="LinkName"),
        Field(name="link_type", path="LinkType", kind=Kind.CODE, codes=codes.LINK_TYPE,
              required=True),
        Field(name="linked_on", path="LinkEstablishedDate", kind=Kind.DATE),
    ),
    columns=("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"),
)  # fmt: skip

LAYOUT = Layout(
    return_id="gias",
    form=Form.CSV,
    tables=(LINK, ESTABLISHMENT),
    first=AcademicYear(2010),
    date_format="%d-%m-%Y",
    official_rules=0,
    official_rules_source="DfE publishes the file itself",
    source=(
        "Header rows of DfE's daily files edubasealldata and links_edubasealldata (the latter "
        "of 22 April 2025), Get Information about Schools"
    ),
    not_confirmed=(
        "The register's file has some hundred and thirty columns more, which are passed over",
        "A phase is kept as the register words it; the census has codes of its own",
    ),
)
