"""The words of a stretch of text, and what part each of them can play in a phrase.

The lists are of words of grammar, by the part that they play where a phrase begins or
goes on, and of the few nouns and verbs that count there.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from insaterms.harvesting.quotations import is_clipped
from insaterms.model import Language
from insaterms.text.language import lean
from insaterms.text.tokens import WORD

__all__ = [
    "APOSTROPHES",
    "CLASS_NOUNS",
    "MEASURES",
    "MONTHS",
    "REACH",
    "BlockWords",
    "Word",
    "WordClass",
    "class_of",
    "is_abbreviated",
    "leaning",
    "other",
    "words_in",
    "words_of",
]

REACH = 400
"""A phrase or a gloss has at most so many characters; nothing looks further."""

_ABBREVIATION = re.compile(
    r"[A-Z]|dr|drs|prof|mr|mrs|ms|st|nr|no|ir|ing|bijv|jr|vs|ca|art", re.IGNORECASE
)
APOSTROPHES = str.maketrans("’‘ʼ", "'''")
"""Apostrophes as people type them, to the one of `Word.lower`."""


WordClass = Literal[
    "article",  # before a phrase, and not part of it
    "determiner",  # as an article, but more often part of a title: *All Students to School*
    "inner",  # prepositions that join the parts of a name: *for*, *of*
    "joint",  # *and*, *&*
    "governing",  # prepositions before a phrase: *about*
    "naming",  # what follows is a name: *called*
    "pronoun",
    "verb",
    "conjunction",  # begins a clause: *that*
    "adverb",
    "content",
]


class Word(NamedTuple):
    """One word of a stretch.

    Attributes:
        start: Its first code point in the text.
        end: The one behind its last.
        text: The word as it stands.
        gap: What stands between the word before and this one; before the first word,
            what the stretch begins with.
        lower: The word in lower case, with one kind of apostrophe.
        capital: Whether it begins with a capital or a digit, as words of a name do.

    """

    start: int
    end: int
    text: str
    gap: str
    lower: str
    capital: bool


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words between two offsets."""
    found = []
    place = start
    # An underscore is emphasis, not a letter.
    plain = text[start:end].replace("_", "\0")
    for match in WORD.finditer(plain):
        word = match[0]
        if not (word.isalnum() or word in {"&", "+"} or any(map(str.isalnum, word))):
            continue
        here, there = start + match.start(), start + match.end()
        first = word[0]
        if word[1:2] == "-" and here > place and is_clipped(text, here - 1):
            # *'s-Hertogenbosch*: the name begins with its apostrophe.
            here -= 1
            first = word[2:3]
            word = text[here:there]
        lower = word.lower()
        if not lower.isascii():
            lower = lower.translate(APOSTROPHES)
        found.append(Word(here, there, word, text[place:here], lower, not first.islower()))
        place = there
    return found


