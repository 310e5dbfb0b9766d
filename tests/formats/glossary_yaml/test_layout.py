"""Laws of the canonical form: it keeps meaning and comments, and is its own canonical form."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from textwrap import dedent

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from insaterms.formats.glossary_yaml import comments, keys, tree
from insaterms.formats.glossary_yaml.layout import WIDTH, inserted, laid_out
from insaterms.formats.glossary_yaml.reading import read_concepts, read_file
from insaterms.formats.glossary_yaml.terms import Source
from insaterms.formats.glossary_yaml.tree import Mapping, Node, Scalar, one_line, parse
from insaterms.model import Concept
from insaterms.text.folding import unwanted_character

Read = tuple[dict[str, Source], dict[str, Concept]]


def read(text: str) -> Read:
    """Return the sources and concepts of a file without problems, by id."""
    file = read_file(text.encode(), "f.yaml")
    sources = {name: source for name, (source, _) in file.sources.items()}
    found = [item.concept for item in read_concepts(file, sources, "f")]
    assert [str(problem) for problem in file.problems] == []
    by_id = {concept.id: concept for concept in found}
    assert len(by_id) == len(found)
    return sources, by_id


LONG = " ".join(["langdurig"] * 12)
FOLDED = f"{' '.join(['langdurig'] * 8)}\n    {' '.join(['langdurig'] * 4)}"

# A file as somebody wrote it → its canonical form.
FORMS = {
    "keys and concepts have an order": (
        """
        concepts:
        - {related: [a], nl: x, id: b}
        - en: z
          nl: u
          id: a
        decided-by: w
        sources: [{document: d, id: t, body: b}, {id: s, body: b, document: d}]
        subject: v
        """,
        """
        subject: v
        decided-by: w

        sources:
        - id: s
          body: b
          document: d
        - id: t
          body: b
          document: d

        concepts:
        - id: a
          nl: u
          en: z

        - id: b
          nl: x
          related: a
        """,
    ),
    "a term that says only its text is a text": (
        """
        concepts:
        - id: a
          nl: [{text: x}]
          en:
          - {text: u}
          - {text: z, status: admitted}
        """,
        """
        concepts:
        - id: a
          nl: x
          en:
          - u
          - text: z
            status: admitted
        """,
    ),
    "every kind of key": (
        """
        concepts:
        - id: a
          nl:
          - attested: [{level: own-name, locator: l, source: s}, {document: d, level: own-name,
              body: b}]
            examples: [e]
            forms: {plural: p, past: q}
            everyday: yes
            case-sensitive: yes
            text: x
          same-in-both: no
          definition: {en: d, nl: {source: s, text: t}}
          note: [o, m]
        """,
        """
        concepts:
        - id: a
          same-in-both: no
          nl:
          - text: x
            forms:
              plural: p
              past: q
            case-sensitive: yes
            everyday: yes
            examples: e
            attested:
            - source: s
              locator: l
              level: own-name
            - body: b
              document: d
              level: own-name
          definition:
            nl:
              text: t
              source: s
            en: d
          note:
          - o
          - m
        """,
    ),
    "quotes stand where they are needed": (
        """
        concepts:
        - id: 'a'
          nl: ["x", 'no', "Yes", "y", "null", "12:30", "2018-06-28", "a: b", "a:b", "a #b", "a#b"]
          en: ["- a", "-a", "#a", "@a", "'a'", "a'b", 'a"b', '"a"', "a\\\\b", "\\\\ \\"a: b", "*a"]
          note: ["é ĳ 😀", "👨\u200d👩", "a\\tb", "\\x07", "a\\xADb", "", "?", "? a", "?a", "[a",
            "---"]
        """,
        """
        concepts:
        - id: a
          nl:
          - x
          - "no"
          - "Yes"
          - "y"
          - "null"
          - 12:30
          - 2018-06-28
          - "a: b"
          - a:b
          - "a #b"
          - a#b
          en:
          - "- a"
          - -a
          - "#a"
          - "@a"
          - "'a'"
          - a'b
          - a"b
          - "\\"a\\""
          - a\\b
          - "\\\\ \\"a: b"
          - "*a"
          note:
          - é ĳ 😀
          - 👨\u200d👩
          - a b
          - "\\U00000007"
          - "a\\U000000adb"
          - ""
          - "?"
          - "? a"
          - ?a
          - "[a"
          - "---"
        """,
    ),
    "long texts are folded, with the comment in their first line": (
        f"""
        concepts:
        - id: a
          nl: x
          definition:
            nl: >-  # why
              {LONG}
          note: "{LONG}"  # because
        """,
        f"""
        concepts:
        - id: a
          nl: x
          definition:
            nl: >-  # why
              {FOLDED.replace("    ", "              ")}
          note: >-  # because
            {FOLDED.replace("    ", "            ")}
        """,
    ),
    "long lists of ids go below each other": (
        f"""
        concepts:
        - id: a
          nl: x
          broader: {["langdurig-verzuim"] * 5}
          related: {["langdurig-verzuim"] * 3}
        """.replace("'", ""),
        """
        concepts:
        - id: a
          nl: x
          broader:
          - langdurig-verzuim
          - langdurig-verzuim
          - langdurig-verzuim
          - langdurig-verzuim
          - langdurig-verzuim
          related: [langdurig-verzuim, langdurig-verzuim, langdurig-verzuim]
        """,
    ),
    "comments go with what they belong to": (
        """
        # about the file

        # about the concepts
        concepts: # here they are
        # about b
        - id: b # id of b
          # about the terms
          nl:
          # about x
          - text: x # just x
          - u  # just u
          related: # how
          - a
          - b
        # about a
        - nl: z # term of a
          # about the id
          id: a
        # the end
        subject: s # subject
        # the very end
        """,
        """
        # the end
        subject: s  # subject

        # about the file

        # about the concepts
        concepts:  # here they are
        # about a
        # about the id
        - id: a
          nl: z  # term of a

        # about b
        - id: b  # id of b
          # about the terms
          nl:
          # about x
          - x  # just x
          - u  # just u
          related:  # how
          - a
          - b
        # the very end
        """,
    ),
    "unknown keys stay, at the end": (
        """
        zzz: 1
        concepts:
        - colour: {b: 1, a: [2, 3]}
          id: a
        """,
        """
        concepts:
        - id: a
          colour:
            b: 1
            a:
            - 2
            - 3
        zzz: 1
        """,
    ),
    "empty values stay what they are": (
        """
        sources: []
        concepts:
        - id: a
          nl: [{text: x, forms: {}, examples: []}]
          definition: {}
          broader:
          note: ''
        - {}
        - []
        """,
        """
        sources: []

        concepts:
        - {}

        - []

        - id: a
          nl:
          - text: x
            forms: {}
            examples: []
          definition: {}
          note: ""
          broader:
        """,
    ),
    "lists in lists are kept": (
        """
        concepts:
        - [[a], {b: c}]
        """,
        """
        concepts:
        -
          -
            - a
          - b: c
        """,
    ),
    "ids that are none are not put between brackets": (
        """
        concepts:
        - id: a
          broader: ['b, c', 'd]']
          related: ['?x', b]
        """,
        """
        concepts:
        - id: a
          broader:
          - b, c
          - d]
          related:
          - ?x
          - b
        """,
    ),
}


def text_of(block: str) -> str:
    return dedent(block).removeprefix("\n")


@pytest.mark.parametrize(("written", "canonical"), FORMS.values(), ids=FORMS)
def test_the_canonical_form_is_this(written: str, canonical: str) -> None:
    assert laid_out(text_of(written)) == text_of(canonical)


@pytest.mark.parametrize("canonical", [form for _, form in FORMS.values()], ids=FORMS)
def test_a_canonical_form_does_not_change(canonical: str) -> None:
    assert laid_out(text_of(canonical)) == text_of(canonical)


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\x85", "\u2028"])
@pytest.mark.parametrize("name", ["comments go with what they belong to", "every kind of key"])
def test_whatever_ends_the_lines_the_canonical_form_is_the_same(name: str, newline: str) -> None:
    written, canonical = FORMS[name]
    assert laid_out(text_of(written).replace("\n", newline)) == text_of(canonical)


def test_a_byte_order_mark_goes() -> None:
    assert laid_out("\ufeff# c\nconcepts: []\n") == "# c\nconcepts: []\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment",
        "word",
        "- a list\n",
        "{}  # nothing\n",
        "concepts: [",
        "concepts:\n\t- id: a",
        "a: 1\na: 2\n",
        "a: &x 1\nb: *x\n",
        "a: !b c\n",
        "? [a]\n: b\n",
        "a: 1\n---\nb: 2\n",
        "a: \x00",
        f"a: {'[' * 60}{']' * 60}",
    ],
)
def test_what_cannot_be_kept_is_not_touched(text: str) -> None:
    assert laid_out(text) == text


ENTRY: dict[str, object] = {
    "id": "m",
    "nl": [{"text": "x"}],
    "en": [{"text": "no", "status": "preferred"}],
    "definition": {"nl": LONG},
}
LINES = f"""\
- id: m
  nl: x
  en:
  - text: "no"
    status: preferred
  definition:
    nl: >-
      {FOLDED.replace("    ", "      ")}
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"concepts:\n{LINES}"),
        ("\n\n", f"concepts:\n{LINES}"),
        ("# only\n", f"# only\n\nconcepts:\n{LINES}"),
        ("# only", f"# only\n\nconcepts:\n{LINES}"),
        ("subject: s", f"subject: s\n\nconcepts:\n{LINES}"),
        ("concepts:", f"concepts:\n{LINES}"),
        ("concepts: []\n# end\n", f"concepts:\n{LINES}# end\n"),
        ("{}", f"concepts:\n{LINES}"),
        ("concepts: [{id: a, nl: b}]", f"concepts:\n- id: a\n  nl: b\n\n{LINES}"),
        (
            "# top\nconcepts:\n- id: z\n  nl: b\n# end\n",
            f"# top\nconcepts:\n{LINES}\n- id: z\n  nl: b\n# end\n",
        ),
        (
            "concepts:\n- id: a\n  nl: b\nzzz: 1\nsubject: s\n",
            f"subject: s\n\nconcepts:\n- id: a\n  nl: b\n\n{LINES}zzz: 1\n",
        ),
        ("\ufeffsubject: s\r\n", f"subject: s\n\nconcepts:\n{LINES}"),
    ],
)
def test_a_concept_is_inserted_at_its_place(before: str, after: str) -> None:
    assert inserted(before, ENTRY) == after
    assert laid_out(after) == after


