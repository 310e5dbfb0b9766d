"""What becomes of a message, by hand: messages, what memory and glossary hold, the outcome."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest
from msgspec import Struct

from insaterms import Glossary
from insaterms.formats.gettext_po.header import Header
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages
from insaterms.memory.filling.filling import filled
from insaterms.memory.matches import Context, Match, Warned
from insaterms.units import Unit, UnitStatus


class _Hit(Struct, frozen=True):
    """What the memory answers.

    Attributes:
        score: 0 to 101.
        target: The translation.
        source: The text of the unit; None: the very text asked for.
        status: Of the unit.
        suggestion: What to write; None: the translation.
        warnings: The kinds.
        msgctxt: Of the unit.
        year: In which it was changed; 0: unknown.
        previous_text: The segment before it.

    """

    score: int
    target: str
    source: str | None = None
    status: UnitStatus = "approved"
    suggestion: str | None = None
    warnings: tuple[Warned, ...] = ()
    msgctxt: str = ""
    year: int = 0
    previous_text: str = ""


class _Case(Struct, frozen=True):
    """A message, what is known, and what becomes of it.

    Attributes:
        name: What the case shows.
        msgid: The message.
        came_from: "context", "exact", "fuzzy", "glossary" or "" for one that stays.
        targets: What is written.
        fuzzy: Whether it is marked.
        why: Why it stays.
        memory: What the memory answers, by text.
        previous: The msgid of the `#|` lines, None where there are none.
        plural: The msgid_plural.
        msgctxt: The msgctxt.
        flags: The flags.
        extracted: What the programmers wrote.
        references: Where it stands.
        had: The translation so far.
        was_fuzzy: Whether that was fuzzy.
        others: Messages before it in the file.
        into: The language of the translations.
        lacking: Characters that the file's encoding lacks.
        notes: What has to be said of it.
        plurals: The header's number of forms.
        choice: The other translations.

    """

    name: str
    msgid: str
    came_from: str = ""
    targets: tuple[str, ...] = ()
    fuzzy: bool = False
    why: str = ""
    memory: dict[str, tuple[_Hit, ...]] = {}
    previous: str | None = None
    plural: str | None = None
    msgctxt: str | None = None
    flags: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    had: tuple[str, ...] = ("",)
    was_fuzzy: bool = False
    others: tuple[str, ...] = ()
    into: str = "nl"
    lacking: str = ""
    notes: tuple[str, ...] = ()
    plurals: int = 2
    choice: tuple[str, ...] = ()


def _m(text: str, *hits: _Hit) -> dict[str, tuple[_Hit, ...]]:
    return {text: hits}


_CASES = [
    # -- the memory alone
    _Case("nothing is known", "Hello", why="no match"),
    _Case(
        "an exact match is clean",
        "Save",
        "exact",
        ("Opslaan",),
        memory=_m("Save", _Hit(100, "Opslaan")),
    ),
    _Case(
        "so is one in context",
        "Open",
        "context",
        ("Openen",),
        memory=_m("Open", _Hit(101, "Openen")),
    ),
    _Case(
        "the first of several counts",
        "Open",
        "context",
        ("Openen",),
        memory=_m("Open", _Hit(101, "Openen"), _Hit(100, "Geopend")),
    ),
    _Case(
        "several exact ones: which came first says nothing",
        "Log out",
        "exact",
        ("Uitloggen",),
        fuzzy=True,
        choice=("Afmelden",),
        memory=_m("Log out", _Hit(100, "Uitloggen"), _Hit(100, "Afmelden")),
        notes=("several translations",),
    ),
    _Case(
        "the same translation from two places is one",
        "Log out",
        "exact",
        ("Afmelden",),
        memory=_m("Log out", _Hit(100, "Afmelden", msgctxt="a"), _Hit(100, "Afmelden")),
    ),
    _Case(
        "several in other contexts, later or not: which is meant cannot be told",
        "Open",
        "exact",
        ("Openen",),
        fuzzy=True,
        previous="Open",
        choice=("Geopend",),
        others=("Open",),
        memory=_m(
            "Open",
            _Hit(100, "Openen", msgctxt="menu", year=2024, previous_text="Open"),
            _Hit(100, "Geopend", msgctxt="state", year=2020),
        ),
        notes=("several translations",),
    ),
    _Case(
        "the one without a context is that of a message without one",
        "Open",
        "exact",
        ("Geopend",),
        memory=_m("Open", _Hit(100, "Openen", msgctxt="menu"), _Hit(100, "Geopend")),
    ),
    _Case(
        "a later date decides",
        "Log out",
        "exact",
        ("Afmelden",),
        memory=_m(
            "Log out",
            _Hit(100, "Afmelden", year=2024),
            _Hit(100, "Uitloggen", year=2020),
            _Hit(100, "Afmelden", year=2019),
        ),
        notes=("several translations",),
        choice=("Uitloggen",),
    ),
    _Case(
        "the same day does not",
        "Log out",
        "exact",
        ("Uitloggen",),
        fuzzy=True,
        memory=_m("Log out", _Hit(100, "Uitloggen", year=2020), _Hit(100, "Afmelden", year=2020)),
        notes=("several translations",),
        choice=("Afmelden",),
    ),
    _Case(
        "nor one where the other has none",
        "Log out",
        "exact",
        ("Uitloggen",),
        fuzzy=True,
        memory=_m("Log out", _Hit(100, "Uitloggen", year=2020), _Hit(100, "Afmelden")),
        notes=("several translations",),
        choice=("Afmelden",),
    ),
    _Case(
        "several in the same context: the nearer neighbour decides",
        "Log out",
        "context",
        ("Afmelden",),
        others=("Account",),
        memory=_m(
            "Log out", _Hit(101, "Uitloggen"), _Hit(101, "Afmelden", previous_text="Account")
        ),
    ),
    _Case(
        "an existing fuzzy one does not give way where nothing tells",
        "Log out",
        why="fuzzy already",
        had=("Weg",),
        was_fuzzy=True,
        memory=_m("Log out", _Hit(100, "Uitloggen"), _Hit(100, "Afmelden")),
    ),
    _Case(
        "of several the attested term tells which",
        "conference",
        "exact",
        ("congres",),
        memory=_m("conference", _Hit(100, "conferentie"), _Hit(100, "congres")),
    ),
    _Case(
        "a fuzzy match is marked",
        "Save the file",
        "fuzzy",
        ("Bestanden opslaan",),
        fuzzy=True,
        previous="Save the files",
        memory=_m("Save the file", _Hit(92, "Bestanden opslaan", "Save the files")),
    ),
    _Case(
        "numbers alone make it fuzzy too, with the message's own",
        "Page 12",
        "fuzzy",
        ("Bladzijde 12",),
        fuzzy=True,
        previous="Page 7",
        memory=_m("Page 12", _Hit(99, "Bladzijde 7", "Page 7", suggestion="Bladzijde 12")),
    ),
    _Case(
        "values that cannot be carried over are said",
        "In 2019",
        "fuzzy",
        ("In '18",),
        fuzzy=True,
        previous="In 2018",
        notes=("values not carried over",),
        memory=_m(
            "In 2019",
            _Hit(99, "In '18", "In 2018", suggestion="", warnings=("values not carried over",)),
        ),
    ),
    _Case(
        "a draft is fuzzy, without #| where the text is the same",
        "Save",
        "exact",
        ("Bewaren",),
        fuzzy=True,
        memory=_m("Save", _Hit(100, "Bewaren", status="draft")),
        notes=("draft",),
    ),
    _Case(
        "an approved one goes before a draft",
        "Save",
        "exact",
        ("Opslaan",),
        memory=_m("Save", _Hit(100, "Bewaren", status="draft"), _Hit(100, "Opslaan")),
    ),
    _Case(
        "what breaks the glossary is fuzzy",
        "Compulsory education applies.",
        "exact",
        ("Schoolplicht geldt.",),
        fuzzy=True,
        notes=("breaks the glossary",),
        memory=_m(
            "Compulsory education applies.",
            _Hit(100, "Schoolplicht geldt.", warnings=("breaks the glossary",)),
        ),
    ),
    _Case(
        "one that keeps the glossary goes before it",
        "Compulsory education applies.",
        "exact",
        ("De leerplicht geldt.",),
        memory=_m(
            "Compulsory education applies.",
            _Hit(100, "Schoolplicht geldt.", warnings=("breaks the glossary",)),
            _Hit(100, "De leerplicht geldt."),
        ),
    ),
    _Case(
        "a negation is said",
        "This is allowed",
        "fuzzy",
        ("Dit mag niet",),
        fuzzy=True,
        previous="This is not allowed",
        notes=("negation",),
        memory=_m(
            "This is allowed",
            _Hit(80, "Dit mag niet", "This is not allowed", warnings=("negation",)),
        ),
    ),
    _Case(
        "a score below the threshold is none, whatever its base",
        "Save it",
        why="no match",
        memory=_m("Save it", _Hit(74, "Bewaren", "Save")),
    ),
    _Case(
        "another context is fuzzy, and shows which",
        "Open",
        "fuzzy",
        ("Geopend",),
        fuzzy=True,
        msgctxt="verb",
        previous="Open",
        memory=_m("Open", _Hit(99, "Geopend", msgctxt="state")),
    ),
    _Case(
        "an empty message cannot be filled",
        "",
        why="no match",
        msgctxt="x",
        memory=_m("", _Hit(100, "x")),
    ),
    # -- what somebody wrote
    _Case(
        "an existing fuzzy one stays before a fuzzy match",
        "Save it",
        why="fuzzy already",
        had=("Bewaar",),
        was_fuzzy=True,
        memory=_m("Save it", _Hit(95, "Opslaan", "Save")),
    ),
    _Case(
        "an existing fuzzy one gives way to an exact match",
        "Save it",
        "exact",
        ("Opslaan",),
        had=("Bewaar",),
        was_fuzzy=True,
        memory=_m("Save it", _Hit(100, "Opslaan")),
    ),
    _Case(
        "and to one in context",
        "Save it",
        "context",
        ("Opslaan",),
        had=("Bewaar",),
        was_fuzzy=True,
        memory=_m("Save it", _Hit(101, "Opslaan")),
    ),
    _Case(
        "but not to a draft",
        "Save it",
        why="fuzzy already",
        had=("Bewaar",),
        was_fuzzy=True,
        memory=_m("Save it", _Hit(100, "Opslaan", status="draft")),
    ),
    _Case(
        "nor to the glossary",
        "conference",
        why="fuzzy already",
        had=("bijeenkomst",),
        was_fuzzy=True,
    ),
    _Case(
        "an untranslated message may be flagged already",
        "Save",
        "exact",
        ("Opslaan",),
        was_fuzzy=True,
        memory=_m("Save", _Hit(100, "Opslaan")),
    ),
    # -- plurals
    _Case(
        "both forms are filled",
        "%d file",
        "exact",
        ("%d bestand", "%d bestanden"),
        plural="%d files",
        flags=("c-format",),
        had=("", ""),
        memory=_m("%d file", _Hit(100, "%d bestand")) | _m("%d files", _Hit(100, "%d bestanden")),
    ),
    _Case(
        "or none",
        "%d file",
        why="a plural form has no match",
        plural="%d files",
        had=("", ""),
        memory=_m("%d file", _Hit(100, "%d bestand")),
    ),
    _Case(
        "the weaker form says what both are",
        "One school",
        "fuzzy",
        ("Eén school", "%d scholen"),
        fuzzy=True,
        plural="%d schools",
        had=("", ""),
        previous="One school",
        memory=_m("One school", _Hit(101, "Eén school"))
        | _m("%d schools", _Hit(90, "%d scholen", "%d school")),
    ),
    _Case(
        "a singular may say its number in words",
        "%d file",
        "exact",
        ("één bestand", "%d bestanden"),
        plural="%d files",
        flags=("c-format",),
        had=("", ""),
        memory=_m("%d file", _Hit(100, "één bestand")) | _m("%d files", _Hit(100, "%d bestanden")),
    ),
    _Case(
        "a plural may not",
        "%d file",
        why="placeholders differ",
        plural="%d files",
        flags=("c-format",),
        had=("", ""),
        memory=_m("%d file", _Hit(100, "%d bestand")) | _m("%d files", _Hit(100, "bestanden")),
    ),
    _Case(
        "nor a singular that takes more than the number",
        "%d file in %s",
        why="placeholders differ",
        plural="%d files in %s",
        flags=("c-format",),
        had=("", ""),
        memory=_m("%d file in %s", _Hit(100, "een bestand"))
        | _m("%d files in %s", _Hit(100, "%d bestanden in %s")),
    ),
    _Case(
        "half a plural is somebody's work",
        "%d file",
        why="partly translated",
        plural="%d files",
        had=("%d bestand", ""),
        memory=_m("%d files", _Hit(100, "%d bestanden")),
    ),
    _Case(
        "three forms cannot be told apart",
        "%d file",
        why="plural forms unknown",
        plural="%d files",
        had=("", "", ""),
        plurals=3,
        memory=_m("%d file", _Hit(100, "%d bestand")) | _m("%d files", _Hit(100, "%d bestanden")),
    ),
    _Case(
        "without a header the language says how many",
        "file",
        "exact",
        ("bestand", "bestanden"),
        plural="files",
        had=("", ""),
        plurals=0,
        memory=_m("file", _Hit(100, "bestand")) | _m("files", _Hit(100, "bestanden")),
    ),
    _Case(
        "a term has a plural",
        "young person not attending school",
        "glossary",
        ("thuiszitter", "thuiszitters"),
        plural="young people not attending school",
        had=("", ""),
    ),
    # -- placeholders
    _Case(
        "a placeholder that is missing is not written",
        "Delete %s?",
        why="placeholders differ",
        flags=("c-format",),
        memory=_m("Delete %s?", _Hit(100, "Verwijderen?")),
    ),
    _Case(
        "nor one of another type",
        "Delete %d?",
        why="placeholders differ",
        flags=("c-format",),
        memory=_m("Delete %d?", _Hit(95, "%s verwijderen?", "Delete %s?")),
    ),
    _Case(
        "nor two in another order",
        "%s in %d",
        why="placeholders differ",
        flags=("c-format",),
        memory=_m("%s in %d", _Hit(100, "%d van %s")),
    ),
    _Case(
        "numbered ones may be in another order",
        "%s in %d",
        "exact",
        ("%2$d van %1$s",),
        flags=("c-format",),
        memory=_m("%s in %d", _Hit(100, "%2$d van %1$s")),
    ),
    _Case(
        "the next match that agrees is taken",
        "Delete %s?",
        "exact",
        ("%s verwijderen?",),
        flags=("c-format",),
        memory=_m("Delete %s?", _Hit(100, "Verwijderen?"), _Hit(100, "%s verwijderen?")),
    ),
    _Case(
        "names in braces have to be the same",
        "{name} left",
        why="placeholders differ",
        flags=("python-brace-format",),
        memory=_m("{name} left", _Hit(100, "{naam} is weg")),
    ),
    _Case(
        "also where no flag says so",
        "{name} left",
        why="placeholders differ",
        memory=_m("{name} left", _Hit(100, "{naam} is weg")),
    ),
    _Case(
        "a percent sign in a sentence is none",
        "50% of the pupils",
        "exact",
        ("50% van de leerlingen",),
        memory=_m("50% of the pupils", _Hit(100, "50% van de leerlingen")),
    ),
    # -- edges
    _Case(
        "line ends are those of the message",
        "Done\n",
        "fuzzy",
        ("Klaar\n",),
        fuzzy=True,
        previous="Done",
        memory=_m("Done\n", _Hit(99, "Klaar", "Done")),
    ),
    _Case(
        "and so are blanks",
        " Done",
        "fuzzy",
        (" Klaar",),
        fuzzy=True,
        previous="Done ",
        memory=_m(" Done", _Hit(98, "Klaar ", "Done ")),
    ),
    _Case(
        "an accelerator is carried over",
        "_Save",
        "fuzzy",
        ("Op_slaan",),
        fuzzy=True,
        previous="Save",
        notes=("accelerator",),
        memory=_m("_Save", _Hit(80, "Opslaan", "Save")),
    ),
    _Case(
        "one that the message lacks goes",
        "Save",
        "fuzzy",
        ("Opslaan",),
        fuzzy=True,
        previous="&Save",
        notes=("accelerator",),
        memory=_m("Save", _Hit(80, "Op&slaan", "&Save")),
    ),
    _Case(
        "an ampersand is none",
        "Parents & schools",
        "exact",
        ("Ouders & scholen",),
        memory=_m("Parents & schools", _Hit(100, "Ouders & scholen")),
    ),
    # -- the glossary
    _Case("an attested term is clean", "conference", "glossary", ("congres",)),
    _Case("with the message's capital", "Conference", "glossary", ("Congres",)),
    _Case("and in its form", "Conferences", "glossary", ("Congressen",)),
    _Case("with its colon", "Conference:", "glossary", ("Congres:",)),
    _Case(
        "with an accelerator it is fuzzy",
        "_Conference",
        "glossary",
        ("_Congres",),
        fuzzy=True,
        notes=("accelerator",),
    ),
    _Case(
        "a proposed term is fuzzy",
        "compulsory education",
        "glossary",
        ("leerplicht",),
        fuzzy=True,
        notes=("proposed",),
    ),
    _Case("a term inside a message is not the message", "The conference begins", why="no match"),
    _Case("a misspelling is not the term", "confrence", why="no match"),
    _Case("nor is a word that is written as a name", "halt", why="no match"),
    _Case("the name itself is", "HALT", "glossary", ("HALT",)),
    _Case(
        "an exact match goes before the glossary",
        "conference",
        "exact",
        ("conferentie",),
        memory=_m("conference", _Hit(100, "conferentie")),
    ),
    _Case(
        "an attested term goes before a fuzzy match",
        "conference",
        "glossary",
        ("congres",),
        memory=_m("conference", _Hit(95, "conferenties", "conferences")),
    ),
    _Case(
        "and before an exact one that breaks it",
        "conference",
        "glossary",
        ("congres",),
        memory=_m("conference", _Hit(100, "conferentie", warnings=("breaks the glossary",))),
    ),
    _Case(
        "of a proposed term and a fuzzy match the surer one counts",
        "Compulsory education",
        "glossary",
        ("Leerplicht",),
        fuzzy=True,
        notes=("proposed",),
        memory=_m("Compulsory education", _Hit(90, "Leerplichtwet", "Compulsory Education Act")),
    ),
    _Case(
        "which may be the match",
        "Compulsory education",
        "fuzzy",
        ("Leerplicht.",),
        fuzzy=True,
        previous="Compulsory education.",
        memory=_m("Compulsory education", _Hit(99, "Leerplicht.", "Compulsory education.")),
    ),
    # -- two meanings
    _Case("two concepts: it stays empty", "Verwijderen", why="two meanings", into="en"),
    _Case(
        "the msgctxt decides: absence",
        "Verwijderen",
        "glossary",
        ("Expel",),
        into="en",
        msgctxt="absence",
    ),
    _Case(
        "the msgctxt decides: a page",
        "Verwijderen",
        "glossary",
        ("Delete",),
        into="en",
        msgctxt="website",
    ),
    _Case(
        "a comment decides: a related term",
        "Verwijderen",
        "glossary",
        ("Expel",),
        into="en",
        extracted=("Na schorsen de zwaarste maatregel",),
    ),
    _Case(
        "a comment decides: a button",
        "Verwijderen",
        "glossary",
        ("Delete",),
        into="en",
        extracted=("Button that erases a file",),
    ),
    _Case(
        "messages beside it decide",
        "Verwijderen",
        "glossary",
        ("Expel",),
        into="en",
        others=("Maatregelen", "Schorsen"),
    ),
    _Case(
        "terms of the field beside a button do not",
        "Verwijderen",
        why="two meanings",
        into="en",
        others=("Schoolverzuim", "Thuiszitters", "Uitsluiting"),
    ),
    _Case(
        "other buttons do",
        "Verwijderen",
        "glossary",
        ("Delete",),
        into="en",
        others=("Opslaan", "Annuleren"),
    ),
    _Case(
        "what speaks of both decides nothing",
        "Verwijderen",
        why="two meanings",
        into="en",
        extracted=("Knop om een leerling te schorsen of te verwijderen",),
    ),
    _Case(
        "nor does the file that a button stands in",
        "Verwijderen",
        why="two meanings",
        into="en",
        references=("templates/absence/pupils.html:3",),
    ),
    _Case(
        "it decides where there is no button",
        "prosecutor",
        "glossary",
        ("parket",),
        references=("templates/organisations/HALT.html:3",),
    ),
    _Case(
        "one word that is said of everything decides nothing",
        "Exclusion",
        why="two meanings",
        extracted=("beside each pupil",),
    ),
    _Case(
        "one meaning in the glossary, another in programs: it stays empty",
        "Suspend",
        why="two meanings",
    ),
    _Case("and so it does in another form", "Suspended", why="two meanings"),
    _Case(
        "there the file's subject does not decide",
        "Exclusion",
        why="two meanings",
        others=("truancy", "school absence", "conference", "x", "y", "z", "q"),
    ),
    _Case(
        "a heading of everyday language stays empty",
        "Agreements",
        why="two meanings",
        extracted=("heading 2",),
        references=("about.md:7",),
    ),
    _Case(
        "of the same concept another word is none",
        "Covenants",
        "glossary",
        ("Convenanten",),
        extracted=("heading 2",),
    ),
    _Case(
        "but a comment does",
        "Exclusion",
        "glossary",
        ("Uitsluiting",),
        extracted=("of a pupil from school",),
    ),
    _Case(
        "a button keeps it empty",
        "Suspend",
        why="two meanings",
        extracted=("button of the toolbar",),
    ),
    _Case(
        "a word that is to be avoided for one concept means the other",
        "truancy",
        "glossary",
        ("spijbelen",),
    ),
    _Case("two concepts, nothing to tell them", "prosecutor", why="two meanings"),
    _Case(
        "the file's terms decide",
        "prosecutor",
        "glossary",
        ("parket",),
        others=(
            "HALT",
            "a",
            "b",
            "c",
            "HALT and others",
            "d",
            "e",
            "f",
            "More on HALT",
            "g",
            "h",
            "i",
            "j",
        ),
    ),
    _Case(
        "an exact match needs no meaning",
        "Verwijderen",
        "exact",
        ("Remove",),
        into="en",
        memory=_m("Verwijderen", _Hit(100, "Remove")),
    ),
    _Case(
        "a fuzzy one is what is left of two meanings",
        "Verwijderen",
        "fuzzy",
        ("Remove…",),
        fuzzy=True,
        into="en",
        previous="Verwijderen…",
        memory=_m("Verwijderen", _Hit(95, "Remove…", "Verwijderen…")),
    ),
    # -- the file
    _Case(
        "a character that the file lacks is not written",
        "Price",
        why="not in the encoding",
        lacking="€",
        memory=_m("Price", _Hit(100, "Prijs in €")),
    ),
]


def _answer(text: str, hits: Sequence[_Hit]) -> Iterator[Match]:
    for hit in hits:
        source = text if hit.source is None else hit.source
        yield Match(
            Unit(
                source,
                hit.target,
                "en",
                "nl",
                status=hit.status,
                msgctxt=hit.msgctxt,
                previous=hit.previous_text,
                changed=datetime(hit.year, 1, 1, tzinfo=UTC) if hit.year else None,
            ),
            source,
            hit.target,
            hit.score,
            min(hit.score, 100),
            suggestion=hit.target if hit.suggestion is None else hit.suggestion,
            warnings=tuple((kind, "A sentence.") for kind in hit.warnings),
        )


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_a_message_becomes_what_the_table_says(case: _Case, glossary: Glossary) -> None:
    message = CatalogMessage(
        msgid=case.msgid,
        plural=case.plural,
        msgctxt=case.msgctxt,
        targets=case.had,
        fuzzy=case.was_fuzzy,
        flags=case.flags,
        extracted=case.extracted,
        references=case.references,
    )
    others = [CatalogMessage(msgid=each, targets=("x",)) for each in case.others]
    catalog = Messages(Header(case.into, case.plurals), (*others, message))
    languages = "en" if case.into == "nl" else "nl", case.into

    def lookup(asked: Sequence[tuple[str, Context]]) -> Iterator[list[Match]]:
        return (list(_answer(text, case.memory.get(text, ()))) for text, _ in asked)

    def lacks(text: str) -> str:
        return next((each for each in text if each in case.lacking), "")

    [decision] = filled(catalog, lookup, glossary, languages=languages, lacks=lacks)
    assert decision.number == len(others)
    assert (decision.came_from, decision.targets, decision.fuzzy, decision.stays) == (
        case.came_from,
        case.targets,
        case.fuzzy,
        case.why,
    )
    assert (decision.previous and decision.previous.msgid) == case.previous
    assert (decision.notes, decision.others) == (case.notes, case.choice)
