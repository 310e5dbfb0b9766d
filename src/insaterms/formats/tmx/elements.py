"""What a `<tu>` holds, before anybody asks which of its texts belong together."""

__all__ = ["TranslationUnit", "Variant"]

# Offset in a text, and the line and column where it stands in the file from there on.
Stretch = tuple[int, int, int]

# What most elements hold; nobody adds to these.
_NO_PROPERTIES: list[tuple[str, str]] = []
_NO_NOTES: list[str] = []
_NO_NATIVES: dict[str, str] = {}


class _Described:
    """What may have properties and notes."""

    __slots__ = ("notes", "properties")

    properties: list[tuple[str, str]]
    notes: list[str]

    def add_property(self, kind: str, value: str) -> None:
        """Keep the content of a `<prop>`."""
        if self.properties is _NO_PROPERTIES:
            self.properties = []
        self.properties.append((kind, value))

    def add_note(self, text: str) -> None:
        """Keep the content of a `<note>`."""
        if self.notes is _NO_NOTES:
            self.notes = []
        self.notes.append(text)


class Variant(_Described):
    """A `<tuv>`: one text in one language.

    Attributes:
        language: Canonical; empty where it has none.
        line: Where it begins.
        column: The same, in code points from 1.
        attributes: All of them, as they stand.
        properties: The contents of its `<prop>` elements, by type.
        notes: The contents of its `<note>` elements.
        text: Its segment; None where it has none.
        stretches: Where the segment stands in the file; empty unless asked for.
        natives: What each tag stands for that stands for a code.
        segments: How many `<seg>` it has; one, if all is well.

    """

    __slots__ = (
        "attributes",
        "column",
        "language",
        "line",
        "natives",
        "segments",
        "stretches",
        "text",
    )

    def __init__(self, language: str, line: int, column: int, attributes: dict[str, str]) -> None:
        """Begin without a text."""
        self.language = language
        self.line = line
        self.column = column
        self.attributes = attributes
        self.properties = _NO_PROPERTIES
        self.notes = _NO_NOTES
        self.text: str | None = None
        self.stretches: tuple[Stretch, ...] = ()
        self.natives = _NO_NATIVES
        self.segments = 0

    def add_native(self, tag: str, content: str) -> None:
        """Keep what a tag stands for."""
        if self.natives is _NO_NATIVES:
            self.natives = {}
        self.natives[tag] = content


class TranslationUnit(_Described):
    """A `<tu>`.

    Attributes:
        line: Where it begins.
        column: The same, in code points from 1.
        source_language: Canonical: its own, or that of the header; empty where any
            language may be the source (`*all*`) or nothing is said.
        attributes: All of them, as they stand.
        properties: The contents of its own `<prop>` elements, by type.
        notes: The contents of its own `<note>` elements.
        variants: Its `<tuv>` elements.

    """

    __slots__ = (
        "attributes",
        "column",
        "line",
        "source_language",
        "variants",
    )

    def __init__(
        self, line: int, column: int, source_language: str, attributes: dict[str, str]
    ) -> None:
        """Begin without a text."""
        self.line = line
        self.column = column
        self.source_language = source_language
        self.attributes = attributes
        self.properties = _NO_PROPERTIES
        self.notes = _NO_NOTES
        self.variants: list[Variant] = []
