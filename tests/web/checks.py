"""What a page in a browser is held to, whichever page it is."""

from typing import Any

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

SPACED_OUT = """
    * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
        line-height: 1.5 !important }
    p { margin-bottom: 2em !important }
"""
"""What a reader may set and lose nothing; no font that a machine falls back on is as wide.

Source: Web Content Accessibility Guidelines 2.2, 1.4.12 Text Spacing.
"""

_SHAPE = """
    const shape = e => {
        const below = [...e.children].map(shape).filter((s, i, all) => s !== all[i - 1]);
        const kept = [...e.attributes].map(a => a.name + '=' + a.value)
            .filter(a => /^(class|role|scope|tabindex|type)=/.test(a));
        return `<${e.tagName} ${kept}>${below.join('')}`;
    };
    return shape(document.body);
"""


def violations(page: Any) -> list[str]:
    """What axe objects to, each with the first element that it objects to."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}})
    return [f"{v['id']}: {v['nodes'][0]['html']}" for v in found.response["violations"]]


def reach(page: Any, width: int) -> int:
    """How wide the page is on a screen of this width."""
    page.set_viewport_size({"width": width, "height": 768})
    wide: int = page.evaluate("document.documentElement.scrollWidth")
    return wide


def shape(page: Any) -> str:
    """What the page is made of, without its words, and of alike neighbours only the first."""
    made: str = page.evaluate(f"(() => {{ {_SHAPE} }})()")
    return made


def space_out(page: Any) -> None:
    """Set the widest spacing of letters, words and lines that a reader may ask for."""
    # Rules go in one by one: a policy that forbids other style sheets does not forbid that.
    page.evaluate(
        """text => text.split("}").filter(rule => rule.trim())
            .forEach(rule => document.styleSheets[0].insertRule(rule + "}"))""",
        SPACED_OUT,
    )