class BlockWords:
    """The words of a block, which are read once and asked for many times."""

    def __init__(self, text: str) -> None:
        """Read nothing yet."""
        self._text = text

    @cached_property
    def all(self) -> list[Word]:
        """All words."""
        return words_of(self._text, 0, len(self._text))

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.all]

    def between(self, start: int, end: int) -> list[Word]:
        """Return the words between two offsets, as `words_of` does."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        words = self.all[first:last]
        cut = not words or (first > 0 and self.all[first - 1].end > start)
        if cut or words[-1].end != end:
            # A word that a border cuts is another word, and so may be the rest of it.
            return words_of(self._text, start, end)
        words[0] = words[0]._replace(gap=self._text[start : words[0].start])
        return words


@lru_cache(maxsize=2000)
def words_in(text: str) -> Sequence[Word]:
    """Return the words of a short text, such as a phrase or a gloss."""
    return tuple(words_of(text, 0, len(text)))


def is_abbreviated(before: Word, gap: str) -> bool:
    """Whether the full stop behind a word only shortens it: *St. Francis*, *Drs. Bos*."""
    return gap.startswith(".") and _ABBREVIATION.fullmatch(before.text) is not None


def class_of(word: Word, language: Language) -> WordClass:
    """Return what part a word plays in a phrase; an unknown word is `content`."""
    return _CLASSES[language].get(word.lower, "content")


@lru_cache(maxsize=20_000)
def leaning(text: str, language: Language) -> float:
    """Return how much a text leans to a language, as log-odds; below 0 to the other one."""
    weight = lean(text)
    return weight if language == "nl" else -weight


def other(language: Language) -> Language:
    """Return the other language."""
    return "en" if language == "nl" else "nl"


# -- lists ---------------------------------------------------------------------------

_ENGLISH: dict[WordClass, str] = {
    "article": "the a an",
    "determiner": "this that these those his her its their our my your each every some any no "
    "such all both many several few most other another one two three four five six "
    "seven eight nine ten much more own new certain various different same first "
    "second third last next largest biggest smallest oldest newest famous "
    "well-known so-called real",
    "inner": "of for in to with on at from without not non",
    "joint": "and & + or",
    "governing": "about by via through regarding concerning under between among against during "
    "after before until since per as than like within into onto over across towards "
    "toward upon along including despite behind beyond around near outside inside "
    "because versus vs",
    "naming": "called named titled entitled dubbed termed labelled namely",
    "pronoun": "i you he she it we they them us him me who whom whose which what this himself "
    "themselves itself everyone everybody someone nobody anyone something nothing "
    "there here",
    "verb": "is are was were be been being am has have had having do does did doing will would "
    "can could may might must shall should cannot said says say see seen saw set use uses "
    "used using include includes included make makes made making take takes took taken "
    "give gives gave given get gets got go goes went gone come comes came run runs ran "
    "running hold holds held lead leads led meet meets met join joins joined work works "
    "worked working speak speaks spoke spoken support supports supported help helps "
    "helped offer offers offered provide provides provided providing write writes wrote "
    "written publish publishes published launch launches launched start starts started "
    "begin begins began begun found founded establish established organise organises "
    "organised organize organizes organized host hosts hosted prepare prepares prepared "
    "preparing describe describes described specify specifies specified introduce "
    "introduces introduced develop develops developed sign signed adopt adopted become "
    "becomes became know knows known call calls follow follows followed form forms formed "
    "bring brings brought draw draws drew need needs needed want wants wanted receive "
    "receives received enter enters entered apply applies applied concluded conclude "
    "belong belongs mean means meant refer refers referred appoint appoints appointed "
    "replace replaces replaced require requires required promise promises promised visit "
    "visits visited keep keeps kept win wins won organizing organising featuring pay pays "
    "paid teach teaches taught read reads let lets put puts find finds finding show shows "
    "showed shown explain explains explained coordinate coordinates coordinated fund "
    "funds funded vote votes voted turn turns turned register registered create creates "
    "created announce announced attend attends attended celebrate celebrated discuss "
    "discusses discussed allow allows allowed ask asks asked tell tells told complain "
    "complains complained face faces faced suffer suffers experience offering opened "
    "opens open closes closed close appear appears appeared grant grants granted lend "
    "lends study studies studied employ employs employed hire hires hired train trains "
    "trained recruit recruits advise advises advised monitor monitors measure measures "
    "check checks consult consults inform informs encourage encourages report reports "
    "reported plan plans planned distinguish distinguishes distinguished choose chooses chose",
    "conjunction": "that when where while if because although though then unless whether but so "
    "how why",
    "adverb": "also already now currently recently only just even still often usually always "
    "never sometimes mainly mostly almost very too again once later earlier further "
    "together yesterday today therefore however thus up out off down back away moreover "
    "furthermore here abroad officially formerly",
}

_DUTCH: dict[WordClass, str] = {
    "article": "de het een 't 'n den der",
    "determiner": "deze dit die dat aantal paar soort soorten honderden duizenden zijn haar hun "
    "ons onze mijn je uw jouw elk elke ieder iedere sommige geen alle beide veel "
    "enkele andere ander twee drie vier vijf zes zeven acht negen tien zo'n",
    "inner": "van voor in op te aan bij met tot ter ten naar om door over der des den tegen "
    "zonder uit niet inzake rond tussen s 's",
    "joint": "en & + of",
    "governing": "via wegens vanwege betreffende omtrent sinds tijdens volgens per als dan zoals "
    "binnen buiten na langs onder waaronder",
    "naming": "genaamd geheten getiteld heet zogenaamde zogeheten zogenoemde namelijk",
    "pronoun": "ik jij hij zij ze wij we jullie hem hen mij me u wie wat welke er iedereen iemand "
    "niemand iets niets zich waar hier daar",
    "verb": "is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden kan "
    "kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen wil willen gaat "
    "gaan ging doet doen deed staat staan stond komt komen kwam krijgt krijgen kreeg "
    "maakt maken maakte geeft geven gaf neemt nemen biedt bieden helpt helpen werkt "
    "werken werkte houdt houden heet heten bestaat bestaan volgt volgen leidt leiden "
    "loopt lopen richt richten benoemt benoemen sprak spreekt spreken luidt schrijft "
    "schrijven las leest lezen organiseert organiseerde verscheen verschijnt ondersteunt "
    "ondersteunen ontvangt ontvangen verdeelt steunt begon begint startte start gestart "
    "georganiseerd opgericht gelanceerd genoemd ondertekend blijft blijven vindt vinden "
    "ziet zien telt vormt vormen valt vallen brengt brengen bezoekt bezoeken regelt "
    "bepaalt vraagt vragen zegt zeggen stelt stellen trekt sluit zoekt",
    "conjunction": "omdat zodat hoewel terwijl wanneer indien tenzij mits maar want dus "
    "doordat nadat voordat hoe waarom",
    "adverb": "ook al nu toen wel nog toch weer niet alleen samen vaak soms altijd nooit sinds "
    "daarnaast daarom echter bovendien verder thans inmiddels onlangs jaarlijks",
}


def _table(lists: dict[WordClass, str]) -> dict[str, WordClass]:
    # A word of two classes is of the first one.
    found: dict[str, WordClass] = {}
    for name, words in lists.items():
        for word in words.split():
            found.setdefault(word, name)
    return found


_CLASSES: dict[Language, dict[str, WordClass]] = {"en": _table(_ENGLISH), "nl": _table(_DUTCH)}

# Nouns that say what kind of thing the name behind them is: *the project All Aboard*.
CLASS_NOUNS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "project programme program campaign journal magazine book booklet brochure leaflet report "
        "article paper fund foundation organisation organization association network platform "
        "conference congress event symposium workshop theme motto slogan title name course "
        "training method approach pilot initiative website site film documentary exhibition "
        "festival prize award newspaper newsletter series school service party company act law "
        "pact agreement plan policy scheme letter term word concept principle group team tour "
        "app tool song play game guide handbook manual manifesto study".split()
    ),
    "nl": frozenset(
        "project programma campagne tijdschrift blad boek boekje brochure folder rapport artikel "
        "fonds stichting organisatie vereniging netwerk platform congres conferentie evenement "
        "symposium workshop thema motto titel naam cursus training methode aanpak pilot "
        "initiatief website site film documentaire tentoonstelling festival prijs krant "
        "nieuwsbrief reeks school dienst partij bedrijf wet pact akkoord plan beleid regeling "
        "brief term woord begrip beginsel groep team app lied spel gids handboek handleiding "
        "manifest studie actie week dag".split()
    ),
}

# Nouns that only measure: what follows their preposition is the thing itself (*two hours of
# gymnastics*, *lessons in citizenship*).
MEASURES = frozenset(
    "lesson lessons course courses class classes interest increase decrease rise drop growth "
    "change changes need demand request requests application applications year years hour "
    "hours day days week weeks month months number kind kinds type types form forms lot lots "
    "series range set lack shortage use case cases piece pieces part parts majority share "
    "level levels amount post posts network networks club group groups list example examples idea "
    "concept notion term word name principle practice subject topic phenomenon problem issue "
    "introduction abolition development provision jaar uur dagen weken maanden aantal soort "
    "vorm reeks gebrek gebruik voorbeeld begrip term woord beginsel invoering".split()
)

MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "januari februari maart mei juni juli augustus oktober monday tuesday wednesday thursday "
    "friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
)
