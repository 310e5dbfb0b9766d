"""What joins the parts of a Dutch compound, put in where a spelling lacks it.

The s and the en between the parts follow what one hears (Leidraad of the Woordenlijst,
8.1 and 8.2), and writers differ: *opleidingploeg* beside *opleidingsploeg*, *vrouwtoernooi*
beside *vrouwentoernooi*.  Without a dictionary a seam shows only behind an ending that no
root has (-ing, -heid, -teit) and behind the words of a table.  A seam that is none costs
little: *ringsweg* is no word, so that no text holds it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from insaterms.text.dutch_spelling import VOWELS, as_written, lower_same_length

__all__ = ["relinked"]

# Shorter words have no seam; a longer one is no word.
_LEAST, _MOST = 7, 50
_VARIANTS = 4

# Endings that are followed by an s, behind a syllable at least.
_SUFFIXES = "ing heid teit ment"
# The same for words; one behind `=` holds at the start only.
_WITH_S = """
    gemeenschap genootschap wetenschap landschap zwangerschap maatschap eigenschap ouderschap
    reiziger burgemeester bedrijf handel leven arbeid beleid =stad =volk beroep verkeer oorlog
    =recht geluid bestuur =drug geloof macht onderzoek gezin vrede lichaam personeel inkomen =dorp
    varken huwelijk liefde gebruik gedrag =dame beheer tabak kabinet aanval gezicht vervoer =krijg
    gegeven overgang carnaval vermogen onderhoud =bruid jongen gevecht fabriek geslacht gesprek
    =ambt =bond publiek bijstand bestand leeftijd station afstand gevoel aanvang zondag verjaardag
    geluk geweld passagier toegang =gebed eigendom district gewicht aandacht gezag verzet
    platteland uitgaan verdrag vertrouwen ouderdom bewustzijn welzijn najaar voorjaar welvaart
    ambacht bestaan gelaat evenwicht verblijf voorrang gerecht voorkeur auteur overlijden begrip
    geweten ingang uitgang doorgang inhoud duivel verbruik overdracht weerstand bewind voortgang
    wanhoop verstand verbod middenstand kandidaat koning minister president kampioen kapitein
    dokter gebied overzicht bezit beraad onderwerp elaar ndelaar enaar bruiker rbeider nemer woner
    gever houder werker lener voerder drager maker kijker leider speler lezer kiezer schrijver
    strijder stuurder huurder koper rijder visser bakker schipper ridder dichter verlater zoeker
    =rijk koninkrijk vakbond accountant acteur makelaar pelgrim bankier adelaar onderwijzer
    officier trainer directeur voorzitter brouwer gouvernement leverancier kapper herder slager
    bruiloft supporter
"""
# Words that are joined in the plural: boer|en|bedrijf, insect|en|wereld.
_WITH_EN = """
    boer vrouw =hond =dier =boek paard student =mens =bloem =krant consument plant effect miljoen
    klacht miljard =geit toerist konijn =leeuw belang =arts =kruid =slang cliënt patiënt insect
    vriend migrant =kers =last =troep =heks =held evenement inkomst =eend =biet =berk artiest
    =wolk =wilg =hert =beuk monument docent senior junior =beest gracht =stier =lamp =krent =feit
    huisarts bericht =vorst monnik gedicht kreeft elektron architect journalist =klomp =pruim
    crediteur debiteur terrorist tijdschrift immigrant =zwijn talent specialist passant fazant
    forens =maagd instrument =rups =prins analist =plank pannenkoek dolfijn producent paddenstoel
    arrestant =punt communist leerling vreemdeling vluchteling =kleur vrucht agent assistent
    fabrikant predikant muzikant jurist socialist
"""
# Words that are joined in another plural, or in more ways than one; `=` at the start only.
_OTHERWISE = """
    kind kinder, =rund runder runderen, =lied liederen, =kalf kalfs kalver, =man mannen, =lid
    leden, =klas klassen, =zaak zaken, aandeel aandelen, =kip kippen, =heer heren, =roos rozen,
    =duif duiven, =kat katten, =ster sterren, schaap schapen, =aap apen, =pop poppen, =koe koeien,
    =druif druiven, =ras rassen, banaan bananen, =klok klokken, =fles flessen, =muis muizen, =haas
    hazen, ambtenaar ambtenaren ambtenaars, leraar leraren leraars, =vraag vragen, =brief brieven,
    =vlag vlaggen, =rat ratten, =boon bonen, tomaat tomaten, advocaat advocaten, =bril brillen,
    =dief dieven, =peer peren, boodschap boodschappen, =slak slakken, afspraak afspraken, =rebel
    rebellen, gevaar gevaren, grondstof grondstoffen, =wolf wolven, =schip schepen scheeps, =getal
    getallen, =luis luizen, mineraal mineralen, ongeval ongevallen ongevals, verhaal verhalen,
    =knoop knopen, minuut minuten, koningin koninginnen, krokodil krokodillen, staat staats
    staten, raad raads raden, persoon persoons personen, groep groeps groepen, =zede zeden,
    jongere jongeren, oudere ouderen, bejaarde bejaarden, gehandicapte gehandicapten, deskundige
    deskundigen, gevangene gevangenen, getuige getuigen, =zieke zieken, =dode doden, blinde
    blinden, werkloze werklozen