@pytest.mark.parametrize(
    "text",
    [
        "concepts: [",
        "- a\n",
        "---\n",
        "concepts: word\n",
        "concepts: {id: a}\n",
        "concepts:\n- id: a\n  nl: x\n  nl: y\n",
        "concepts: []\n---\nsubject: s\n",
    ],
)
def test_nothing_is_inserted_into_what_cannot_be_kept(text: str) -> None:
    assert inserted(text, ENTRY) == text


def test_a_note_in_several_lines_keeps_them() -> None:
    text = (
        "concepts:\n- id: a\n  nl: x\n  note: |  # why\n     first line  \n\n"
        "       indented\n     last: line\n"
    )
    canonical = (
        "concepts:\n- id: a\n  nl: x\n  note: |-  # why\n    first line\n\n"
        "      indented\n    last: line\n"
    )
    assert laid_out(text) == canonical
    assert laid_out(canonical) == canonical


# -- laws ------------------------------------------------------------------------


ODD = [
    "no", "y", "~", "null", "12:30", "2018-06-28", "1e3", "-", "--", "---", "...", "- a", "-a",
    "a: b", "a:", ":a", ": a", "a #b", "#a", "a#", "'", '"', "''", "\\", "\\n", "a\\", "%a", "@a",
    "`a", "!a", "&a", "*a", "|", ">", ">-", "?", "? a", "?a", "[a", "a]", "{a}", "a, b", "=", "<<",
    "é", "ĳ", "e\u0301", "😀", "👨\u200d👩\u200d👧", "\U0001fae9", "a\u00a0b", "a\u00adb", "\u200b",
    "\ufeff", "a\u2028b", "a\x85b", "\x07", "\x1b[0m", "\x7f", "a\tb", " a ", "a\n\nb", "漢字",
    LONG, f"# {LONG}", f"{LONG}: a", f"{LONG} \x07", f"{LONG} \u200b \ufeff", "x" * 200,
]  # fmt: skip
TEXTS = (
    st.sampled_from(ODD)
    | st.text(
        st.characters(
            codec="utf-8",
            exclude_categories=["Cc"],
            exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        ),
        max_size=25,
    )
).filter(lambda text: bool(text.split()) and not unwanted_character(" ".join(text.split())))
DATES = st.dates().map(str)
FLAGS = st.sampled_from(["yes", "no", "ja", "nee"])
ONE_OR_MORE = TEXTS | st.lists(TEXTS, max_size=3)
SOURCES = st.fixed_dictionaries(
    {"body": TEXTS, "document": TEXTS}, optional={"locator": TEXTS, "seen": DATES}
)
ATTESTED = st.one_of(
    st.fixed_dictionaries(
        {"body": TEXTS, "document": TEXTS, "level": st.sampled_from(["own-name", "both-shown"])},
        optional={"locator": TEXTS, "seen": DATES},
    ),
    st.fixed_dictionaries({"source": st.just("s"), "level": st.just("english-only")}),
)
TERMS = st.one_of(
    TEXTS.map(lambda text: {"text": text}),
    TEXTS,
    st.fixed_dictionaries(
        {"text": TEXTS},
        optional={
            "part-of-speech": st.sampled_from(["noun", "verb"]),
            "plural": TEXTS,
            "forms": st.dictionaries(st.sampled_from(["past", "diminutive plural"]), TEXTS),
            "type": st.sampled_from(["acronym", "short form"]),
            "from": st.sampled_from(["2016", "2016-06"]),
            "case-sensitive": FLAGS,
            "everyday": FLAGS,
            "note": TEXTS,
            "reason": TEXTS,
            "examples": ONE_OR_MORE,
            "attested": ATTESTED | st.lists(ATTESTED, max_size=2),
        },
    ),
)


