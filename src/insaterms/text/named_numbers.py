"""Numbers that are part of a name: laws, articles, school years.

*Leerplichtwet 1969* is one name, and so are *artikel 4a*, *Regulation (EU) 2016/679* and
*schooljaar 2018-2019*: a translation never puts another number there.  Where it is not
sure, it is a name: that costs a match a few points, and the other would cost its truth.
"""

import re
from functools import cache

__all__ = ["is_school_year", "named"]

# What a reference to a part of a law begins with.
_PARTS = (
    *("artikel", "artikelen", "article", "articles", "art.", "artt.", "section", "sections"),
    *("subsection", "subsections", "sect.", "regulation", "regulations", "lid", "leden"),
    *("paragraaf", "paragrafen", "paragraph", "paragraphs", "clause", "clauses", "§", "§§"),
)
# The digit is sought, since most segments have few; the text is in small letters.
_REFERENCE = re.compile(
    r"\d(?<=[\s.§]\d)(?:"
    + "|".join(f"(?<={re.escape(part)}[ \u00a0]\\d)" for part in _PARTS)
    + r"|(?<=[§.]\d))"
)
_YEARS = re.compile(r"[12](?:(?<=1)[5-9]|(?<=2)0)\d\d")
_NUMBERED = re.compile(r"/(?<=\d.)\d")
# Before a date without a year: "de wet van 28 juni".
_LAWS = ("wet van", "wetten van", "law of", "laws of", "act of", "acts of")
_DATED = re.compile("(?:" + "|".join(rf"(?<={law}[ \u00a0])" for law in _LAWS) + r")\d")

_YEAR = r"(?:1[5-9]|20)\d\d(?!\w|/\d)"
_DAY = r"(?:\w{3,9},?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Za-z]{3,9}\.?\s(?:1[5-9]|20)\d\d"
_LAW = (
    "Acts?|Regulations?|Order|Rules|Measure|Bill|Statute|Code|Law|Decree|Directive|Convention"
    "|Treaty|Declaration|Charter|Protocol"
)
_WET = (
    "wet|wetboek|besluit|regeling|verordening|richtlijn|verdrag|reglement|statuut|verklaring"
    "|handvest"
)
_MONTH = r"(?i:jan|feb|m[ae]|mrt|apr|ju|aug|sep|o[kc]t|nov|dec)[a-z]{0,6}\.?(?!\w)"
# A law is called by its date, in whatever form that is written.
_DATE = (
    r"(?:(?:[A-Za-z]{2,9}\.?,?\s)?(?:the\s)?(?:"
    rf"\d{{1,2}}(?:st|nd|rd|th|e)?\s(?:of\s)?{_MONTH}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\w)"
    rf")(?:,?\s{_YEAR})?"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)(?!\w)|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\w))"
)
# What stands before a year that is none of the name's: "Besluit over zorgplicht sinds 2014".
_NOT_NAMED = "".join(
    rf"(?<!\s{word})"
    for word in "in uit vanaf sinds per tot voor na jaar schooljaar since from for until".split()
)

