"""The elements of HTML: which are set as blocks, which are empty, which end others.

Markdown and HTML say the same things about a page; the elements have the names that HTML
gives them, and all headings count as one, `heading`.
"""

from collections.abc import Mapping

from insaterms.content.blocks import BlockKind

__all__ = ["BLOCKS", "EMPTY", "ENDS", "HEADINGS", "KINDS", "PARAGRAPH", "UNSEEN"]

KINDS: Mapping[str, BlockKind] = {
    "title": "title",
    **dict.fromkeys(("heading", "summary"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("caption", "figcaption", "legend"), "caption"),
    **dict.fromkeys(("button", "label", "option"), "label"),
}
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = frozenset(
    """
    address article aside blockquote body button caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form head header heading hgroup html label legend li main
    menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot
    th thead title tr ul
    """.split()
)
EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())
UNSEEN = frozenset("iframe noembed noframes noscript script style template xmp".split())
# What a start tag ends although nobody wrote `</p>` or `</li>`.
_IN_ROW = frozenset({"p", "td", "th"})
ENDS: Mapping[str, frozenset[str]] = {
    "li": frozenset({"p", "li"}),
    **dict.fromkeys(("dt", "dd"), frozenset({"p", "dt", "dd"})),
    **dict.fromkeys(("td", "th"), _IN_ROW),
    "tr": _IN_ROW | {"tr"},
    **dict.fromkeys(("tbody", "tfoot", "thead"), _IN_ROW | {"tr", "tbody", "tfoot", "thead"}),
    "heading": frozenset({"p", "heading"}),
    "body": frozenset({"head"}),
    "option": frozenset({"option"}),
    # These may stand in a paragraph.
    **dict.fromkeys(("button", "label", "select", "textarea"), frozenset[str]()),
}
PARAGRAPH = frozenset({"p"})
