"""A catalog is filled alike whether the memory tells all that it has, or a rank at a time."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from insaterms import Glossary
from insaterms.memory.filling.catalogs import Filled, fill_catalog, read_catalog
from insaterms.memory.filling.filling import Lookup
from insaterms.memory.matches import Context, Match
from insaterms.memory.memory import Memory
from insaterms.units import Unit

_HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n"Language: nl\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)
_SOURCES = (
    "The truant officer called the parents of %d pupils.",
    "The truant officer called the parents of %d pupil.",
    "The truant officer called the parents of %s pupils.",
    "The truant officer called the parents of 3 pupils",
    "The truant officer called the _parents of 4 pupils!",
    "Truancy",
    "truancy",
    "School",
    "Open",
)
_TARGETS = (
    "De leerplichtambtenaar belde de ouders van %d leerlingen.",
    "De spijbelambtenaar belde de ouders van %d leerlingen.",
    "De leerplichtambtenaar belde de ouders van %s leerlingen.",
    "De leerplichtambtenaar belde de ouders van 3 leerlingen",
    "Spijbelen",
    "Openen",
    "Geopend",
)
_DAYS = [None, *(datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2))]
_UNITS = st.builds(
    Unit,
    source=st.sampled_from(_SOURCES),
    target=st.sampled_from(_TARGETS),
    source_language=st.just("en"),
    target_language=st.just("nl"),
    msgctxt=st.sampled_from(["", "menu"]),
    previous=st.sampled_from(["", "Open"]),
    status=st.sampled_from(["approved", "approved", "draft"]),
    changed=st.sampled_from(_DAYS),
)


def _entry(msgctxt: str, text: str, form: str) -> str:
    context = f'msgctxt "{msgctxt}"\n' if msgctxt else ""
    if form == "plural":
        return f'{context}msgid "{text}"\nmsgid_plural "{text}s"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    flags = {"fuzzy": "#, fuzzy\n", "c": "#, c-format\n"}.get(form, "")
    return f'{flags}{context}msgid "{text}"\nmsgstr "{"Iets" if form == "fuzzy" else ""}"\n'


_ENTRIES = st.dictionaries(
    st.tuples(st.sampled_from(["", "menu"]), st.sampled_from((*_SOURCES, "Something else"))),
    st.sampled_from(["", "", "c", "plural", "fuzzy"]),
    min_size=1,
    max_size=10,
)


def _filled(text: str, lookup: Lookup, glossary: Glossary | None, threshold: int) -> Filled:
    before = read_catalog(text.encode(), "nl.po")
    return fill_catalog(before, lookup, glossary, ("en", "nl"), threshold)


@settings(deadline=None, max_examples=80)
@given(
    units=st.lists(_UNITS, max_size=25),
    entries=_ENTRIES,
    threshold=st.sampled_from((60, 75, 99, 100)),
    limit=st.sampled_from((1, 2, 5)),
    glossed=st.booleans(),
)
@example(
    # The same text is there, but its translation takes other arguments.
    units=[Unit(_SOURCES[0], _TARGETS[2], "en", "nl"), Unit(_SOURCES[1], _TARGETS[0], "en", "nl")],
    entries={("", _SOURCES[0]): "c"},
    threshold=75,
    limit=5,
    glossed=False,
)
def test_it_is_the_same_catalog(
    glossary: Glossary,
    units: list[Unit],
    entries: dict[tuple[str, str], str],
    threshold: int,
    limit: int,
    *,
    glossed: bool,
) -> None:
    text = "\n".join([_HEADER, *(_entry(*key, form) for key, form in entries.items())])
    held = glossary if glossed else None
    with Memory.open(":memory:", create=True, glossary=held) as memory:
        memory.add(units)

        def whole(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
            return memory.lookup_many(asked, threshold=threshold, limit=limit)

        def ranks(
            asked: Sequence[tuple[str, Context]], *, noted: bool = True
        ) -> Iterator[Iterator[list[Match]]]:
            return memory.lookup_ranks(asked, threshold=threshold, limit=limit, noted=noted)

        expected = _filled(text, whole, held, threshold)
        found = _filled(text, ranks, held, threshold)
        unnoted = _filled(text, lambda asked: ranks(asked, noted=False), held, threshold)
    assert found.data == expected.data
    assert found.decisions == expected.decisions
    assert unnoted.data == expected.data
