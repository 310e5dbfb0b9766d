r"""TMX: translation memories as programs exchange them, versions 1.1 to 1.4b.

A unit's text is plain.  An inline code (`<ph>%s</ph>`, `<bpt i="1">&lt;b></bpt>`) becomes
what it holds, `%s` and `<b>`, wherever that is recognised as a placeholder or as markup
again; any other code, `{\b ` of an RTF file say, becomes a tag that stands for it: `<g1>`
and `</g1>` for a pair, `<x1/>` for one alone, and what it holds is kept as a property of
the unit (`source:code <g1>`).  `<hi>` is no more than its text, and so is a `<sub>` inside
its code.  Writing turns all of this back.

What a file says of a unit and a unit has no place for is kept as a property: that of a
`<tu>` under its own name, that of a `<tuv>` behind `source:` or `target:`, an attribute
behind `@` (`@tuid`, `source:@lastusagedate`).
"""

from insaterms.formats.tmx.reading import Placed, read, read_placed
from insaterms.formats.tmx.writing import write

__all__ = ["Placed", "read", "read_placed", "write"]
