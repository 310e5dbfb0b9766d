"""Whether the words of a text ask, so that it needs a question mark.

*Welke vrijstellingen zijn er* asks: its verb stands before its subject.  *Welke vrijstellingen er
zijn* names what it tells about, and *Wie beslist* may do either.
"""

import re

__all__ = ["asks_directly"]

_DUTCH_VERBS = (
    "is|zijn|was|waren|ben|bent|kan|kun|kunt|kunnen|mag|mogen|moet|moeten|wil|wilt|willen|zal|zult"
    "|zullen|zou|heb|hebt|heeft|hebben|word|wordt|worden|ga|gaat|gaan|doe|doet|doen|krijg|krijgt"
    "|krijgen|vind|vindt|vraag|vraagt|kost|kosten|geldt|gelden|gebeurt|staat|staan|betekent"
)
_DUTCH_SUBJECTS = (
    "er|ik|u|je|jij|we|wij|ze|zij|hij|het|de|een|dit|dat|deze|die|mijn|uw|jouw|ons|onze|iemand"
)
_ENGLISH_VERBS = (
    "is|are|was|were|am|do|does|did|can|could|may|must|should|will|would|shall|has|have|had"
)
_ENGLISH_SUBJECTS = (
    "there|i|you|we|they|he|she|it|the|a|an|this|that|these|those|my|your|our|their|someone"
)
# Behind a word of asking the subject of *wat u moet doen* and *how you apply*.
_ASKING = re.compile(
    r"\W*(?:(?:aan|bij|door|in|met|naar|om|op|tot|uit|van|voor) )?"
    r"(?:wie|wat|welke?|wanneer|waar\w*|waarom|hoe\w*)"
    r"(?! (?:u|ik|we|wij|je|jij|er|ze|zij|het|de)\b)"
    rf"(?: [^\W\d_]+){{0,3}}? (?:{_DUTCH_VERBS}) (?:{_DUTCH_SUBJECTS})\b"
    r"|\W*(?:(?:at|by|for|from|in|of|on|to|with) )?(?:who|whom|whose|what|which|when|where|why|how)"
    r"(?! (?:i|you|we|they|he|she|it|the|your|our|to)\b)"
    rf"(?: [^\W\d_]+){{0,3}}? (?:{_ENGLISH_VERBS}) (?:{_ENGLISH_SUBJECTS})\b"
    rf"|\W*(?:(?:{_DUTCH_VERBS}) (?:{_DUTCH_SUBJECTS})"
    rf"|(?:{_ENGLISH_VERBS}) (?:{_ENGLISH_SUBJECTS})) [^\W\d_]",
    re.IGNORECASE,
)


def asks_directly(text: str) -> bool:
    """Tell whether a text of several words asks by the order of its words.

    Args:
        text: A text in Dutch or English, with or without a sign at its end.

    """
    return _ASKING.match(text) is not None
