"""Rows of an XML return: one row per child, with the rows nested in it, in constant memory.

Elements are found by their own names, not by those of all the elements around them, and in
any namespace: releases of a return differ in both, and the layouts say which are unconfirmed.
"""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from headway.collections.layout import Layout, Table
from headway.collections.rows import Row
from headway.errors import FileRefused, WrongUsage

Element = Any
"""An lxml element; lxml comes without types."""


class Shape:
    """What may stand within an element of one table: its fields, and the tables nested in it."""

    def __init__(self, table: Table, layout: Layout) -> None:
        """Take the fields and the nested tables from the layout."""
        self.table = table.name
        self.blank: dict[str, str | None] = {field.name: None for field in table.fields}
        self.fields = {
            path.rpartition("/")[2]: field.name
            for field in table.fields
            for path in (field.path, *field.also)
        }
        self.repeating = frozenset(field.name for field in table.fields if field.repeats)
        self.nested = {
            inner.path.rpartition("/")[2]: Shape(inner, layout)
            for inner in layout.tables
            if _is_directly_within(inner, table, layout)
        }


def _is_directly_within(inner: Table, outer: Table, layout: Layout) -> bool:
    around = [
        table for table in layout.tables if table.parent and inner.path.startswith(f"{table.path}/")
    ]
    if around:
        return max(around, key=lambda table: len(table.path)).name == outer.name
    return inner.parent is not None and outer.name.startswith(inner.parent) and not outer.parent


class Elements:
    """A pass over an XML file that keeps one element of those asked for at a time."""

    def __init__(self, stream: BufferedReader, name: str, tags: tuple[str, ...]) -> None:
        """Begin; nothing is read yet. ``tags`` are names without a namespace."""
        self._stream, self._name = stream, name
        self._tags = [f"{{*}}{tag}" for tag in tags]

    def __iter__(self) -> Iterator[tuple[str, Element]]:
        """Each element, whole, with its name; it is emptied when the next is asked for.

        Raises:
            FileRefused: It is not well-formed XML, or was cut off.
            WrongUsage: lxml is not installed.
        """
        try:
            from lxml import etree
        except ModuleNotFoundError:
            raise WrongUsage(
                "Reading a school census needs lxml; install Headway with its extra “pupils”."
            ) from None
        # A file that declares entities is refused before it comes here if that stands at its
        # beginning. From one that comes all the same nothing is put in their place, nothing is
        # fetched, libxml2's limits hold, and its first element has it refused.
        found = etree.iterparse(
            self._stream,
            events=("end",),
            tag=self._tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        first = True
        try:
            for _, element in found:
                if first:
                    self._see_that_it_declares_nothing(element)
                    first = False
                yield element.tag.rpartition("}")[2], element
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
        except etree.XMLSyntaxError as error:
            raise FileRefused(
                f"The file {self._name} is not well-formed XML at line {error.lineno}: "
                "it was cut off or damaged; export it again."
            ) from None

    def _see_that_it_declares_nothing(self, element: Element) -> None:
        if element.getroottree().docinfo.doctype:
            raise FileRefused(
                f"The file {self._name} declares a document type or entities, which no return "
                "does; it was not read. Export it again."
            )


def row_of(element: Element, shape: Shape, number: int) -> Row:
    """The row that an element is, with the rows nested in it."""
    values = shape.blank.copy()
    nested: list[Row] = []
    _fill(element, shape, number, values, nested)
    return Row(shape.table, number, values, tuple(nested))


def _fill(
    element: Element, shape: Shape, number: int, values: dict[str, str | None], nested: list[Row]
) -> None:
    fields, tables = shape.fields, shape.nested
    for child in element:
        tag = child.tag
        field = fields.get(tag)
        if field is None and tag[0] == "{":
            tag = tag.rpartition("}")[2]
            field = fields.get(tag)
        if field is not None:
            text = child.text
            if text and (text := text.strip()):
                before = values[field]
                if before is None:
                    values[field] = text
                elif field in shape.repeating:
                    values[field] = f"{before} {text}"
        elif (inner := tables.get(tag)) is not None:
            nested.append(row_of(child, inner, number))
        else:
            _fill(child, shape, number, values, nested)
