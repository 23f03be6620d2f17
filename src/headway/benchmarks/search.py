"""Finding a series in plain words, in the words people use rather than the source's own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from headway.benchmarks.areas import plain
from headway.benchmarks.editions import Edition
from headway.benchmarks.series import Series, all_series
from headway.benchmarks.synonyms import GROUPS, IDEAS

JOINING = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to"}
)
EVERYWHERE = frozenset({"children", "figures", "number", "percent", "percentage", "pupils", "rate"})
PASSED_OVER = JOINING | EVERYWHERE
"""Words too common among the titles to choose by, unless they are part of an idea."""

UNASKED_GROUP = 12
"""What it costs a series to be about one group of pupils when the words name no such group."""

WHOLE_WORD_LENGTH = 3
"""A wording this short is only found as a whole word: "sen" is not the start of "sent"."""

SHORTEST_SLIP = 5
"""A shorter word that is unknown is near too many others to guess at."""


@dataclass(frozen=True, slots=True)
class _Text:
    """Where a wording may be found, and how much that says."""

    text: str
    weight: int


def search(words: str, edition: Edition | None = None, limit: int = 20) -> tuple[Series, ...]:
    """The series that plain words point to, the likeliest first.

    Every idea in the words is looked for. Series that answer to all of them come back; where
    none does, those that answer to most. A series about all pupils comes before those about a
    group, unless the words name the group; among equals the shorter title comes first. A word
    that stands in no title or wording is a slip of the keys, and read as the nearest that does.

    Args:
        words: As a person would say it: "looked after children exclusions", "GCSE", "gld".
        edition: Whose catalogue; the packaged one unless given.
        limit: How many at the most.
    """
    ideas = _ideas(_respelt(words, edition))
    scored = [
        (
            sum(score > 0 for score in scores),
            sum(scores) - UNASKED_GROUP * _unasked_groups(ideas, _texts(named)),
            named,
        )
        for named in all_series(edition)
        if any(scores := [_score(idea, _texts(named)) for idea in ideas])
    ]
    most = max((answered for answered, _, _ in scored), default=0)
    best = sorted(
        (found for found in scored if found[0] == most),
        key=lambda found: (-found[1], len(found[2].title), found[2].series_id),
    )
    return tuple(named for _, _, named in best[:limit])


def _respelt(words: str, edition: Edition | None) -> str:
    known = {word for idea in IDEAS for wording in idea for word in wording.split()}
    known |= {word for s in all_series(edition) for t in _texts(s) for word in t.text.split()}
    return " ".join(_nearest(word, known) for word in plain(words).split())


def _nearest(word: str, known: Collection[str]) -> str:
    if len(word) < SHORTEST_SLIP or any(one.startswith(word) for one in known):
        return word
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.8)), word)


def _ideas(words: str) -> list[Sequence[str]]:
    """The ideas in the words: known ones with all their wordings, else the word by itself."""
    rest = f" {plain(words)} "
    ideas: list[Sequence[str]] = []
    wordings = sorted(
        ((wording, idea) for idea in IDEAS for wording in idea),
        key=lambda pair: -len(pair[0]),
    )
    for wording, idea in wordings:
        if f" {wording} " in rest or f" {wording}s " in rest:
            if idea not in ideas:
                # What the person said comes first: it counts for more than what it stands for.
                ideas.append((wording, *(other for other in idea if other != wording)))
            rest = rest.replace(f" {wording} ", " ").replace(f" {wording}s ", " ")
    ideas += [(word,) for word in rest.split() if word not in PASSED_OVER]
    return ideas or [(word,) for word in plain(words).split()]


def _texts(named: Series) -> tuple[_Text, ...]:
    return (
        _Text(plain(named.title), 4),
        _Text(plain(named.chart_title), 3),
        _Text(plain(" ".join(named.topics)), 2),
        _Text(plain(named.short_desc), 1),
        _Text(plain(named.unit_text), 1),
    )


def _score(idea: Sequence[str], texts: Sequence[_Text]) -> int:
    return sum(
        text.weight * (2 if wording is idea[0] else 1)
        for wording in idea
        for text in texts
        if _is_in(wording, text.text)
    )


def _unasked_groups(ideas: Sequence[Sequence[str]], texts: Sequence[_Text]) -> int:
    asked = {wording for idea in ideas for wording in idea}
    return sum(
        asked.isdisjoint(group)
        and any(_is_in(wording, text.text) for wording in group for text in texts)
        for group in GROUPS
    )


def _is_in(wording: str, text: str) -> bool:
    end = " " if len(wording) <= WHOLE_WORD_LENGTH else ""
    return f" {wording}{end}" in f" {text} "
