"""How a series gets its id: once, from the source's own short description.

The ids of the packaged series are kept in a table and never made again, so that a
change of spelling at the source cannot rename a series that plans refer to.
"""

import re

IN_WORDS = {"%": " percent ", "<": " under ", "&": " and ", "+": " plus "}


def slug(short_desc: str) -> str:
    """The id for a short description: lower case, words joined by underscores.

    Symbols that carry meaning are written out: ``LAC_ceased_SGO%`` is
    ``lac_ceased_sgo_percent``.
    """
    text = short_desc.replace(",", "")
    for symbol, word in IN_WORDS.items():
        text = text.replace(symbol, word)
    return "_".join(re.findall(r"[a-z0-9]+", text.lower()))
