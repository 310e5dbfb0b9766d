"""British and American spelling of the same word, both ways.

Forms are generated in the spelling that was given; the other spelling is an additional
form, so that `authorised absence` is found in American text as well.
"""

from collections.abc import Iterator

__all__ = ["other_spellings"]


def _families() -> Iterator[tuple[str, str]]:
    """Pairs of a British and an American word, all endings written out."""
    for stems, british, american, tails in _FAMILIES:
        for stem in stems.split() or [""]:
            for tail in tails.split():
                ending = tail.strip("-")
                yield stem + british + ending, stem + american + ending


_NOUN = "- -s -'s -s'"
_FAMILIES = (
    # honour => honor; not humorous, honorary or laboratory, which are spelt so everywhere.
    (
        """
        behavi misbehavi col discol fav hon dishon lab belab neighb rum hum harb endeav flav vig od
        arm clam parl sav splend tum val vap ard cand ferv ranc succ glam
        """,
        "our",
        "or",
        """
        - -s -ed -ing -er -ers -al -ally -able -ably -ful -fully -less -hood -hoods -ite -ites -ly
        -'s -s' -ist -ists -ism -y
        """,
    ),
    (
        "cent theat fib lit calib spect lust somb met kilomet centimet millimet epicent",
        "re",
        "er",
        _NOUN,
    ),
    ("cent", "red", "ered", "-"),
    ("cent", "ring", "ering", "-"),
    # Without stress an l doubles in British spelling only (Fowler, -ll-, -l-).
    (
        """
        travel cancel label model remodel channel signal counsel level fuel refuel dial total equal
        quarrel marvel tunnel panel initial rival chisel funnel pencil shovel snorkel spiral swivel
        unravel duel bevel
        """,
        "l",
        "",
        "-ed -ing -er -ers -ings -er's",
    ),
    ("counsel", "lor", "or", _NOUN),
    ("enro instal", "lment", "llment", _NOUN),
    ("enrol instal", "ment", "lment", _NOUN),
    ("fulfil", "ment", "lment", _NOUN),
    ("enrol fulfil instil distil", "", "l", "- -s"),
    ("ski wi", "lful", "llful", "- -ly -ness"),
    ("defen offen preten", "ce", "se", _NOUN),
    ("licen", "ce", "se", _NOUN),
    ("practi", "s", "c", "-e -es -ed -ing"),
    ("catal dial anal monol epil prol", "ogue", "og", _NOUN),
    ("judg acknowledg abridg", "ement", "ment", _NOUN),
    (
        "p orthop",
        "aed",
        "ed",
        """
        -iatric -iatrics -iatrician -iatricians -iatrist -iatrists -agogy -ophile -ophiles
        -ophilia -ics -ic -ist -ists -'s -s'
        """,
    ),
    (
        "an leuk ur septic tox isch hypoglyc hyperglyc hypox hyperlipid bacter vir thalass",
        "aem",
        "em",
        "-ia -ias -ic -ia's",
    ),
    ("gyn", "aec", "ec", "-ology -ologist -ologists -ological"),
    (
        "h",
        "aem",
        "em",
        """
        -orrhage -orrhages -orrhaged -orrhaging -orrhagic -orrhoid -orrhoids -oglobin -ophilia
        -ophiliac -ophiliacs -atology -atologist -atologists -atoma -atomas -odialysis -olytic
        """,
    ),
    ("", "caesarean", "cesarean", _NOUN),
    (
        "an",
        "aesth",
        "esth",
        """
        -esia -esias -etic -etics -etist -etists -etise -etised -esiologist -esiologists -esiology
        """,
    ),
    ("", "oesophag", "esophag", "-us -uses -eal -i"),
    ("f", "oet", "et", "-us -uses -al"),
    ("", "oestr", "estr", "-ogen -ogens -adiol -us"),
    ("diarrh gonorrh amenorrh dyspn apn", "oea", "ea", "- -s -l"),
    ("", "oed", "ed", "-ema -emas"),
    ("c", "oeliac", "eliac", "- -s"),
    ("f", "aec", "ec", "-es -al"),
    ("man", "oeuv", "euv", "-rability"),
    ("man", "oeuvre", "euver", "- -s"),
    ("man", "oeuvred", "euvered", "-"),
    ("man", "oeuvr", "euver", "-ing -able"),
    ("encyclop", "aed", "ed", "-ia -ias -ic"),
    ("arch", "aeo", "eo", "-logy -logist -logists -logical"),
    ("m sm", "ould", "old", "- -s -ed -ing -er -y"),
    ("pl", "ough", "ow", "- -s -ed -ing"),
    ("", "grey", "gray", "- -s -er -est"),
    ("", "ageing", "aging", "-"),
    ("", "jewellery", "jewelry", "-"),
    ("", "tyre", "tire", _NOUN),
    ("", "cheque", "check", "- -s"),
    ("", "sceptic", "skeptic", "- -s -al -ally -ism"),
    ("", "storey", "story", "-"),
    ("", "mum", "mom", _NOUN),
    ("", "mummy", "mommy", "-"),
    ("", "maths", "math", "-"),
    ("", "programme", "program", _NOUN),
    ("", "aluminium", "aluminum", "-"),
    ("", "pyjamas", "pajamas", "-"),
    ("", "whilst", "while", "-"),
    ("", "kerb", "curb", _NOUN),
    ("", "cosy", "cozy", "-"),
    ("", "learnt", "learned", "-"),
    ("", "spelt", "spelled", "-"),
    ("", "burnt", "burned", "-"),
    ("", "dreamt", "dreamed", "-"),
)
# Going to British these are words in their own right (story, check, while, burned).
_ONE_WAY = frozenset(
    "story check checks while burned learned spelled dreamed tire tires tire's tires' curb "
    "curbs curb's curbs' meter meters meter's meters' practice "
    "practices license licenses program's".split()
)

