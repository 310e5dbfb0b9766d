"""What becomes of each message of a catalog: decided from memory and glossary, nothing written.

What is sure is clean: the same text, approved, in the same context or in none, that keeps
the glossary, where something tells it from its equals; and a whole message that is a term
whose translation a document shows.  Everything else is marked fuzzy.  Of two fuzzy ones the
one with the higher score counts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from insaterms.formats.gettext_po.editing import Previous
from insaterms.formats.gettext_po.messages import CatalogMessage, Messages
from insaterms.glossary.glossary import Glossary
from insaterms.memory.filling.decisions import Decision, Proposal, Remembered, Stays
from insaterms.memory.filling.meaning import Meanings
from insaterms.memory.filling.placeholders import agree, may_leave_out
from insaterms.memory.filling.remembered import Answer, in_ranks, remembered
from insaterms.memory.filling.several import told_apart
from insaterms.memory.filling.terms import of_term
from insaterms.memory.matches import Context, Match
from insaterms.model import LANGUAGES, Language
from insaterms.units import primary

__all__ = ["Lookup", "filled"]

# What the memory has for each text.
Lookup = Callable[[Sequence[tuple[str, Context]]], Iterable[Answer]]

_Found = Proposal | Stays | tuple[Stays, str]


def filled(  # noqa: PLR0913 -- options, all by name
    catalog: Messages,
    lookup: Lookup,
    glossary: Glossary | None = None,
    *,
    languages: tuple[str, str] = ("en", "nl"),
    threshold: int = 75,
    lacks: Callable[[str], str] = lambda _: "",
) -> list[Decision]:
    """Decide what becomes of the messages that nobody has translated, or not for sure.

    Args:
        catalog: The messages.
        lookup: Asks the memory.
        glossary: For whole messages that are a term; None: the memory alone.
        languages: Of the messages and of the translations.
        threshold: 1 to 100: the least score of a match, penalties taken off.
        lacks: Returns the first character of a text that the file's encoding lacks.

    Returns:
        A decision for each message that is not translated, in their order.

    """
    wanted = [number for number, message in enumerate(catalog.messages) if not message.translated]
    forms = _forms(catalog, languages[1])
    # What is decided without the memory is not asked of it: with six forms that is five
    # times the same question.
    stay = {number: _stays(catalog.messages[number], forms) for number in wanted}
    asked = [
        (text, _context(catalog, number))
        for number in wanted
        if not stay[number]
        for text in _texts(catalog.messages[number], forms)
    ]
    answers = iter(lookup(asked)) if asked else iter(())
    deciding = _Deciding(catalog, _meanings(glossary, languages, catalog.messages), lacks)
    decisions = []
    for number in wanted:
        if stay[number]:
            decisions.append(Decision(number, stays=stay[number]))
            continue
        matches = [
            (text, in_ranks(next(answers), threshold))
            for text in _texts(catalog.messages[number], forms)
        ]
        decisions.append(deciding.decision(number, matches))
    return decisions


class _Deciding:
    """Decides for the messages of one catalog."""

    def __init__(
        self, catalog: Messages, meanings: Meanings | None, lacks: Callable[[str], str]
    ) -> None:
        self._catalog = catalog
        self._meanings = meanings
        self._lacks = lacks

    def decision(
        self, number: int, matches: Sequence[tuple[str, Iterator[Sequence[Match]]]]
    ) -> Decision:
        """Put the forms of a message together: it is as sure as the weakest of them."""
        message = self._catalog.messages[number]
        # Where the first form is for one thing alone it may say so in words.
        singular = self._catalog.header.one_apart and len(matches) > 1
        found = [
            self._of_text(number, text, each, singular=singular and not place)
            for place, (text, each) in enumerate(matches)
        ]
        proposals = [each for each in found if isinstance(each, Proposal)]
        complete = len(proposals) == len(found)
        if not message.untranslated and not (complete and all(map(_certain, proposals))):
            return Decision(number, stays="fuzzy already")
        if not message.msgid:
            return Decision(number, stays="no match")
        if not complete:
            return Decision(number, stays=_worst(found, some=bool(proposals)), details=_told(found))
        targets = tuple(proposal.target for proposal in proposals)
        written = [text for each in proposals for text in (each.target, each.source, each.msgctxt)]
        if lacking := self._lacks("".join(written)):
            return Decision(number, stays="not in the encoding", details=lacking)
        # French has its first form for nothing as well, so that it needs the number.
        if message.plural is not None and not (
            self._catalog.header.one_apart or agree(message.plural, targets[0], message.flags)
        ):
            return Decision(number, stays="placeholders differ")
        weakest = min(proposals, key=lambda each: (not each.fuzzy, each.score))
        return Decision(
            number,
            weakest.came_from,
            targets,
            weakest.fuzzy,
            weakest.score,
            _previous(message, proposals) if weakest.fuzzy else None,
            tuple(dict.fromkeys(each.origin for each in proposals if each.origin)),
            tuple(dict.fromkeys(note for each in proposals for note in each.notes)),
            tuple(dict.fromkeys(other for each in proposals for other in each.others)),
            tuple(dict.fromkeys(e.unit.id for e in proposals if isinstance(e, Remembered))),
        )

    def _of_text(
        self, number: int, text: str, ranks: Iterator[Sequence[Match]], *, singular: bool
    ) -> _Found:
        """Return the best translation of one form of a message, or why there is none."""
        flags = self._catalog.messages[number].flags
        usable: list[Remembered] = []
        matches = False
        for rank in ranks:
            matches = True
            usable += (
                proposal
                for proposal in remembered(text, rank)
                if agree(text, proposal.target, flags)
                or (singular and may_leave_out(text, proposal.target, flags))
            )
            if usable:
                break  # those with fewer points are of no account
        sure = [each for each in usable if not each.fuzzy]
        if sure:
            best = told_apart(sure, text, _context(self._catalog, number))
            if not best.fuzzy:
                return best
            usable = [best]
        meanings = self._meanings
        term: _Found = "no match" if meanings is None else of_term(number, text, meanings)
        if isinstance(term, Proposal) and not agree(text, term.target, flags):
            term = "placeholders differ"
        if isinstance(term, Proposal):
            if usable and term.fuzzy and usable[0].score >= term.score:
                return usable[0]
            # Of several that the memory has, the term may tell which.
            return next((each for each in sure if each.target == term.target), term)
        if usable:
            return usable[0]
        return "placeholders differ" if matches and term == "no match" else term


def _worst(found: Sequence[_Found], *, some: bool) -> Stays:
    """Return why a message stays of which a form has nothing."""
    reasons: list[Stays] = [
        each[0] if isinstance(each, tuple) else each
        for each in found
        if not isinstance(each, Proposal)
    ]
    return "a plural form has no match" if some and reasons[0] == "no match" else reasons[0]


def _told(found: Sequence[_Found]) -> str:
    return next((each[1] for each in found if isinstance(each, tuple)), "")


def _certain(proposal: Proposal) -> bool:
    """Whether it may take the place of what somebody has to look at anyway."""
    return not proposal.fuzzy and proposal.came_from in {"context", "exact"}


# -- the glossary ------------------------------------------------------------------------


def _meanings(
    glossary: Glossary | None, languages: tuple[str, str], messages: Sequence[CatalogMessage]
) -> Meanings | None:
    spoken: list[Language] = [
        each for said in languages for each in LANGUAGES if each == primary(said)
    ]
    if glossary is None or len(set(spoken)) < len(LANGUAGES):
        return None
    return Meanings(glossary, spoken[0], messages)


# -- the message -------------------------------------------------------------------------


def _forms(catalog: Messages, language: str) -> int:
    """Return how many forms a plural has: as the header says, or as the language has."""
    if catalog.header.nplurals:
        return catalog.header.nplurals
    from babel.messages.plurals import get_plural

    return get_plural(primary(language)).num_plurals


def _stays(message: CatalogMessage, forms: int) -> Stays:
    """Return why a message stays as it is whatever the memory has; nothing if it need not."""
    if message.plural is not None and forms > 2:  # noqa: PLR2004 -- one thing and several
        return "plural forms unknown"
    return "partly translated" if any(message.targets) and not message.fuzzy else ""


def _texts(message: CatalogMessage, forms: int) -> list[str]:
    """Return what each form of a translation translates."""
    if message.plural is None:
        return [message.msgid]
    return [message.msgid, *[message.plural] * (forms - 1)] if forms > 1 else [message.plural]


def _context(catalog: Messages, number: int) -> Context:
    previous, following = catalog.neighbours[number]
    msgctxt = catalog.messages[number].msgctxt or ""
    return Context(previous=previous, next=following, msgctxt=msgctxt)


def _previous(message: CatalogMessage, proposals: Sequence[Proposal]) -> Previous | None:
    """Return what the forms are translations of, if not of this message."""
    own = _texts(message, len(proposals))
    told = [proposal for proposal in proposals if proposal.source]
    if not told:
        return None
    sources = [proposal.source or text for proposal, text in zip(proposals, own, strict=True)]
    msgctxt = told[0].msgctxt
    if sources == own and msgctxt == (message.msgctxt or ""):
        return None
    plural = sources[-1] if message.plural is not None else None
    return Previous(sources[0], plural, msgctxt or None)