_REFERENCES = (
    # artikel 4a, § 3.1, Article 2(1), artt. 3 en 4
    r"(?:(?i:\b(?:" + "|".join(re.escape(part) for part in _PARTS[:-2]) + r")\s?)|§{1,2}\s?)"
    r"\d[^\W_]{0,5}(?:[.:]\d[^\W_]{0,5})*(?:\(\w{1,4}\))*"
    # 3, 4a en 5; but "artikel 3, 10 leerlingen" and "artikel 3 en 28 juni"
    r"(?:(?:\s?,\s(?=\d+[a-z]?(?:\(\w{1,4}\))*(?:[,;.)]|\s(?:en|and|of|or)\s|\Z))"
    r"|,?\s(?:en|and|of|or|to|tot|t/m|tot en met|through)\s|\s?[-–]\s?)"
    r"\d{1,4}[a-z]{0,2}(?:\(\w{1,4}\))*"
    r"(?!\w|[.,]\d|\s?[%€]|\s(?i:jan|feb|m[ae]|mrt|apr|ju|aug|sep|o[kc]t|nov|dec)))*"
)
_NAMES = (
    # Act 1996, Order (England) 2006, the Act of 1996
    rf"\b(?:{_LAW})(?:\s\([^()]{{1,40}}\))*,?\s(?:of\s)?{_YEAR}(?:(?:,|\sand)\s{_YEAR})*"
    # the 1996 Education Act
    rf"|\b(?:1[5-9]|20)\d\d\s(?:[A-Z][\w'’-]{{0,30}}\s){{0,5}}(?:{_LAW})\b"
    # Leerplichtwet 1969, de wet van 1969, Bekostigingsbesluit WVO 2021
    rf"|\b(?i:\w{{0,30}}(?:{_WET})\s(?:van\s)?){_YEAR}"
    # Wet op het voortgezet onderwijs 2020
    rf"|\b(?:[Ww]et\sop|Wet|[A-Z]\w{{0,30}}(?:{_WET})|Besluit|Regeling|Verordening|Verdrag"
    r"|Reglement|Handvest|Convention|Declaration|Charter)"
    rf"(?:\s[(\w][\w()'’-]{{0,30}},?){{1,10}}?{_NOT_NAMED}\s{_YEAR}"
    # de Wet van 28 juni 2018
    rf"|\b(?:Besluit|Regeling|Order)\s(?:van|of)\s{_DAY}"
    r"|\b(?i:\w{0,30}(?:wet|wetten|wetboek|verordening|richtlijn|verdrag)\svan"
    r"|(?:acts?|laws?|statutes?|decrees?|directives?|conventions?|treaty|regulations?)\sof)"
    rf"\s{_DATE}(?:(?:,|\s(?:and|en))\s{_DATE})*"
    # Regulation (EU) 2016/679, Richtlijn 95/46/EG
    r"|\b(?i:verordening|richtlijn|regulation|directive|besluit|decision)\s"
    r"(?:\([A-Z]{2,4}\)\s)?(?:(?i:nr|no)\.?\s)?\d{1,4}/\d{1,4}(?:/[A-Z]{2,4})?"
    r"|\b20\d\d/\d{3}(?!\w|/\d)"
    # Stb. 1968, 303
    r"|\b(?:Stb|Stcrt|Trb|Staatsblad|Staatscourant)\.?\s\d{4},?\s(?:nr\.?\s)?\d+"
    # schooljaar 2018-2019
    r"|\b(?i:(?:school|studie|cursus)ja(?:ar|ren)|(?:school|academic)\syears?)\s"
    r"\d{4}(?:\s?[-–/]\s?\d{2,4})?(?!\w)"
)


def named(text: str, lower: str, first: int = 0) -> list[tuple[int, int]]:
    """Return where a text's numbers are part of a name: start and end.

    Args:
        text: Any text.
        lower: The same in small letters, in which hints are looked for.
        first: Where in both the first digit may be.

    """
    found: list[tuple[int, int]] = []
    if _REFERENCE.search(lower, first):
        found += (reference.span() for reference in _compiled(_REFERENCES).finditer(text))
    if (
        _YEARS.search(lower, first)
        or ("/" in lower and _NUMBERED.search(lower, first))
        or _DATED.search(lower, first)
    ):
        found += (name.span() for name in _compiled(_NAMES).finditer(text))
    return found


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # When the first text has a hint: compiling takes longer than most programs run.
    return re.compile(pattern)


def is_school_year(first: str, second: str) -> bool:
    """Tell whether two numbers make a school year: 2018 and 2019, 2018 and 19."""
    if not re.fullmatch(r"(?:18|19|20)[0-9]{2} (?:[0-9]{2}){1,2}", f"{first} {second}"):
        return False
    return str(int(first) + 1).endswith(second)
