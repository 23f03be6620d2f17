"""Code sets of the register of schools, Get Information about Schools.

Source: DfE, Get Information about Schools, as its daily files had them in 2020 and 2025.
"""

from headway.vocabulary.codes.code_set import CodeSet

_SOURCE = "DfE, Get Information about Schools"

STATUS = CodeSet(
    name="establishment_status",
    labels={
        name: name for name in ("Open", "Closed", "Open, but proposed to close", "Proposed to open")
    },
    source=_SOURCE,
)

CLOSED = "Closed"

LINK_TYPE = CodeSet(
    name="establishment_link",
    labels={
        name: name
        for name in (
            "Predecessor", "Predecessor - merged", "Predecessor - amalgamated",
            "Predecessor - Split School", "Successor", "Successor - merged",
            "Successor - amalgamated", "Successor - Split School", "Result of Amalgamation",
            "Sixth Form Centre School", "Sixth Form Centre Link", "Expansion", "Closure", "Other",
            "Merged - expansion of school capacity", "Merged - change in age range",
            "Merged - expansion in school capacity and changer in age range",
        )
    },
    source=_SOURCE + ", links, April 2025 (its own spelling)",
)  # fmt: skip


def is_predecessor(link_type: str) -> bool:
    """Whether the school that is linked to came before."""
    return link_type.startswith("Predecessor")


def is_successor(link_type: str) -> bool:
    """Whether the school that is linked to came after."""
    return link_type.startswith(("Successor", "Result of Amalgamation"))
