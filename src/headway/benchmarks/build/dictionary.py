"""The source's measure dictionary: one entry per listing, some series listed twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.tables import read_table

MATTERS = ("dps", "No_Quartile")
"""Fields whose disagreement changes what is shown of a figure, not only the words beside it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One series as the dictionary describes it; the first listing where there are two.

    ``fields`` are the dictionary's own columns; ``topics`` those of every listing.
    """

    short_desc: str
    topics: tuple[str, ...]
    fields: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement:
    """A field that two listings of one series fill in differently."""

    short_desc: str
    field: str
    first: str
    second: str

    @property
    def matters(self) -> bool:
        """Whether it changes what is shown of a figure."""
        return self.field in MATTERS


def read_dictionary(file: Path) -> tuple[tuple[Entry, ...], tuple[Disagreement, ...]]:
    """Every series once, in the dictionary's order, and where double listings disagree."""
    entries: dict[str, Entry] = {}
    disagreements: list[Disagreement] = []
    for line in read_table(file):
        fields = {name: tidied(text) for name, text in line.items()}
        short_desc, topic = line["Measure_short"], topic_name(line["Topic"])
        first = entries.get(short_desc)
        if first is None:
            entries[short_desc] = Entry(short_desc=short_desc, topics=(topic,), fields=fields)
            continue
        entries[short_desc] = Entry(
            short_desc=short_desc, topics=(*first.topics, topic), fields=first.fields
        )
        disagreements += [
            Disagreement(
                short_desc=short_desc, field=name, first=first.fields[name], second=fields[name]
            )
            for name in fields
            if fields[name] != first.fields[name]
        ]
    return tuple(entries.values()), tuple(disagreements)


def topic_name(text: str) -> str:
    """A topic as a heading: in sentence case, "and" for every other joining sign."""
    words = text.replace("\\", " and ").replace("&", "and").split()
    return " ".join([words[0], *(word if word.isupper() else word.lower() for word in words[1:])])


def tidied(text: str) -> str:
    """A text on one line, with single spaces and nothing at its ends."""
    return " ".join(text.split())
