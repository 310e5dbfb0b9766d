"""Harvested pairs as entries of a glossary file, to be reviewed and then appended to one."""

import json
from collections.abc import Collection, Iterable, Sequence

from insaterms.formats.glossary_yaml.layout import laid_out
from insaterms.harvesting.pairs import Pair
from insaterms.model import Language
from insaterms.text.slugs import slug

__all__ = ["entries"]


def entries(pages: Iterable[tuple[str, str, Sequence[Pair]]], taken: Collection[str] = ()) -> str:
    """Return a glossary file with the pairs that the glossary hasn't got.

    Each English term is attested by its page and line, as `both-shown`.  A pair that
    contradicts the glossary carries a note that says what the glossary has.

    Args:
        pages: The address, the title and the pairs of each page.
        taken: Ids that are in use.

    """
    sources: list[dict[str, object]] = []
    concepts: list[dict[str, object]] = []
    used, names = set(taken), set[str]()
    for address, named, pairs in pages:
        title = named or address or "page"
        name = _free(slug(title) or "page", names)
        new = [pair for pair in pairs if pair.status != "known"]
        if new:
            # Whose page it is, only a reader can tell.
            source = {"id": name, "body": title, "document": title, "locator": address}
            sources.append({key: _clean(value) for key, value in source.items() if value})
        concepts += [_entry(pair, name, used) for pair in new]
    document = {"sources": sources, "concepts": concepts}
    # JSON is YAML in flow style, and the canonical form of a file is one function's work.
    return laid_out(json.dumps(document, ensure_ascii=False)) if concepts else ""


def _entry(pair: Pair, source: str, used: set[str]) -> dict[str, object]:
    own = _language_of_acronym(pair)
    attested = {"source": source, "locator": f"line {pair.line}", "level": "both-shown"}
    # Names keep their capitals in the middle of a sentence, and have no plural.
    name = not (pair.en[:1].islower() or pair.nl[:1].islower())
    entry: dict[str, object] = {"id": _free(slug(pair.nl) or slug(pair.en) or "pair", used)}
    texts: tuple[tuple[Language, str], ...] = (("nl", pair.nl), ("en", pair.en))
    for language, text in texts:
        term: dict[str, object] = {"text": _clean(text)}
        if name:
            term["part-of-speech"] = "proper noun"
        if language == "en":
            term["attested"] = [attested]
        terms = [term]
        if pair.acronym and own == language and pair.acronym != text:
            short: dict[str, object] = {"text": pair.acronym, "type": "acronym"}
            terms.append({**short, "part-of-speech": "proper noun"} if name else short)
        entry[language] = terms
    if pair.status == "contradicts":
        shown = " | ".join(f'"{text}"' for text in pair.expected)
        note = f"The glossary has {shown} here, in {pair.concept}"
        entry["note"] = f"{note}; {pair.reason}." if pair.reason else f"{note}."
    return entry


def _free(name: str, used: set[str]) -> str:
    """Return an id that nobody uses yet, and mark it as used."""
    free, number = name, 2
    while free in used:
        free = f"{name}-{number}"
        number += 1
    used.add(free)
    return free


def _language_of_acronym(pair: Pair) -> Language:
    """Return whose acronym it is: mostly the Dutch name's, unless only English fits."""
    letters = pair.acronym.lower()
    fits = {
        language: letters == "".join(word[0] for word in text.lower().split())
        for language, text in (("nl", pair.nl), ("en", pair.en))
    }
    return "en" if fits["en"] and not fits["nl"] else "nl"


def _clean(text: str) -> str:
    """Return a text without half characters, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