def term_text(term: object) -> str:
    return one_line(str(term["text"] if isinstance(term, dict) else term))


SEVERAL = st.lists(TERMS, min_size=1, max_size=3, unique_by=term_text)
DEFINITIONS = st.dictionaries(
    st.sampled_from(["nl", "en"]),
    TEXTS | st.fixed_dictionaries({"text": TEXTS}, optional={"source": TEXTS}),
)
CONCEPTS = st.fixed_dictionaries(
    {"nl": TERMS | SEVERAL},
    optional={
        "kind": st.sampled_from(["term", "law"]),
        "subject": TEXTS,
        "same-in-both": FLAGS,
        "en": SEVERAL,
        "definition": DEFINITIONS,
        "note": ONE_OR_MORE,
        "broader": st.lists(st.sampled_from(["no", "b-1", "c"]), max_size=3),
        "related": TEXTS | st.lists(TEXTS, max_size=3),
        "reviewed": DATES,
        "decided-by": TEXTS,
    },
)
IDS = st.sampled_from(["a", "b", "b-1", "b1", "no", "null", "1"])


TOPS = st.fixed_dictionaries({}, optional={"subject": TEXTS, "reviewed": DATES})


@st.composite
def glossaries(draw: st.DrawFn) -> dict[str, object]:
    ids = draw(st.lists(IDS, unique=True, max_size=4))
    return {
        **draw(TOPS),
        "sources": [{"id": "s", **draw(SOURCES)}],
        "concepts": [{"id": name, **draw(CONCEPTS)} for name in ids],
    }


