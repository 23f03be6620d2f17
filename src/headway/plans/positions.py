"""On which line of a TOML file each key and table stands.

``tomllib`` gives values without positions. This walks a text that ``tomllib`` has already
accepted, so it need only find where things begin and end, never judge whether they may.
"""

import re
import tomllib

Path = tuple[str | int, ...]
"""The way down to a value: keys, and the place in an array counted from 0."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_QUOTED_KEY = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})'  # a closing run of four or five quotes ends in text
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]+")
_BLANK = re.compile(r"[ \t\r]*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")


def lines(text: str) -> dict[Path, int]:
    """The line, counted from 1, of every key, table and array element of valid TOML.

    One entry per path. A repeated table (``[[priority]]``) has an entry for each, at its header;
    a table that only a longer header implies has none.
    """
    return _Walk(text).found


class _Walk:
    """One pass over the text, from statement to statement."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[Path, int] = {}
        self.repeats: dict[Path, int] = {}
        table: Path = ()
        self._skip(_BLANK_LINES)
        while self.at < len(text):
            if text[self.at] == "[":
                table = self._header()
            else:
                self._assignment(table)
            self._skip(_BLANK_LINES)

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        assert match is not None, "a pattern that may match nothing always matches"
        self.at = match.end()

    def _header(self) -> Path:
        line = self._line()
        repeated = self.text.startswith("[[", self.at)
        self.at += 2 if repeated else 1
        keys = self._keys()
        self.at += 2 if repeated else 1
        parent: Path = ()
        for key in keys[:-1]:
            parent = self._latest((*parent, key))
        here: Path = (*parent, keys[-1])
        if repeated:
            number = self.repeats.get(here, 0)
            self.repeats[here] = number + 1
            self.found.setdefault(here, line)
            here = (*here, number)
        self.found[here] = line
        return here

    def _latest(self, path: Path) -> Path:
        """The table a header means by a name: of a repeated one, the last so far."""
        number = self.repeats.get(path)
        return path if number is None else (*path, number - 1)

    def _assignment(self, table: Path) -> None:
        line = self._line()
        path = table
        for key in self._keys():
            path = (*path, key)
            self.found.setdefault(path, line)
        self.at += 1
        self._skip(_BLANK)
        self._value(path)

    def _keys(self) -> tuple[str, ...]:
        """A dotted key, up to what follows it."""
        keys = []
        while True:
            self._skip(_BLANK)
            bare = _BARE_KEY.match(self.text, self.at)
            quoted = _QUOTED_KEY.match(self.text, self.at)
            match = bare or quoted
            assert match is not None, "tomllib has accepted this text, so a key stands here"
            key = match.group() if bare else tomllib.loads(f"key = {match.group()}")["key"]
            keys.append(key)
            self.at = match.end()
            self._skip(_BLANK)
            if self.text[self.at] != ".":
                return tuple(keys)
            self.at += 1

    def _value(self, path: Path) -> None:
        opening = self.text[self.at]
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            match = (_STRING if opening in "\"'" else _SCALAR).match(self.text, self.at)
            assert match is not None, "tomllib has accepted this text, so a value stands here"
            self.at = match.end()

    def _array(self, path: Path) -> None:
        self.at += 1
        number = 0
        self._skip(_BLANK_LINES)
        while self.text[self.at] != "]":
            here = (*path, number)
            self.found[here] = self._line()
            self._value(here)
            number += 1
            self._skip(_BLANK_LINES)
            if self.text[self.at] == ",":
                self.at += 1
                self._skip(_BLANK_LINES)
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        self._skip(_BLANK_LINES)
        while self.text[self.at] != "}":
            self._assignment(path)
            self._skip(_BLANK_LINES)
            if self.text[self.at] == ",":
                self.at += 1
                self._skip(_BLANK_LINES)
        self.at += 1
