"""Reads a picture back: its words with the boxes they fill, its lines, its names."""

from dataclasses import dataclass
from xml.etree import ElementTree

from headway.publishing.charts.labels import width_of

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Words:
    """Words in a picture, and the box they fill."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Words") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def is_inside(self, width: float, height: float) -> bool:
        return (
            self.left >= -0.1
            and self.top >= -0.1
            and self.right <= width + 0.1
            and self.bottom <= height + 0.1
        )


def tree(picture: str) -> ElementTree.Element:
    return ElementTree.fromstring(picture)


def words_in(picture: str) -> list[Words]:
    """Every word that is drawn; a box is from the top of its capitals to its base line."""
    found = []
    for element in tree(picture).iter(f"{SVG}text"):
        size, x, y = (float(element.attrib[name]) for name in ("font-size", "x", "y"))
        said = element.text or ""
        wide = width_of(said, size, bold=element.get("font-weight") == "bold")
        left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[element.attrib["text-anchor"]]
        found.append(Words(said, left, y - 0.72 * size, left + wide, y))
    return found


def lines_in(picture: str, colour: str) -> list[list[tuple[float, float]]]:
    """The stretches of line in this colour, each as its points from left to right."""
    return [
        [tuple(map(float, pair.split(","))) for pair in element.attrib["points"].split()]  # type: ignore[misc]
        for element in tree(picture).iter(f"{SVG}polyline")
        if element.get("stroke") == colour
    ]


def name_of(picture: str) -> str:
    return tree(picture).findtext(f"{SVG}title") or ""


def description_of(picture: str) -> str:
    return tree(picture).findtext(f"{SVG}desc") or ""