_AMERICAN = {british: american for british, american in _families() if british != american}
_BRITISH = {
    american: british for british, american in _AMERICAN.items() if american not in _ONE_WAY
}

# Words in -ise that are no verbs in -ize: the stem with its -is- ends in one of these, whatever
# stands before (prise, enterprise; wise, clockwise).  After a vowel there is no ending -ize
# either (praise, noise, bruise), and the plural of a noun in -is is no verb (epidermises).
_KEEPS_IS = (
    "ais", "eis", "ois", "uis", "pris", "wis", "cis", "vis", "nchis", "spis", "vertis", "chastis",
    "expertis", "treatis", "practis", "promis", "premis", "surmis", "merchandis", "paradis",
    "sunris", "moonris", "trellis", "yllis", "glottis", "dermis", "chrysalis", "clematis",
    "clitoris", "cannabis", "metropolis", "necropolis", "acropolis", "megalopolis",
)  # fmt: skip
# Verbs in -ize whose stems end in the same letters: criticise, collectivise, soliloquise.
_TAKES_IZ = ("icis", "ostracis", "ivis", "loquis", "archais", "hebrais", "judais", "herois")
# The same, but only as a whole word: mortise is no amortise, demise no academise.
_WHOLE_IS = frozenset(
    "anis aris ceris chemis cris demis finis ibis iris mantis mortis penis portcullis remis upris "
    "valis verdigris".split()
)
# Words in -ize that are no verbs in -ise: size and prize, with whatever stands before, but
# not emphasize, fantasize, hypothesize.
_KEEPS_IZ = ("siz", "priz", "seiz", "maiz", "baiz")
_TAKES_IS = ("hasiz", "tasiz", "hesiz", "opsiz")
_WHOLE_IZ = frozenset({"beliz"})
_ISE_TAILS = (
    "ation",
    "ations",
    "ational",
    "able",
    "ing",
    "e",
    "es",
    "ed",
    "er",
    "ers",
    "er's",
    "ingly",
)


def other_spellings(text: str) -> tuple[str, ...]:
    """`text` in the other spelling, British or American; empty where there is one only.

    All words change together: `authorised programmes` gives `authorized programs`.
    """
    words = text.split(" ")
    found = []
    for change in (_to_american, _to_british):
        changed = [change(word) for word in words]
        if changed != words:
            found.append(" ".join(changed))
    return tuple(dict.fromkeys(found))


def _to_american(word: str) -> str:
    return _by_parts(word, _AMERICAN, "s", "z")


def _to_british(word: str) -> str:
    return _by_parts(word, _BRITISH, "z", "s")


def _by_parts(word: str, table: dict[str, str], old: str, new: str) -> str:
    """Change a word, or each part of one with hyphens (well-organised)."""
    if "-" in word:
        return "-".join(_by_parts(part, table, old, new) for part in word.split("-"))
    plain = word.lower()
    if len(plain) != len(word):
        return word
    form = table.get(plain) or _ise(plain, old, new) or _yse(plain, old, new)
    if form is not None:
        return _cased(word, form)
    # organisation's, organisers'
    end = 2 if plain.endswith("'s") else 1 if plain.endswith("s'") else 0
    return _by_parts(word[:-end], table, old, new) + word[-end:] if end else word


def _ise(word: str, old: str, new: str) -> str | None:
    """-ise and -ize, with their endings: organisation, organised."""
    at = word.rfind("i" + old)
    if at < 2 or word[at + 2 :] not in _ISE_TAILS:
        return None
    stem = word[: at + 2]
    whole, keeps, takes = (
        (_WHOLE_IS, _KEEPS_IS, _TAKES_IZ) if old == "s" else (_WHOLE_IZ, _KEEPS_IZ, _TAKES_IS)
    )
    if stem in whole or (stem.endswith(keeps) and not stem.endswith(takes)):
        return None
    return word[: at + 1] + new + word[at + 2 :]


def _yse(word: str, old: str, new: str) -> str | None:
    if "y" + old not in word:
        return None
    for stem in ("anal", "paral", "catal", "psychoanal", "dial"):
        if word.startswith(stem + "y" + old) and word[len(stem) + 2 :] in {
            "e",
            "ed",
            "ing",
            "er",
            "ers",
        }:
            return stem + "y" + new + word[len(stem) + 2 :]
    return None


def _cased(word: str, form: str) -> str:
    if word.isupper() and len(word) > 1:
        return form.upper()
    return word[:1] + form[1:] if word[:1].lower() == form[:1] else form
