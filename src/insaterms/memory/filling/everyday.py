"""Words of the glossary that mean something else in programs: *schorsen* is Suspend.

A glossary of a field has its words in the meaning of that field.  On a button, or as a
heading, the same word has another one, and no other concept is there to tell.  The glossary
marks its own (`everyday`); the list has those that any language of programs has.
"""

from collections.abc import Iterable

from insaterms.glossary.hits import Hit
from insaterms.model import Language
from insaterms.text.folding import fold

__all__ = ["is_button", "is_everyday", "speaks_of_interface"]

# Terms that are no everyday words, but stand in programs: found by looking for terms of the
# bundled glossary among the translations of a hundred programs.
_OF_PROGRAMS: dict[Language, frozenset[str]] = {
    "nl": frozenset(
        "verwijzen ouder ouders link zat web om melding melden uitsluiting uitsluiten toets "
        "groep schorsen uitschrijving".split()
    ),
    "en": frozenset(
        "remove removal exclude suspension link parent parents driver collaboration mass "
        "direction referral report transfer transition register registration track "
        "group".split()
    ),
}

# What is said in the comments and contexts of programs about their own parts.
_INTERFACE = frozenset(
    "action bestand bestanden button checkbox column command contextmenu dialog dialogue "
    "directory field file files folder gui icon interface item keyboard kolom knop label lijst "
    "list map menu menuitem message option options page pagina regel row rows server setting "
    "settings shortcut software tab title toolbar tooltip ui veld venster verb website widget "
    "window".split()
)
# Buttons beside which another button stands, not a measure of a school's.
_BUTTONS = frozenset(
    map(
        fold,
        "add annuleren apply bewerken cancel close copy delete edit kopiëren ok open openen "
        "opslaan paste plakken save select selecteren sluiten toevoegen undo wijzigen".split(),
    )
)


def is_everyday(text: str, hit: Hit) -> bool:
    """Whether a whole message may mean something else than what was found for it.

    *Verwijzingen*, References, is a form of *verwijzing*.
    """
    if hit.term.everyday:
        return True
    said = " ".join(hit.concept.notes).casefold()
    words = {fold(text), fold(hit.term.text)}
    return not words.isdisjoint(_OF_PROGRAMS[hit.language]) or "in software" in said


def speaks_of_interface(words: Iterable[str]) -> int:
    """Return how many words tell that a program's own parts are spoken of."""
    return len(_INTERFACE & set(words))


def is_button(messages: Iterable[str]) -> bool:
    """Whether buttons are among some messages, which are folded."""
    return not _BUTTONS.isdisjoint(messages)