"""
# The same for endings, behind a syllable at least: genees|middel|en|gebruik.
_SUFFIXES_WITH_EN = "nmiddel smiddel gmiddel"
# Things that end in the same letters, and are joined as they stand.
_PLAIN = """
    document experiment moment element segment argument fragment behandel mishandel voorraad
    draad graad
"""

# Heads that begin with an s of their own: opleiding|situatie lacks a linking s,
# opleidings|traject doesn't.
_HEADS_IN_S = (
    "secretar", "sector", "seizoen", "seminar", "sessie",
    "sfeer", "situatie", "soort", "specialis", "speler", "sponsor", "spreker", "stad", "sted",
    "stelsel", "sticht", "strateg", "structu", "student", "studie", "subsid", "symbo", "systeem",
    "system", "samenwerk", "sch", "strijd", "statement", "strat", "steun", "straf", "stand",
    "staat", "spel", "sport", "start", "stag", "stuk",
)  # fmt: skip

# What follows is no word but an ending (mens|elijk, leerling|schap) or begins with one; nor is
# it in kat|holiek.
_ENDINGS = frozenset(
    """
    aal aar aars age baar den der ders dom eel eur gen iek ken len ling lingen men nen pen per pers
    pij pijen pje pjes ren sel sen ste ster sters ten ter ters tje tjes ven zen
    """.split()
)
_ENDING_STARTS = (
    "heid", "heden", "schap", "lijk", "elijk", "pelijk", "loos", "loze", "achtig", "baar", "zaam",
    "tje", "pje", "etje", "inn", "ig", "ing", "isch", "ism", "ist", "enaar", "enar", "erij",
    "derij", "ers", "ders", "aars", "ent", "end", "eer", "eren", "arie", "atie", "alis", "ie",
    "ië", "rijk", "holie",
)  # fmt: skip

_ONSETS = frozenset(
    "bl br ch cl cr dr dw fl fr gl gr kl kn kr kw ph pl pr ps qu rh sc sf sh sj sk sl sm sn sp st "
    "sw th tr ts tw vl vr wr zw".split()
)


class _FirstPart(NamedTuple):
    """How a word is joined to what follows; `joined` is empty for one that stays as it is."""

    ending: str
    joined: tuple[str, ...]
    begins: bool = False
    suffix: bool = False


def _entries() -> Iterator[_FirstPart]:
    for ending in _SUFFIXES.split():
        yield _FirstPart(ending, (ending + "s",), suffix=True)
    for ending in _SUFFIXES_WITH_EN.split():
        yield _FirstPart(ending, (ending + "en",), suffix=True)
    for ending in _PLAIN.split():
        yield _FirstPart(ending, ())
    for words, link in ((_WITH_S, "s"), (_WITH_EN, "en")):
        for entry in words.split():
            word = entry.removeprefix("=")
            yield _FirstPart(word, (word + link,), begins=entry != word)
    for entry in _OTHERWISE.split(","):
        word, *joined = entry.split()
        bare = word.removeprefix("=")
        yield _FirstPart(bare, tuple(joined), begins=word != bare)


def _by_tail() -> dict[str, tuple[_FirstPart, ...]]:
    """The entries by their last three letters, the longest first."""
    table: dict[str, list[_FirstPart]] = {}
    for entry in sorted(_entries(), key=lambda entry: -len(entry.ending)):
        table.setdefault(entry.ending[-3:], []).append(entry)
    return {tail: tuple(entries) for tail, entries in table.items()}


_BY_TAIL = _by_tail()


def relinked(word: str) -> tuple[tuple[str, str], ...]:
    """Where a noun may lack a linking element: the stem up to the seam, and what it becomes.

    `opleidingploeg` gives `("opleiding", "opleidings")`, so that every form that begins with
    the one can be written with the other.  Where several seams lack one, all are mended
    together as well.  At most five; none for a word of under seven letters or over fifty.
    """
    if not _LEAST <= len(word) <= _MOST:
        return ()
    lower = lower_same_length(word)
    found: list[tuple[str, str]] = []
    mended, last, seams = "", 0, 0
    for end in range(3, len(lower) - 2):
        entries = _BY_TAIL.get(lower[end - 3 : end])
        if entries is None:
            continue
        entry = next((entry for entry in entries if _fits(lower, end, entry)), None)
        if entry is None or not _is_head(lower[end:], entry):
            continue
        start = end - len(entry.ending)
        found += [
            (word[:end], word[:start] + as_written(word[start:end], form)) for form in entry.joined
        ]
        if start >= last:
            mended += word[last:start] + as_written(word[start:end], entry.joined[0])
            last = end
            seams += 1
        if len(found) >= _VARIANTS:
            break
    found += _hyphened(word, lower)
    if seams > 1:
        found = [*found[:_VARIANTS], (word[:last], mended)]
    return tuple(found[: _VARIANTS + 1])


def _fits(lower: str, end: int, entry: _FirstPart) -> bool:
    """Whether the word has `entry` before `end`, with a syllable or nothing in front of it."""
    start = end - len(entry.ending)
    if not lower.endswith(entry.ending, 0, end):
        return False
    if start == 0:
        return not entry.suffix
    return not entry.begins and start > 1 and not VOWELS.isdisjoint(lower[:start])


def _is_head(rest: str, entry: _FirstPart) -> bool:
    """Whether what follows a seam is a word of its own, without a linking element."""
    if not entry.joined or rest in _ENDINGS or rest.startswith(_ENDING_STARTS):
        return False
    if not _begins_word(rest) or rest.endswith(_PARTICIPLES):
        return False
    first = rest[0]
    if entry.joined[0].endswith("s"):
        # In opleidings|eisen the s is there already, in vergunning|en|register the en.
        return rest.startswith(_HEADS_IN_S) if first == "s" else rest[:2] not in _OTHER_LINKS
    if first in VOWELS:
        # paard|arts, but not manage or boer|en|bedrijf
        return first != "e" and not entry.begins
    # kat|ten|bak
    doubled = entry.joined[0].startswith(entry.ending + first)
    return not doubled and not (first == "n" and rest[1] not in VOWELS)


# An object stands before its participle as it is: leiding|gevende, belang|hebbende.
_PARTICIPLES = (
    "gevend",
    "gevende",
    "hebbend",
    "hebbende",
    "zoekend",
    "zoekende",
    "nemend",
    "nemende",
    "vragend",
    "vragende",
    "vormend",
    "vormende",
    "dragend",
    "dragende",
)


def _begins_word(rest: str) -> bool:
    """Whether a Dutch word may begin so: with a vowel, one consonant or a known cluster."""
    return not VOWELS.isdisjoint(rest) and (
        rest[0] in VOWELS or rest[1] in VOWELS or rest[:2] in _ONSETS
    )


_OTHER_LINKS = frozenset({"en", "er", "el", "es", "et", "ed"})


def _hyphened(word: str, lower: str) -> list[tuple[str, str]]:
    """Where a hyphen is missing: tbs|instelling, vice|voorzitter, mbo-4|klas (Leidraad 6)."""
    ends: list[int] = []
    prefix = next((prefix for prefix in _HYPHENED if lower.startswith(prefix)), None)
    if prefix is not None:
        # Not ouder or examen.
        native = _NATIVE if prefix == "ex" else VOWELS
        ends = [len(prefix)] if lower[len(prefix) : len(prefix) + 1] not in native else []
    elif lower.isalpha() and VOWELS.isdisjoint(lower[:3]):
        if not lower.startswith(_THREE):
            first = next((at for at, letter in enumerate(lower) if letter in VOWELS), 0)
            # Where the acronym ends is not sure: tb|sinstelling, tbs|instelling.
            fit = [end for end in range(2, first + 1) if _begins_word(lower[end:])]
            ends = sorted({*fit[:1], *({3} & set(fit))})
    elif lower[0].isdigit() or lower.count(".") > 1 or "-" in lower:
        at = max(lower.rfind(mark, 0, -3) for mark in _MARKS) + 1
        ends = [at] if at and word[at : at + 3].islower() and word[at : at + 3].isalpha() else []
    return [
        (word[:end], word[:end] + "-")
        for end in ends
        if len(lower) - end > 3
        and _begins_word(lower[end:])
        and not lower[end:].startswith(_ENDING_STARTS)
    ]


_HYPHENED = ("ex", "oud", "vice", "adjunct", "aspirant")
# What follows ex- in a word that is no ex-anything: exact, extern, expert, exhibitie.
_NATIVE = VOWELS | frozenset("cpthqs")
# What an acronym or a number ends in, before a word: mbo-4|klas, o.l.v.|college.
_MARKS = "0123456789."
# Three consonants that begin words.
_THREE = ("sch", "spl", "spr", "str", "scl", "scr", "chr", "chl", "phr", "thr", "tsj", "phl")