REMARKS = st.sampled_from(["", " ", " a: b", " '", ' "', " é 😀", " # x", "!", " - a", " [", "\ta"])


class Hand:
    """Writes a glossary as anybody might: any order and style, comments anywhere."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self.comments: list[str] = []

    def file(self, value: dict[str, object]) -> str:
        lines = [*self._mapping(value, 0)]
        if self._draw(st.booleans()):
            lines.append(self._comment())
        newline = self._draw(st.sampled_from(["\n", "\n", "\r\n", "\r"]))
        return newline.join(lines) + self._draw(st.sampled_from(["", newline]))

    def _comment(self) -> str:
        # Each is unlike every other, so that one lost cannot hide behind one kept.
        self.comments.append(f"# c{len(self.comments)};{self._draw(REMARKS)}".rstrip())
        return self.comments[-1]

    def _above(self, indent: int) -> Iterator[str]:
        kind = self._draw(st.integers(0, 9))
        if kind == 0:
            yield " " * self._draw(st.integers(0, indent)) + self._comment()
        if kind == 1:
            yield self._comment()
            yield ""

    def _behind(self) -> str:
        return f" {self._comment()}" if self._draw(st.integers(0, 5)) == 0 else ""

    def _mapping(self, value: dict[str, object], indent: int) -> Iterator[str]:
        for key in self._draw(st.permutations(sorted(value))):
            yield from self._above(indent)
            yield from self._value(f"{' ' * indent}{self._key(key)}:", value[key], indent)

    def _key(self, key: str) -> str:
        return self._draw(st.sampled_from([key, key, f'"{key}"']))

    def _value(self, lead: str, value: object, indent: int) -> Iterator[str]:
        if isinstance(value, str):
            yield from self._scalar(lead, value, indent)
        elif not value or self._draw(st.integers(0, 4)) == 0:
            yield from self._flow(lead, value, indent)
        elif isinstance(value, dict):
            yield lead + self._behind()
            yield from self._mapping(value, indent + self._draw(st.integers(1, 3)))
        elif isinstance(value, list):
            yield lead + self._behind()
            # A list may stand at the indentation of its key, but not of a dash.
            dash = indent + self._draw(st.integers(0 if lead.endswith(":") else 1, 2))
            for item in value:
                yield from self._above(dash)
                yield from self._item(item, dash)

    def _item(self, item: object, dash: int) -> Iterator[str]:
        if isinstance(item, dict) and item and self._draw(st.booleans()):
            first, *rest = list(self._mapping_at(item, dash + 2))
            yield " " * dash + "- " + first.lstrip(" ")
            yield from rest
        elif isinstance(item, dict) and item:
            yield " " * dash + "-" + self._behind()
            yield from self._mapping(item, dash + 1)
        else:
            yield from self._value(" " * dash + "-", item, dash)

    def _mapping_at(self, value: dict[str, object], indent: int) -> Iterator[str]:
        order = self._draw(st.permutations(sorted(value)))
        for number, key in enumerate(order):
            if number:
                yield from self._above(indent)
            yield from self._value(f"{' ' * indent}{self._key(key)}:", value[key], indent)

    def _flow(self, lead: str, value: object, indent: int) -> Iterator[str]:
        if not isinstance(value, list) or not value or self._draw(st.booleans()):
            yield f"{lead} {self._json(value)}{self._behind()}"
            return
        yield f"{lead} [{self._behind()}"
        pad = " " * (indent + 2)
        for item in value:
            yield from self._above(indent + 2)
            yield f"{pad}{self._json(item)},{self._behind()}"
        yield from self._above(indent + 2)
        yield f"{pad}]{self._behind()}"

    def _json(self, value: object) -> str:
        written = json.dumps(value, ensure_ascii=self._draw(st.booleans()))
        # JSON writes emoji as two halves, which YAML does not know.
        halves = "\\\\u(d[89ab]..)\\\\u(d[c-f]..)"
        written = re.sub(halves, lambda pair: str(json.loads(f'"{pair[0]}"')), written)
        return FORBIDDEN.sub(lambda found: f"\\U{ord(found[0]):08x}", written)

    def _scalar(self, lead: str, text: str, indent: int) -> Iterator[str]:
        single = one_line(text)
        style = self._draw(st.sampled_from(["plain", "single", "double", "double", ">-", "|"]))
        if style in {">-", "|"} and not FORBIDDEN.search(single):
            yield f"{lead} {style}{self._behind()}"
            pad = " " * (indent + self._draw(st.integers(1, 4)))
            for word in self._draw(st.sampled_from([[single], single.split(" ")])):
                yield pad + word
        elif style == "plain" and is_plain(single):
            yield f"{lead} {single}{self._behind()}"
        elif style == "single" and not FORBIDDEN.search(single):
            yield f"{lead} '{single.replace(chr(39), chr(39) * 2)}'{self._behind()}"
        else:
            written = FORBIDDEN.sub(
                lambda found: f"\\U{ord(found[0]):08x}",
                text.replace("\\", "\\\\").replace('"', '\\"'),
            )
            yield f'{lead} "{written}"{self._behind()}'


FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def is_plain(text: str) -> bool:
    if FORBIDDEN.search(text):
        return False
    root = parse(f"a:\n- b: {text} #c\n", "").root
    return root == Mapping(
        [
            (
                Scalar("a", 1, 1),
                tree.Sequence([Mapping([(Scalar("b", 2, 3), Scalar(text, 2, 6))], 2, 3)], 2, 1),
            )
        ],
        1,
        1,
    )


@st.composite
def written_files(draw: st.DrawFn) -> tuple[str, list[str]]:
    hand = Hand(draw)
    return hand.file(draw(glossaries())), hand.comments


def kept(text: str) -> list[str]:
    """Return the comments of a text, taken apart where several stand in one line."""
    found = [part for c in comments.find(text) for part in re.split("  (?=# c)", c.text)]
    return sorted(part.rstrip() for part in found)


@given(written_files())
def test_the_canonical_form_reads_as_what_was_written(file: tuple[str, list[str]]) -> None:
    text, _ = file
    assert read(laid_out(text)) == read(text)


@given(written_files())
def test_a_second_pass_changes_nothing(file: tuple[str, list[str]]) -> None:
    once = laid_out(file[0])
    assert laid_out(once) == once


@given(written_files())
def test_every_comment_survives_once(file: tuple[str, list[str]]) -> None:
    text, written = file
    assert kept(laid_out(text)) == sorted(written)


@given(written_files())
def test_the_order_of_keys_and_concepts_is_the_canonical_one(file: tuple[str, list[str]]) -> None:
    root = parse(laid_out(file[0]), "").root
    assert isinstance(root, Mapping)
    assert_ordered(root, keys.FILE)
    for key, order in (("sources", keys.SOURCE), ("concepts", keys.CONCEPT)):
        items = root.get(key)
        if isinstance(items, tree.Sequence):
            ids = []
            for item in items.items:
                assert isinstance(item, Mapping)
                assert_ordered(item, order)
                name = item.get("id")
                assert isinstance(name, Scalar)
                ids.append(name.text)
            assert ids == sorted(ids)


def assert_ordered(node: Mapping, order: dict[str, str]) -> None:
    places = [list(order).index(key.text) for key, _ in node.items]
    assert places == sorted(places)


@given(written_files())
def test_lines_are_no_longer_than_the_width_where_words_allow_it(
    file: tuple[str, list[str]],
) -> None:
    for line in laid_out(file[0]).splitlines():
        head = re.split(" +# c", line)[0]
        if len(head) > WIDTH and not re.search(r'"$', head):
            assert len(head.split()) <= 4 or max(map(len, head.split())) > WIDTH // 2


@given(written_files(), CONCEPTS)
def test_an_inserted_concept_is_added_to_what_was_there(
    file: tuple[str, list[str]], concept: dict[str, object]
) -> None:
    text, written = file
    new = inserted(text, {"id": "zz", **concept})
    sources, found = read(new)
    assert found.pop("zz").id == "zz"
    assert (sources, found) == read(text)
    assert kept(new) == sorted(written)
    assert laid_out(new) == new


@pytest.mark.skipif(not hasattr(yaml, "CBaseLoader"), reason="PyYAML was built without libyaml")
@given(written_files())
def test_the_canonical_form_is_the_same_with_the_pure_python_parser(
    file: tuple[str, list[str]],
) -> None:
    fast = laid_out(file[0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "_LOADER", yaml.BaseLoader)
        patch.setattr(comments, "_LOADER", yaml.BaseLoader)
        assert laid_out(file[0]) == fast
        assert laid_out(fast) == fast


WORDS = st.sampled_from([*keys.CONCEPT, *keys.TERM, *keys.FILE, "x", "a b", "y", "é", "a: b", "-"])
ANY = st.recursive(
    st.sampled_from(["", *ODD]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=15,
)


def leaves(node: Node | None) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield one_line(node.text)
    elif isinstance(node, Mapping):
        for key, value in node.items:
            if key.text != "text":
                yield f"{one_line(key.text)}:"
            yield from leaves(value)
    elif node is not None:
        for item in node.items:
            yield from leaves(item)


@given(st.dictionaries(WORDS, ANY, min_size=1, max_size=4), st.booleans())
def test_no_text_is_lost_even_from_files_with_problems(value: object, flow: bool) -> None:
    text = yaml.dump(value, default_flow_style=flow, Dumper=_Dumper, sort_keys=False)
    once = laid_out(text)
    assert Counter(leaves(parse(once, "").root)) == Counter(leaves(parse(text, "").root))
    assert parse(once, "").problems == []
    assert laid_out(once) == once


@given(st.text("ab:#-[]{}'\"|>&*!%@, \n\t\r\x85\ufeff", max_size=40) | st.text(max_size=40))
def test_laying_out_never_raises(text: str) -> None:
    once = laid_out(text)
    assert laid_out(once) == once
    assert Counter(leaves(parse(once, "").root)) == Counter(leaves(parse(text, "").root))
    inserted(text, ENTRY)


class _Dumper(yaml.SafeDumper):
    """Writes no anchors."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 -- the signature is PyYAML's
        return True


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u3000"])
def test_only_blanks_are_collapsed_and_no_break_spaces_stay(space: str) -> None:
    name = f"art.{space}4{space}{space}lid 1"
    text = f"concepts:\n- id: a\n  nl: art.{space}4{space}{space}lid\n   1\n  note: >\n"
    long = f"{LONG} {name}"
    folded = laid_out(f"{text}   {long}\n   {name}\n  en: '{space}b'\n")
    assert f"  nl: {name}\n" in folded
    assert laid_out(folded) == folded
    _, found = read(folded)
    assert found["a"].terms["nl"][0].text == name
    assert found["a"].terms["en"][0].text == f"{space}b"
    assert found["a"].notes == (f"{long} {name}",)


def test_lines_of_a_note_keep_their_no_break_spaces() -> None:
    text = "concepts:\n- id: a\n  nl: x\n  note: |-\n    art.\u00a04\n    \u00a0b\n"
    assert laid_out(text) == text


def test_a_text_of_no_break_spaces_alone_is_no_text() -> None:
    file = read_file("concepts:\n- id: a\n  nl: '\u00a0'\n".encode(), "f.yaml")
    read_concepts(file, {}, "f")
    assert [str(problem) for problem in file.problems] == [
        "f.yaml:3:7: a term without text",
    ]


def test_comment_behind_a_text_that_loses_its_quotes_gets_a_space() -> None:
    text = "concepts:\n- id: a\n  nl: 'absence' #card\n"
    assert laid_out(text) == "concepts:\n- id: a\n  nl: absence  # card\n"
    assert read(laid_out(text)) == read(text)
